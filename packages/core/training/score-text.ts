/** Words as the published benchmarks count them: runs of letters, figures and underscores. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Shares of true positives, false positives and false negatives among a page's shingles; they sum to 1. */
export interface ShingleShares {
  readonly hit: number;
  readonly extra: number;
  readonly missed: number;
}

const SHINGLE = 4;

/** 4-gram shingles of two texts compared, each page weighing the same (article-extraction-benchmark, Zyte). */
export function compareShingles(gold: string, found: string): ShingleShares {
  const wanted = countShingles(gold);
  const got = countShingles(found);
  let hit = 0;
  let extra = 0;
  let missed = 0;
  for (const [key, count] of wanted) {
    const other = got.get(key) ?? 0;
    hit += Math.min(count, other);
    missed += Math.max(0, count - other);
  }
  for (const [key, count] of got) extra += Math.max(0, count - (wanted.get(key) ?? 0));
  const all = hit + extra + missed;
  return all > 0 ? { hit: hit / all, extra: extra / all, missed: missed / all } : { hit: 0, extra: 0, missed: 0 };
}

/** Precision, recall and F1 over pages, as that benchmark computes them: means of the pages' precision and recall. */
export function shingleScores(pages: readonly ShingleShares[]): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const precision = mean(
    pages.filter(({ hit, extra }) => hit + extra > 0).map(({ hit, extra }) => hit / (hit + extra)),
  );
  const recall = mean(
    pages.filter(({ hit, missed }) => hit + missed > 0).map(({ hit, missed }) => hit / (hit + missed)),
  );
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** F1 over the bag of words, case folded (WCXB's measure). */
export function wordF1(gold: string, found: string): number {
  const wanted = wordsOf(gold.toLowerCase());
  const got = wordsOf(found.toLowerCase());
  if (wanted.length === 0 || got.length === 0) return wanted.length === got.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  const precision = shared / got.length;
  const recall = shared / wanted.length;
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

function countShingles(text: string): ReadonlyMap<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at++) {
    const shingle = words.slice(at, at + SHINGLE);
    if (shingle.length === 0) continue;
    const key = shingle.join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
