import type { Issue } from "@recoupe/core/model";
import { and, asc, count, eq, inArray, not, type SQL, sql } from "drizzle-orm";
import { holds } from "../judged/judgements.ts";
import { passageKey } from "../judged/passage-key.ts";
import type { Queryable } from "../open-database.ts";
import { documentVersion, event, eventMember, eventMention, issue, judgement } from "../schema/index.ts";
import { type Evidence, locateEvidence } from "./evidence.ts";
import { describeEvents, type EventRow } from "./list-events.ts";
import { cutPage, decodeCursor, type Page, type PageRequest } from "./page.ts";

/** A passage that a person has to look at. */
export interface FlaggedPassage {
  readonly id: string;
  readonly kind: Issue["kind"];
  readonly note: string | null;
  readonly evidence: Evidence;
}

/** `knowledge`: the text contradicts the knowledge base. `altered`: the text itself is damaged. */
export type FlagGroup = "knowledge" | "altered";

/** Flagged passages of current versions, article by article in reading order; those that a person dismissed only when asked for. */
export async function listFlaggedPassages(
  database: Queryable,
  request: PageRequest & { readonly group: FlagGroup; readonly dismissed?: boolean | undefined },
): Promise<Page<FlaggedPassage>> {
  const after = decodeCursor(request.cursor);
  const isKnowledge = eq(issue.kind, "fact-error");
  const dismissal = sql`exists (select 1 from ${judgement} where ${judgement.targetKind} = 'passage'
    and ${judgement.verdict} = 'dismiss' and ${judgement.targetKey} = ${passageKey} and ${holds()})`;
  const matching: SQL | undefined = and(
    documentVersion.isCurrent,
    request.dismissed ? dismissal : not(dismissal),
    request.group === "knowledge" ? isKnowledge : not(isKnowledge),
  );
  const place = sql<string>`${issue.versionId} || lpad(${issue.start}::text, 9, '0')`;
  const [found, [counted]] = await Promise.all([
    database
      .select({
        id: issue.id,
        kind: issue.kind,
        note: issue.note,
        versionId: issue.versionId,
        start: issue.start,
        end: issue.end,
        exact: issue.exact,
        place: place.as("place"),
      })
      .from(issue)
      .innerJoin(documentVersion, eq(documentVersion.id, issue.versionId))
      .where(and(matching, after ? sql`(${place}, ${issue.id}) > (${after.value}, ${after.id})` : undefined))
      .orderBy(asc(place), asc(issue.id))
      .limit(request.limit + 1),
    database
      .select({ total: count() })
      .from(issue)
      .innerJoin(documentVersion, eq(documentVersion.id, issue.versionId))
      .where(matching),
  ]);
  const page = cutPage(found, {
    limit: request.limit,
    total: counted?.total ?? 0,
    positionOf: (row) => ({ value: row.place, id: row.id }),
  });
  const located = await locateEvidence(database, page.rows);
  return {
    ...page,
    rows: located.map(({ id, kind, note, evidence }) => ({ id, kind: kind as Issue["kind"], note, evidence })),
  };
}

/** Events that are announced and that nobody reports, denies or supposes: their outcome is not known here. */
export async function listOpenAnnouncements(database: Queryable, limit: number): Promise<Page<EventRow>> {
  const open = sql`not exists (select 1 from ${eventMember} join ${eventMention} on ${eventMention.id} = ${eventMember.eventMentionId}
    where ${eventMember.eventId} = ${event.id} and ${eventMention.status} <> 'planned')`;
  const matching = and(inArray(event.status, ["planned"]), open);
  const [rows, [counted]] = await Promise.all([
    database
      .select()
      .from(event)
      .where(matching)
      .orderBy(sql`${event.dateFrom} asc nulls last`, asc(event.id))
      .limit(limit),
    database.select({ total: count() }).from(event).where(matching),
  ]);
  return { rows: await describeEvents(database, rows), total: counted?.total ?? 0, nextCursor: null };
}
