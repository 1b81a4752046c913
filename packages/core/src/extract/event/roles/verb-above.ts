import { isTimeWord } from "../../clause/time-nouns.ts";
import { childrenWith, isBelow, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import { isAgentNoun } from "../../participants.ts";
import { COUNTERS } from "./filler.ts";
import { prepositionOf } from "./prepositions.ts";

export function hasPossessive(tree: Tree, index: number): boolean {
  return [1, 2].some((back) => /^(?:son|sa|ses|leur|leurs)$/u.test(wordAt(tree.tokens, index - back)));
}

export function verbAbove(tree: Tree, index: number): VerbGroup | undefined {
  const groups = verbGroupsOf(tree);
  let at = tree.tokens[index]?.head ?? -1;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    const group = groups.find((candidate) => candidate.main === at) ?? copulaAt(tree, at);
    if (group) return group;
    at = tree.tokens[at]?.head ?? -1;
  }
  return undefined;
}

/** « a été la cible »: the noun is the predicate, so that no verb group stands above. */
function copulaAt(tree: Tree, at: number): VerbGroup | undefined {
  const copula = childrenWith(tree, at, "cop")[0];
  if (copula === undefined) return undefined;
  return {
    first: copula,
    last: copula,
    main: at,
    lemma: "être",
    form: "finite",
    tense: "present",
    passive: false,
    negated: false,
    reflexive: false,
    inverted: undefined,
  };
}

/** « procède à l'arrestation », « participent à une marche »; not « frappe X en réponse à l'attentat », « fait état de morts dans des tirs ». */
function completes(tree: Tree, index: number, verb: number): boolean {
  const isTaken = childrenWith(tree, verb, "obj").some(
    (child) => child > verb && !isTimeWord(tree.tokens[child]?.lemma ?? ""),
  );
  const preposition = prepositionOf(tree, index);
  const [before, twoBefore] = [1, 2].map((back) => startOfPhrase(tree, index) - back);
  const noun = tree.tokens[before ?? -1];
  // « procède à plusieurs reprises à des tirs »: how often stands between.
  const isBetween = noun?.head === verb && noun.relation === "obl:mod";
  const isCompound = (noun?.upos === "NOUN" && !isBetween) || wordAt(tree.tokens, twoBefore ?? -1) === "en";
  return !isTaken && !isCompound && (preposition === undefined || /^(?:à|de|dans)$/u.test(preposition));
}

function startOfPhrase(tree: Tree, index: number): number {
  return Math.min(index, ...childrenWith(tree, index, "case", "det", "amod", "nummod"));
}

/** « a mené mercredi sur le sol voisin des frappes »: read as a complement of the noun in between, where the verb has no object. */
function isLostObject(tree: Tree, index: number, verb: number): boolean {
  const between = tree.tokens.slice(verb + 1, index);
  return (
    verb < index &&
    wordAt(tree.tokens, index - 1) === "des" &&
    isBelow(tree, index, verb) &&
    childrenWith(tree, verb, "obj", "xcomp", "ccomp").length === 0 &&
    !between.some((token) => ["VERB", "AUX", "SCONJ", "PUNCT"].includes(token.upos))
  );
}

/** « une vingtaine d'arrestations », « près de 300 arrestations »: the word that counts the acts, which stands for them in the clause. */
export function counterOf(tree: Tree, index: number): number | undefined {
  const at = tree.tokens[index]?.head ?? -1;
  const isCounted = /^(?:nmod|obl|dep)$/u.test(relationOf(tree.tokens[index]) ?? "");
  return isCounted && COUNTERS.has(tree.tokens[at]?.lemma.toLowerCase() ?? "") ? at : undefined;
}

export function isObjectOf(tree: Tree, index: number, verb: number): boolean {
  const token = tree.tokens[index];
  const counter = counterOf(tree, index);
  // « ont mené près de 300 interpellations »: the parser takes « près » for a circumstance.
  if (counter !== undefined && tree.tokens[counter]?.upos === "ADV")
    return tree.tokens[counter]?.head === verb && counter > verb;
  if (counter !== undefined) return isObjectOf(tree, counter, verb);
  if (token?.head === verb) {
    const relation = relationOf(token);
    if (relation === "obl") return completes(tree, index, verb);
    return ["obj", "iobj", "conj"].includes(relation);
  }
  if (isLostObject(tree, index, verb)) return true;
  const above = tree.tokens[token?.head ?? -1];
  return (
    above !== undefined &&
    above.head === verb &&
    // « a arrêté les auteurs de l'attaque »: who arrests them did not attack.
    !isAgentNoun(above.lemma) &&
    ["conj", "nmod"].includes(relationOf(token)) &&
    relationOf(above) === "obj"
  );
}
