import { sql } from "drizzle-orm";
import { customType, integer, text, timestamp } from "drizzle-orm/pg-core";

/** A full-text document of Postgres. Written by generated columns only, so it is never read into JavaScript. */
export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** Bytes as they came in. */
export const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** Number of a transaction that is never used twice; lets a reader tell which rows are certainly committed. */
export const xid8 = customType<{ data: string }>({ dataType: () => "xid8" });

export const moment = (name: string) => timestamp(name, { withTimezone: true });

/** Where the words stand in `document_version.text`, as half-open UTF-16 offsets, and the words themselves. */
export const spanColumns = () => ({
  start: integer("start_offset").notNull(),
  end: integer("end_offset").notNull(),
  exact: text("exact").notNull(),
});

/** The rule that made a finding: the answer to « pourquoi ? ». Null where the stage names none. */
export const ruleColumns = () => ({
  ruleName: text("rule_name"),
  ruleVersion: integer("rule_version"),
  ruleWords: text("rule_words").array(),
});

/**
 * The words of a finding as French full text. Kept, not only indexed: a search for words that follow one another (« cessez-le-feu ») has
 * to look at it again, and ranking does so too. Cut at 20,000 characters: Postgres refuses a text search document above 1 MB, and a
 * sentence that long is damage.
 */
export const searchColumn = () => ({
  search: tsvector("search").generatedAlwaysAs(sql`to_tsvector('public.fr', left(exact, 20000))`),
});

/** The columns of a finding without its full text, which no reader wants. */
export function withoutSearch<Columns extends { readonly search: unknown }>(columns: Columns): Omit<Columns, "search"> {
  const { search: _, ...rest } = columns;
  return rest;
}
