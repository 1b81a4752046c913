import "server-only";
import type { SearchResult } from "@recoupe/api";
import { articleName, presentDate, publisherName } from "@recoupe/api/present";
import { call } from "../server/api.ts";
import { filtersOf } from "../server/filters.ts";
import { loadChecks } from "../server/load-checks.ts";
import { fr } from "../words/fr.ts";
import type { Feed, FeedEntry } from "./atom.ts";
import { permalinkOf } from "./citations.ts";
import {
  announcementEntry,
  contradictionEntry,
  type EntryPlace,
  eventEntry,
  passageEntry,
  sayEvidence,
  statementEntry,
} from "./feed-entries.ts";

interface FeedRequest {
  readonly view: string | undefined;
  readonly parameters: Readonly<Record<string, string>>;
  /** Scheme and host under which the reader knows this server. */
  readonly origin: string;
}

/** A list view as a feed, under the same filters. Undefined for views that are no list. */
export async function feedOfView({ view, parameters, origin }: FeedRequest): Promise<Feed | undefined> {
  const found = await entriesOf({ view, parameters, origin });
  if (!found) return undefined;
  const query = new URLSearchParams(parameters);
  const suffix = query.size > 0 ? `?${query}` : "";
  return {
    title: `${found.title} · Recoupe`,
    selfUrl: `${origin}/${view}.atom${suffix}`,
    pageUrl: `${origin}/${view}${suffix}`,
    entries: found.entries,
  };
}

interface FeedSource {
  readonly title: string;
  readonly entries: readonly FeedEntry[];
}

async function entriesOf({ view = "", parameters, origin }: FeedRequest): Promise<FeedSource | undefined> {
  const read = FEEDS[view];
  if (!read) return undefined;
  // What is joined over articles has no date of its own: it is as new as the newest article.
  const updated = (await call().status()).lastArticleAt ?? new Date(0);
  return read({ parameters, origin, updated });
}

interface FeedContext {
  readonly parameters: FeedRequest["parameters"];
  readonly origin: string;
  readonly updated: Date;
}

const FEEDS: Readonly<Record<string, (context: FeedContext) => Promise<FeedSource>>> = {
  contradictions: async ({ parameters, ...place }) => {
    const { rows } = await call().contradiction.list(filtersOf(parameters).contradictions());
    return { title: fr.contradiction.list, entries: rows.map((row) => contradictionEntry(row, place)) };
  },
  events: async ({ parameters, ...place }) => {
    const { rows } = await call().event.list(filtersOf(parameters).events());
    return { title: fr.event.list, entries: rows.map((row) => eventEntry(row, place)) };
  },
  quotes: async ({ parameters, ...place }) => {
    const { rows } = await call().quote.list(filtersOf(parameters).quotes());
    return { title: fr.quote.list, entries: rows.map((row) => statementEntry(row, place)) };
  },
  articles: async ({ parameters, origin }) => {
    const { rows } = await call().article.list(filtersOf(parameters).articles());
    const entries = rows.map((article) => ({
      id: article.articleId,
      title: articleName(article, "fr"),
      url: `${origin}/articles/${encodeURIComponent(article.articleId)}`,
      updated: article.firstSeenAt,
      summary: `${publisherName(article, "fr")} · ${presentDate(article.publishedAt, "fr")}`,
    }));
    return { title: fr.article.list, entries };
  },
  checks: async ({ parameters, ...place }) => {
    const { knowledge, announcements, altered, passages } = await loadChecks(filtersOf(parameters).text);
    const flagged = [...(altered?.rows.map(({ worst }) => worst) ?? []), ...(passages?.rows ?? [])];
    return {
      title: fr.home.checks,
      entries: [
        ...(knowledge?.rows ?? []).map((passage) => passageEntry(passage, place)),
        ...(announcements?.rows ?? []).map((event) => announcementEntry(event, place)),
        ...flagged.map((passage) => passageEntry(passage, place)),
      ],
    };
  },
  search: async ({ parameters, ...place }) => {
    const found = await call().search({ query: parameters.q ?? "", limit: 100 });
    return { title: parameters.q ?? fr.search.title, entries: searchEntries(found, place) };
  },
};

/** Contradictions first, then events, then statements: what one follows a view for. */
function searchEntries(found: SearchResult, place: EntryPlace): readonly FeedEntry[] {
  return [
    ...found.contradictions.map((contradiction) => contradictionEntry(contradiction, place)),
    ...found.events.map((event) => eventEntry(event, place)),
    ...found.quotes.map(({ id, speaker, evidence }) => ({
      id,
      title: speaker?.name ?? fr.quote.unknownSpeaker,
      url: permalinkOf(evidence, place.origin),
      updated: place.updated,
      summary: sayEvidence(evidence),
    })),
  ];
}
