import { inArray, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { judgement, quote, utterance, utteranceMember } from "../schema/index.ts";

/** The decision by which something was put aside: it left the lists. */
export interface Dismissal {
  readonly sequence: number;
  readonly author: string;
  readonly reason: string | null;
  readonly at: Date;
}

/** Gives the decision of a sequence; null for none. */
export async function dismissalsBy(
  database: Queryable,
  sequences: readonly (number | null)[],
): Promise<(sequence: number | null) => Dismissal | null> {
  const wanted = [...new Set(sequences.filter((each) => each !== null))];
  if (wanted.length === 0) return () => null;
  const { sequence, author, reason, at } = judgement;
  const rows = await database.select({ sequence, author, reason, at }).from(judgement).where(inArray(sequence, wanted));
  const found = new Map(rows.map((row) => [row.sequence, row]));
  return (asked) => (asked === null ? null : (found.get(asked) ?? null));
}

/** Of a row of `quote`: a person said that the statement it renders was read wrongly. */
export const isMisreadQuote: SQL = sql`exists (select 1 from ${utteranceMember} rendered
  join ${utterance} misread on misread.id = rendered.utterance_id and misread.dismissed_by is not null
  where rendered.quote_id = ${quote.id})`;
