import type { Queryable } from "../open-database.ts";
import type { ContradictionView } from "../read/contradictions.ts";
import type { EventRow } from "../read/list-events.ts";
import { loadStatements, type QuoteStatement } from "../read/list-quotes.ts";
import { readContradictions } from "../read/search/search-contradictions.ts";
import { readEvents } from "../read/search/search-events.ts";
import type { FindingKind } from "../schema/index.ts";

/** Renderings of one statement at most: the others stand under its own address. */
const RENDERINGS_SHOWN = 3;

/** Something a view found, with its sentences. */
export type Finding =
  | { readonly kind: "contradiction"; readonly contradiction: ContradictionView }
  | { readonly kind: "event"; readonly event: EventRow }
  | { readonly kind: "quote"; readonly quote: QuoteStatement };

/** Findings as they stand now, by id; what is gone or was dismissed is not among them. */
export async function readFindings(
  database: Queryable,
  kind: FindingKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Finding>> {
  switch (kind) {
    case "contradiction": {
      const rows = await readContradictions(database, ids);
      return new Map(rows.map((contradiction) => [contradiction.id, { kind, contradiction }]));
    }
    case "event": {
      const rows = await readEvents(database, ids);
      return new Map(rows.map((event) => [event.id, { kind, event }]));
    }
    case "quote": {
      const found = await loadStatements(database, ids, RENDERINGS_SHOWN);
      const rows = found.filter(({ dismissed }) => dismissed === null);
      return new Map(rows.map((quote) => [quote.id, { kind, quote }]));
    }
    default:
      return kind satisfies never;
  }
}
