import { isTimeWord } from "../../clause/time-nouns.ts";
import { type Tree, wordAt } from "../../clause/tree.ts";
import { participantKind } from "../../participants.ts";

/** « un de ses responsables », « l'une des victimes »: the noun tells who. */
export function overPartitive(tree: Tree, head: number): number {
  const word = wordAt(tree.tokens, head);
  if (!/^(?:une?|certaine?s|plusieurs|deux|trois|nombre|beaucoup|autres?)$/u.test(word)) return head;
  if (!/^(?:de|d'|des|d'entre)$/u.test(wordAt(tree.tokens, head + 1))) return head;
  const noun = [head + 2, head + 3, head + 4].find((at) => tree.tokens[at]?.upos === "NOUN");
  return noun ?? head;
}

/** « l'ancien ministre », « l'ex-président ». */
export function isFormer(tree: Tree, head: number): boolean {
  return /^ancien(?:ne)?$/u.test(wordAt(tree.tokens, head - 1)) || /^ex-/u.test(wordAt(tree.tokens, head));
}

/** « L'assureur, par la voix de sa porte-parole, indique »: who lends the voice; undefined for others. */
export function voiceOf(tree: Tree, head: number): number | undefined {
  for (let index = head + 1; index < Math.min(tree.tokens.length, head + REACH_TO_VOICE); index++) {
    const [par, , voice, de] = [0, 1, 2, 3].map((offset) => wordAt(tree.tokens, index + offset));
    if (par !== "par" || !/^(?:voix|bouche)$/u.test(voice ?? "") || !/^(?:de|d'|du)$/u.test(de ?? "")) continue;
    return [index + 4, index + 5, index + 6].find((at) => /^(?:NOUN|PROPN)$/u.test(tree.tokens[at]?.upos ?? ""));
  }
  return undefined;
}

/** « par la voix de » stands within this many words behind who speaks. Guessed: the verb may come between. */
const REACH_TO_VOICE = 8;

export function isDefinite(tree: Tree, head: number): boolean {
  const before = [head - 1, head - 2].map((at) => wordAt(tree.tokens, at));
  return before.some((word) => /^(?:le|la|l'|ce|cet|cette)$/u.test(word));
}

export function genderOf(tree: Tree, head: number): "m" | "f" | undefined {
  const article = [head - 1, head - 2]
    .map((at) => wordAt(tree.tokens, at))
    .find((word) => /^(?:le|la|ce|cet|cette)$/u.test(word));
  return article === undefined ? undefined : /^(?:la|cette)$/u.test(article) ? "f" : "m";
}

/** « un communiqué de presse du ministère » */
const OF_PRESS = /^(?:presse|fin|suivi)$/u;

/** « le message de X », « des chiffres du ministère »: X. */
export function authorOf(tree: Tree, head: number): number | undefined {
  for (let index = head + 1; index < Math.min(tree.tokens.length, head + 10); index++) {
    const token = tree.tokens[index];
    const closing = token?.form === "," ? behindTime(tree, index) : undefined;
    if (closing !== undefined) {
      index = closing;
      continue;
    }
    if (token === undefined || token.upos === "PUNCT" || token.features.VerbForm === "Fin") return undefined;
    if (!/^(?:de|d'|du|des|par)$/u.test(wordAt(tree.tokens, index)) || OF_PRESS.test(wordAt(tree.tokens, index + 1)))
      continue;
    const noun = tree.tokens
      .slice(index + 1, index + 5)
      .findIndex((word) => word.upos === "PROPN" || word.upos === "NOUN");
    const author = tree.tokens[index + 1 + noun];
    if (noun < 0 || author === undefined) continue;
    const isNamed = author.upos === "PROPN" || /^\p{Lu}/u.test(author.form);
    if (isNamed || participantKind(author.lemma) !== undefined) return index + 1 + noun;
  }
  return undefined;
}

/** « un bilan communiqué, dimanche soir, par la mairie »: the comma behind a time that two of them cut off. */
function behindTime({ tokens }: Tree, comma: number): number | undefined {
  const closing = tokens.findIndex(({ form }, index) => index > comma && form === ",");
  if (closing < 0) return undefined;
  const inside = tokens.slice(comma + 1, closing);
  return inside.some(({ lemma }) => isTimeWord(lemma)) && inside.length <= LONGEST_TIME ? closing : undefined;
}

/** « dans la soirée de dimanche » */
const LONGEST_TIME = 5;
