import { isBelow, type Tree, wordAt } from "../clause/tree.ts";
import type { Trigger } from "./triggers/find-triggers.ts";

/** Whether a time or place stands in a clause that a trigger has no part in, or the trigger in a relative clause without it. */
export function isInOtherClause(index: number, trigger: Trigger, tree: Tree): boolean {
  if (isRightBehind(index, trigger, tree)) return false;
  return (
    isInClauseWithout(index, trigger, tree) ||
    isOutsideRelative(index, trigger, tree) ||
    isBehindRelativeOf(index, trigger, tree) ||
    isBeforeThat(index, trigger, tree) ||
    isOfCharge(index, trigger, tree)
  );
}

/** « a porté plainte mardi à Lima après avoir été expulsé »: what came before has a day and a place of its own; what opens a sentence holds for all of it. */
function isBeforeThat(index: number, { group }: Trigger, tree: Tree): boolean {
  if (group === undefined || index > group.first || wordAt(tree.tokens, group.first - 1) !== "après") return false;
  return tree.tokens.slice(0, index).some(({ upos }) => upos === "VERB" || upos === "AUX");
}

/** « X, dont le chef a été arrêté, exige l'ouverture du port de Lima »: behind the comma that closes the relative clause of the trigger, by the words. */
function isBehindRelativeOf(index: number, { index: at, last }: Trigger, tree: Tree): boolean {
  const { tokens } = tree;
  const opens = tokens.findLastIndex(
    ({ lower }, before) => before < at && /^(?:qui|qu'|que|dont)$/u.test(lower) && tokens[before - 1]?.form === ",",
  );
  if (opens < 0 || index <= last) return false;
  const closes = tokens.findIndex(({ form }, behind) => behind > last && behind < index && form === ",");
  const isFiniteVerb = (behind: number) => tokens[behind]?.features.VerbForm === "Fin";
  const hasVerb = tokens.some((_, behind) => behind > opens && behind <= last && isFiniteVerb(behind));
  return closes > 0 && hasVerb && tokens.some((_, behind) => behind > closes && behind < index && isFiniteVerb(behind));
}

/** « soutient que la flotte n'a pas bougé vendredi à Lima et impute le tir à… », « presse Y de céder, même si X a vendu en mai… » */
function isInClauseWithout(index: number, trigger: Trigger, tree: Tree): boolean {
  return clausesAbove(index, tree).some(
    (head) => !isBelow(tree, trigger.index, head) && hasFiniteVerb(head, tree) && !isOfTime(head, tree),
  );
}

/** « Lima, qui a loué son port, n'a pas réclamé le déminage du lac de Cuzco »: not of what is told aside. */
function isOutsideRelative(index: number, trigger: Trigger, tree: Tree): boolean {
  const relative = clausesAbove(trigger.index, tree).find((head) => tree.tokens[head]?.relation === "acl:relcl");
  // A relative clause that ends the sentence goes on with it: « ouvrira jeudi un port, qui pourrait accueillir… »
  if (index < trigger.index || relative === undefined || isBelow(tree, index, relative)) return false;
  const antecedent = tree.tokens[relative]?.head ?? -1;
  return !isBelow(tree, index, antecedent);
}

/** « a été condamné pour avoir frappé un lycéen en mars à Lima »: where and when he did what he answers for. */
const isOfCharge = (index: number, { last }: Trigger, tree: Tree): boolean =>
  tree.tokens
    .slice(last + 1, index)
    .some((_, at) =>
      /^pour(?: s'| l'| les?| la)? (?:avoir|être)/u.test(
        [1, 2, 3].map((step) => wordAt(tree.tokens, last + at + step)).join(" "),
      ),
    );

/** « a protesté le 9 mai »: its own, wherever the parser hangs it. */
const isRightBehind = (index: number, { last }: Trigger, tree: Tree): boolean =>
  index > last && tree.tokens.slice(last + 1, index).every(({ upos }) => upos === "ADP" || upos === "DET");

const CLAUSES: ReadonlySet<string> = new Set(["ccomp", "csubj", "advcl", "acl:relcl"]);

/** Heads of the clauses that a word stands in, the nearest first. */
export function clausesAbove(index: number, tree: Tree): readonly number[] {
  const heads: number[] = [];
  for (let at = index, steps = 0; at >= 0 && steps < tree.tokens.length; steps++) {
    if (CLAUSES.has(tree.tokens[at]?.relation ?? "")) heads.push(at);
    at = tree.tokens[at]?.head ?? -1;
  }
  return heads;
}

const hasFiniteVerb = (head: number, tree: Tree): boolean =>
  [head, ...(tree.children[head] ?? [])].some(
    (at) => tree.tokens[at]?.features.VerbForm === "Fin" && (at === head || tree.tokens[at]?.upos === "AUX"),
  );

/** « ont été tués quand leur convoi a été attaqué mardi »: one time for both. */
const isOfTime = (head: number, tree: Tree): boolean =>
  (tree.children[head] ?? []).some((at) => /^(?:quand|lorsqu(?:e|')|après|depuis)$/u.test(wordAt(tree.tokens, at)));
