/** A text as a vector: numbers of stems, ascending, and the weight of each. */
export interface WeighedStems {
  readonly stems: ArrayLike<number>;
  readonly weights: readonly number[];
  /** Length of the vector, which may take in words that are not among the stems. */
  readonly norm: number;
}

/** Cosine of two vectors of weights; 0 where one of them is empty. */
export function cosineOf(one: WeighedStems, other: WeighedStems): number {
  if (one.norm === 0 || other.norm === 0) return 0;
  let [product, at, match] = [0, 0, 0];
  while (at < one.stems.length && match < other.stems.length) {
    const difference = (one.stems[at] ?? 0) - (other.stems[match] ?? 0);
    if (difference === 0) product += (one.weights[at] ?? 0) * (other.weights[match] ?? 0);
    if (difference <= 0) at++;
    if (difference >= 0) match++;
  }
  return product / (one.norm * other.norm);
}
