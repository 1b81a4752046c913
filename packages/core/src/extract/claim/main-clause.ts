import { isBelow, relationOf, type Tree, wordAt } from "../clause/tree.ts";

/** The clause that a stretch of words stands on, by its verb, and what negates it. Token indices. */
export interface MainClause {
  /** The word with the ending: « a » in « a repris », « est » in « est calme »; the infinitive where the words open with one. */
  readonly verb: number;
  /** « ne » and its partner; empty in a positive clause. */
  readonly negation: readonly number[];
}

const PARTNERS = /^(?:pas|jamais|plus|guère|nullement|point)$/u;
const NEGATIVE_WORDS = /^(?:aucune?|rien|personne|ni)$/u;
const CLITICS = /^(?:se|s'|le|la|l'|les|lui|leur|y|en|me|m'|te|t'|nous|vous)$/u;
/** « n'a, contre toute attente, pas eu »: the partner of « ne » stands within this many words. */
const REACH = 8;

/** The clause that governs the others between two tokens; undefined when no verb stands there. */
export function mainClauseIn(tree: Tree, from: number, to: number): MainClause | undefined {
  return openingInfinitive(tree, from, to) ?? finiteClauseIn(tree, from, to);
}

/** « ne pas avoir tiré », « détenir trois otages » */
function openingInfinitive(tree: Tree, from: number, to: number): MainClause | undefined {
  const negated = /^(?:ne|n')$/u.test(wordAt(tree.tokens, from)) && PARTNERS.test(wordAt(tree.tokens, from + 1));
  let verb = negated ? from + 2 : from;
  while (verb < to && CLITICS.test(wordAt(tree.tokens, verb))) verb += 1;
  if (verb >= to || tree.tokens[verb]?.features.VerbForm !== "Inf") return undefined;
  return { verb, negation: negated ? [from, from + 1] : [] };
}

function finiteClauseIn(tree: Tree, from: number, to: number): MainClause | undefined {
  const verbs: number[] = [];
  for (let index = from; index < to; index++) if (tree.tokens[index]?.features.VerbForm === "Fin") verbs.push(index);
  const heads = verbs.map((verb) => predicateOf(tree, verb));
  const at = heads.findIndex((head) => !heads.some((other) => other !== head && isBelow(tree, head, other)));
  const finite = verbs[Math.max(at, 0)];
  return finite === undefined ? undefined : { verb: finite, negation: negationOf(tree, from, finite, to) };
}

/** An auxiliary or copula hangs on the word that carries the meaning. */
function predicateOf(tree: Tree, verb: number): number {
  const token = tree.tokens[verb];
  return token && /^(?:aux|cop)$/u.test(relationOf(token)) && token.head >= 0 ? token.head : verb;
}

function negationOf(tree: Tree, from: number, finite: number, to: number): readonly number[] {
  let ne = finite - 1;
  while (ne > from && CLITICS.test(wordAt(tree.tokens, ne))) ne -= 1;
  if (ne < from || !/^(?:ne|n')$/u.test(wordAt(tree.tokens, ne))) return [];
  for (let index = finite + 1; index < Math.min(to, finite + REACH); index++) {
    const word = wordAt(tree.tokens, index);
    // « ne … que » limits; « ne … pas seulement » asserts.
    if (/^(?:que|qu'|seulement)$/u.test(word)) return [];
    if (PARTNERS.test(word)) return wordAt(tree.tokens, index + 1) === "seulement" ? [] : [ne, index];
    if (NEGATIVE_WORDS.test(word)) return [ne];
  }
  // « aucun camp n'a été perdu »
  for (let index = from; index < ne; index++) if (NEGATIVE_WORDS.test(wordAt(tree.tokens, index))) return [ne];
  return [];
}
