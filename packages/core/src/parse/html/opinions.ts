import { AT, OPINION_OFFSETS } from "./feature-columns.ts";
import { clamp, type FeatureTable } from "./feature-table.ts";
import { ancestors, type PageNode, type TextBlock } from "./page.ts";
import { PROSE_CHARACTERS } from "./page-facts.ts";

/** Writes what the first stage thinks (0 to 1 per block) into the columns of the second. */
export function fillOpinions(table: FeatureTable, opinions: ArrayLike<number>): void {
  const { rows, width, facts } = table;
  const { blocks, nodes } = facts.page;
  const mass = new Float64Array(nodes.length);
  const size = new Float64Array(nodes.length);
  const bySignature = new Map<string, { mass: number; size: number; count: number }>();
  let total = 1e-6;
  blocks.forEach((block, index) => {
    const own = opinions[index]! * block.text.length;
    total += own;
    for (const node of ancestors(block.node)) {
      mass[node.id]! += own;
      size[node.id]! += block.text.length;
    }
    const group = bySignature.get(facts.signatures[index]!) ?? { mass: 0, size: 0, count: 0 };
    bySignature.set(facts.signatures[index]!, {
      mass: group.mass + own,
      size: group.size + block.text.length,
      count: group.count + 1,
    });
  });
  const best = smallestHolding(nodes, mass, size, 0.8 * total);
  const [first, last] = rangeOfText(blocks, opinions);
  blocks.forEach((block, index) => {
    const own = opinions[index]! * block.text.length;
    const values: number[] = [opinions[index]!, ...OPINION_OFFSETS.map((offset) => opinions[index + offset] ?? -0.1)];
    let at: PageNode | undefined = block.block;
    for (let level = 0; level < 5; level++) {
      values.push(at ? mass[at.id]! / Math.max(1, size[at.id]!) : -0.1, at ? mass[at.id]! / total : 1);
      at = at?.parent;
    }
    const group = bySignature.get(facts.signatures[index]!)!;
    const others = group.count > 1 ? (group.mass - own) / Math.max(1, group.size - block.text.length) : -0.1;
    values.push(group.mass / group.size, others, group.mass / total);
    values.push(index >= first && index <= last ? 1 : 0, clamp(index - first, -50, 50), clamp(index - last, -50, 50));
    values.push(
      best && isWithin(block.node, best) ? 1 : 0,
      best ? mass[best.id]! / size[best.id]! : 0,
      windowOpinion(blocks, opinions, index),
    );
    rows.set(values, index * width + AT.opinion);
  });
}

function smallestHolding(
  nodes: readonly PageNode[],
  mass: Float64Array,
  size: Float64Array,
  wanted: number,
): PageNode | undefined {
  let best: PageNode | undefined;
  for (const node of nodes) {
    if (mass[node.id]! < wanted) continue;
    if (!best || size[node.id]! < size[best.id]! || (size[node.id] === size[best.id] && node.depth > best.depth))
      best = node;
  }
  return best;
}

function rangeOfText(blocks: readonly TextBlock[], opinions: ArrayLike<number>): readonly [number, number] {
  let first = blocks.length;
  let last = -1;
  blocks.forEach(({ text }, index) => {
    if (opinions[index]! <= 0.7 || text.length <= PROSE_CHARACTERS) return;
    if (first === blocks.length) first = index;
    last = index;
  });
  return [first, last];
}

function windowOpinion(blocks: readonly TextBlock[], opinions: ArrayLike<number>, index: number): number {
  let size = 0;
  let mass = 0;
  for (let at = Math.max(0, index - 6); at <= Math.min(blocks.length - 1, index + 6); at++) {
    if (at === index) continue;
    size += blocks[at]!.text.length;
    mass += blocks[at]!.text.length * opinions[at]!;
  }
  return size > 0 ? mass / size : 0;
}

function isWithin(node: PageNode, container: PageNode): boolean {
  for (const element of ancestors(node)) if (element === container) return true;
  return false;
}
