import { and, count, desc, eq, isNull, lt, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Queryable } from "../open-database.ts";
import { judgement } from "../schema/index.ts";
import type { JudgedKind, JudgedThing, Verdict } from "../schema/judged.ts";
import { cutPage, decodeCursor, type Page, type PageRequest } from "./page.ts";

/** One decision of a person, and whether it was taken back. */
export interface JudgementRow {
  readonly sequence: number;
  readonly verdict: Verdict;
  readonly targetKind: JudgedKind;
  readonly target: JudgedThing;
  readonly other: JudgedThing | null;
  /** What an override sets. */
  readonly values: Readonly<Record<string, string | null>> | null;
  readonly author: string;
  readonly reason: string | null;
  readonly at: Date;
  readonly undone: { readonly author: string; readonly at: Date; readonly reason: string | null } | null;
}

export interface JudgementFilter {
  /** Only those about this thing, also where it bore an earlier id. */
  readonly about?: string | undefined;
}

/** Decisions, newest first, those taken back included: history is never shortened. */
export async function listJudgements(
  database: Queryable,
  request: PageRequest & JudgementFilter,
): Promise<Page<JudgementRow>> {
  const after = decodeCursor(request.cursor);
  const undo = alias(judgement, "undo");
  const matching = and(isNull(judgement.undoes), request.about === undefined ? undefined : isAbout(request.about));
  const [rows, [counted]] = await Promise.all([
    database
      .select({
        made: judgement,
        undoAuthor: undo.author,
        undoAt: undo.at,
        undoReason: undo.reason,
      })
      .from(judgement)
      .leftJoin(undo, eq(undo.undoes, judgement.sequence))
      .where(and(matching, after ? lt(judgement.sequence, Number(after.value)) : undefined))
      .orderBy(desc(judgement.sequence))
      .limit(request.limit + 1),
    database.select({ total: count() }).from(judgement).where(matching),
  ]);
  const page = cutPage(rows, {
    limit: request.limit,
    total: counted?.total ?? 0,
    positionOf: ({ made }) => ({ value: made.sequence, id: String(made.sequence) }),
  });
  return {
    ...page,
    rows: page.rows.map(({ made, undoAuthor, undoAt, undoReason }) => ({
      sequence: made.sequence,
      verdict: made.verdict,
      targetKind: made.targetKind,
      ...thingsOf(made),
      values: made.after,
      author: made.author,
      reason: made.reason,
      at: made.at,
      undone: undoAuthor === null || undoAt === null ? null : { author: undoAuthor, at: undoAt, reason: undoReason },
    })),
  };
}

function isAbout(id: string): SQL {
  const ids = sql`(select ${id}::text union select old_id from id_redirect where new_id = ${id})`;
  return sql`(${judgement.before} -> 'target' ->> 'id' in ${ids} or ${judgement.before} -> 'other' ->> 'id' in ${ids})`;
}

/** A row that names nothing was not written by the verb: it is known by its key. */
function thingsOf({ before, targetKey }: typeof judgement.$inferSelect): Pick<JudgementRow, "target" | "other"> {
  return { target: before?.target ?? { id: targetKey, label: targetKey }, other: before?.other ?? null };
}
