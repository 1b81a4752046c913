import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import { negationOf } from "./negation.ts";
import { type Predicate, predicatesOf } from "./predicates.ts";

/** A clause that opens so is part of the one behind it. */
const OPENS_SUBORDINATE =
  /^(?:si|s'|quand|lorsque|lorsqu'|alors|depuis|après|avant|comme|bien|puisque|tant|dès|pour|afin|parce|car|où|dont|qui)$/u;
/** A subject stands within this many words behind what joins its clause. Guessed. */
const REACH_TO_SUBJECT = 6;

/** The clauses under one cue as token ranges: « … et que … », « …, mais Y … », « …, il … ». */
export function clausesIn(tree: Tree, from: number, to: number): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let start = from;
  for (let index = from + 2; index < to - 2; index++) {
    const next = nextClause(tree, start, index, to);
    if (next === undefined) continue;
    ranges.push([start, index]);
    start = next;
  }
  return [...ranges, [start, to]];
}

/** Where the clause that `index` parts from the one before begins; undefined when it parts none. */
function nextClause(tree: Tree, start: number, index: number, to: number): number | undefined {
  const word = wordAt(tree.tokens, index);
  const next = wordAt(tree.tokens, index + 1);
  // « cette visite, qu'il dit avoir reportée »: not reported, said of the noun.
  const isRelative = word === "," && tree.tokens[index + 1]?.upos === "PRON";
  if (/^(?:et|mais|,)$/u.test(word) && /^(?:que|qu')$/u.test(next)) return isRelative ? undefined : index + 2;
  if (word === ";") return index + 1;
  // « rien n'a changé : les otages sont libres »
  if (word === ":" && isMainClause(tree, start, index) && isMainClause(tree, index + 1, to)) return index + 1;
  if (word !== "," && word !== "mais" && word !== "et") return undefined;
  const opens = word === "," && /^(?:et|mais|or)$/u.test(next) ? index + 2 : index + 1;
  const isWhole = isMainClause(tree, start, index);
  // « n'a tué personne, n'a rien brûlé et n'a pas fui »: each is denied by itself.
  if (isWhole && opensNegated(tree, index + 1) && negationOf(tree, start, index).size > 0) return index + 1;
  if (isWhole && opensWithNone(tree, opens, to)) return opens;
  return isWhole && hasOwnSubject(tree, opens, to, word === "," && opens === index + 1) ? opens : undefined;
}

/** Whether a clause without a subject of its own begins here, with « ne ». */
export function opensNegated(tree: Tree, at: number): boolean {
  const verb = predicatesOf(tree, at, at + REACH_TO_SUBJECT).find(({ form }) => form === "finite");
  return /^(?:ne|n')$/u.test(wordAt(tree.tokens, at)) && verb?.first === at;
}

/** « …, et aucune lettre signée n'est parvenue »: nobody and nothing are subjects, whatever the parser joins them to. */
function opensWithNone(tree: Tree, from: number, to: number): boolean {
  if (!/^(?:aucune?|nul(?:le)?|personne|rien|pas)$/u.test(wordAt(tree.tokens, from))) return false;
  const verb = predicatesOf(tree, from, to).find(({ form }) => form === "finite");
  return (
    verb !== undefined && verb.first - from <= REACH_TO_SUBJECT && /^(?:ne|n')$/u.test(wordAt(tree.tokens, verb.first))
  );
}

function isMainClause(tree: Tree, from: number, to: number): boolean {
  const opensRelative =
    wordAt(tree.tokens, from) === "ce" && /^(?:que|qu'|qui|dont)$/u.test(wordAt(tree.tokens, from + 1));
  if (OPENS_SUBORDINATE.test(wordAt(tree.tokens, from)) || opensRelative) return false;
  return predicatesOf(tree, from, to).some(({ form }) => form === "finite");
}

/** « …, mais Y refuse »; behind a comma alone a pronoun or a noun with its article opens a clause: « …, la grève se poursuit ». */
function hasOwnSubject(tree: Tree, from: number, to: number, commaOnly: boolean): boolean {
  const verb = predicatesOf(tree, from, to).find(({ form }) => form === "finite");
  if (verb === undefined || OPENS_SUBORDINATE.test(wordAt(tree.tokens, from))) return false;
  const first = wordAt(tree.tokens, from);
  if (/^(?:je|j'|nous|il|elle|ils|elles|on|ce|c'|cela)$/u.test(first)) return verb.first - from <= 2;
  return commaOnly
    ? tree.tokens[from]?.upos === "DET" && isSubjectNear(tree, from, verb, 1)
    : isSubjectNear(tree, from, verb, REACH_TO_SUBJECT);
}

function isSubjectNear(tree: Tree, from: number, verb: Predicate, reach: number): boolean {
  const subject = childrenWith(tree, verb.root, "nsubj").find((child) => child >= from && child < verb.first);
  if (subject === undefined || tree.tokens.slice(from, subject).some(({ form }) => form === ",")) return false;
  return subject - from <= reach && /^(?:NOUN|PROPN)$/u.test(tree.tokens[subject]?.upos ?? "");
}
