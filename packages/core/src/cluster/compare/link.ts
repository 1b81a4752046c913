/** A judgement of the machine on two items: how alike, why, and whether they may never be joined. */
export interface Link {
  readonly left: string;
  readonly right: string;
  /** 0 to 1. */
  readonly score: number;
  /** Set when the two surely differ: no chain of other links may join them. */
  readonly veto: string | undefined;
  /** Names of the features that counted, for « pourquoi ? »; empty where nothing is joined by it. */
  readonly features: readonly string[];
}

/** One for all: of ten links nine join nothing, and they are kept for hundreds of articles. */
export const NO_FEATURES: readonly string[] = [];

/** The features of a link that joins, which is what is shown to people. */
export function shownFrom(threshold: number, score: number, features: () => readonly string[]): readonly string[] {
  return score >= threshold ? features() : NO_FEATURES;
}

/** Orders the two ends, so that a link reads the same from either side. */
export function makeLink(
  left: string,
  right: string,
  finding: { readonly score: number; readonly veto?: string | undefined; readonly features: readonly string[] },
): Link {
  const [first, second] = left < right ? [left, right] : [right, left];
  return { left: first, right: second, score: finding.score, veto: finding.veto, features: finding.features };
}
