import type {
  ContradictionStatement,
  ContradictionView,
  EventRow,
  Evidence,
  FlaggedPassage,
  QuoteStatement,
} from "@recoupe/api";
import {
  contradictionTitle,
  eventTitle,
  issueKindLabel,
  knowledgeLines,
  presentDate,
  sourceName,
  wordOf,
} from "@recoupe/api/present";
import { fr } from "../words/fr.ts";
import type { FeedEntry } from "./atom.ts";
import { permalinkOf } from "./citations.ts";

export interface EntryPlace {
  readonly origin: string;
  readonly updated: Date;
}

export function contradictionEntry(contradiction: ContradictionView, { origin, updated }: EntryPlace): FeedEntry {
  return {
    id: contradiction.id,
    title: contradictionTitle(contradiction, "fr"),
    url: `${origin}/c/${encodeURIComponent(contradiction.id)}`,
    updated,
    summary: [
      ...contradiction.sides.flat().map(sayStatement),
      ...(contradiction.against ? knowledgeLines(contradiction.against, "fr") : []),
    ].join("\n"),
  };
}

export function eventEntry(event: EventRow, { origin, updated }: EntryPlace): FeedEntry {
  return {
    id: event.id,
    title: eventTitle(event),
    url: `${origin}/events/${encodeURIComponent(event.id)}`,
    updated,
    summary: sayEvidence(event.lead.evidence),
  };
}

/** A statement with its renderings; it stands alone under its own address, wherever lists have moved it to. */
export function statementEntry({ id, speaker, tellings }: QuoteStatement, { origin, updated }: EntryPlace): FeedEntry {
  return {
    id,
    title: speaker?.name ?? fr.quote.unknownSpeaker,
    url: `${origin}/quotes?statement=${encodeURIComponent(id)}`,
    updated,
    summary: tellings.map(({ evidence }) => sayEvidence(evidence)).join("\n"),
  };
}

/** An event that is announced and that nobody tells as done. */
export function announcementEntry(event: EventRow, place: EntryPlace): FeedEntry {
  return {
    ...eventEntry(event, place),
    title: `${wordOf("planned", "fr")}, ${fr.home.announced} : ${eventTitle(event)}`,
  };
}

/** A passage to check: what is wrong with it, its words and why. */
export function passageEntry({ id, kind, note, evidence }: FlaggedPassage, { origin, updated }: EntryPlace): FeedEntry {
  return {
    id,
    title: issueKindLabel(kind, "fr"),
    url: permalinkOf(evidence, origin),
    updated,
    summary: [sayEvidence(evidence), note].filter(Boolean).join("\n"),
  };
}

function sayStatement({ status, by, evidence }: ContradictionStatement): string {
  return `${wordOf(status, "fr")}${by ? ` (${by.name})` : ""} : ${sayEvidence(evidence)}`;
}

/** The words with their source: « … » (outlet, date). */
export function sayEvidence({ exact, source }: Evidence): string {
  return `« ${exact} » (${sourceName(source, "fr")}, ${presentDate(source.publishedAt, "fr")})`;
}
