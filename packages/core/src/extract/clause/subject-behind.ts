import { isAgentNoun } from "../participants.ts";
import { governedByPreposition, headOfName } from "./noun-phrase.ts";
import { isTimeWord } from "./time-nouns.ts";
import { relationOf, type Tree, wordAt } from "./tree.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** A subject behind its verb stands within this many words: « a déclaré mardi à Genève le porte-parole ». Guessed. */
const REACH_BEHIND = 12;

/**
 * A subject that follows its verb, as beside quoted words: « …, a déclaré le ministre ».
 * The parser often takes it for an object, so the first noun behind the group that no preposition governs is taken.
 */
export function subjectBehind(tree: Tree, group: VerbGroup): number | undefined {
  if (group.inverted !== undefined) return group.inverted;
  const { tokens } = tree;
  for (let index = group.last + 1; index < Math.min(tokens.length, group.last + REACH_BEHIND); index++) {
    const token = tokens[index];
    if (token === undefined || /^[.;:!?«»"“”]$/u.test(token.form)) return undefined;
    if (token.upos === "VERB" && token.features.VerbForm === "Fin") return undefined;
    // « ont indiqué un de ses avocats et un porte-parole »
    if (
      /^(?:une?|deux|trois|quatre|plusieurs|certaine?s)$/u.test(wordAt(tokens, index)) &&
      /^(?:de|d')$/u.test(wordAt(tokens, index + 1))
    )
      return index;
    // « assure cette dernière »
    if (isLatter(tree, index)) return index;
    if (token.upos !== "NOUN" && token.upos !== "PROPN" && token.upos !== "PRON") continue;
    // « a assuré un peu plus tard un responsable »
    if (wordAt(tokens, index) === "peu") continue;
    if (isIndefinite(tree, index, group)) return index;
    if (governedByPreposition(tree, index, group.last) || isTimeWord(token.lemma)) continue;
    if (tellsWhoHears(tree, index)) continue;
    const head = headOfName(tree, index, group.main);
    // « a déclaré à la presse Awa Diallo »: hung to the word before, which the preposition governs.
    return head < index && governedByPreposition(tree, head) ? index : head;
  }
  return undefined;
}

/** « a indiqué à l'agence officielle, APS, le porte-parole »: the name between commas is that of who is told. */
function tellsWhoHears(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  const isCut = wordAt(tree.tokens, index - 1) === "," && wordAt(tree.tokens, index + 1) === ",";
  return isCut && relationOf(token) === "appos" && governedByPreposition(tree, token?.head ?? -1);
}

/** « ce dernier », « ces dernières »: with no noun behind. */
export function isLatter(tree: Tree, index: number): boolean {
  return (
    /^derni(?:er|ère)s?$/u.test(wordAt(tree.tokens, index)) &&
    /^(?:ce|cette|ces)$/u.test(wordAt(tree.tokens, index - 1)) &&
    tree.tokens[index + 1]?.upos !== "NOUN"
  );
}

/** « ont indiqué à l'AFP des témoins », « … deux sources »: behind a verb in the plural « des » is an article, not « de » and « les ». */
function isIndefinite(tree: Tree, index: number, group: VerbGroup): boolean {
  const { tokens } = tree;
  const plural = tokens
    .slice(group.first, group.last + 1)
    .some(({ features: { Person, Number: number } }) => Person && number === "Plur");
  const article = [index - 1, index - 2].find((at) =>
    /^(?:des|deux|trois|quatre|plusieurs)$/u.test(wordAt(tokens, at)),
  );
  return plural && article !== undefined && isAgentNoun(tokens[index]?.lemma ?? "");
}
