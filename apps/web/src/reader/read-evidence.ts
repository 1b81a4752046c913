/** A range of the article's text, as the address of evidence gives it. */
export interface LitRange {
  readonly start: number;
  readonly end: number;
}

/** Reads `?evidence=120-240`. Undefined when it is absent or is no range of a text of this length. */
export function readEvidence(parameter: string | undefined, textLength: number): LitRange | undefined {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(parameter ?? "");
  if (!match) return undefined;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end && end <= textLength ? { start, end } : undefined;
}
