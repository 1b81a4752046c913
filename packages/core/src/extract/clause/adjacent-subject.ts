import { childrenWith, relationOf, type Tree, wordAt } from "./tree.ts";
import type { VerbGroup } from "./verb-groups.ts";

const IN_PHRASE = new Set(["NOUN", "PROPN", "ADJ", "NUM", "X"]);
const OPENS = /^(?:,|et|mais|;|—|–|:)$/u;

/** « Awa Diallo, maire de Lomé, où elle vit, fait la même analyse »: the name that opens the sentence, past what commas enclose. */
export function openingName(tree: Tree, group: VerbGroup): number | undefined {
  return opensBeforeCommas(tree, group, 0) ? 0 : undefined;
}

/** « Le berger Issa Tall, 56 ans, qui n'a rien vu, raconte »: the title in front of such a name. */
function openingTitle(tree: Tree, group: VerbGroup): number | undefined {
  const isTitle = tree.tokens[0]?.upos === "DET" && tree.tokens[1]?.upos === "NOUN";
  return isTitle && opensBeforeCommas(tree, group, 2) ? 1 : undefined;
}

/** Whether a name begins at a word, and only what commas enclose stands between it and the verb. */
function opensBeforeCommas({ tokens }: Tree, group: VerbGroup, name: number): boolean {
  let end = name;
  while (tokens[end]?.upos === "PROPN") end += 1;
  if (end === name || wordAt(tokens, end) !== "," || wordAt(tokens, group.first - 1) !== ",") return false;
  const inside = tokens.slice(end, group.first - 1);
  return inside.every(({ features }, offset) => {
    if (features.VerbForm !== "Fin") return true;
    return tokens.slice(end, end + offset).some(({ form }) => /^(?:qui|où|dont)$/iu.test(form));
  });
}

/**
 * « …, à Moscou, Diallo a déclaré », « a imputé la frappe à X et le mouvement a qualifié »: a noun phrase right before a verb, cut off from
 * what stands before it and without a preposition, that the parser joined to a noun of the words before. Undefined elsewhere.
 */
export function adjacentSubject(tree: Tree, group: VerbGroup): number | undefined {
  const { tokens } = tree;
  const isOwn = (at: number) => !isGoverned(tree, at) && !isInBrackets(tree, at, group.first) && !isAge(tree, at);
  if (group.form !== "finite" || childrenWith(tree, group.main, "nsubj").some(isOwn)) return undefined;
  const opening = openingName(tree, group) ?? openingTitle(tree, group);
  if (opening !== undefined) return opening;
  const last = overApposition(tree, group.first - 1);
  let first = last;
  while (first >= 0 && (IN_PHRASE.has(tokens[first]?.upos ?? "") || isLink(tree, first))) first -= 1;
  const isDetermined = tokens[first]?.upos === "DET" || wordAt(tokens, first) === "des";
  const before = isDetermined ? first - 1 : first;
  const head = tokens.findIndex(
    ({ upos }, index) => index > first && index <= last && (upos === "NOUN" || upos === "PROPN"),
  );
  if (head < 0) return undefined;
  if (before < 0 && wordAt(tokens, group.first - 1) === ")") return head;
  if (before < 0 || !OPENS.test(wordAt(tokens, before))) return undefined;
  // « Grève : Marins unis refuse »: a title with its matter in front.
  const isTitled = wordAt(tokens, before) === ":" && /^\p{Lu}/u.test(tokens[head]?.form ?? "");
  if (!isDetermined && !isTitled && tokens[head]?.upos !== "PROPN") return undefined;
  if (isTitled || wordAt(tokens, before) === "mais" || isMisjoined(tree, head)) return head;
  return misjoinedPair(tree, head);
}

/** « grâce à la patience de X, le Tchad et Israël sont parvenus »: the first of two, hung on a noun before the comma without a preposition. */
function misjoinedPair(tree: Tree, second: number): number | undefined {
  const first = tree.tokens[second]?.head ?? -1;
  const start = Math.min(first, ...childrenWith(tree, first, "det"));
  const isPair = relationOf(tree.tokens[second]) === "conj" && first >= 0 && first < second;
  const isHung = /^(?:nmod|appos|conj)$/u.test(relationOf(tree.tokens[first]));
  return isPair && isHung && wordAt(tree.tokens, start - 1) === "," && !isGoverned(tree, first) ? first : undefined;
}

/** « un chef local de Khost »: « de » between the words of a phrase. */
const isLink = (tree: Tree, index: number): boolean =>
  /^(?:de|d'|du|des)$/u.test(wordAt(tree.tokens, index)) && IN_PHRASE.has(tree.tokens[index - 1]?.upos ?? "");

/** Hung on a noun before the phrase that is no subject itself. */
function isMisjoined(tree: Tree, head: number): boolean {
  const token = tree.tokens[head];
  if (!/^(?:conj|appos)$/u.test(relationOf(token))) return false;
  const owner = token?.head ?? -1;
  // « « Nous partons », Awa Diallo, 40 ans, a dit »: no name is joined to a verb without « et ».
  if (/^(?:VERB|AUX)$/u.test(tree.tokens[owner]?.upos ?? "") && wordAt(tree.tokens, head - 1) === ",") return true;
  return owner >= 0 && owner < head && isGoverned(tree, owner);
}

/**
 * « Au Cameroun, l'opposant conteste », « Sur sa page Facebook, Awa Diallo écrit »: what a preposition stands before, or the last word of
 * the phrase that one opens the sentence with, is no subject, whatever the parser says.
 */
function isGoverned(tree: Tree, index: number): boolean {
  if (childrenWith(tree, index, "case").some((child) => child < index)) return true;
  const { tokens } = tree;
  const inFront = tokens.slice(0, index);
  return (
    /^ADP/u.test(tokens[0]?.upos ?? "") &&
    wordAt(tokens, index + 1) === "," &&
    inFront.every(({ form, features }) => form !== "," && features.VerbForm !== "Fin")
  );
}

/** « Issa Tall, 56 ans, » */
const isAge = ({ tokens }: Tree, index: number): boolean =>
  tokens[index]?.upos === "NUM" && wordAt(tokens, index - 1) === "," && wordAt(tokens, index + 1) === "ans";

/** « le syndicat (le troisième de l'entreprise) souhaite »: told in brackets right before the verb. */
function isInBrackets({ tokens }: Tree, index: number, verb: number): boolean {
  const opening = tokens.findLastIndex(({ form }, at) => at < index && form === "(");
  return (
    tokens[verb - 1]?.form === ")" && opening >= 0 && !tokens.slice(opening, index).some(({ form }) => form === ")")
  );
}

/** « Awa Diallo, 12 ans, raconte »: back over what two commas enclose, to the word before them. */
function overApposition(tree: Tree, last: number): number {
  // « le syndicat (le troisième de l'entreprise) souhaite »
  if (wordAt(tree.tokens, last) === ")") {
    const bracket = tree.tokens.findLastIndex(({ form }, index) => index < last && form === "(");
    return bracket < 1 ? last : bracket - 1;
  }
  if (wordAt(tree.tokens, last) !== ",") return last;
  const opening = tree.tokens.findLastIndex(({ form }, index) => index < last && form === ",");
  const inside = tree.tokens.slice(opening + 1, last);
  const isClause = inside.some(({ features }) => features.VerbForm === "Fin");
  return opening < 1 || isClause || inside.length > LONGEST_APPOSITION ? last : opening - 1;
}

/** Guessed: age, office and body. */
const LONGEST_APPOSITION = 12;
