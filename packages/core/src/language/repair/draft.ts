import type { Features } from "../../model/reading.ts";
import type { Lexicon } from "../lexicon.ts";

/** A word as the repairs of a tree see it. */
export interface TaggedWord {
  readonly form: string;
  readonly upos: string;
  readonly features: Features;
}

/** A sentence whose tree is being repaired, in place. */
export interface Draft {
  readonly words: readonly TaggedWord[];
  readonly lexicon: Lexicon;
  readonly heads: Int32Array;
  readonly relations: string[];
}

export function childrenOf({ heads }: Draft, index: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < heads.length; at++) if (heads[at] === index) found.push(at);
  return found;
}

export function isBelow({ heads }: Draft, index: number, above: number): boolean {
  for (let at = heads[index]!; at >= 0; at = heads[at]!) if (at === above) return true;
  return false;
}

export function firstOf(draft: Draft, index: number): number {
  return Math.min(index, ...childrenOf(draft, index).map((child) => firstOf(draft, child)));
}

export function lastOf(draft: Draft, index: number): number {
  return Math.max(index, ...childrenOf(draft, index).map((child) => lastOf(draft, child)));
}

export function takePlaceOf({ heads, relations }: Draft, index: number, place: number): void {
  heads[index] = heads[place]!;
  relations[index] = relations[place]!;
}

/** A past participle, or tagged as the finite form that is written alike: « joint », « fait ». */
export function isParticiple({ words, lexicon }: Draft, index: number): boolean {
  const { upos, form, features } = words[index] ?? { upos: "", form: "", features: {} };
  if (upos !== "VERB") return false;
  if (features["VerbForm"] === "Part") return features["Tense"] === "Past";
  return lexicon.analyses(form).some(({ features }) => features["VerbForm"] === "Part" && features["Tense"] === "Past");
}

export function hasAuxiliary(draft: Draft, index: number): boolean {
  return childrenOf(draft, index).some((child) => /^(?:aux|cop)/.test(draft.relations[child]!));
}

/** Finite itself or by its auxiliary. */
export function isConjugated(draft: Draft, index: number): boolean {
  return draft.words[index]!.features["VerbForm"] === "Fin" || hasAuxiliary(draft, index);
}

/** Number of the conjugated word: the verb itself or its auxiliary. */
export function numberOf(draft: Draft, verb: number): string | undefined {
  const finite = [verb, ...childrenOf(draft, verb)].find(
    (at) =>
      draft.words[at]!.features["VerbForm"] === "Fin" && (at === verb || /^(?:aux|cop)/.test(draft.relations[at]!)),
  );
  return finite === undefined ? undefined : draft.words[finite]!.features["Number"];
}
