import { type Tree, wordAt } from "../../clause/tree.ts";
import type { VerbGroup } from "../../clause/verb-groups.ts";

/**
 * « Il est à noter », « il convient de rappeler », « force est de constater », « on peut dire », « reste à préciser », at the start « à noter »:
 * the narrator's own words, which report nobody.
 */
const REMARK =
  /(?:^| )(?:(?:il|qu'il) (?:est|était|sera|reste|convient|conviendrait|faut|faudrait|faudra|importe|suffit|y a lieu|vaut)(?: [\p{L}']+)? ?(?:à|de|d')?|force (?:est|fut|était)(?: \p{L}+)? (?:de|d')|reste (?:à|de)|on (?:peut|doit|pourrait)(?: \p{L}+)?|c'est) $|^(?:mais |et )?(?:à|reste à|pour) $/u;

/** A remark is told in this many words before its verb. */
const LONGEST_REMARK = 6;

/** Whether the narrator says so himself: see `REMARK`. */
export function isRemark(tree: Tree, { main, inverted }: VerbGroup): boolean {
  if (inverted !== undefined || tree.tokens[main]?.features.VerbForm !== "Inf") return false;
  const from = Math.max(0, main - LONGEST_REMARK);
  const words = tree.tokens
    .slice(from, main)
    .map((_, offset) => wordAt(tree.tokens, from + offset))
    .join(" ")
    .replaceAll("' ", "'");
  const opens = from === 0 ? words : `… ${words}`;
  return REMARK.test(`${opens} `);
}
