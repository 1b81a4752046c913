import type { Queryable } from "../open-database.ts";
import type { RecordFilter } from "../read/search/record-filter.ts";
import type { FoundIds, SearchSlice } from "../read/search/search-conditions.ts";
import { findContradictions } from "../read/search/search-contradictions.ts";
import { findEvents } from "../read/search/search-events.ts";
import { findStatements } from "../read/search/search-quotes.ts";
import { kindsUnder } from "../read/search/search-record.ts";
import { FINDING_KINDS, type FindingKind } from "../schema/index.ts";

const FINDERS: Readonly<Record<FindingKind, (database: Queryable, slice: SearchSlice) => Promise<FoundIds>>> = {
  contradiction: findContradictions,
  event: findEvents,
  quote: findStatements,
};

/** Ids of what answers a view's query and was never held by it, at most `limit` of one kind. */
export async function findNew(
  database: Queryable,
  { kind, ...asked }: { readonly kind: FindingKind; readonly filter: RecordFilter; newTo: string; limit: number },
): Promise<readonly string[]> {
  return (await FINDERS[kind](database, { ...asked, offset: 0 })).ids;
}

/** What a query can find. */
export function findingKinds(filter: RecordFilter): readonly FindingKind[] {
  const { contradictions: contradiction, events: event, quotes: quote } = kindsUnder(filter);
  const applies = { contradiction, event, quote };
  return FINDING_KINDS.filter((kind) => applies[kind]);
}
