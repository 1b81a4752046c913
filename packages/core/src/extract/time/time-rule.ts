import type { ResolvedTime, TimeFrame } from "./resolved-time.ts";

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way in which French names a time. Rules are tried in order; where two overlap the longer match wins. */
export interface TimeRule {
  readonly name: string;
  /** Source of the pattern, without what may not stand beside it. */
  readonly words: string;
  /** Sticky: matches where it is asked to, and nowhere behind. */
  readonly pattern: RegExp;
  readonly resolve: (groups: Groups, frame: TimeFrame) => ResolvedTime | undefined;
}

/** A rule whose words stand alone. */
export function rule(name: string, source: string, resolve: TimeRule["resolve"]): TimeRule {
  return { name, words: source, pattern: new RegExp(standingAlone(source), "iuy"), resolve };
}

/** Source of a pattern with no letter or figure right before or behind. */
export function standingAlone(source: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;
}
