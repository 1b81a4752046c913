import { isAgentNoun } from "../participants.ts";
import { governedByPreposition, NOMINAL } from "./noun-phrase.ts";
import { branch, childrenWith, relationOf, type Tree, wordAt } from "./tree.ts";

/** Heads of what a noun is joined with by « et », itself first. */
export function coordinatedWith(tree: Tree, index: number): readonly number[] {
  const joined = childrenWith(tree, index, "conj").flatMap((child) => {
    if (NOMINAL.has(tree.tokens[child]?.upos ?? "")) return hasOwnPreposition(tree, index, child) ? [] : [child];
    // « des combattants et plus de 3 500 soldats »: hung to « plus ».
    return childrenWith(tree, child, "obl", "nmod")
      .filter((counted) => tree.tokens[counted]?.upos === "NOUN")
      .slice(0, 1);
  });
  const before = joinedBefore(tree, index);
  const others = [...joined, ...secondSubjects(tree, index)].flatMap((child) => coordinatedWith(tree, child));
  return before === undefined ? [index, ...others] : [before, index, ...others];
}

/** « Justice sans murs et X ont réclamé », « À Lima, l'armée et X ont attaqué »: whoever stands in front of « et », hung elsewhere by the parser. */
function joinedBefore(tree: Tree, index: number): number | undefined {
  const token = tree.tokens[index];
  const and = childrenWith(tree, index, "cc")[0];
  if (and === undefined || and < 1 || !relationOf(token).startsWith("nsubj")) return undefined;
  const last = tree.tokens[and - 1];
  const name = tree.sentence.names.find(
    (span) => last !== undefined && span.start <= last.start && last.end <= span.end,
  );
  const isNoun = name === undefined && last?.upos === "NOUN" && isAgentNoun(last.lemma);
  const first = isNoun ? and - 1 : tree.tokens.findIndex(({ start }) => start === name?.start);
  const isSubject = relationOf(tree.tokens[first]).startsWith("nsubj");
  return first < 0 || isSubject || governedByPreposition(tree, first) ? undefined : first;
}

/** « X et Y réclament », where the parser makes each a subject of its own. */
function secondSubjects(tree: Tree, index: number): readonly number[] {
  const token = tree.tokens[index];
  if (token === undefined || relationOf(token) !== "nsubj") return [];
  return childrenWith(tree, token.head, "nsubj").filter(
    (other) => other > index && other < token.head && childrenWith(tree, other, "cc").length > 0,
  );
}

/** « le président, à la tête de l'Union »: no second one, where the first has no preposition. */
function hasOwnPreposition(tree: Tree, index: number, child: number): boolean {
  const isGoverned = (at: number) => childrenWith(tree, at, "case").some((word) => word < at);
  return isGoverned(child) && !isGoverned(index);
}

const NOT_IN_PHRASE = new Set([
  "acl:relcl",
  "acl",
  "advcl",
  "parataxis",
  "conj",
  "cc",
  "punct",
  "appos",
  "cop",
  "aux",
  "nsubj",
  "ccomp",
  "mark",
  "obl",
  "advmod",
]);

/** Words of the noun phrase headed by `index`, without clauses, appositions and what is joined to it. */
export function phraseOf(tree: Tree, index: number): readonly number[] {
  const all = [...branch(tree, index, NOT_IN_PHRASE), ...completedAdjectives(tree, index)].sort((a, b) => a - b);
  const at = all.indexOf(index);
  // Only what touches: a branch that the parser hung too far away is not part of the phrase.
  let first = at;
  while (first > 0 && all[first - 1] === (all[first] ?? 0) - 1) first -= 1;
  let last = at;
  while (last < all.length - 1 && (all[last + 1] ?? 0) <= (all[last] ?? 0) + 2) last += 1;
  return all.slice(first, last + 1);
}

/** « une source proche de la préfecture »: what completes an adjective of the phrase. */
function completedAdjectives(tree: Tree, index: number): readonly number[] {
  return childrenWith(tree, index, "amod")
    .flatMap((adjective) => childrenWith(tree, adjective, "obl"))
    .filter(
      (at) =>
        at > index && childrenWith(tree, at, "case").some((word) => /^d(?:e|'|u|es)$/u.test(wordAt(tree.tokens, word))),
    )
    .flatMap((at) => branch(tree, at, NOT_IN_PHRASE));
}
