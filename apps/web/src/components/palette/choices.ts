"use client";

import { contradictionTitle } from "@recoupe/api/present";
import { client } from "../../reader/api-client.ts";
import type { Words } from "../../words/index.ts";

/** Somewhere to go. */
export interface PaletteChoice {
  readonly label: string;
  readonly kind: string;
  readonly href: string;
}

/** Of each kind, so that all fit the window. Guessed. */
const FOUND_SHOWN = 4;

/** Pages whose name begins as typed, then what the record holds, last the search itself. */
export async function choicesFor(typed: string, words: Words): Promise<readonly PaletteChoice[]> {
  const wanted = fold(typed);
  const pages = pagesOf(words).filter(({ label }) => fold(label).includes(wanted));
  if (wanted === "") return pages;
  const search = {
    label: words.palette.searchFor(typed.trim()),
    kind: words.nav.search,
    href: `/search?q=${encodeURIComponent(typed.trim())}`,
  };
  return [...pages, ...(await recordChoices(typed.trim(), words)), search];
}

function pagesOf({ nav, home, event, judge, article, source, jobs, palette }: Words): readonly PaletteChoice[] {
  return [
    ["/", nav.home],
    ["/contradictions", palette.contradictions],
    ["/events", nav.events],
    ["/events/timeline", palette.timeline],
    ["/events/map", event.map],
    ["/quotes", nav.quotes],
    ["/entities", nav.entities],
    ["/articles", nav.articles],
    ["/stories", nav.stories],
    ["/dossiers", nav.dossiers],
    ["/checks", home.checks],
    ["/sources", nav.sources],
    ["/articles/new", article.add],
    ["/sources#add", source.add],
    ["/decisions", judge.history],
    ["/jobs", jobs.title],
    ["/method", nav.method],
  ].map(([href = "", label = ""]) => ({ href, label, kind: palette.page }));
}

async function recordChoices(query: string, words: Words): Promise<readonly PaletteChoice[]> {
  try {
    const { entities, contradictions, events } = await client.search.query({ query, limit: FOUND_SHOWN });
    return [
      ...entities.map(({ id, name }) => ({
        label: name,
        kind: words.nav.entities,
        href: `/entities/${encodeURIComponent(id)}`,
      })),
      ...contradictions.map((contradiction) => ({
        label: contradictionTitle(contradiction, "fr"),
        kind: words.palette.contradictions,
        href: `/c/${encodeURIComponent(contradiction.id)}`,
      })),
      ...events.map(({ id, lead }) => ({
        label: lead.evidence.exact,
        kind: words.nav.events,
        href: `/events/${encodeURIComponent(id)}`,
      })),
    ];
  } catch {
    // A filter half typed is refused; the search page says what is wrong with it.
    return [];
  }
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
