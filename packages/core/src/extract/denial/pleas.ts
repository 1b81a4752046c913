import { subjectOf } from "../clause/subject-of.ts";
import { childrenWith, type Tree, wordAt } from "../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../clause/verb-groups.ts";
import type { DenialContext } from "./deniers.ts";
import type { BareDenial } from "./what-is-denied.ts";

/** Verbs that deny what somebody stands accused of, where « les faits » are their object. */
const DENYING = new Set(["nier", "contester", "récuser", "réfuter", "démentir"]);
/** Verbs whose object is then « son innocence ». */
const PROCLAIMING = new Set(["clamer", "proclamer", "plaider", "affirmer", "jurer", "crier", "maintenir"]);
/** « les faits », « les faits qui lui sont reprochés », « les accusations portées contre lui » are what one stands accused of. */
const CHARGES = new Set(["fait", "charge", "grief"]);

/** « Tous deux nient les faits », « plaide non coupable », « clame son innocence »: who stands accused denies what he is accused of. */
export function* pleas(tree: Tree, { finder, anaphora }: DenialContext): Generator<BareDenial> {
  for (const group of verbGroupsOf(tree)) {
    if (group.negated || !isPlea(tree, group)) continue;
    const subject = subjectOf(tree, group);
    const denier =
      subject === undefined ? undefined : (anaphora.referentOf(tree, subject) ?? finder.partyAt(tree, subject));
    const at = tree.tokens[group.first]?.start ?? tree.sentence.start;
    yield { denier, word: group.lemma, at, denied: { kind: "charges" } };
  }
}

/** Whether a verb with its object says so. */
export function isPlea(tree: Tree, group: VerbGroup): boolean {
  const isObject = (means: (lemma: string) => boolean): boolean =>
    childrenWith(tree, group.main, "obj").some((at) => means(tree.tokens[at]?.lemma ?? ""));
  if (DENYING.has(group.lemma)) return isObject((lemma) => CHARGES.has(lemma)) || isAuthorship(tree, group);
  if (PROCLAIMING.has(group.lemma) && isObject((lemma) => lemma === "innocence")) return true;
  const first = wordAt(tree.tokens, group.last + 1);
  if (group.lemma === "plaider")
    return /^non(?:-coupables?)?$/u.test(first) && /coupable/u.test(first + wordAt(tree.tokens, group.last + 2));
  return group.reflexive && /^(?:dire|déclarer|proclamer)$/u.test(group.lemma) && /^innocente?s?$/u.test(first);
}

/** « nie être l'auteur des faits » */
function isAuthorship(tree: Tree, { last }: VerbGroup): boolean {
  const lemmas = tree.tokens.slice(last + 1, last + AUTHORSHIP).map(({ lemma }) => lemma);
  return lemmas.includes("auteur") && lemmas.some((lemma) => CHARGES.has(lemma));
}

/** « ont nié être les auteurs de ces faits »: words behind the verb. */
const AUTHORSHIP = 7;
