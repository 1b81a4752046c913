import type { Sentence } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import type { PlacedSentence } from "./candidate.ts";

/** A pronoun that acts or speaks as a subject. */
export interface SubjectPronoun extends Span {
  readonly sentence: number;
  readonly gender: "m" | "f";
}

const MASCULINE = /^(?:il|-il|-t-il|celui-ci)$/i;
const FEMININE = /^(?:elle|-elle|-t-elle|celle-ci)$/i;
/** Verbs whose « il » is nobody. */
const IMPERSONAL: ReadonlySet<string> = new Set(
  "falloir pleuvoir neiger agir sembler paraître rester suffire exister manquer arriver importer convenir".split(" "),
);

export function findPronouns({ sentence, index, text }: PlacedSentence): readonly SubjectPronoun[] {
  return sentence.tokens.flatMap((token, at) => {
    const gender = MASCULINE.test(token.form) ? "m" : FEMININE.test(token.form) ? "f" : undefined;
    if (!gender || token.upos !== "PRON" || !token.relation.startsWith("nsubj")) return [];
    if (isImpersonal(sentence, at) || isQuoted(text, sentence.start, token.start)) return [];
    return [{ start: token.start, end: token.end, sentence: index, gender: gender as "m" | "f" }];
  });
}

function isImpersonal(sentence: Sentence, at: number): boolean {
  const verb = sentence.tokens[sentence.tokens[at]!.head];
  if (!verb || IMPERSONAL.has(verb.lemma)) return true;
  const siblings = sentence.tokens.filter((token) => token.head === sentence.tokens[at]!.head);
  const hasThere = siblings.some((token) => token.form.toLowerCase() === "y");
  // « il est possible que », « il est temps de »: an adjective or noun with « que » or an infinitive behind it.
  const isCopular =
    siblings.some((token) => token.relation.startsWith("cop")) &&
    siblings.some((token) => /^(?:ccomp|csubj|xcomp)/.test(token.relation));
  return hasThere || isCopular;
}

/** Inside quotation marks a pronoun is the speaker's, not the article's. */
function isQuoted(text: string, sentenceStart: number, at: number): boolean {
  const paragraph = text.lastIndexOf("\n", sentenceStart) + 1;
  const before = text.slice(paragraph, at);
  const guillemets = (before.match(/[«“]/g)?.length ?? 0) - (before.match(/[»”]/g)?.length ?? 0);
  return guillemets > 0 || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
