import { onceFor } from "../../../model/once-for.ts";
import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import { verbGroupsOf } from "../../clause/verb-groups.ts";

/** What a clause says of its subject: a verb, or « être » with what it links to. Token indices. */
export interface Predicate {
  /** The first word of the verb, with clitics and « ne ». */
  readonly first: number;
  /** The last word of the verb; the copula itself. */
  readonly last: number;
  /** The word that other words of the clause hang on. */
  readonly root: number;
  readonly lemma: string;
  readonly form: "finite" | "infinitive" | "participle" | "gerund";
}

/** Words that make the clause behind them part of another. */
const SUBORDINATES = /^(?:que|qu'|qui|dont|où|si|s'|lorsque|quand|puisque|comme|laquelle|lequel|lesquels|lesquelles)$/u;
const CLITICS = /^(?:ne|n'|y|en|le|la|l'|les|lui|leur|se|s'|pas|plus|jamais)$/u;

/** Predicates that begin in a range, in order. */
export function predicatesOf(tree: Tree, from: number, to: number): readonly Predicate[] {
  const { verbs, copulas } = predicatesIn(tree);
  const isInside = ({ last }: Predicate) => last >= from && last < to;
  const inside = verbs.filter(isInside);
  const linking = copulas.filter(
    (copula) => isInside(copula) && !inside.some((verb) => verb.first <= copula.last && copula.last <= verb.last),
  );
  return [...inside, ...linking].sort((a, b) => a.first - b.first);
}

/** What may say something in a sentence, asked of every range in it: verbs and, part of one or not, copulas. */
const predicatesIn = onceFor((tree: Tree) => ({
  verbs: verbGroupsOf(tree).map(
    ({ first, main, lemma, form }): Predicate => ({ first, last: main, root: main, lemma, form }),
  ),
  copulas: tree.tokens.flatMap(({ relation }, index) => (relation === "cop" ? [copulaAt(tree, index)] : [])),
}));

function copulaAt(tree: Tree, index: number): Predicate {
  const root = tree.tokens[index]?.head ?? -1;
  // « avait été utile »: the auxiliary is the finite word.
  const opening = childrenWith(tree, root, "aux:tense").find((at) => at < index) ?? index;
  const form = tree.tokens[opening]?.features.VerbForm === "Fin" ? "finite" : "infinitive";
  return { first: beforeClitics(tree, opening), last: index, root, lemma: "être", form };
}

function beforeClitics(tree: Tree, index: number): number {
  let first = index;
  while (first > 0 && CLITICS.test(wordAt(tree.tokens, first - 1))) first -= 1;
  return first;
}

/** The first finite predicate that no subordinating word stands before, the narrator's left out; of an infinitive phrase the infinitive. */
export function mainPredicate(
  tree: Tree,
  from: number,
  to: number,
  narrated?: ReadonlySet<number>,
): Predicate | undefined {
  const all = predicatesOf(tree, from, to).filter(({ last }) => !narrated?.has(last));
  const finite = all.filter(({ form }) => form === "finite");
  const main = finite.filter((predicate) => !isSubordinate(tree, predicate, from));
  const root = main.find((predicate) => isTop(tree, predicate.root, from, to));
  return root ?? main[0] ?? finite[0] ?? all[0];
}

/** Whether a word hangs on nothing inside the range. */
function isTop(tree: Tree, index: number, from: number, to: number): boolean {
  const head = tree.tokens[index]?.head ?? -1;
  return head < from || head >= to;
}

function isSubordinate(tree: Tree, predicate: Predicate, from: number): boolean {
  for (let index = predicate.first - 1; index >= from; index--) {
    const token = tree.tokens[index];
    if (token?.features.VerbForm === "Fin" || token?.form === ",") return false;
    if (SUBORDINATES.test(wordAt(tree.tokens, index))) return true;
  }
  return false;
}
