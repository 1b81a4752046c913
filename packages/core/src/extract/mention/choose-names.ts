import type { EntityType } from "../../model/analysis.ts";
import type { CandidateSource, NameCandidate } from "./candidate.ts";

/** Candidates without overlaps: the longest at each place, the surer source between equals. */
export function chooseNames(candidates: readonly NameCandidate[]): readonly NameCandidate[] {
  const order = candidates.toSorted((left, right) => weightOf(right) - weightOf(left) || left.start - right.start);
  const chosen: NameCandidate[] = [];
  for (const candidate of order) {
    const at = firstEndingBehind(chosen, candidate.start);
    const rivals: NameCandidate[] = [];
    for (let index = at; index < chosen.length && chosen[index]!.start < candidate.end; index++) {
      rivals.push(chosen[index]!);
    }
    if (rivals.length === 0) chosen.splice(at, 0, candidate);
    else merge(chosen, rivals, candidate);
  }
  return chosen;
}

/** Index of the first of the chosen, which stand in order without overlaps, that ends behind an offset. */
function firstEndingBehind(chosen: readonly NameCandidate[], offset: number): number {
  let [low, high] = [0, chosen.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (chosen[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const SOURCE_WEIGHTS: Readonly<Record<CandidateSource, number>> = {
  work: 7,
  knowledge: 6,
  institution: 5,
  acronym: 4,
  title: 3,
  names: 2,
  unseen: 1,
  cue: 1,
  repeat: 1,
};

/** Length decides; the source only between spans of nearly one length. */
const weightOf = (candidate: NameCandidate): number =>
  (candidate.end - candidate.start) * 10 + SOURCE_WEIGHTS[candidate.source];

/** A known name of the same span lends its row and type to the one already chosen. */
function merge(chosen: NameCandidate[], rivals: readonly NameCandidate[], candidate: NameCandidate): void {
  const same = rivals.find((other) => other.start === candidate.start && other.end === candidate.end);
  if (!same || same.row || !candidate.row) return;
  chosen[chosen.indexOf(same)] = { ...same, row: candidate.row, type: candidate.type };
}

/** The words that stand for each name candidate, so that votes can be taken over the article. */
export function settleTypes(names: readonly NameCandidate[], text: string): readonly NameCandidate[] {
  const groups = Map.groupBy(names, (name) => text.slice(name.start, name.end));
  const lastNames = lastNamesOf(names, text);
  const types = new Map([...groups].map(([words, group]) => [words, typeOfGroup(words, group, lastNames)]));
  return names.map((name) => ({ ...name, type: types.get(text.slice(name.start, name.end)) ?? name.type }));
}

/** What a vote of each source weighs. Guessed; tuned on the development articles. */
const TYPE_VOTES: Readonly<Record<CandidateSource, number>> = {
  work: 4,
  knowledge: 3,
  institution: 3,
  acronym: 3,
  title: 4,
  names: 1,
  unseen: 2,
  cue: 2,
  repeat: 0,
};

/** What the words around weigh: more than the tagger, less than a known name. Guessed. */
const HINT_VOTES = 2;

function typeOfGroup(words: string, group: readonly NameCandidate[], lastNames: ReadonlySet<string>): EntityType {
  const votes = new Map<EntityType, number>();
  const add = (type: EntityType, weight: number) => votes.set(type, (votes.get(type) ?? 0) + weight);
  for (const name of group) {
    add(name.type, TYPE_VOTES[name.row ? "knowledge" : name.source]);
    if (name.hint) add(name.hint, HINT_VOTES);
  }
  if (lastNames.has(words.replace(/^(?:Al|El)-/, (article) => article.toLowerCase())))
    add("PER", group.some((name) => name.row) ? 1 : group.length + 1);
  // On a tie an institution, not its building (guide, 1.4).
  const rank = ([type, weight]: readonly [EntityType, number]): number => weight + (type === "ORG" ? 0.5 : 0);
  return [...votes].toSorted((left, right) => rank(right) - rank(left))[0]![0];
}

/** Last words of the persons named in full: « Doué » after « Désiré Doué ». */
function lastNamesOf(names: readonly NameCandidate[], text: string): ReadonlySet<string> {
  const full = names.filter((name) => name.type === "PER").map((name) => text.slice(name.start, name.end).split(/\s+/));
  return new Set(full.filter((words) => words.length > 1).map((words) => words.at(-1)!));
}
