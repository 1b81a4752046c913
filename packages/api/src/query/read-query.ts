import { EVENT_STATUSES, EVENT_TYPES, type EventStatus, type EventType } from "@recoupe/core/model";
import type { RecordFilter } from "@recoupe/db/read";
import { eventTypeLabel } from "../present/event-types.ts";
import { wordOf } from "../present/status.ts";
import { readDates, readNumbers } from "./read-range.ts";
import { type QueryToken, tokensOf } from "./tokens.ts";

/** What is wrong with a query, at which place of it, and what to write instead. */
export interface QueryProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export interface ReadQuery {
  readonly filter: RecordFilter;
  readonly problems: readonly QueryProblem[];
}

type Draft = { -readonly [Key in keyof RecordFilter]: RecordFilter[Key] };

/** The filters by name, each with the words a reader may write for it. */
export const FILTERS = ["stance", "status", "entity", "speaker", "type", "date", "origins", "outlet"] as const;
export type FilterName = (typeof FILTERS)[number];

const FRENCH_NAMES: Readonly<Record<string, FilterName>> = {
  position: "stance",
  statut: "status",
  entite: "entity",
  locuteur: "speaker",
  sorte: "type",
  origines: "origins",
  media: "outlet",
};

/**
 * Reads `encerclement stance:denied entity:"Koursk" date:2025-03-12..2025-03-14 origins:>=2`. Words, "phrases", -not and or go to the
 * full text; a filter that cannot be read is a problem and filters nothing.
 */
export function readQuery(text: string): ReadQuery {
  const draft: Draft = { words: "" };
  const words: string[] = [];
  const problems: QueryProblem[] = [];
  for (const token of tokensOf(text)) {
    if (token.name === null) {
      words.push(text.slice(token.start, token.end));
      continue;
    }
    const name = filterName(token.name);
    const message = name === undefined ? unknownFilter(token.name) : apply(name, token, draft);
    if (message !== undefined) problems.push({ start: token.start, end: token.end, message });
  }
  return { filter: { ...draft, words: words.join(" ").trim() }, problems };
}

function filterName(written: string): FilterName | undefined {
  const name = fold(written);
  return FILTERS.find((each) => each === name) ?? FRENCH_NAMES[name];
}

function unknownFilter(name: string): string {
  return `« ${name}: » n'est pas un filtre. Filtres : ${FILTERS.join(", ")}. Pour chercher ces mots, mettez-les entre guillemets.`;
}

/** Undefined when the value was taken. */
function apply(name: FilterName, { value }: QueryToken, draft: Draft): string | undefined {
  if (value === "") return `« ${name}: » attend une valeur, par exemple ${EXAMPLES[name]}.`;
  switch (name) {
    case "stance":
    case "status": {
      const status = statusOf(value);
      if (!status) return oneOf(value, EVENT_STATUSES.map(statusWords));
      draft.status = status;
      return undefined;
    }
    case "type": {
      const type = typeOf(value);
      if (!type)
        return oneOf(
          value,
          EVENT_TYPES.map((each) => eventTypeLabel(each, "fr").toLowerCase()),
        );
      draft.type = type;
      return undefined;
    }
    case "entity":
    case "speaker":
    case "outlet":
      draft[name] = value;
      return undefined;
    case "date": {
      const range = readDates(value);
      if (!range) return `« ${value} » n'est pas une date. Écrivez ${EXAMPLES.date}.`;
      draft.date = range;
      return undefined;
    }
    case "origins": {
      const range = readNumbers(value);
      if (!range) return `« ${value} » n'est pas un nombre d'origines. Écrivez ${EXAMPLES.origins}.`;
      draft.origins = range;
      return undefined;
    }
    default:
      return name satisfies never;
  }
}

const EXAMPLES: Readonly<Record<FilterName, string>> = {
  stance: "stance:denied",
  status: "status:planned",
  entity: 'entity:"Koursk"',
  speaker: 'speaker:"Emmanuel Macron"',
  type: "type:rencontre",
  date: "date:2025-03-12, date:2025-03 ou date:2025-03-12..2025-03-14",
  origins: "origins:>=2",
  outlet: "outlet:rfi.fr",
};

function oneOf(value: string, allowed: readonly string[]): string {
  return `« ${value} » n'est pas connu ici. Au choix : ${allowed.join(", ")}.`;
}

function statusWords(status: EventStatus): string {
  return `${status} (${wordOf(status, "fr").toLowerCase()})`;
}

/** `asserts`, `denies` as claims say it; the French words of the interface. */
const STATUS_WORDS: Readonly<Record<string, EventStatus>> = { asserts: "asserted", denies: "denied", nie: "denied" };

function statusOf(value: string): EventStatus | undefined {
  const wanted = fold(value);
  return (
    EVENT_STATUSES.find((status) => status === wanted || fold(wordOf(status, "fr")) === wanted) ?? STATUS_WORDS[wanted]
  );
}

function typeOf(value: string): EventType | undefined {
  const wanted = fold(value);
  return EVENT_TYPES.find((type) =>
    [type, eventTypeLabel(type, "fr"), eventTypeLabel(type, "en")].some((each) => fold(each) === wanted),
  );
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
