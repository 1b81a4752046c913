import type { Sentence } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { childrenOf, childWith, hasRelation, spanOfTokens } from "./tree.ts";

/** Words that deny a verb; « ne » alone may be expletive and « plus » alone a comparison, so one of these must hang on the verb. */
const NEGATIONS = new Set([
  "pas",
  "jamais",
  "aucunement",
  "nullement",
  "guère",
  "point",
  "rien",
  "aucun",
  "aucune",
  "personne",
  "ni",
]);

/** Verbs that make their past with être: « est arrivé » is no passive, and « les soldats venus du nord » came by themselves. */
export const WITH_ETRE: ReadonlySet<string> = new Set(
  "aller arriver décéder devenir entrer intervenir mourir naître partir parvenir rentrer repartir rester retourner revenir sortir survenir tomber venir provenir".split(
    " ",
  ),
);

/** Whether the verb stands in the passive: by its auxiliary, its subject, or an agent. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb];
  if (token === undefined || WITH_ETRE.has(token.lemma)) return false;
  if (token.features["Voice"] === "Pass" || token.features["Tense"] === "Past") {
    const children = childrenOf(sentence, verb).map((child) => sentence.tokens[child]!.relation);
    const pairs = ["aux:pass", "nsubj:pass", "csubj:pass", "obl:agent"];
    return children.some((relation) => pairs.includes(relation)) || token.features["Voice"] === "Pass";
  }
  return false;
}

/** Whether the verb is denied: ne … pas, jamais, aucun, n'est plus, sans + infinitive. */
export function isNegated(sentence: Sentence, verb: number): boolean {
  const children = childrenOf(sentence, verb).map((child) => sentence.tokens[child]!);
  const words = children.map(({ form }) => form.toLowerCase());
  const hasNe = words.includes("ne") || words.includes("n'");
  if (words.some((word) => NEGATIONS.has(word)) && (hasNe || words.includes("pas"))) return true;
  if (hasNe && (words.includes("plus") || hasNegativeArgument(sentence, verb))) return true;
  return children.some(({ lemma, relation }) => lemma === "sans" && (relation === "mark" || relation === "case"));
}

/** « Aucun accord n'a été signé », « n'a fait aucune victime ». */
function hasNegativeArgument(sentence: Sentence, verb: number): boolean {
  return childrenOf(sentence, verb)
    .filter((child) => hasRelation(sentence.tokens[child], "nsubj", "obj", "obl"))
    .some((child) => {
      const determiner = childWith(sentence, child, "det");
      const word = sentence.tokens[determiner ?? child]!.form.toLowerCase();
      return NEGATIONS.has(word) || word === "nul" || word === "nulle";
    });
}

/** Auxiliaries, clitics and negation around a verb with the verb: « a-t-il ajouté », « n'a pas confirmé », « avait été pris ». */
export function verbGroupOf(sentence: Sentence, verb: number): readonly number[] {
  const group = childrenOf(sentence, verb).filter((child) => {
    const { relation, upos, form } = sentence.tokens[child]!;
    if (/^(?:aux|cop|expl)/.test(relation)) return true;
    if (upos === "PRON" && /^(?:nsubj|iobj|obj)/.test(relation))
      return /^-|^(?:me|te|se|lui|leur|y|en|l'|m'|t'|s')$/i.test(form);
    return upos === "ADV" && /^(?:ne|n'|pas|plus|jamais)$/i.test(form);
  });
  return contiguousWith(
    verb,
    [...group, verb].sort((left, right) => left - right),
    sentence,
  );
}

/** The span of the verb group, as a quotation's cue wants it. */
export function verbGroupSpan(sentence: Sentence, verb: number): Span {
  const { start, end } = sentence.tokens[verb]!;
  return spanOfTokens(sentence, verbGroupOf(sentence, verb)) ?? { start, end };
}

/** Words between the members of a group that are no adverb part it: only the part with the verb is kept. */
function contiguousWith(verb: number, group: readonly number[], sentence: Sentence): readonly number[] {
  const kept = [verb];
  const at = group.indexOf(verb);
  for (let k = at - 1; k >= 0 && bridges(sentence, group[k]!, kept[0]!); k--) kept.unshift(group[k]!);
  for (let k = at + 1; k < group.length && bridges(sentence, kept.at(-1)!, group[k]!); k++) kept.push(group[k]!);
  return kept;
}

function bridges(sentence: Sentence, left: number, right: number): boolean {
  for (let k = left + 1; k < right; k++) if (sentence.tokens[k]!.upos !== "ADV") return false;
  return true;
}
