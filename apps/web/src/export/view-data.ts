import "server-only";
import { call } from "../server/api.ts";
import { filtersOf } from "../server/filters.ts";
import { loadChecks } from "../server/load-checks.ts";
import { loadOverview } from "../server/load-overview.ts";

type Parameters = Readonly<Record<string, string>>;

/** What a view shows, as plain data; undefined for what is no view. */
export async function viewData([view = "", id, ...more]: readonly string[], parameters: Parameters): Promise<unknown> {
  if (more.length > 0) return undefined;
  return id === undefined ? LISTS[view]?.(parameters) : SINGLES[view]?.(id, parameters);
}

const SINGLES: Readonly<Record<string, (id: string, parameters: Parameters) => Promise<unknown>>> = {
  c: (id) => call().contradiction.get({ id }),
  events: (id) => (id === "map" ? Promise.resolve(undefined) : call().event.get({ id })),
  entities: (id) => call().entity.get({ id }),
  articles: (id) => (id === "taken-out" ? call().article.takenOut({}) : call().article.get({ id })),
  stories: (id) => call().story.get({ id }),
  d: (id) => call().dossier.get({ id }),
  views: (id, { since, cursor }) => call().view.digest({ id, since: since || undefined, cursor }),
};

const LISTS: Readonly<Record<string, (parameters: Parameters) => Promise<unknown>>> = {
  index: () => loadOverview(),
  contradictions: (parameters) => call().contradiction.list(filtersOf(parameters).contradictions()),
  events: (parameters) => call().event.list(filtersOf(parameters).events()),
  quotes: (parameters) => call().quote.list(filtersOf(parameters).quotes()),
  entities: (parameters) => call().entity.list(filtersOf(parameters).entities()),
  articles: (parameters) => call().article.list(filtersOf(parameters).articles()),
  stories: (parameters) => call().story.list(filtersOf(parameters).stories()),
  sources: () => call().source.list(),
  decisions: () => call().judgement.list({ limit: 200 }),
  dossiers: async () => ({ rows: await call().dossier.list() }),
  places: async (parameters) => ({ rows: await call().event.places(filtersOf(parameters).eventFilter()) }),
  search: ({ q = "" }) => call().search({ query: q, limit: 100 }),
  checks: (parameters) => loadChecks(filtersOf(parameters).text),
};
