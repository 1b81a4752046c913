import "server-only";
import { call, readList } from "./api.ts";

/** Rows of one slice. Guessed. */
const LIMIT = 100;

type Filters = Readonly<Record<string, string | undefined>>;

/** Whether the address asks for all that is left to check, and not for one article or for what people put aside. */
export function isWhole({ article, dismissed }: Filters): boolean {
  return article === undefined && dismissed === undefined;
}

/** What a person has to look at, under the filters of the address: `article`, `dismissed`, `cursor`. */
export function loadChecks(filters: Filters) {
  return isWhole(filters) ? loadAll(filters) : loadPassages(filters);
}

/** What is left to check: altered text article by article, the rest row by row on the first slice. */
async function loadAll({ cursor }: Filters) {
  const api = call();
  const [altered, knowledge, announcements] = await Promise.all([
    readList(api.check.altered({ limit: LIMIT, ...(cursor ? { cursor } : {}) })),
    cursor ? undefined : api.check.passages({ group: "knowledge", limit: LIMIT }),
    cursor ? undefined : api.check.announcements({ limit: LIMIT }),
  ]);
  return { altered, knowledge, announcements, passages: undefined };
}

/** Passages one by one: those of an article, or those put aside. */
async function loadPassages({ cursor, article, dismissed }: Filters) {
  const api = call();
  const filter = { dismissed: dismissed !== undefined, articleId: article, limit: LIMIT };
  const [passages, knowledge, announcements] = await Promise.all([
    readList(api.check.passages({ ...filter, group: "altered", ...(cursor ? { cursor } : {}) })),
    cursor ? undefined : readList(api.check.passages({ ...filter, group: "knowledge" })),
    cursor || !filter.dismissed ? undefined : api.check.announcements({ dismissed: true, limit: LIMIT }),
  ]);
  return { passages, knowledge, announcements, altered: undefined };
}

/** How many passages and announcements people put aside. */
export async function countAside(): Promise<number> {
  const api = call();
  const pages = await Promise.all(
    (["altered", "knowledge"] as const).map((group) => api.check.passages({ group, dismissed: true, limit: 1 })),
  );
  const { total: settled } = await api.check.announcements({ dismissed: true, limit: 1 });
  return pages.reduce((sum, { total }) => sum + total, settled);
}
