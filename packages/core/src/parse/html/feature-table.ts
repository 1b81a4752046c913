import type { PageFacts } from "./page-facts.ts";

/** Weight of evidence of class words, learnt: positive where blocks around the word are article text. */
export type ClassLexicon = ReadonlyMap<string, number>;

/** What the classifier sees: one row of numbers per text block. */
export interface FeatureTable {
  readonly rows: Float32Array;
  /** Numbers per row. */
  readonly width: number;
  readonly facts: PageFacts;
}

/** A yes or no as a number. */
export function flag(value: boolean): number {
  return value ? 1 : 0;
}

/** A number kept between two others. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
