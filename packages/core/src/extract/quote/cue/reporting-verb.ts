import type { Tree } from "../../clause/tree.ts";
import type { VerbGroup } from "../../clause/verb-groups.ts";
import { type ReportingUse, reportingUses, secondWords } from "./reporting-words.ts";

/** « fait savoir » reports where « fait » alone does not; the parser takes either word for the main one. */
export function usesOf(tree: Tree, group: VerbGroup): ReadonlySet<ReportingUse> {
  if (secondWordOf(tree, group) !== undefined) return TWO_WORDS;
  const helper = tree.tokens.slice(group.first, group.main).find((token) => secondWords(token.lemma)?.has(group.lemma));
  if (helper) return group.form === "infinitive" ? new Set() : TWO_WORDS;
  const above = tree.tokens[group.main - 1];
  if (group.form === "infinitive" && above && secondWords(above.lemma)?.has(group.lemma)) return new Set();
  return blames(tree, group) ? BLAMES : reportingUses(group.lemma, group.reflexive);
}

/** What verbs of two words do: « laisser entendre ». */
export const TWO_WORDS: ReadonlySet<ReportingUse> = new Set<ReportingUse>(["say", "incise", "name"]);

/** « s'en est pris aux « prophètes de malheur » » */
function blames(tree: Tree, group: VerbGroup): boolean {
  const inside = tree.tokens.slice(group.first, group.main).map(({ lower }) => lower);
  return group.lemma === "prendre" && group.reflexive && inside.includes("en");
}

const BLAMES: ReadonlySet<ReportingUse> = new Set<ReportingUse>(["name"]);

function secondWordOf(tree: Tree, group: VerbGroup): number | undefined {
  const second = secondWords(group.lemma);
  if (second === undefined) return undefined;
  return [group.last + 1, group.last + 2].find((at) => second.has(tree.tokens[at]?.lemma.toLowerCase() ?? ""));
}

export function lastOfGroup(tree: Tree, group: VerbGroup): number {
  return secondWordOf(tree, group) ?? group.last;
}
