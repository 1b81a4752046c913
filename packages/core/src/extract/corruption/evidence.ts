import type { FrenchModel } from "../../language/french-model.ts";
import type { Block, Issue } from "../../model/analysis.ts";
import { foundAt } from "../../model/found-at.ts";
import { onceFor } from "../../model/once-for.ts";
import type { Reading, Sentence, Token } from "../../model/reading.ts";

/** Everything a rule may look at. */
export interface Evidence {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly reading: Reading;
  readonly french: Pick<FrenchModel, "lexicon">;
  /** Names that the reading found, lower case: words that look like one of them may be its ruin. */
  readonly names: ReadonlySet<string>;
}

/** One way a passage shows that it is broken. */
export type CorruptionRule = (evidence: Evidence) => readonly Issue[];

export function issueAt(kind: Issue["kind"], start: number, end: number, note: string): Issue {
  return { kind, start, end, note };
}

/** From the first token to the last one. */
export function issueOver(kind: Issue["kind"], tokens: readonly (Token | undefined)[], note: string): Issue {
  const present = tokens.filter((token) => token !== undefined);
  return issueAt(kind, present[0]!.start, present.at(-1)!.end, note);
}

export function isFiniteVerb(token: Token | undefined): boolean {
  return token?.features.VerbForm === "Fin" && (token.upos === "AUX" || token.upos === "VERB");
}

export function isWord(token: Token | undefined): token is Token {
  return token !== undefined && /^\p{L}/u.test(token.form);
}

export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.form);
}

/** Whether the dictionary has a word, its parts at hyphens counted as words of their own. */
export function isKnown({ lexicon }: Evidence["french"], form: string): boolean {
  const plain = form.replaceAll("’", "'");
  if (lexicon.knows(plain)) return true;
  const parts = plain.split(/[-'·./]/).filter((part) => part !== "");
  return (
    parts.length > 1 &&
    parts.every((part) => part.length === 1 || /\d/.test(part) || lexicon.knows(part) || /^\p{Lu}/u.test(part))
  );
}

type Visit = (tokens: readonly Token[], at: number, sentence: Sentence) => Issue | undefined;

/** Every sentence with each of its token positions. */
export function eachToken(reading: Reading, visit: Visit): readonly Issue[] {
  const issues: Issue[] = [];
  for (const sentence of reading.sentences) {
    for (let at = 0; at < sentence.tokens.length; at++) {
      const issue = visit(sentence.tokens, at, sentence);
      if (issue !== undefined) issues.push(issue);
    }
  }
  return issues;
}

/** Shortest unknown word, in letters, that is held against a text: short ones are abbreviations and foreign particles. */
const LEAST_LETTERS = 4;

/** Every word of four small letters and more that no dictionary has. */
export function eachUnknownWord(evidence: Evidence, visit: Visit): readonly Issue[] {
  return unknownWords(evidence).flatMap(({ sentence, at }) => visit(sentence.tokens, at, sentence) ?? []);
}

/** They are few, and several rules look at them alone. */
const unknownWords = onceFor(({ reading, french }: Evidence) =>
  reading.sentences.flatMap((sentence) =>
    foundAt(sentence.tokens, ({ form }, at) => {
      const isSmall = form.length >= LEAST_LETTERS && /^\p{Ll}[\p{L}-]*$/u.test(form);
      return isSmall && !isKnown(french, form) ? { sentence, at } : undefined;
    }),
  ),
);
