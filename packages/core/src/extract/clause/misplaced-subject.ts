import { subjectsOf } from "../../language/arguments/find-subjects.ts";
import { NOMINAL } from "./noun-phrase.ts";
import { isTimeWord } from "./time-nouns.ts";
import { childrenWith, datelineEnd, isBelow, relationOf, type Tree, wordAt } from "./tree.ts";
import type { VerbGroup } from "./verb-groups.ts";

/**
 * « Signe d'une forte insécurité, MSF suspend… », « Joint au téléphone, le maire a… », « Dimanche matin, des médias ont… »: bare words that a
 * comma cuts off at the start are not who acts; the noun phrase that follows is.
 */
export function subjectBehindDetached(tree: Tree, group: VerbGroup): number | undefined {
  const { tokens } = tree;
  const comma = behindApposition(
    tree,
    tokens.findIndex(({ form }) => form === ","),
  );
  // « Me Awa Sow, son avocate, a dit »: a title and its name are who acts.
  const isTitle = tokens[1]?.upos === "PROPN";
  const isBare = (/^(?:NOUN|ADJ)$/u.test(tokens[0]?.upos ?? "") && !isTitle) || tokens[0]?.features.VerbForm === "Part";
  if (group.form !== "finite" || !isBare || comma < 1 || group.first <= comma) return undefined;
  if (tokens.slice(0, group.first).some(({ features }) => features.VerbForm === "Fin")) return undefined;
  const next = tokens[comma + 1];
  const opens = next?.upos === "PROPN" || (next?.upos === "DET" && next.form !== ",") || next?.upos === "NUM";
  const head = tokens.findIndex(
    ({ upos }, index) => index > comma && index < group.first && /^(?:NOUN|PROPN)$/u.test(upos),
  );
  const isCut = tokens.slice(0, Math.max(head, 0)).some(({ form }) => /^[:«“"]$/u.test(form));
  const isNear = head >= 0 && head - comma <= LONGEST_DETERMINED && !isTimeWord(tokens[head]?.lemma ?? "");
  return opens && isNear && !isCut ? head : undefined;
}

/** « Reçus par le ministre, Jean Roux, ses dirigeants disent »: the comma behind the name that belongs to the opening. */
function behindApposition(tree: Tree, comma: number): number {
  const next = tree.tokens[comma + 1];
  const isName = comma > 0 && next?.upos === "PROPN" && relationOf(next) === "appos" && next.head < comma;
  const closing = tree.tokens.findIndex(({ form }, index) => index > comma && form === ",");
  return isName && closing > 0 ? closing : comma;
}

/** « , le nouveau président », « , deux des principaux chefs »: words before the head. Guessed. */
const LONGEST_DETERMINED = 4;

/** « L'Iran a de son côté fustigé »: the parser takes « a » for a verb of its own, with the subject. */
export function detachedAuxiliarySubject(tree: Tree, group: VerbGroup): number | undefined {
  const auxiliary = tree.tokens.findIndex(
    (token, index) => index >= group.first && index < group.main && token.upos === "VERB" && token.lemma === "avoir",
  );
  if (auxiliary < 0 || isBelow(tree, auxiliary, group.main)) return undefined;
  return subjectsOf(tree.sentence, auxiliary).find(({ head }) => mayBeSubject(tree, head, group))?.head;
}

/** « À Lima, le porte-parole du gouvernement, Pablo Vidal, a dénoncé »: joined by the parser to the place that opens the sentence. */
export function subjectBehindOpening(tree: Tree, group: VerbGroup): number | undefined {
  const comma = tree.tokens.findIndex(({ form }) => form === ",");
  const isPlace =
    /^(?:à|a|en|au|aux|dans|depuis|lors|après|avant|sur|devant)$/u.test(wordAt(tree.tokens, 0)) &&
    comma <= LONGEST_OPENING;
  // « Arrivé jeudi à Lima, le directeur… »
  const opens = comma > 0 && (isPlace || tree.tokens[0]?.features.VerbForm === "Part");
  if (!opens || group.form !== "finite" || group.first < comma || childrenWith(tree, group.main, "nsubj").length > 0)
    return undefined;
  const before = tree.tokens.slice(0, group.first);
  if (before.some(({ features }) => features.VerbForm === "Fin")) return undefined;
  const head = before.findIndex(({ upos }, index) => index > comma && NOMINAL.has(upos));
  const token = tree.tokens[head];
  return relationOf(token) === "appos" && (token?.head ?? comma) < comma ? head : undefined;
}

/** « À Port-au-Prince, », « Dans un message rendu public et repris par la radio, »: words before the comma. Guessed. */
const LONGEST_OPENING = 14;

/** « X, qui avait dissous la chambre, a dénoncé… »: joined by the parser to the verb of the relative clause, without « et ». */
export function subjectBehindRelative(tree: Tree, group: VerbGroup): number | undefined {
  const token = tree.tokens[group.main];
  const above = tree.tokens[token?.head ?? -1];
  if (relationOf(token) !== "conj" || above?.relation !== "acl:relcl" || above.head < 0) return undefined;
  if (wordAt(tree.tokens, group.first - 1) !== "," || childrenWith(tree, group.main, "cc", "nsubj").length > 0)
    return undefined;
  return above.head;
}

/** Not the dateline, and no time: « ce mois-ci, le Togo a voté ». */
export function mayBeSubject(tree: Tree, head: number, group: VerbGroup): boolean {
  return head >= datelineEnd(tree) && !isTimeWord(tree.tokens[head]?.lemma ?? "") && !isTopic(tree, head, group.first);
}

/** « Gaza : le Hamas nie »: what stands before a colon does nothing behind it. */
export function isTopic(tree: Tree, head: number, verb: number): boolean {
  return tree.tokens.slice(head + 1, Math.max(head + 1, verb)).some(({ form }) => form === ":");
}
