import type { Entity, Event, Issue, Quote } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { Reading } from "../model/reading.ts";
import type { TimeExpression } from "./extract-times.ts";
import type { PartyFinder } from "./parties.ts";

/** What the stages before extraction have found, handed on as one value. */
export interface Known {
  readonly article: Article;
  readonly reading: Reading;
  readonly issues: readonly Issue[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  /** Who noun phrases mean: quotations, events and claims ask for the same ones. */
  readonly finder: PartyFinder;
}
export type KnownWithQuotes = Known & { readonly quotes: readonly Quote[] };
export type KnownWithEvents = KnownWithQuotes & { readonly events: readonly Event[] };
