import { type Tree, wordAt } from "../../clause/tree.ts";
import { mainPredicate, type Predicate, predicatesOf } from "./predicates.ts";

const NEGATORS = /^(?:pas|jamais|plus|guère|nullement|aucunement|point)$/u;
const NEGATIVE_WORDS = /^(?:aucune?|nul(?:le)?|rien|personne|ni)$/u;
/** What negates stands within this many words of « ne ». Guessed. */
const REACH = 8;

/** The words that negate a clause, « ne » and its companions: what the positive form leaves out or replaces. */
export type Negation = ReadonlySet<number>;

const NONE: Negation = new Set();

/** The negation of the clause between two tokens, of its main verb only; empty when it affirms. */
export function negationOf(tree: Tree, from: number, to: number, narrated?: ReadonlySet<number>): Negation {
  const main = mainPredicate(tree, from, to, narrated);
  if (main === undefined) return NONE;
  const before = indicesIn(Math.max(from, main.first - 3), main.last + 1);
  const ne = before.find((index) => /^(?:ne|n')$/u.test(wordAt(tree.tokens, index)));
  if (ne === undefined) return NONE;
  const found = indicesIn(from, Math.min(to, ne + REACH)).filter((index) => negates(tree, index, ne, main, narrated));
  if (found.some((index) => isSuperlative(tree, index))) return NONE;
  // « n'y a pas eu plus de dix morts »: behind « pas », « plus » counts.
  const isNegated = found.some((index) => /^(?:pas|jamais)$/u.test(wordAt(tree.tokens, index)));
  const words = isNegated ? found.filter((index) => wordAt(tree.tokens, index) !== "plus") : found;
  return words.length > 0 ? new Set([ne, ...words]) : NONE;
}

/** « la rivière n'a jamais coulé aussi bas »: now they are lowest. */
function isSuperlative(tree: Tree, index: number): boolean {
  if (wordAt(tree.tokens, index) !== "jamais") return false;
  // « jamais la rivière n'a coulé aussi bas »
  const verb = tree.tokens.findIndex(({ features }, at) => at > index && features.VerbForm === "Part");
  return indicesIn(index + 1, Math.max(index, verb) + 4).some((at) =>
    /^(?:aussi|autant|si|tant)$/u.test(wordAt(tree.tokens, at)),
  );
}

function negates(
  tree: Tree,
  index: number,
  ne: number,
  main: Predicate,
  narrated: ReadonlySet<number> | undefined,
): boolean {
  const word = wordAt(tree.tokens, index);
  if (NEGATIVE_WORDS.test(word)) {
    return index > ne || isSubjectOf(tree, index, main, narrated);
  }
  // « pas un seul bateau n'est sorti », « jamais le pont n'a été fermé »
  if (index < ne && (word === "jamais" || opensNotOne(tree, index))) return isSubjectOf(tree, index, main, narrated);
  if (limits(tree, index)) return false;
  // « plus de 300 morts »: a count.
  return NEGATORS.test(word) && index > ne && !(word === "plus" && index > main.last + 1);
}

/** « n'ont plus que deux jours d'eau », « ne peut plus accueillir que dix blessés »: some are left. */
function limits(tree: Tree, index: number): boolean {
  if (!/^(?:plus|guère|jamais)$/u.test(wordAt(tree.tokens, index))) return false;
  const next = tree.tokens.findIndex(({ upos }, at) => at > index && !/^(?:VERB|AUX)$/u.test(upos));
  if (!/^(?:que|qu')$/u.test(wordAt(tree.tokens, next))) return false;
  return /^(?:NUM|DET|NOUN|PROPN|ADP|ADP_DET)$/u.test(tree.tokens[next + 1]?.upos ?? "");
}

/** Nothing is said between a word and the verb but what describes: « aucune lettre signée ne… ». */
function isSubjectOf(tree: Tree, index: number, main: Predicate, narrated: ReadonlySet<number> | undefined): boolean {
  const between = predicatesOf(tree, index + 1, main.first).filter(({ last }) => !narrated?.has(last));
  return between.every(({ form }) => form === "participle");
}

/** « pas un seul bateau », « pas une plainte » */
const opensNotOne = (tree: Tree, index: number): boolean =>
  wordAt(tree.tokens, index) === "pas" && /^une?$/u.test(wordAt(tree.tokens, index + 1));

function indicesIn(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}
