import type { EntityType } from "../model/analysis.ts";
import { ENTITY_TYPES } from "../model/analysis.ts";
import type { ByteReader } from "./byte-reader.ts";
import { FeatureList } from "./feature-list.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { LinearModel, type Scorer } from "./linear-model.ts";
import { describeForNames, NAME_FEATURE_LIMIT, writeNameFeatures } from "./name-features.ts";
import type { WordFeatures } from "./word-features.ts";

/** `O`, or begin, inside, last, unit of a name of a type: `B-PER`. */
export const NAME_TAGS: readonly string[] = [
  "O",
  ...ENTITY_TYPES.flatMap((type) => ["B", "I", "L", "U"].map((part) => `${part}-${type}`)),
];
const OUTSIDE = 0;
/** Number of the state before the first and after the last word. */
export const EDGE = NAME_TAGS.length;
const STATES = NAME_TAGS.length + 1;
const FEATURE_SEED = 53;
const IMPOSSIBLE = -1e9;

/** A name as a range of token indexes, `last` included. */
export interface TokenName {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
}

/** Finds names with their types: a linear model of each word in its context, and the best path of tags over the sentence (Viterbi). */
export class NameTagger {
  readonly features: FeatureList;
  /** Score of each tag after each other, `STATES` × `STATES`, in the scorer's points. */
  readonly transitions: Float64Array;
  readonly #scorer: Scorer;
  readonly #gazetteer: Gazetteer;

  constructor(transitions: Float64Array, scorer: Scorer, gazetteer: Gazetteer) {
    this.features = new FeatureList(NAME_FEATURE_LIMIT, FEATURE_SEED, scorer.composer);
    this.transitions = transitions;
    this.#scorer = scorer;
    this.#gazetteer = gazetteer;
  }

  static emptyTransitions(): Float64Array {
    return new Float64Array(STATES * STATES);
  }

  static read(reader: ByteReader, gazetteer: Gazetteer): NameTagger {
    const transitions = reader.json<readonly number[]>();
    const model = new LinearModel(reader);
    return new NameTagger(
      Float64Array.from(transitions, (score) => score / model.unit),
      model,
      gazetteer,
    );
  }

  tag(words: readonly WordFeatures[]): readonly TokenName[] {
    if (words.length === 0) return [];
    return readNames(this.bestPath(this.emit(words), words.length));
  }

  /** Score of each tag for each word; `onWord` sees the features of each word before they are overwritten. */
  emit(words: readonly WordFeatures[], onWord?: (features: FeatureList) => void): Float64Array {
    const count = NAME_TAGS.length;
    const emissions = new Float64Array(words.length * count);
    const scores = new Float64Array(count);
    const input = describeForNames(words, this.#gazetteer);
    for (let index = 0; index < words.length; index++) {
      writeNameFeatures(this.features, input, index);
      this.#scorer.score(this.features, scores);
      emissions.set(scores, index * count);
      onWord?.(this.features);
    }
    return emissions;
  }

  bestPath(emissions: Float64Array, length: number): Int32Array {
    const count = NAME_TAGS.length;
    const best = new Float64Array(length * count);
    const from = new Int32Array(length * count);
    for (let tag = 0; tag < count; tag++) {
      const start = MAY_FOLLOW[EDGE * STATES + tag] === 1 ? this.transitions[EDGE * STATES + tag]! : IMPOSSIBLE;
      best[tag] = start + emissions[tag]!;
    }
    for (let row = count; row < length * count; row += count) this.#addWord(best, from, emissions, row);
    return this.#trace(best, from, length);
  }

  /** The best way to each tag of the word whose numbers begin at `row`. */
  #addWord(best: Float64Array, from: Int32Array, emissions: Float64Array, row: number): void {
    const { transitions } = this;
    for (let tag = 0; tag < NAME_TAGS.length; tag++) {
      let bestScore = -Infinity;
      let bestTag = 0;
      for (let at = FIRST_PREDECESSOR[tag]!; at < FIRST_PREDECESSOR[tag + 1]!; at++) {
        const previous = PREDECESSORS[at]!;
        const score = best[row - NAME_TAGS.length + previous]! + transitions[previous * STATES + tag]!;
        if (score <= bestScore) continue;
        bestScore = score;
        bestTag = previous;
      }
      best[row + tag] = bestScore + emissions[row + tag]!;
      from[row + tag] = bestTag;
    }
  }

  #trace(best: Float64Array, from: Int32Array, length: number): Int32Array {
    const count = NAME_TAGS.length;
    let [bestScore, tag] = [-Infinity, 0];
    for (const last of PREDECESSORS.subarray(FIRST_PREDECESSOR[EDGE])) {
      const score = best[(length - 1) * count + last]! + this.transitions[last * STATES + EDGE]!;
      if (score > bestScore) [bestScore, tag] = [score, last];
    }
    const path = new Int32Array(length);
    for (let index = length - 1; index >= 0; index--) {
      path[index] = tag;
      tag = from[index * count + tag]!;
    }
    return path;
  }
}

const MAY_FOLLOW = Uint8Array.from({ length: STATES * STATES }, (_, pair) =>
  mayFollow(NAME_TAGS[Math.floor(pair / STATES)] ?? "O", NAME_TAGS[pair % STATES] ?? "O") ? 1 : 0,
);
/** Tags that may stand before each state, state after state, and where each state's begin. */
const [PREDECESSORS, FIRST_PREDECESSOR] = listPredecessors();

function listPredecessors(): readonly [Int32Array, Int32Array] {
  const lists = Array.from({ length: STATES }, (_, state) =>
    NAME_TAGS.map((_, previous) => previous).filter((previous) => MAY_FOLLOW[previous * STATES + state] === 1),
  );
  const starts = lists.map((_, state) => lists.slice(0, state).flat().length);
  return [Int32Array.from(lists.flat()), Int32Array.from([...starts, lists.flat().length])];
}

/** An open name must go on with its own type; a closed one may not. */
function mayFollow(before: string, after: string): boolean {
  const continues = /^[IL]/.test(after);
  if (/^[BI]/.test(before)) return continues && before.slice(2) === after.slice(2);
  return !continues;
}

function readNames(path: Int32Array): readonly TokenName[] {
  const names: TokenName[] = [];
  let first = 0;
  for (let index = 0; index < path.length; index++) {
    const number = path[index]!;
    if (number === OUTSIDE) continue;
    const [part, type] = NAME_TAGS[number]!.split("-");
    if (part === "B" || part === "U") first = index;
    if (part === "L" || part === "U") names.push({ first, last: index, type: type as EntityType });
  }
  return names;
}
