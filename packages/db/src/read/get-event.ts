import { eq } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { event } from "../schema/index.ts";
import { describeEvents, type EventRow } from "./list-events.ts";
import { currentId } from "./redirects.ts";
import { loadTellingsOfEvents, type Telling } from "./tellings.ts";

export interface EventView extends EventRow {
  readonly reason: string | null;
  readonly tellings: readonly Telling[];
}

/** Undefined when no such event exists, also under an earlier id. */
export async function getEvent(database: Queryable, id: string): Promise<EventView | undefined> {
  const current = await currentId(database, "event", id);
  const [row] = await database.select().from(event).where(eq(event.id, current));
  if (!row) return undefined;
  const [[described], tellings] = await Promise.all([
    describeEvents(database, [row]),
    loadTellingsOfEvents(database, [row.id]),
  ]);
  return described && { ...described, reason: row.reason, tellings };
}
