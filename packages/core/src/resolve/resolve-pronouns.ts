import type { SubjectPronoun } from "../extract/mention/find-pronouns.ts";
import type { Reading, Token } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import type { Referent } from "./referent.ts";

/** A mention of a person that a pronoun may go back to. */
export interface Antecedent extends Span {
  readonly sentence: number;
  readonly referent: Referent;
  readonly gender: "m" | "f" | undefined;
}

/** Sentences that a pronoun reaches back over. Guessed: a paragraph of news seldom has more than three. */
export const PRONOUN_REACH = 2;

/** The mentions of persons met so far, by sentence. */
export class Antecedents {
  readonly #bySentence = new Map<number, Antecedent[]>();

  add(antecedent: Antecedent): void {
    const others = this.#bySentence.get(antecedent.sentence);
    if (others === undefined) this.#bySentence.set(antecedent.sentence, [antecedent]);
    else others.push(antecedent);
  }

  /** Those of a sentence and of so many before it. */
  upTo(sentence: number, reach: number): readonly Antecedent[] {
    const sentences = Array.from({ length: reach + 1 }, (_, before) => sentence - reach + before);
    return sentences.flatMap((index) => this.#bySentence.get(index) ?? []);
  }
}

/** Weight of an antecedent that is a subject, and what each sentence between costs. Guessed; see the tests. */
const SUBJECT_WEIGHT = 2;
const SENTENCE_COST = 1.5;
const MAIN_WEIGHT = 0.7;
/** What each word between it and the verb costs: « la cour a condamné X, frère du ministre Y. Il… » is X. */
const DEPTH_COST = 0.1;
const DEEPEST = 5;

/** The person a pronoun stands for: right gender, near, a subject first; undefined when two are as likely. */
export function resolvePronoun(
  pronoun: SubjectPronoun,
  antecedents: readonly Antecedent[],
  reading: Reading,
): Referent | undefined {
  const scored = antecedents
    .filter(
      (antecedent) =>
        antecedent.end <= pronoun.start &&
        pronoun.sentence - antecedent.sentence <= PRONOUN_REACH &&
        antecedent.sentence >= 0,
    )
    .filter(
      (antecedent) =>
        antecedent.gender === pronoun.gender ||
        (antecedent.gender === undefined && pronoun.sentence - antecedent.sentence <= 1),
    )
    .map((antecedent) => ({ antecedent, score: salience(antecedent, pronoun, reading) }))
    .toSorted((left, right) => right.score - left.score || right.antecedent.start - left.antecedent.start);
  const [best, second] = scored;
  if (!best) return undefined;
  const isTied =
    second !== undefined && second.antecedent.referent !== best.antecedent.referent && second.score === best.score;
  return isTied && best.antecedent.gender === undefined ? undefined : best.antecedent.referent;
}

function salience(antecedent: Antecedent, pronoun: SubjectPronoun, reading: Reading): number {
  const distance = pronoun.sentence - antecedent.sentence;
  const token = reading.sentences[antecedent.sentence]?.tokens.find(
    ({ start, end }) => start < antecedent.end && antecedent.start < end && start >= antecedent.start,
  );
  // The subject of the main clause is spoken of, that of a clause inside less.
  const isMain = isSubject(antecedent, reading) && isOfMainClause(antecedent, reading) ? MAIN_WEIGHT : 0;
  const known = antecedent.gender === pronoun.gender ? 0.5 : 0;
  return (
    (isSubject(antecedent, reading) || token?.relation.startsWith("nsubj") ? SUBJECT_WEIGHT : 0) +
    known +
    isMain -
    distance * SENTENCE_COST -
    depthOf(token, reading.sentences[antecedent.sentence]?.tokens ?? []) * DEPTH_COST
  );
}

/** Words between a token and the root of its sentence. */
function depthOf(token: Token | undefined, tokens: readonly Token[]): number {
  let depth = 0;
  for (let above = token; above && above.head >= 0 && depth < DEEPEST; above = tokens[above.head]) depth++;
  return depth;
}

function isOfMainClause(antecedent: Antecedent, reading: Reading): boolean {
  const tokens = reading.sentences[antecedent.sentence]?.tokens ?? [];
  const inside = tokens.filter(({ start, end }) => start >= antecedent.start && end <= antecedent.end);
  return inside.some((token) => {
    const subject = token.relation.startsWith("nsubj") ? token : tokens[token.head];
    return subject?.relation.startsWith("nsubj") === true && (tokens[subject.head]?.head ?? 0) < 0;
  });
}

/** The name itself is the subject, or is apposed to the noun that is. */
function isSubject(antecedent: Antecedent, reading: Reading): boolean {
  const tokens = reading.sentences[antecedent.sentence]?.tokens ?? [];
  const inside = tokens.filter(({ start, end }) => start >= antecedent.start && end <= antecedent.end);
  return inside.some((token) => {
    const head = tokens[token.head];
    return (
      token.relation.startsWith("nsubj") ||
      (/^(?:appos|flat|nmod)/.test(token.relation) && head?.relation.startsWith("nsubj"))
    );
  });
}
