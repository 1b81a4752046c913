import type { ApiClient } from "./client.ts";
import { SHOWN_RENDERINGS } from "./commands/lists.ts";

/** Rows of each part of an entity's page: some screens of them; a search gives the rest. Guessed. */
const SHOWN = 20;

/** Of the page of an entity everything, like the dashboard's: what is said of it, by it and against it beside its names. */
export async function readEntity(client: ApiClient, id: string) {
  const entity = await client.entity.get.query({ id });
  const page = { limit: SHOWN };
  const [contradictions, statements, events, decisions] = await Promise.all([
    client.contradiction.list.query({ ...page, entityId: entity.id }),
    client.quote.list.query({ ...page, speakerId: entity.id, tellings: SHOWN_RENDERINGS }),
    client.event.list.query({ ...page, entityId: entity.id }),
    client.judgement.list.query({ ...page, about: entity.id }),
  ]);
  return {
    entity,
    contradictions,
    statements,
    events,
    decisions: decisions.rows.filter(({ undone }) => undone === null),
  };
}

export type EntityPage = Awaited<ReturnType<typeof readEntity>>;
