import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import type { VerbGroup } from "../../clause/verb-groups.ts";
import { isAgentNoun } from "../../participants.ts";
import { accordingCues } from "./according-cues.ts";

/** Where « on » speaks stands within this many words behind the verb: « a-t-on précisé mardi soir à la préfecture ». Guessed. */
const REACH_TO_PLACE = 10;
/** « À l'Élysée, », « Dans l'entourage du ministre de la Défense, »: words before the comma. Guessed. */
const LONGEST_OPENING = 10;
/** Whoever speaks there speaks for it. */
const CIRCLES = new Set(
  "entourage cabinet rang camp couloir exécutif palais siège état-major direction quai maison".split(" "),
);

/** Whether an index is « on », be it behind its verb. */
export const isOne = (tree: Tree, index: number | undefined): boolean =>
  index !== undefined && /^(?:-t)?-?(?:on|l'on)$/u.test(wordAt(tree.tokens, index));

/**
 * Who « on » is: « fait-on savoir à Matignon », « À l'Élysée, on assure », « indique-t-on dans l'entourage du ministre ».
 * Undefined where the sentence does not place it.
 */
export function placeOfOne(tree: Tree, group: VerbGroup): number | undefined {
  const { tokens } = tree;
  for (let index = group.last + 1; index < Math.min(tokens.length, group.last + REACH_TO_PLACE); index++) {
    const word = wordAt(tokens, index);
    if (/^[.;:,«»"“”]$/u.test(word)) break;
    // « insiste-t-on côté algérien »
    if (word === "côté" && tokens[index + 1]?.upos === "ADJ") return index + 1;
    const head = placeBehind(tree, index);
    if (head !== undefined) return head;
  }
  return placeBefore(tree, group) ?? sourceBefore(tree, group);
}

/** « De source diplomatique, on précise que »: the source that opens the sentence. */
function sourceBefore(tree: Tree, group: VerbGroup): number | undefined {
  const source = accordingCues(tree).find(({ end }) => end < group.first && group.first - end <= LONGEST_GAP);
  return source?.lemma === "de" || source?.lemma === "d'" ? source.speaker : undefined;
}

/** « , on », « , l'on ne »: words between the source and the verb. */
const LONGEST_GAP = 4;

/** « Du côté de la présidence, on assure »: what opens the sentence or the clause before the comma. */
function placeBefore(tree: Tree, group: VerbGroup): number | undefined {
  const { tokens } = tree;
  const comma = tokens.findLastIndex(({ form }, index) => index < group.first && form === ",");
  if (comma < 0 || group.first - comma > 4) return undefined;
  const opening = Math.max(tokens.findLastIndex(({ form }, index) => index < comma && /^[,;:]$/u.test(form)) + 1, 0);
  for (let index = opening; index < comma && index < opening + LONGEST_OPENING; index++) {
    const head = placeBehind(tree, index);
    if (head !== undefined) return head;
  }
  return undefined;
}

/** « lit-on dans le communiqué »: the text. */
function textBehind({ tokens }: Tree, preposition: number): number | undefined {
  if (!/^(?:dans|sur)$/u.test(tokens[preposition]?.lower ?? "")) return undefined;
  return [1, 2].map((offset) => preposition + offset).find((at) => isTextNoun(tokens[at]?.lemma ?? ""));
}

const isTextNoun = (lemma: string): boolean =>
  /^(?:communiqué|note|message|lettre|rapport|dépêche|document|texte)$/u.test(lemma);

/** Somebody behind « à », « chez », « dans » or « du côté de »: a body, a seat, those around somebody. */
function placeBehind(tree: Tree, preposition: number): number | undefined {
  const { tokens } = tree;
  const word = wordAt(tokens, preposition);
  const text = textBehind(tree, preposition);
  if (text !== undefined) return text;
  const isSide = wordAt(tokens, preposition - 1) === "côté" && /^(?:de|d'|du|des)$/u.test(word);
  if (!isSide && !/^(?:à|a|au|aux|chez|dans|auprès)$/u.test(word)) return undefined;
  const head = [1, 2, 3]
    .map((offset) => preposition + offset)
    .find((at) => /^(?:NOUN|PROPN)$/u.test(tokens[at]?.upos ?? ""));
  const token = tokens[head ?? -1];
  if (head === undefined || token === undefined) return undefined;
  // « à Paris », « dans la capitale »: a town is where, not who; seats and parties are named with a capital too.
  const isBody =
    CIRCLES.has(token.lemma) || isAgentNoun(token.lemma) || (token.upos === "PROPN" && isSpokenFor(tree, head));
  return isBody || isSide ? head : undefined;
}

/** « à l'Élysée », « au Kremlin », « chez Renault », « à Matignon »: names with an article, and those that are no places. */
function isSpokenFor(tree: Tree, head: number): boolean {
  const { tokens, sentence } = tree;
  const token = tokens[head];
  const isTown = sentence.names.some(
    ({ type, start, end }) => type === "LOC" && token && start <= token.start && token.end <= end,
  );
  return !isTown || childrenWith(tree, head, "det").length > 0 || /^(?:au|aux)$/u.test(wordAt(tokens, head - 1));
}
