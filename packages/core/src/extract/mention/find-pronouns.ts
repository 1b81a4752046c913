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
  "falloir pleuvoir neiger stipuler agir sembler paraître rester suffire exister manquer arriver importer convenir".split(
    " ",
  ),
);

export function findPronouns({ sentence, index, text }: PlacedSentence): readonly SubjectPronoun[] {
  return sentence.tokens.flatMap((token, at) => {
    const gender = MASCULINE.test(token.form) ? "m" : FEMININE.test(token.form) ? "f" : undefined;
    const tonic = isTonic(sentence, at);
    if (tonic)
      return isQuoted(text, sentence.start, token.start) ? [] : [{ ...spanOf(token), sentence: index, gender: tonic }];
    if (!gender || token.upos !== "PRON" || !/^(?:nsubj|expl:subj)/.test(token.relation)) return [];
    if (isImpersonal(sentence, at) || isQuoted(text, sentence.start, token.start)) return [];
    return [{ start: token.start, end: token.end, sentence: index, gender: gender as "m" | "f" }];
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** « selon lui », « d'après elle », « pour elle, »: who holds what is said. */
function isTonic(sentence: Sentence, at: number): "m" | "f" | undefined {
  const form = sentence.tokens[at]!.form.toLowerCase();
  if (form !== "lui" && form !== "elle") return undefined;
  const before = sentence.tokens[at - 1]?.form ?? "";
  const isHolder =
    /^(?:selon|après)$/i.test(before) || (/^Pour$/.test(before) && sentence.tokens[at + 1]?.form === ",");
  return isHolder ? (form === "lui" ? "m" : "f") : undefined;
}

/** « il y a », « il faut », « il est possible de »: a subject that is nobody. `at` is a token index. */
export function isImpersonal(sentence: Sentence, at: number): boolean {
  const verb = sentence.tokens[sentence.tokens[at]!.head];
  if (!verb || IMPERSONAL.has(verb.lemma)) return true;
  const siblings = sentence.tokens.filter((token) => token.head === sentence.tokens[at]!.head);
  // « il y a », not « il n'y consentirait pas ».
  const behind = sentence.tokens.slice(at + 1, at + 4);
  const hasThere =
    (verb.lemma === "avoir" && siblings.some((token) => token.form.toLowerCase() === "y")) ||
    behind.some((token, index) => token.form.toLowerCase() === "y" && behind[index + 1]?.lemma === "avoir");
  // « il est possible que », « il est temps de »: an adjective or noun with « que » or an infinitive behind it.
  const isCopular =
    siblings.some((token) => token.relation.startsWith("cop")) &&
    siblings.some((token) => /^(?:ccomp|csubj|xcomp)/.test(token.relation));
  // « il est trop tôt pour parler », « il est encore tôt »
  const isHour = behind.some(({ lemma }, index) => lemma === "être" && saysHour(sentence, at + 2 + index));
  return hasThere || isCopular || isHour;
}

/** « (est) trop tôt », « (était) temps » */
function saysHour(sentence: Sentence, from: number): boolean {
  return sentence.tokens.slice(from, from + 3).some(({ form }) => /^(?:tôt|tard|temps)$/.test(form));
}

/** Inside quotation marks a pronoun is the speaker's, not the article's. */
function isQuoted(text: string, sentenceStart: number, at: number): boolean {
  const paragraph = text.lastIndexOf("\n", sentenceStart) + 1;
  const before = text.slice(paragraph, at);
  const guillemets = (before.match(/[«“]/g)?.length ?? 0) - (before.match(/[»”]/g)?.length ?? 0);
  return guillemets > 0 || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
