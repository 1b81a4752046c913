import { givesAccount } from "../../clause/gives-account.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import { reportingUses } from "../../quote/cue/reporting-words.ts";
import { isAgainstPhrase, isWithinPhrase } from "./denying-phrases.ts";
import { handsOn } from "./governing-nouns.ts";
import { attitudesOf } from "./read-attitudes.ts";

const GOVERNED = new Set(["xcomp", "ccomp", "csubj", "obj", "iobj"]);

/** Whether a verb governs what hangs below it: adverbial clauses and coordinated verbs are not governed. */
export function isGoverned(tree: Tree, below: number, group: VerbGroup): boolean {
  const token = tree.tokens[below];
  const relation = relationOf(token);
  if (isAdjunctInfinitive(tree, below)) return false;
  if (isWithinPhrase(tree, below) || isAgainstPhrase(tree, below)) return true;
  if (GOVERNED.has(relation)) return true;
  if (relation === "nsubj" && !yieldsSomething(tree, group))
    return (
      token?.relation === "nsubj:pass" ||
      attitudesOf(group.lemma, group.reflexive).has("occurs") ||
      mayTakePlace(tree, group)
    );
  if (isCircumstance(tree, below) || isApart(tree, below)) return false;
  const marked = childrenWith(tree, below, "mark", "case").some((mark) =>
    /^(?:de|d'|à)$/u.test(wordAt(tree.tokens, mark)),
  );
  const complement = COMPLEMENT_WORD.test(wordAt(tree.tokens, below - 1)) || marked;
  return /^(?:obl|nmod|advcl)$/u.test(relation) && below > group.main && complement;
}

/** « n'ont pas eu accès au site depuis les frappes », « n'a pu passer à cause de l'interdiction »: when or why, which the verb says nothing of. */
function isCircumstance(tree: Tree, below: number): boolean {
  const before = [1, 2, 3, 4].map((back) => wordAt(tree.tokens, below - back));
  return before.some((word) => CIRCUMSTANCES.test(word)) && relationOf(tree.tokens[below]) !== "xcomp";
}

/** « ont convenu d'une trêve avec l'aide de X »: only « de » and « à » bring in what a verb governs. */
function isApart(tree: Tree, below: number): boolean {
  const cases = childrenWith(tree, below, "case").map((at) => wordAt(tree.tokens, at));
  return cases.length > 0 && !cases.some((word) => /^(?:de|d'|du|des|à|au|aux)$/u.test(word));
}

const CIRCUMSTANCES = /^(?:depuis|après|pendant|durant|lors|dès|malgré|cause|raison)$/u;

/** « l'attaque n'a pas fait de victimes », « les pourparlers n'ont donné aucun résultat »: what came of it is denied, not the act. */
function yieldsSomething(tree: Tree, { main, lemma }: VerbGroup): boolean {
  // « n'a pas fait de blessés »
  return (
    YIELDING.has(lemma) &&
    childrenWith(tree, main, "obj", "obl:arg").some((child) => tree.tokens[child]?.upos === "NOUN")
  );
}

const YIELDING = new Set(["faire", "causer", "provoquer", "donner", "entraîner", "permettre"]);

/** « des pourparlers doivent se tenir », « la marche pourrait reprendre ». */
export function mayTakePlace(tree: Tree, group: VerbGroup): boolean {
  if (!/^(?:devoir|pouvoir|aller)$/u.test(group.lemma)) return false;
  return childrenWith(tree, group.main, "xcomp").some((child) => {
    const below = verbGroupsOf(tree).find((candidate) => candidate.main === child);
    return below !== undefined && attitudesOf(below.lemma, below.reflexive).has("occurs");
  });
}

/** « se sont retirés sans attaquer »: what « sans », « pour », « avant de » bring in is not governed. */
function isAdjunctInfinitive(tree: Tree, index: number): boolean {
  const mark = childrenWith(tree, index, "mark", "case")[0];
  if (tree.tokens[index]?.features.VerbForm !== "Inf" || mark === undefined) return false;
  return [mark, mark - 1, mark - 2].some((at) =>
    /^(?:sans|pour|avant|après|afin|lieu|faute)$/u.test(wordAt(tree.tokens, at)),
  );
}

const COMPLEMENT_WORD = /^(?:à|au|aux|de|d'|du|des|une|un|la|le|l'|les)$/u;

/** « le projet d'attaque », « la décision d'attaquer »; not « l'attaque qui… », « la ville attaquée », « une heure après l'attaque ». */
export function hangsAsComplement(tree: Tree, below: number): boolean {
  const token = tree.tokens[below];
  const relation = relationOf(token);
  if (isWithinPhrase(tree, token?.head ?? -1)) return true;
  // « il n'est pas question que X rencontre Y »
  if (tree.tokens[token?.head ?? -1]?.lemma === "question" && /^(?:ccomp|acl|csubj|advcl)$/u.test(relation))
    return true;
  if (relation === "acl") return token?.features.VerbForm === "Inf" || isToldIn(tree, below) || isTelling(tree, below);
  // « prêt à livrer »: what completes an adjective.
  if (/^(?:xcomp|ccomp|obl|advcl)$/u.test(relation) && tree.tokens[token?.head ?? -1]?.upos === "ADJ")
    return token?.features.VerbForm === "Inf";
  if (relation === "conj" || relation === "cop" || relation === "aux") return true;
  if (relation !== "nmod" && relation !== "obl") return false;
  return [1, 2, 3].some((back) =>
    /^(?:de|d'|du|des|sur|à|au|aux|pour|concernant)$/u.test(wordAt(tree.tokens, below - back)),
  );
}

/** « les informations faisant état d'une attaque », « des rumeurs annonçant un coup d'État », « les accusations concernant un massacre » */
function isTelling(tree: Tree, verb: number): boolean {
  return toldNounOf(tree, verb) !== undefined;
}

/** What a participle of telling is said of; past « les accusations relayées par X, faisant état de… » as well. */
export function toldNounOf(tree: Tree, verb: number): number | undefined {
  const { lemma = "", features, head = -1 } = tree.tokens[verb] ?? {};
  const tells = reportingUses(lemma, false).size > 0 || ABOUT.has(lemma) || givesAccount(tree, lemma, verb);
  if (features?.VerbForm !== "Part" || features.Tense !== "Pres" || !tells) return undefined;
  if (handsOn(tree, head)) return head;
  if (wordAt(tree.tokens, verb - 1) !== ",") return undefined;
  const before = tree.tokens.findLastIndex((_, at) => at < verb && at > verb - REACH_TO_TOLD && handsOn(tree, at));
  return before < 0 ? undefined : before;
}

const ABOUT = new Set(["concerner", "relater", "attribuer"]);
/** « les accusations relayées mardi par la radio nationale, »: words from the noun to the participle. Guessed. */
const REACH_TO_TOLD = 10;

/** « les informations selon lesquelles l'armée a bombardé » */
function isToldIn(tree: Tree, verb: number): boolean {
  const head = tree.tokens[verb]?.head ?? verb;
  return tree.tokens
    .slice(head, verb)
    .some((_, offset) => /^(?:lequel|lesquels|laquelle|lesquelles)$/u.test(wordAt(tree.tokens, head + offset)));
}
