import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, customType, integer, text, timestamp } from "drizzle-orm/pg-core";

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
 * A column as French full text, written exactly as its index is, so that a search can use the index.
 * Cut at 20,000 characters: Postgres refuses a text search document above 1 MB, and a sentence that long is damage.
 */
export function frenchText(column: AnyPgColumn): SQL {
  return sql`to_tsvector('public.fr', left(${column}, 20000))`;
}
