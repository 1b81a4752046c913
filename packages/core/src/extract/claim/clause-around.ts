import { childrenWith, datelineEnd, type Tree, wordAt } from "../clause/tree.ts";
import type { VerbGroup } from "../clause/verb-groups.ts";

/** A topic in front of a colon has no more words than this. Guessed. */
const LONGEST_TOPIC = 6;

/**
 * The clause of a verb as token indices, from its subject to the next comma, relative or end; of a relative clause, from the noun it is
 * said of. Undefined where no subject stands in the sentence.
 */
export function clauseAround(group: VerbGroup, tree: Tree): readonly [from: number, to: number] | undefined {
  const subject = childrenWith(tree, group.main, "nsubj").find((child) => child < group.main);
  if (subject === undefined) return undefined;
  const relative = /^(?:qui|que|qu'|dont)$/u.test(wordAt(tree.tokens, subject));
  const head = relative ? (tree.tokens[group.main]?.head ?? -1) : subject;
  if (head < 0 || head >= group.main) return undefined;
  let from = head;
  while (from > 0 && /^(?:DET|NUM|ADJ)$/u.test(tree.tokens[from - 1]?.upos ?? "")) from -= 1;
  let to = group.last + 1;
  while (to < tree.tokens.length && !/^(?:[,.;:!?»]|qui|dont|où|selon)$/u.test(wordAt(tree.tokens, to))) to += 1;
  return [Math.max(from, openingOf(tree, group.main)), to];
}

/** Behind a dateline, and behind « Liban : », which names what a title is about. */
function openingOf(tree: Tree, verb: number): number {
  const colon = tree.tokens.findIndex((token, index) => index < Math.min(verb, LONGEST_TOPIC) && token.form === ":");
  return Math.max(datelineEnd(tree), colon + 1);
}
