import { subjectOf } from "../../clause/subject-of.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { type VerbGroup, verbGroupsOf } from "../../clause/verb-groups.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { drop, type Note, status } from "./note.ts";
import type { StatusContext } from "./status-context.ts";

/** What the whole clause says: a condition, a question. */
export function* notesOfClause(trigger: Trigger, { tree }: StatusContext): Generator<Note> {
  const clause = clauseOfIf(tree, trigger.index);
  if (clause !== undefined && isIndirectQuestion(tree, clause)) yield drop("only asked");
  else if (clause !== undefined && trigger.group?.negated === true) yield drop("only a condition");
  else if (clause !== undefined && !isConceded(tree, clause))
    yield isOfWarning(tree, trigger.index) ? drop("only the condition of a warning") : status("hypothetical", "si");
  if (isAsked(trigger, tree)) yield drop("only asked");
}

const TRANSPARENT = new Set(["xcomp", "conj", "aux", "obj", "obl", "nmod", "nsubj"]);

/** The clause with « si » that a word stands in. */
function clauseOfIf(tree: Tree, index: number): number | undefined {
  let at = index;
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    const marks = childrenWith(tree, at, "mark").map((child) => wordAt(tree.tokens, child));
    if (marks.some((word) => word === "si" || word === "s'")) return at;
    if (!TRANSPARENT.has(relationOf(tree.tokens[at]))) return undefined;
    at = tree.tokens[at]?.head ?? -1;
  }
  return undefined;
}

/** « même si X a tiré », « si X a condamné l'attaque, Y l'a saluée »: set against something else, and told all the same. */
function isConceded(tree: Tree, clause: number): boolean {
  const groups = verbGroupsOf(tree);
  const condition = groups.find(({ main }) => main === clause);
  if (condition === undefined || isImperfect(tree, condition) || isPresentPassive(tree, condition)) return false;
  const mark = childrenWith(tree, clause, "mark").find((child) => /^(?:si|s')$/u.test(wordAt(tree.tokens, child))) ?? 0;
  if (wordAt(tree.tokens, mark - 1) === "même") return true;
  const main = groups.find((group) => group.main === tree.tokens[clause]?.head);
  if (condition.tense !== "past" || main?.form !== "finite") return false;
  return main.tense === "past" || (main.tense === "present" && isSetBeside(tree, main));
}

/** « si X a rompu, Y reste un allié »: of somebody else; not « si X a tiré, c'est un crime », « il doit partir », which follow from it. */
function isSetBeside(tree: Tree, main: VerbGroup): boolean {
  const subject = tree.tokens[subjectOf(tree, main) ?? -1];
  return /^(?:NOUN|PROPN)$/u.test(subject?.upos ?? "") && !FOLLOWING.has(main.lemma);
}

/** Verbs of what must or may come of a thing. */
const FOLLOWING = new Set("devoir pouvoir falloir risquer encourir mériter".split(" "));

const isImperfect = (tree: Tree, { first, main }: VerbGroup): boolean =>
  tree.tokens.slice(first, main + 1).some(({ features }) => features.Tense === "Imp");

/** « si elle est condamnée » */
const isPresentPassive = (tree: Tree, { first, main, passive }: VerbGroup): boolean =>
  passive && !tree.tokens.slice(first, main).some(({ lower }) => lower === "été");

/** « se demande si X a tiré », « on ignore si X a tiré »; not « ne dira rien si X tire ». */
function isIndirectQuestion(tree: Tree, clause: number): boolean {
  const { relation = "", head = -1 } = tree.tokens[clause] ?? {};
  return relation === "ccomp" && clause > head && ASKING.has(tree.tokens[head]?.lemma ?? "");
}

const ASKING = new Set(
  "demander ignorer savoir vérifier déterminer examiner interroger préciser établir dire découvrir comprendre".split(
    " ",
  ),
);

/** « a averti que si X attaque, il répondra »: the warning is told, not what it depends on. */
function isOfWarning(tree: Tree, index: number): boolean {
  return tree.tokens.slice(0, index).some((token) => token.upos === "VERB" && WARNS.has(token.lemma));
}

const WARNS = new Set(["avertir", "prévenir", "menacer", "promettre", "jurer", "garantir"]);

/** The main clause of a sentence that ends in a question mark. */
function isAsked(trigger: Trigger, tree: Tree): boolean {
  const { tokens } = tree;
  if (trigger.group === undefined || ![1, 2].some((back) => wordAt(tokens, tokens.length - back) === "?")) return false;
  const relation = relationOf(tokens[trigger.index]);
  return relation === "root" || trigger.group.inverted !== undefined || /^(?:conj|xcomp|parataxis)$/u.test(relation);
}
