import { z } from "zod";

/** A half-open range `[start, end)` of UTF-16 code units of one text: what `text.slice(start, end)` takes. */
export const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
});
export type Span = Readonly<z.infer<typeof spanSchema>>;

/** W3C Web Annotation selectors: where the words stand, and the words themselves, so that they survive a new parse. */
export interface Selector extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters kept on each side of a selector, as Hypothesis does. */
const CONTEXT_CHARACTERS = 32;

/**
 * A span with its words and the words around it, by which it is found again in another reading of the text.
 * Source: W3C Web Annotation, text quote selector.
 */
export function selectorOf(text: string, span: Span): Selector {
  return {
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT_CHARACTERS), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT_CHARACTERS),
  };
}

/** Whether `inner` lies in `outer`; equal spans do. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share a character; those that only touch do not. */
export function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}

/** Of spans that stand in order and do not overlap one another, those that overlap `span`; found without looking at all. */
export function overlapping<Item extends Span>(ordered: readonly Item[], span: Span): readonly Item[] {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while (last < ordered.length && (ordered[last]?.start ?? span.end) < span.end) last += 1;
  return ordered.slice(low, last);
}
