import "server-only";
import { call } from "./api.ts";

/** Rows of each part of the first page: what fits on a screen or two. Guessed. */
const SHOWN = { contradictions: 8, corroborated: 8, passages: 6, knowledge: 6, announcements: 4 };

/** Everything the first page shows. */
export async function loadOverview() {
  const api = call();
  const [status, contradictions, corroborated, passages, knowledge, announcements] = await Promise.all([
    api.status(),
    api.contradiction.list({ limit: SHOWN.contradictions }),
    api.event.list({ limit: SHOWN.corroborated, origins: 2 }),
    api.check.passages({ group: "altered", limit: SHOWN.passages }),
    api.check.passages({ group: "knowledge", limit: SHOWN.knowledge }),
    api.check.announcements({ limit: SHOWN.announcements }),
  ]);
  return { status, contradictions, corroborated, passages, knowledge, announcements };
}
