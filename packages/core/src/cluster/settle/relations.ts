import type { NearDuplicate } from "../../model/comparison.ts";
import { type ClaimLink, compareClaims } from "../compare/compare-claims.ts";
import { compareEvents } from "../compare/compare-events.ts";
import { compareMatters } from "../compare/compare-matters.ts";
import { compareNames } from "../compare/compare-names.ts";
import { compareQuotes } from "../compare/compare-quotes.ts";
import { compareTexts } from "../compare/compare-texts.ts";
import type { Link } from "../compare/link.ts";
import type { PreparedDocument } from "../prepare/prepare-document.ts";
import type { Constraint } from "./cluster-links.ts";

/** Everything that comparing articles two by two has found, before anything is joined. */
export interface Relations {
  readonly documents: readonly PreparedDocument[];
  readonly pairs: readonly PairRelation[];
  readonly judgements: Judgements;
}

/** What two articles have to do with each other; of one article with itself where left is right. */
export interface PairRelation {
  readonly left: PreparedDocument;
  readonly right: PreparedDocument;
  readonly nearDuplicate: NearDuplicate | undefined;
  readonly names: readonly Link[];
  readonly quotes: readonly Link[];
  readonly events: readonly Link[];
  readonly claims: readonly ClaimLink[];
  readonly matter: Link | undefined;
}

/** Human decisions by kind of item; they always win. Ends are the natural keys of items, see `itemKey`. */
export interface Judgements {
  readonly entities: readonly Constraint[];
  readonly events: readonly Constraint[];
  readonly utterances: readonly Constraint[];
  readonly stories: readonly Constraint[];
  readonly nearDuplicates: readonly Constraint[];
  /** Contradictions that a person dismissed (`different`), by the keys of two statements of different sides. */
  readonly contradictions: readonly Constraint[];
}

export const NO_JUDGEMENTS: Judgements = {
  entities: [],
  events: [],
  utterances: [],
  stories: [],
  nearDuplicates: [],
  contradictions: [],
};

/** Compares two articles. Depends on these two alone, so that no order of arrival can change it. */
export function relatePair(left: PreparedDocument, right: PreparedDocument): PairRelation {
  const same = left === right;
  const quotes = compareQuotes(left, right);
  const events = compareEvents(left, right, quotes);
  const nearDuplicate = same ? undefined : compareTexts(left, right);
  return {
    left,
    right,
    nearDuplicate,
    names: same ? [] : compareNames(left, right),
    quotes,
    events,
    claims: compareClaims(left, right),
    matter: same ? undefined : compareMatters(left, right, { events, quotes, copied: nearDuplicate !== undefined }),
  };
}
