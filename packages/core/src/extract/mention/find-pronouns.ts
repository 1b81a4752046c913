import { foundAt } from "../../model/found-at.ts";
import type { Sentence } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { isImpersonal } from "../clause/impersonal.ts";
import { treeOf } from "../clause/tree.ts";
import type { PlacedSentence } from "./candidate.ts";

/** A pronoun that acts or speaks as a subject. */
export interface SubjectPronoun extends Span {
  readonly sentence: number;
  readonly gender: "m" | "f";
}

const MASCULINE = /^(?:il|-il|-t-il|celui-ci)$/i;
const FEMININE = /^(?:elle|-elle|-t-elle|celle-ci)$/i;

export function findPronouns({ sentence, index, text }: PlacedSentence): readonly SubjectPronoun[] {
  return foundAt(sentence.tokens, (token, at) => {
    const gender = MASCULINE.test(token.form) ? "m" : FEMININE.test(token.form) ? "f" : undefined;
    const tonic = isTonic(sentence, at);
    if (tonic)
      return isQuoted(text, sentence.start, token.start)
        ? undefined
        : { ...spanOf(token), sentence: index, gender: tonic };
    if (!gender || token.upos !== "PRON" || !/^(?:nsubj|expl:subj)/.test(token.relation)) return undefined;
    if (isImpersonal(treeOf(sentence), at) || isQuoted(text, sentence.start, token.start)) return undefined;
    return { start: token.start, end: token.end, sentence: index, gender: gender as "m" | "f" };
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** « selon lui », « d'après elle », « pour elle, »: who holds what is said. */
function isTonic(sentence: Sentence, at: number): "m" | "f" | undefined {
  const form = sentence.tokens[at]!.lower;
  if (form !== "lui" && form !== "elle") return undefined;
  const before = sentence.tokens[at - 1]?.form ?? "";
  const isHolder =
    /^(?:selon|après)$/i.test(before) || (/^Pour$/.test(before) && sentence.tokens[at + 1]?.form === ",");
  return isHolder ? (form === "lui" ? "m" : "f") : undefined;
}

/** Inside quotation marks a pronoun is the speaker's, not the article's. */
function isQuoted(text: string, sentenceStart: number, at: number): boolean {
  const paragraph = text.lastIndexOf("\n", sentenceStart) + 1;
  const before = text.slice(paragraph, at);
  const guillemets = (before.match(/[«“]/g)?.length ?? 0) - (before.match(/[»”]/g)?.length ?? 0);
  return guillemets > 0 || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}
