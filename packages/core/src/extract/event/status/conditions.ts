import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import type { Trigger } from "../find-triggers.ts";
import { drop, type Note, status } from "./note.ts";
import type { StatusContext } from "./status-context.ts";

/** What the whole clause says: a condition, a question. */
export function* notesOfClause(trigger: Trigger, { tree }: StatusContext): Generator<Note> {
  if (isUnderIf(tree, trigger.index))
    yield isOfWarning(tree, trigger.index) ? drop("only the condition of a warning") : status("hypothetical", "si");
  if (isAsked(trigger, tree)) yield drop("only asked");
}

const TRANSPARENT = new Set(["xcomp", "conj", "aux", "obj", "obl", "nmod", "nsubj"]);

/** Below « si »: the clause is a condition. */
function isUnderIf(tree: Tree, index: number): boolean {
  let at = index;
  for (let steps = 0; steps < 6 && at >= 0; steps++) {
    const marks = childrenWith(tree, at, "mark").map((child) => wordAt(tree.tokens, child));
    if (marks.some((word) => word === "si" || word === "s'")) return true;
    if (!TRANSPARENT.has(relationOf(tree.tokens[at]))) return false;
    at = tree.tokens[at]?.head ?? -1;
  }
  return false;
}

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
