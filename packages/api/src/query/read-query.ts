import { EVENT_STATUSES, EVENT_TYPES, type EventStatus, type EventType } from "@recoupe/core/model";
import type { RecordFilter } from "@recoupe/db/read";
import { eventTypeLabel } from "../present/event-types.ts";
import type { Language, Wording } from "../present/language.ts";
import { wordOf } from "../present/status.ts";
import { readDates, readNumbers } from "./read-range.ts";
import { type QueryToken, tokensOf } from "./tokens.ts";

/** What is wrong with a query, at which place of it, and what to write instead. */
export interface QueryProblem {
  readonly start: number;
  readonly end: number;
  readonly message: Wording;
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

function unknownFilter(name: string): Wording {
  const filters = FILTERS.join(", ");
  return {
    fr: `« ${name}: » n'est pas un filtre. Filtres : ${filters}. Pour chercher ces mots, mettez-les entre guillemets.`,
    en: `“${name}:” is no filter. Filters: ${filters}. To search for these words, put them between quotation marks.`,
  };
}

/** Undefined when the value was taken. */
function apply(name: FilterName, { value }: QueryToken, draft: Draft): Wording | undefined {
  if (value === "")
    return {
      fr: `« ${name}: » attend une valeur, par exemple ${EXAMPLES[name].fr}.`,
      en: `“${name}:” expects a value, for example ${EXAMPLES[name].en}.`,
    };
  switch (name) {
    case "stance":
    case "status": {
      const status = statusOf(value);
      if (!status) return oneOf(value, (language) => EVENT_STATUSES.map((each) => statusWords(each, language)));
      draft.status = status;
      return undefined;
    }
    case "type": {
      const type = typeOf(value);
      if (!type)
        return oneOf(value, (language) => EVENT_TYPES.map((each) => eventTypeLabel(each, language).toLowerCase()));
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
      if (!range) return mistaken(value, { fr: "une date", en: "date" }, "date");
      draft.date = range;
      return undefined;
    }
    case "origins": {
      const range = readNumbers(value);
      if (!range) return mistaken(value, { fr: "un nombre d'origines", en: "number of origins" }, "origins");
      draft.origins = range;
      return undefined;
    }
    default:
      return name satisfies never;
  }
}

function mistaken(value: string, kind: Wording, name: "date" | "origins"): Wording {
  return {
    fr: `« ${value} » n'est pas ${kind.fr}. Écrivez ${EXAMPLES[name].fr}.`,
    en: `“${value}” is no ${kind.en}. Write ${EXAMPLES[name].en}.`,
  };
}

const same = (example: string): Wording => ({ fr: example, en: example });

const EXAMPLES: Readonly<Record<FilterName, Wording>> = {
  stance: same("stance:denied"),
  status: same("status:planned"),
  entity: same('entity:"Koursk"'),
  speaker: same('speaker:"Emmanuel Macron"'),
  type: { fr: "type:rencontre", en: "type:meeting" },
  date: {
    fr: "date:2025-03-12, date:2025-03 ou date:2025-03-12..2025-03-14",
    en: "date:2025-03-12, date:2025-03 or date:2025-03-12..2025-03-14",
  },
  origins: same("origins:>=2"),
  outlet: same("outlet:rfi.fr"),
};

function oneOf(value: string, allowed: (language: Language) => readonly string[]): Wording {
  return {
    fr: `« ${value} » n'est pas connu ici. Au choix : ${allowed("fr").join(", ")}.`,
    en: `“${value}” is not known here. One of: ${allowed("en").join(", ")}.`,
  };
}

function statusWords(status: EventStatus, language: Language): string {
  return `${status} (${wordOf(status, language).toLowerCase()})`;
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
