/** The value that occurs most often; among equals the first met. Undefined for an empty list. */
export function mostCommon<Value extends string>(values: readonly Value[]): Value | undefined {
  const counts = countEach(values);
  let best: Value | undefined;
  for (const [value, count] of counts) {
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

function countEach<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
