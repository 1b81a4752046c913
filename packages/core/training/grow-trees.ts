import type { TreeEnsemble } from "../src/parse/html/boosted-trees.ts";

/** Rows of numbers with a class (0 or 1) and a weight each. */
export interface TrainingSet {
  readonly rows: Float32Array;
  readonly width: number;
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

export interface GrowthSettings {
  readonly rounds: number;
  readonly seed: number;
  readonly learningRate?: number;
  readonly depth?: number;
}

const MAX_BINS = 48;
const DEPTH = 6;
const LEARNING_RATE = 0.06;
/** Least sum of second derivatives in a leaf, and ridge on leaf values. */
const LEAST_HESSIAN = 1;
const RIDGE = 1;
/** Each tree sees all rows that are still badly predicted (this share) and, of the others, a random share that counts for all. */
const HARD_SHARE = 0.2;
const EASY_SHARE = 0.15;
const COLUMN_SHARE = 0.35;
const LEAST_GAIN = 1e-3;

interface Leaf {
  readonly rows: Int32Array;
  readonly depth: number;
  readonly node: number;
  readonly histogram: Float64Array;
}

/** Histogram gradient boosting with logistic loss (Friedman 2001; histograms and one-sided sampling as in LightGBM, Ke et al. 2017). */
export function growTrees({ rows, width, labels, weights }: TrainingSet, settings: GrowthSettings): TreeEnsemble {
  const count = labels.length;
  const random = createRandom(settings.seed);
  const edges = binEdges(rows, count, width);
  const bins = binRows(rows, count, width, edges);
  const base = baseScore(labels, weights);
  const scores = new Float64Array(count).fill(base);
  const gradients = new Float32Array(count);
  const hessians = new Float32Array(count);
  const ensemble = {
    base,
    roots: [] as number[],
    columns: [] as number[],
    values: [] as number[],
    children: [] as number[],
  };
  for (let round = 0; round < settings.rounds; round++) {
    for (let row = 0; row < count; row++) {
      const probability = 1 / (1 + Math.exp(-scores[row]!));
      gradients[row] = weights[row]! * (labels[row]! - probability);
      hessians[row] = weights[row]! * Math.max(1e-6, probability * (1 - probability));
    }
    const columns = Int32Array.from(
      Array.from({ length: width }, (_, column) => column).filter(() => random() < COLUMN_SHARE),
    );
    const sample = sampleRows(gradients, hessians, random);
    const root = growTree({ bins, count, edges, gradients, hessians, columns }, sample, ensemble, settings);
    for (let row = 0; row < count; row++) scores[row]! += walk(ensemble, root, rows, row * width);
  }
  return rounded(ensemble);
}

/** Rows of one tree; gradients and hessians of the easy ones among them are raised to stand for those left out. */
function sampleRows(gradients: Float32Array, hessians: Float32Array, random: () => number): Int32Array {
  const sizes = gradients.map(Math.abs).sort();
  const hard = sizes[Math.floor((1 - HARD_SHARE) * sizes.length)]!;
  const rows: number[] = [];
  for (let row = 0; row < gradients.length; row++) {
    if (Math.abs(gradients[row]!) < hard) {
      if (random() >= EASY_SHARE) continue;
      gradients[row]! /= EASY_SHARE;
      hessians[row]! /= EASY_SHARE;
    }
    rows.push(row);
  }
  return Int32Array.from(rows);
}

interface Binned {
  readonly bins: Uint8Array;
  readonly count: number;
  readonly edges: readonly Float32Array[];
  readonly gradients: Float32Array;
  readonly hessians: Float32Array;
  readonly columns: Int32Array;
}

type Growing = {
  readonly roots: number[];
  readonly columns: number[];
  readonly values: number[];
  readonly children: number[];
};

function growTree(data: Binned, sample: Int32Array, ensemble: Growing, settings: GrowthSettings): number {
  const addNode = () => {
    ensemble.columns.push(-1);
    ensemble.values.push(0);
    return ensemble.children.push(0) - 1;
  };
  const root = addNode();
  ensemble.roots.push(root);
  const open: Leaf[] = [{ rows: sample, depth: 0, node: root, histogram: histogramOf(data, sample) }];
  for (let leaf = open.pop(); leaf; leaf = open.pop()) {
    const split = leaf.depth < (settings.depth ?? DEPTH) ? bestSplit(data, leaf.histogram) : undefined;
    if (!split) {
      const { gradient, hessian } = totals(data, leaf.rows);
      ensemble.values[leaf.node] = ((settings.learningRate ?? LEARNING_RATE) * gradient) / (hessian + RIDGE);
      continue;
    }
    const [left, right] = partition(data, leaf.rows, split);
    ensemble.columns[leaf.node] = split.column;
    ensemble.values[leaf.node] = data.edges[split.column]![split.bin]!;
    const first = addNode();
    const second = addNode();
    ensemble.children[leaf.node] = first;
    // Only the smaller side is counted; the other's histogram is the parent's minus it.
    const leftSmaller = left.length <= right.length;
    const small = histogramOf(data, leftSmaller ? left : right);
    const large = leaf.histogram;
    for (let at = 0; at < large.length; at++) large[at]! -= small[at]!;
    open.push({ rows: left, depth: leaf.depth + 1, node: first, histogram: leftSmaller ? small : large });
    open.push({ rows: right, depth: leaf.depth + 1, node: second, histogram: leftSmaller ? large : small });
  }
  return root;
}

/** Sums of gradients and hessians per column and bin. */
function histogramOf({ bins, count, columns, gradients, hessians }: Binned, rows: Int32Array): Float64Array {
  const histogram = new Float64Array(columns.length * MAX_BINS * 2);
  const ownGradients = new Float32Array(rows.length);
  const ownHessians = new Float32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    ownGradients[at] = gradients[rows[at]!]!;
    ownHessians[at] = hessians[rows[at]!]!;
  }
  for (let place = 0; place < columns.length; place++) {
    const offset = columns[place]! * count;
    const start = place * MAX_BINS * 2;
    for (let at = 0; at < rows.length; at++) {
      const slot = start + bins[offset + rows[at]!]! * 2;
      histogram[slot]! += ownGradients[at]!;
      histogram[slot + 1]! += ownHessians[at]!;
    }
  }
  return histogram;
}

