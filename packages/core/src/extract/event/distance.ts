import { isBelow, type Tree } from "../clause/tree.ts";
import type { Trigger } from "./triggers/find-triggers.ts";

/** How far a place or time in a sentence is from a trigger: words between, less where it hangs on it, more beyond a clause. Weights are guessed. */
export function distanceOf(trigger: Trigger, tree: Tree, index: number): number {
  const gap = Math.abs(index - trigger.index);
  const hangs = isBelow(tree, index, trigger.index);
  const verb = tree.tokens[trigger.index]?.head ?? -1;
  const beside = verb >= 0 && isBelow(tree, index, verb);
  const [low, high] = index < trigger.index ? [index, trigger.index] : [trigger.index, index];
  const between = tree.tokens.slice(low, high);
  const border = between.some((token) => /^(?:que|qu'|qui|dont|;|alors|tandis|mais)$/iu.test(token.form));
  const linked = between.some((token) => /^(?:,|après|avant|depuis)$/iu.test(token.form));
  return (
    gap * (hangs ? 0.3 : beside ? 0.6 : 1) +
    (border ? 12 : 0) +
    (linked ? 4 : 0) +
    (index < trigger.index && !hangs ? 2 : 0)
  );
}
