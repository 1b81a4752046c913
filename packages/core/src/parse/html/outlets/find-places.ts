import { foldPhrase } from "../../fold.ts";
import { ancestors, type PageNode, type TextBlock } from "../page.ts";
import type { Place } from "./outlet-adapter.ts";

/** Whether a block stands at one of the places that an adapter names. */
export function placeFinder(places: readonly Place[] = []): (block: TextBlock) => boolean {
  const tests = places.map((place) => ("begins" in place ? beginsWith(place.begins) : isInside(place.element)));
  return (block) => tests.some((matches) => matches(block));
}

function beginsWith(words: string): (block: TextBlock) => boolean {
  const wanted = foldPhrase(words);
  return ({ text }) => foldPhrase(text.slice(0, 4 * words.length)).startsWith(wanted);
}

/** Nodes are remembered: all blocks of a container share its answer, so that deep pages are walked once. */
function isInside(selector: string): (block: TextBlock) => boolean {
  const steps = selector.trim().split(/\s+/).map(readStep);
  const known = new Map<PageNode, number>();
  /** How many steps of the selector a node and those around it satisfy, outermost first. */
  const satisfied = (node: PageNode): number => {
    const path: PageNode[] = [];
    let count = 0;
    for (const each of ancestors(node)) {
      const before = known.get(each);
      if (before !== undefined) {
        count = before;
        break;
      }
      path.push(each);
    }
    for (const each of path.reverse()) {
      if (count < steps.length && steps[count]!(each)) count++;
      known.set(each, count);
    }
    return count;
  };
  return ({ node }) => satisfied(node) === steps.length;
}

function readStep(step: string): (node: PageNode) => boolean {
  const parts = step.match(/\[itemprop=[\w-]+\]|[.#]?[\w-]+/g) ?? [];
  const tests = parts.map((part): ((node: PageNode) => boolean) => {
    const name = part.slice(1);
    if (part.startsWith(".")) return ({ className }) => className.split(/\s+/).includes(name);
    if (part.startsWith("#")) return ({ idName }) => idName === name;
    if (part.startsWith("[")) return ({ itemprop }) => itemprop === part.slice("[itemprop=".length, -1);
    return ({ tag }) => tag === part.toLowerCase();
  });
  return (node) => tests.every((matches) => matches(node));
}
