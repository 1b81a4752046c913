import "server-only";
import type { ContradictionStatement, Evidence, SearchResult } from "@recoupe/api";
import { contradictionTitle, eventTitle, presentDate, wordOf } from "@recoupe/api/present";
import { call } from "../server/api.ts";
import { filtersOf } from "../server/filters.ts";
import { fr } from "../words/fr.ts";
import type { Feed, FeedEntry } from "./atom.ts";

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

async function entriesOf({
  view,
  parameters,
  origin,
}: FeedRequest): Promise<{ readonly title: string; readonly entries: readonly FeedEntry[] } | undefined> {
  const api = call();
  const filters = filtersOf(parameters);
  // What is joined over articles has no date of its own: it is as new as the newest article.
  const joinedAt = async () => (await api.status()).lastArticleAt ?? new Date(0);
  switch (view) {
    case "contradictions": {
      const [{ rows }, updated] = await Promise.all([api.contradiction.list(filters.contradictions()), joinedAt()]);
      const entries = rows.map((contradiction) => ({
        id: contradiction.id,
        title: contradictionTitle(contradiction, "fr"),
        url: `${origin}/c/${encodeURIComponent(contradiction.id)}`,
        updated,
        summary: contradiction.sides.flat().map(sayStatement).join("\n"),
      }));
      return { title: fr.contradiction.list, entries };
    }
    case "events": {
      const [{ rows }, updated] = await Promise.all([api.event.list(filters.events()), joinedAt()]);
      const entries = rows.map((event) => ({
        id: event.id,
        title: eventTitle(event),
        url: `${origin}/events/${encodeURIComponent(event.id)}`,
        updated,
        summary: sayEvidence(event.lead.evidence),
      }));
      return { title: fr.event.list, entries };
    }
    case "quotes": {
      const [{ rows }, updated] = await Promise.all([api.quote.list(filters.quotes()), joinedAt()]);
      const entries = rows.map(({ id, tellings }) => ({
        id,
        title: tellings.find(({ speaker }) => speaker)?.speaker?.name ?? fr.quote.unknownSpeaker,
        url: `${origin}/quotes#${encodeURIComponent(id)}`,
        updated,
        summary: tellings.map(({ evidence }) => sayEvidence(evidence)).join("\n"),
      }));
      return { title: fr.quote.list, entries };
    }
    case "articles": {
      const { rows } = await api.article.list(filters.articles());
      const entries = rows.map(({ articleId, title, fileName, outlet, publishedAt, firstSeenAt }) => ({
        id: articleId,
        title: title ?? fileName ?? fr.untitled,
        url: `${origin}/articles/${encodeURIComponent(articleId)}`,
        updated: firstSeenAt,
        summary: `${outlet ?? fr.unknownOutlet} · ${presentDate(publishedAt, "fr")}`,
      }));
      return { title: fr.article.list, entries };
    }
    case "search": {
      const [found, updated] = await Promise.all([api.search({ query: parameters.q ?? "", limit: 100 }), joinedAt()]);
      return { title: parameters.q ?? fr.search.title, entries: searchEntries(found, origin, updated) };
    }
    default:
      return undefined;
  }
}

/** Contradictions first, then events, then statements: what one follows a view for. */
function searchEntries(found: SearchResult, origin: string, updated: Date): readonly FeedEntry[] {
  return [
    ...found.contradictions.map((contradiction) => ({
      id: contradiction.id,
      title: contradictionTitle(contradiction, "fr"),
      url: `${origin}/c/${encodeURIComponent(contradiction.id)}`,
      updated,
      summary: contradiction.sides.flat().map(sayStatement).join("\n"),
    })),
    ...found.events.map((event) => ({
      id: event.id,
      title: eventTitle(event),
      url: `${origin}/events/${encodeURIComponent(event.id)}`,
      updated,
      summary: sayEvidence(event.lead.evidence),
    })),
    ...found.quotes.map(({ id, speaker, evidence }) => ({
      id,
      title: speaker?.name ?? fr.quote.unknownSpeaker,
      url: `${origin}/articles/${encodeURIComponent(evidence.source.articleId)}?evidence=${evidence.start}-${evidence.end}#evidence`,
      updated,
      summary: sayEvidence(evidence),
    })),
  ];
}

function sayStatement({ status, by, evidence }: ContradictionStatement): string {
  return `${wordOf(status, "fr")}${by ? ` (${by.name})` : ""} : ${sayEvidence(evidence)}`;
}

function sayEvidence({ exact, source }: Evidence): string {
  return `« ${exact} » (${source.outlet ?? source.title ?? fr.unknownOutlet}, ${presentDate(source.publishedAt, "fr")})`;
}
