import {
  ENTITY_TYPES,
  EVENT_STATUSES,
  EVENT_TYPES,
  entityTypeLabel,
  eventTypeLabel,
  QUOTE_KINDS,
  quoteFormLabel,
  wordOf,
} from "@recoupe/api/present";
import { Failure } from "../failure.ts";
import { readPublishedAt } from "../input/published-at.ts";
import { fold } from "./commands.ts";
import type { SectionId } from "./screens/screen.ts";

/** Sections of which the server can be asked for a part. */
export type NarrowedSection = "events" | "quotes" | "entities" | "articles";

/** Filters of one of the server's lists, by the names and values it gives them. */
export type ListFilters = Readonly<Record<string, string | number>>;

interface Field {
  /** What is typed before the colon. */
  readonly word: string;
  /** What the server calls it. */
  readonly name: string;
  readonly read?: (value: string) => string | number;
}

/** The first field of a section is meant where no word is typed. */
const FIELDS: Readonly<Record<NarrowedSection, readonly [Field, ...Field[]]>> = {
  events: [
    { word: "qui", name: "who" },
    { word: "où", name: "where" },
    { word: "du", name: "from", read: readPublishedAt },
    { word: "au", name: "to", read: readPublishedAt },
    { word: "statut", name: "status", read: (value) => named(value, EVENT_STATUSES, (each) => wordOf(each, "fr")) },
    { word: "type", name: "type", read: (value) => named(value, EVENT_TYPES, (each) => eventTypeLabel(each, "fr")) },
    { word: "origines", name: "origins", read: numberOf },
  ],
  quotes: [
    { word: "qui", name: "speaker" },
    { word: "forme", name: "kind", read: (value) => named(value, QUOTE_KINDS, (each) => quoteFormLabel(each, "fr")) },
  ],
  entities: [
    { word: "nom", name: "name" },
    { word: "type", name: "type", read: (value) => named(value, ENTITY_TYPES, (each) => entityTypeLabel(each, "fr")) },
  ],
  articles: [
    { word: "titre", name: "title" },
    { word: "média", name: "outlet" },
    { word: "du", name: "from", read: readPublishedAt },
    { word: "au", name: "to", read: readPublishedAt },
    // A list of its own, which no other word narrows.
    { word: "retirés", name: "takenOut", read: (value) => named(value, ["oui"], (each) => each) },
  ],
};

export function canNarrow(section: SectionId): section is NarrowedSection {
  return section in FIELDS;
}

/** `qui:… où:… du:…`: what can be typed in a section. */
export function narrowingHint(section: NarrowedSection): string {
  return FIELDS[section].map(({ word }) => `${word}:…`).join(" ");
}

/**
 * What was typed as filters: `qui:Emmanuel Macron où:Le Caire`, a value goes on to the next word with a colon. Throws a `Failure` in words
 * for a reader for a word that is none or comes twice and for a value that its filter does not know; nothing typed is no filter.
 */
export function readNarrowing(section: NarrowedSection, typed: string): ListFilters {
  const parts = typed.split(/(?<=^|\s)(?=\p{L}+\s?:)/u).flatMap((part) => part.trim() || []);
  const filters: Record<string, string | number> = {};
  for (const part of parts) {
    const { name, word, value } = fieldOf(section, part);
    if (name in filters) throw new Failure(`« ${word}: » ne se dit qu'une fois.`);
    filters[name] = value;
  }
  return filters;
}

/** `qui:Morel`, or words alone, which are the first field's. */
function fieldOf(section: NarrowedSection, part: string) {
  const [, word = FIELDS[section][0].word, value = part] = /^(\p{L}+)\s?:\s*(.*)$/su.exec(part) ?? [];
  const field = FIELDS[section].find((each) => fold(each.word) === fold(word));
  if (!field) throw new Failure(`« ${word}: » ne filtre pas cette liste. Filtres : ${narrowingHint(section)}`);
  if (value === "") throw new Failure(`Après « ${word}: », il faut une valeur.`);
  return { name: field.name, word: field.word, value: field.read?.(value) ?? value };
}

/** A value by the server's name or by the word a reader sees. */
function named<Value extends string>(
  typed: string,
  values: readonly Value[],
  wordFor: (value: Value) => string,
): Value {
  const found = values.find((value) => fold(value) === fold(typed) || fold(wordFor(value)) === fold(typed));
  if (found === undefined) throw new Failure(`« ${typed} » ? Au choix : ${values.map(wordFor).join(", ")}`);
  return found;
}

function numberOf(typed: string): number {
  if (!/^\d+$/.test(typed)) throw new Failure(`« ${typed} » n'est pas un nombre.`);
  return Number(typed);
}
