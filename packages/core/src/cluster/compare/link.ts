/** A judgement of the machine on two items: how alike, why, and whether they may never be joined. */
export interface Link {
  readonly left: string;
  readonly right: string;
  /** 0 to 1. */
  readonly score: number;
  /** Set when the two surely differ: no chain of other links may join them. */
  readonly veto: string | undefined;
  /** Names of the features that counted, for « pourquoi ? ». */
  readonly features: readonly string[];
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