interface Split {
  readonly column: number;
  readonly bin: number;
}

function bestSplit({ columns, edges }: Binned, histogram: Float64Array): Split | undefined {
  let best: Split | undefined;
  let bestGain = LEAST_GAIN;
  for (let place = 0; place < columns.length; place++) {
    const column = columns[place]!;
    const used = edges[column]!.length + 1;
    if (used < 2) continue;
    const start = place * MAX_BINS * 2;
    let gradient = 0;
    let hessian = 0;
    for (let bin = 0; bin < used; bin++) {
      gradient += histogram[start + bin * 2]!;
      hessian += histogram[start + bin * 2 + 1]!;
    }
    const whole = (gradient * gradient) / (hessian + RIDGE);
    let left = 0;
    let leftHessian = 0;
    for (let bin = 0; bin < used - 1; bin++) {
      left += histogram[start + bin * 2]!;
      leftHessian += histogram[start + bin * 2 + 1]!;
      const rightHessian = hessian - leftHessian;
      if (leftHessian < LEAST_HESSIAN || rightHessian < LEAST_HESSIAN) continue;
      const right = gradient - left;
      const gain = (left * left) / (leftHessian + RIDGE) + (right * right) / (rightHessian + RIDGE) - whole;
      if (gain > bestGain) {
        bestGain = gain;
        best = { column, bin };
      }
    }
  }
  return best;
}

function partition(
  { bins, count }: Binned,
  rows: Int32Array,
  { column, bin }: Split,
): readonly [Int32Array, Int32Array] {
  const offset = column * count;
  const left: number[] = [];
  const right: number[] = [];
  for (const row of rows) (bins[offset + row]! <= bin ? left : right).push(row);
  return [Int32Array.from(left), Int32Array.from(right)];
}

function totals(
  { gradients, hessians }: Binned,
  rows: Int32Array,
): { readonly gradient: number; readonly hessian: number } {
  let gradient = 0;
  let hessian = 0;
  for (const row of rows) {
    gradient += gradients[row]!;
    hessian += hessians[row]!;
  }
  return { gradient, hessian };
}

function walk({ columns, values, children }: Growing, root: number, rows: Float32Array, offset: number): number {
  let at = root;
  while (columns[at]! >= 0) at = rows[offset + columns[at]!]! < values[at]! ? children[at]! : children[at]! + 1;
  return values[at]!;
}

/** Quantiles of each column over an even sample of rows. */
function binEdges(rows: Float32Array, count: number, width: number): readonly Float32Array[] {
  const sampled = Math.min(count, 20_000);
  const values = new Float32Array(sampled);
  return Array.from({ length: width }, (_, column) => {
    for (let at = 0; at < sampled; at++) values[at] = rows[Math.floor((at * count) / sampled) * width + column]!;
    const sorted = values.slice().sort();
    const edges: number[] = [];
    for (let bin = 1; bin < MAX_BINS; bin++) {
      const value = sorted[Math.floor((bin * sampled) / MAX_BINS)]!;
      if (edges.length === 0 || value > edges.at(-1)!) edges.push(value);
    }
    return Float32Array.from(edges);
  });
}

function binRows(rows: Float32Array, count: number, width: number, edges: readonly Float32Array[]): Uint8Array {
  const bins = new Uint8Array(count * width);
  for (let column = 0; column < width; column++) {
    const own = edges[column]!;
    for (let row = 0; row < count; row++) bins[column * count + row] = binOf(own, rows[row * width + column]!);
  }
  return bins;
}

function binOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

function baseScore(labels: Float32Array, weights: Float32Array): number {
  let all = 0;
  let positive = 0;
  for (let row = 0; row < labels.length; row++) {
    all += weights[row]!;
    positive += weights[row]! * labels[row]!;
  }
  return Math.log(positive / (all - positive));
}

/** Enough digits to predict the same, few enough to commit. Thresholds are compared with 32-bit floats. */
function rounded(ensemble: Growing & { readonly base: number }): TreeEnsemble {
  const { base, roots, columns, children } = ensemble;
  const values = ensemble.values.map((value, at) =>
    columns[at]! < 0 ? Number(value.toFixed(4)) : Number(value.toPrecision(6)),
  );
  return { base: Number(base.toFixed(4)), roots, columns, values, children };
}

/** A small linear congruential generator: the same seed grows the same trees. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
