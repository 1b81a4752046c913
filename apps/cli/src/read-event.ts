import type { ApiClient } from "./client.ts";

/** An event with the contradictions that it takes part in. */
export async function readEvent(client: ApiClient, id: string) {
  const event = await client.event.get.query({ id });
  const contradictions = await Promise.all(
    event.contradictionIds.map((contradictionId) => client.contradiction.get.query({ id: contradictionId })),
  );
  return { event, contradictions };
}

export type EventPage = Awaited<ReturnType<typeof readEvent>>;
