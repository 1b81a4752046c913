/** Gradient-boosted decision trees as plain arrays, one entry per tree node. */
export interface TreeEnsemble {
  /** Log odds before any tree has spoken. */
  readonly base: number;
  /** Index of each tree's root. */
  readonly roots: readonly number[];
  /** Column compared at a node; -1 at a leaf. */
  readonly columns: readonly number[];
  /** Threshold at a node (left when smaller), log odds to add at a leaf. */
  readonly values: readonly number[];
  /** Index of the left child; the right one follows it. */
  readonly children: readonly number[];
}

/** The same in typed arrays: what `predictRow` walks. */
export interface Predictor {
  readonly base: number;
  readonly roots: Int32Array;
  readonly columns: Int16Array;
  readonly values: Float32Array;
  readonly children: Int32Array;
}

export function toPredictor(ensemble: TreeEnsemble): Predictor {
  return {
    base: ensemble.base,
    roots: Int32Array.from(ensemble.roots),
    columns: Int16Array.from(ensemble.columns),
    values: Float32Array.from(ensemble.values),
    children: Int32Array.from(ensemble.children),
  };
}

/** Probability, 0 to 1, that the row starting at `offset` belongs to the positive class. */
export function predictRow(
  { base, roots, columns, values, children }: Predictor,
  rows: Float32Array,
  offset: number,
): number {
  let score = base;
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree]!;
    let column = columns[at]!;
    while (column >= 0) {
      at = rows[offset + column]! < values[at]! ? children[at]! : children[at]! + 1;
      column = columns[at]!;
    }
    score += values[at]!;
  }
  return 1 / (1 + Math.exp(-score));
}
