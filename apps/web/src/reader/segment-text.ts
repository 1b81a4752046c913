/** Something that covers part of the text: a name, a damaged passage, the cited words. */
export interface Layer<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** A piece of text over which the same layers lie. */
export interface Segment<Value> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Those that cover the whole piece, in the order given. */
  readonly layers: readonly Layer<Value>[];
}

/**
 * Cuts `[start, end)` of a text wherever a layer begins or ends. Joining the pieces gives the text back;
 * layers may overlap, lie outside or be empty.
 */
export function segmentText<Value>(
  text: string,
  { start, end, layers }: { start: number; end: number; layers: readonly Layer<Value>[] },
): readonly Segment<Value>[] {
  const near = layers.filter((layer) => layer.start < end && layer.end > start && layer.start < layer.end);
  const inside = near.flatMap((layer) => [layer.start, layer.end]).filter((cut) => cut > start && cut < end);
  const cuts = [...new Set([start, ...inside, end])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const covering = near.filter((layer) => layer.start <= from && layer.end >= to);
    return { start: from, end: to, text: text.slice(from, to), layers: covering };
  });
}
