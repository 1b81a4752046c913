import { type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { currentId } from "../read/redirects.ts";

/** How a reader knows something that was judged: a name, or the words that show it. Undefined when nothing has this id. */
export async function labelOf(database: Queryable, id: string): Promise<string | undefined> {
  const prefix = id.split("_", 1)[0] ?? "";
  const query = LABELS[prefix];
  if (!query) return undefined;
  const joined = JOINED[prefix];
  const { rows } = await database.execute<{ label: string | null }>(
    query(joined ? await currentId(database, joined, id) : id),
  );
  return rows[0]?.label ?? undefined;
}

/** What a rebuild may give another id. */
const JOINED: Readonly<Record<string, "entity" | "event" | "utterance" | "contradiction" | "story">> = {
  ent: "entity",
  evt: "event",
  utt: "utterance",
  con: "contradiction",
  sto: "story",
};

/** By the prefix of an id: see `ids.ts`. */
const LABELS: Readonly<Record<string, (id: string) => SQL>> = {
  ent: (id) => sql`select name as label from entity where id = ${id}`,
  nam: (id) => sql`select name as label from document_entity where id = ${id}`,
  evt: (id) => sql`select exact as label from event_mention
    join event_member on event_member.event_mention_id = event_mention.id where event_id = ${id}
    order by length(exact), event_mention.id limit 1`,
  tel: (id) => sql`select exact as label from event_mention where id = ${id}`,
  utt: (id) => sql`select exact as label from quote join utterance_member on utterance_member.quote_id = quote.id
    where utterance_id = ${id} order by length(exact), quote.id limit 1`,
  quo: (id) => sql`select exact as label from quote where id = ${id}`,
  cla: (id) => sql`select exact as label from claim_report where id = ${id}`,
  con: (id) => sql`select coalesce(question, topic, id) as label from contradiction where id = ${id}`,
  iss: (id) => sql`select exact as label from issue where id = ${id}`,
  sto: (id) => sql`select coalesce(title, id) as label from story where id = ${id}`,
  art: (
    id,
  ) => sql`select coalesce(title, nullif(substring(search_text from '^.{0,80}\\M'), ''), document_id) as label from document_version
    where document_id = ${id} order by number desc limit 1`,
};
