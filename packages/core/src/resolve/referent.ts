import type { EntityMention } from "../extract/extract-mentions.ts";
import type { EntityType } from "../model/analysis.ts";
import type { KnowledgeRow } from "../model/knowledge.ts";

/** A name as it stands in the article, with all the places where it does. */
export interface NamedSurface {
  readonly words: string;
  readonly mentions: readonly EntityMention[];
}

/** Somebody or something that the article names, gathered while names are compared. */
export interface Referent {
  /** Longest or linked name. */
  name: string;
  readonly type: EntityType;
  row: KnowledgeRow | undefined;
  /** False where the row says what is meant but not certainly enough to give its Wikidata item. */
  isCertain: boolean;
  readonly surfaces: NamedSurface[];
  readonly reasons: string[];
}

export const mentionsOf = (referent: Referent): readonly EntityMention[] =>
  referent.surfaces.flatMap(({ mentions }) => mentions);

/** By where each is named first, worked out once for each. */
export function byFirstPlace(referents: readonly Referent[]): readonly Referent[] {
  const placed = referents.map((referent) => ({ referent, place: firstPlace(referent) }));
  return placed.sort((left, right) => left.place - right.place).map(({ referent }) => referent);
}

const firstPlace = (referent: Referent): number => Math.min(...mentionsOf(referent).map(({ start }) => start));
