import type { Sentence } from "../../model/reading.ts";
import { childrenOf, hasRelation, subtreeOf } from "../tree.ts";
import { isBareNoun } from "./argument.ts";

export function statedSubject(sentence: Sentence, verb: number): number | undefined {
  const enclitic = childrenOf(sentence, verb).find((child) => isEnclitic(sentence, child));
  const stated = childrenOf(sentence, verb).find(
    (child) =>
      hasRelation(sentence.tokens[child], "nsubj") &&
      child !== enclitic &&
      // « que » and « où » are never subjects, whatever the parser says.
      !/^(?:que|qu'|où)$/i.test(sentence.tokens[child]!.form) &&
      // « Mali : l'armée avance, Bamako accuse »: a colon ends what a title is about.
      !sentence.tokens.slice(child, verb).some(({ form }) => form === ":") &&
      // A noun inside the quotation belongs to what was said: « L'enquête avance », a-t-elle assuré.
      (child > verb || !isInsideQuotation(sentence, child, verb)),
  );
  // Beside a noun, an enclitic only repeats it: « Le ministre a-t-il menti ? ».
  const subject = stated ?? enclitic;
  return subject === undefined || subject < verb ? subject : namedBefore(sentence, verb, subject);
}

function isEnclitic(sentence: Sentence, index: number): boolean {
  const { form } = sentence.tokens[index]!;
  return form.startsWith("-") && /^-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce)$/i.test(form);
}

/**
 * Whether speech that holds the word is closed before the verb. A quotation that opens in between (« dit « le Tigre », a… ») is not it, nor is
 * one without a verb: « L'« ennemi » a fui » only keeps its distance from a word.
 */
function isInsideQuotation(sentence: Sentence, index: number, verb: number): boolean {
  const closing = sentence.tokens.findIndex(({ form }, at) => at >= index && at < verb && /^[«»"]$/.test(form));
  const mark = sentence.tokens[closing]?.form;
  if (mark === undefined || mark === "«") return false;
  const opening = mark === "»" ? "«" : '"';
  const marks = sentence.tokens.slice(0, index).filter(({ form }) => form === '"').length;
  if (mark === '"' && marks % 2 === 0) return false;
  // A comma parts what was said from who says it, whatever the tagger made of the words inside.
  if (sentence.tokens[closing + 1]?.form === ",") return true;
  const start = sentence.tokens.slice(0, index + 1).findLastIndex(({ form }) => form === opening);
  return sentence.tokens.slice(start + 1, closing).some(({ features }) => features["VerbForm"] === "Fin");
}

/** « a prévenu lundi Hassan Ouedraogo, président de… »: the name, not the function after the comma. */
function namedBefore(sentence: Sentence, verb: number, subject: number): number {
  const comma = subtreeOf(sentence, subject)[0]! - 1;
  if (!/^(?:,|\()$/.test(sentence.tokens[comma]?.form ?? "") && sentence.tokens[comma + 1]?.form !== ",")
    return subject;
  for (let at = verb + 1; at < comma; at++) {
    const { upos, head } = sentence.tokens[at]!;
    if (upos === "PROPN" && sentence.tokens[head]?.upos !== "PROPN" && isBareNoun(sentence, at)) return at;
  }
  return subject;
}
