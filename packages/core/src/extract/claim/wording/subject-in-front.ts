import { type Tree, wordAt } from "../../clause/tree.ts";

/** A subject that stands outside its clause, as token indices. */
export interface SubjectInFront {
  readonly from: number;
  readonly to: number;
  /** The article that « à » has swallowed; empty where it stands there. */
  readonly article: string;
  /** Where the rest of the clause begins, at its verb. */
  readonly rest: number;
  /** « Ce n'est pas X qui… » */
  readonly negated: boolean;
}

/** Words of such a subject, with what describes it. Guessed. */
const LONGEST = 14;

/** « Ce sont les rebelles, alliés aux milices, qui ont tiré »; « Quant aux drones aperçus lundi, ils n'ont pas tiré ». */
export function subjectInFront(tree: Tree, start: number, to: number): SubjectInFront | undefined {
  return cleft(tree, start, to) ?? topic(tree, start, to);
}

function cleft(tree: Tree, start: number, to: number): SubjectInFront | undefined {
  const words = [0, 1, 2, 3].map((step) => wordAt(tree.tokens, start + step));
  const negated = /^(?:ne|n')$/u.test(words[1] ?? "");
  const [being, after] = negated ? [words[2], start + 4] : [words[1], start + 2];
  if (!/^(?:ce|c')$/u.test(words[0] ?? "") || !/^(?:est|sont|serait|seraient|était|étaient)$/u.test(being ?? ""))
    return undefined;
  const from = wordAt(tree.tokens, after) === "bien" ? after + 1 : after;
  const who = whoAt(tree, from, to);
  // « c'est lui qui », « c'est à Goma qui »: nobody is named.
  const isNamed = /^(?:DET|PROPN|NUM)$/u.test(tree.tokens[from]?.upos ?? "") || wordAt(tree.tokens, from) === "nous";
  if (who < 0 || !isNamed) return undefined;
  // « les rebelles, alliés aux milices, qui »: the second comma closes what the first opened.
  const commas = tree.tokens.slice(from, who).filter(({ form }) => form === ",").length;
  return { from, to: commas === 1 ? who - 1 : who, article: "", rest: who + 1, negated };
}

const whoAt = (tree: Tree, from: number, to: number): number =>
  tree.tokens.findIndex(({ lower }, at) => at > from && at < Math.min(to, from + LONGEST) && lower === "qui");

/** The article that « quant » has before its subject, by what stands behind it. */
const SWALLOWED: ReadonlyMap<string, string> = new Map(Object.entries({ au: "le", aux: "les", à: "" }));

function topic(tree: Tree, start: number, to: number): SubjectInFront | undefined {
  if (wordAt(tree.tokens, start) !== "quant") return undefined;
  const article = SWALLOWED.get(wordAt(tree.tokens, start + 1));
  const comma = tree.tokens.findIndex(
    ({ form }, at) => at > start && at < Math.min(to, start + LONGEST) && form === ",",
  );
  if (article === undefined || comma < 0 || !/^(?:ils?|elles?)$/u.test(wordAt(tree.tokens, comma + 1)))
    return undefined;
  return { from: start + 2, to: comma, article, rest: comma + 2, negated: false };
}
