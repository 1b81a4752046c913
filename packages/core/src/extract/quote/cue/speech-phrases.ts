import { type Tree, wordAt } from "../../clause/tree.ts";
import type { VerbGroup } from "../../clause/verb-groups.ts";
import { reportingUses } from "./reporting-words.ts";

/** Verbs that only lead to a verb of speech: « tient à préciser », « veut croire », « se contente de répondre ». */
const LEADING = new Set(
  "tenir vouloir se contenter se borner se plaire tenter préférer oser chercher aimer se hasarder se risquer s'empresser finir continuer".split(
    " ",
  ),
);
/** What makes a verb one of speech, behind it: « hausse le ton », « enfonce le clou ». */
const COMPLETED: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    couper: /^court/u,
    hausser: /^le ton/u,
    enfoncer: /^le clou/u,
    mettre: /^en garde/u,
    tirer: /^la sonnette/u,
    donner: /^le ton/u,
    botter: /^en touche/u,
  }),
);

/** Whether the words behind a verb make it one of speech. */
export function isCompleted(lemma: string, next: string): boolean {
  return COMPLETED.get(lemma)?.test(next) === true;
}

/** The verb that reports with the words that make it one: « tient à préciser »; undefined when it needs none or has none. */
export function speechPhrase(tree: Tree, group: VerbGroup, groups: readonly VerbGroup[]): VerbGroup | undefined {
  if (group.form !== "finite" || group.passive || group.inverted !== undefined) return undefined;
  const { tokens } = tree;
  const next = [1, 2, 3].map((offset) => wordAt(tokens, group.last + offset)).join(" ");
  const completed = COMPLETED.get(group.lemma)?.exec(next);
  if (completed) return { ...group, last: group.last + completed[0].split(" ").length };
  // « se veut rassurant le maire »
  const word = tokens[group.last + 1];
  if (group.lemma === "vouloir" && group.reflexive && /(?:ant|ante|iste|if|ive|eux|euse)s?$/u.test(word?.form ?? ""))
    return { ...group, last: group.last + 1 };
  const lemma = group.reflexive ? withReflexive(group.lemma) : group.lemma;
  if (!LEADING.has(lemma)) return undefined;
  const second = groups.find(
    ({ form, first }) => form === "infinitive" && first > group.last && first <= group.last + 2,
  );
  if (second === undefined || second.first - group.last > 1 + Number(isLink(tree, group.last + 1))) return undefined;
  const uses = reportingUses(second.lemma, second.reflexive);
  const speaks = uses.has("say") || uses.has("incise");
  return speaks ? { ...group, last: second.last, main: second.main } : undefined;
}

const isLink = (tree: Tree, index: number): boolean => /^(?:à|de|d'|par)$/u.test(wordAt(tree.tokens, index));

const withReflexive = (lemma: string): string => (/^[aeiouyéèh]/u.test(lemma) ? `s'${lemma}` : `se ${lemma}`);
