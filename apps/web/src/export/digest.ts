import "server-only";
import type { Digest, DigestEntry } from "@recoupe/api";
import { contradictionTitle, presentDate, presentMoment } from "@recoupe/api/present";
import { call } from "../server/api.ts";
import { fr } from "../words/fr.ts";
import type { Feed, FeedEntry } from "./atom.ts";
import { type Citation, citationOf } from "./citations.ts";
import { type CitedWork, knowledgePart } from "./cited-works.ts";
import { contradictionEntry, eventEntry, statementEntry } from "./feed-entries.ts";

/** Findings of one digest; the page leads to the others. */
const MOST_FINDINGS = 200;

export interface DigestRequest {
  readonly id: string;
  /** ISO day or instant. */
  readonly since: string | undefined;
  /** Scheme and host under which the reader knows this server. */
  readonly origin: string;
}

/** What is new in a saved view, to send or to keep: under each finding its sentences, word for word, and their sources. */
export async function citedDigest({ id, since, origin }: DigestRequest): Promise<CitedWork> {
  const digest = await readDigest(id, since);
  const { view, rows } = digest;
  const statements = rows.filter(({ kind }) => kind === "quote");
  const events = rows.filter(({ kind }) => kind === "event");
  const part = (heading: string, entries: readonly DigestEntry[]) =>
    entries.length === 0 ? [] : [{ heading, citations: entries.flatMap((entry) => citationsOf(entry, origin)) }];
  return {
    fileName: `nouveautes-${view.id.replace(/[^A-Za-z0-9-]/g, "-")}`,
    title: `${fr.view.new} : ${view.name}`,
    facts: [view.query, sinceWords(since), fr.shown(rows.length, digest.total)].filter(Boolean),
    address: addressOf({ id: view.id, since, origin }),
    parts: [
      ...rows.flatMap((entry) =>
        entry.kind === "contradiction"
          ? [...part(contradictionTitle(entry.contradiction, "fr"), [entry]), ...knowledgePart(entry.contradiction)]
          : [],
      ),
      ...part(fr.search.events, events),
      ...part(fr.search.quotes, statements),
    ],
  };
}

/** The same as a feed. Unlike a list, a view knows when it found each thing. */
export async function digestFeed({ id, since, origin }: DigestRequest): Promise<Feed> {
  const { view, rows } = await readDigest(id, since);
  const page = addressOf({ id: view.id, since, origin });
  return {
    title: `${view.name} · Recoupe`,
    selfUrl: page.replace(/(?=\?|$)/, ".atom"),
    pageUrl: page,
    entries: rows.map((entry) => entryOf(entry, origin)),
  };
}

function readDigest(id: string, since: string | undefined): Promise<Digest> {
  return call().view.digest({ id, limit: MOST_FINDINGS, ...(since ? { since } : {}) });
}

function sinceWords(since: string | undefined): string {
  if (!since) return "";
  return `${fr.view.since} ${since.length > "2025-03-13".length ? presentMoment(new Date(since), "fr") : presentDate(since, "fr")}`;
}

function addressOf({ id, since, origin }: DigestRequest): string {
  return `${origin}/views/${encodeURIComponent(id)}${since ? `?since=${encodeURIComponent(since)}` : ""}`;
}

function citationsOf(entry: DigestEntry, origin: string): readonly Citation[] {
  switch (entry.kind) {
    case "contradiction":
      return entry.contradiction.sides.flat().map((statement) => citationOf(statement, origin));
    case "event":
      return [citationOf({ ...entry.event.lead, by: entry.event.lead.attributedTo }, origin)];
    case "quote":
      return entry.quote.tellings.map((telling) => citationOf({ ...telling, by: telling.speaker }, origin));
    default:
      return entry satisfies never;
  }
}

function entryOf(entry: DigestEntry, origin: string): FeedEntry {
  const place = { origin, updated: entry.foundAt };
  switch (entry.kind) {
    case "contradiction":
      return contradictionEntry(entry.contradiction, place);
    case "event":
      return eventEntry(entry.event, place);
    case "quote":
      return statementEntry(entry.quote, place);
    default:
      return entry satisfies never;
  }
}
