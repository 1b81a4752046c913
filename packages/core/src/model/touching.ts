import { onceFor } from "./once-for.ts";
import { contains, overlaps, type Span } from "./span.ts";

/** Spans in the order of their starts, each with the farthest end up to it. */
interface Index {
  readonly order: Int32Array;
  readonly starts: Float64Array;
  readonly reach: Float64Array;
}

/**
 * Those of the items that overlap a span, in the order of the list; found without looking at all, so that asking for each word of a long
 * text costs no more than the text. The list is indexed when first asked and must not change afterwards.
 */
export function touching<Item extends Span>(items: readonly Item[], span: Span): readonly Item[] {
  if (items.length <= FEW) return items.filter((item) => overlaps(item, span));
  const { order, starts, reach } = indexOf(items);
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < span.end) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low - 1; at >= 0 && reach[at]! > span.start; at--)
    if (overlaps(items[order[at]!]!, span)) found.push(order[at]!);
  return found.sort((left, right) => left - right).map((at) => items[at]!);
}

/** So few items are looked at one by one sooner than indexed. */
const FEW = 4;

const indexOf = onceFor((items: readonly Span[]): Index => {
  const order = Int32Array.from(items.keys()).sort((left, right) => items[left]!.start - items[right]!.start);
  const starts = Float64Array.from(order, (at) => items[at]!.start);
  const reach = Float64Array.from(order, (at) => items[at]!.end);
  for (let at = 1; at < reach.length; at++) reach[at] = Math.max(reach[at]!, reach[at - 1]!);
  return { order, starts, reach };
});

/** Whether one of the items holds the whole of a span. */
export function isWithin(items: readonly Span[], span: Span): boolean {
  return touching(items, span).some((item) => contains(item, span));
}
