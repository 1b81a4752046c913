import { type SQL, sql } from "drizzle-orm";

/** Of a row of `event`: a person said that it is none; an announcement that was only settled stays one. */
export const isNoEvent: SQL = sql`(event.dismissed_by is not null and exists (select 1 from judgement
  where judgement.sequence = event.dismissed_by and judgement.after ->> 'as' = 'no-event'))`;

/** Sequence of that judgement; null for every other event. */
export const noEventBy = sql<number | null>`(case when ${isNoEvent} then event.dismissed_by end)`.mapWith(
  (sequence: unknown) => (sequence === null ? null : Number(sequence)),
);
