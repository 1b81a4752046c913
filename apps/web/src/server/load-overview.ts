import "server-only";
import { call } from "./api.ts";

/** Rows of each part of the first page: what fits on a screen or two. Guessed. */
const SHOWN = { contradictions: 8, corroborated: 8, knowledge: 6, announcements: 4, altered: 5 };

/** Everything the first page shows. */
export async function loadOverview() {
  const api = call();
  const [status, contradictions, corroborated, knowledge, announcements, altered] = await Promise.all([
    api.status(),
    api.contradiction.list({ limit: SHOWN.contradictions }),
    api.event.list({ limit: SHOWN.corroborated, origins: 2 }),
    api.check.passages({ group: "knowledge", limit: SHOWN.knowledge }),
    api.check.announcements({ limit: SHOWN.announcements }),
    api.check.altered({ limit: SHOWN.altered }),
  ]);
  return { status, contradictions, corroborated, knowledge, announcements, altered };
}
