import { and, count, eq, gte, inArray, isNotNull, lt, min, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { document, documentVersion, publisher, storyMember } from "../schema/index.ts";
import { type AbsentOutlet, DAY_MILLISECONDS, startOfDay } from "./story-parts.ts";

/** Both count whole. */
export interface Days {
  readonly from: Date;
  readonly to: Date;
}

/** An outlet of a story, and how many articles of its own, on whatever matter, came at one moment. */
export type OutletDay = AbsentOutlet & { readonly publishedFrom: Date | null };

/** What the outlets of a story published in some days, on whatever matter. */
export async function loadOutletDays(
  database: Queryable,
  storyId: string,
  days: Days | undefined,
): Promise<readonly OutletDay[]> {
  if (!days) return [];
  const tellers = database
    .select({ id: document.publisherId })
    .from(storyMember)
    .innerJoin(document, eq(document.id, storyMember.documentId))
    .where(and(eq(storyMember.storyId, storyId), isNotNull(document.publisherId)));
  const day = sql`date_trunc('day', ${documentVersion.publishedFrom} at time zone 'UTC')`;
  return database
    .select({
      id: publisher.id,
      name: publisher.name,
      articleCount: count(),
      publishedFrom: min(documentVersion.publishedFrom),
    })
    .from(publisher)
    .innerJoin(document, eq(document.publisherId, publisher.id))
    .innerJoin(documentVersion, and(eq(documentVersion.documentId, document.id), documentVersion.isCurrent))
    .where(
      and(
        inArray(publisher.id, tellers),
        gte(documentVersion.publishedFrom, startOfDay(days.from)),
        lt(documentVersion.publishedFrom, endOfDay(days.to)),
      ),
    )
    .groupBy(publisher.id, publisher.name, day);
}

/** Outlets that were read in some days and are none of those that tell: what was not read at all is no silence. */
export function silentIn(
  outletDays: readonly OutletDay[],
  { from, to }: Days,
  tellers: ReadonlySet<string | null>,
): readonly AbsentOutlet[] {
  const isWithin = (moment: Date | null) => moment !== null && moment >= startOfDay(from) && moment < endOfDay(to);
  const read = outletDays.filter(({ id, publishedFrom }) => !tellers.has(id) && isWithin(publishedFrom));
  return [...Map.groupBy(read, ({ id }) => id)]
    .map(([id, days]) => ({
      id,
      name: days[0]?.name ?? "",
      articleCount: days.reduce((sum, { articleCount }) => sum + articleCount, 0),
    }))
    .toSorted((one, other) => other.articleCount - one.articleCount || (one.name < other.name ? -1 : 1));
}

function endOfDay(moment: Date): Date {
  return new Date(startOfDay(moment).getTime() + DAY_MILLISECONDS);
}
