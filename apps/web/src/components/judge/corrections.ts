import type { ArticleView, EntityRow, EventRow, QuoteStatement } from "@recoupe/api";
import {
  ENTITY_TYPES,
  EVENT_STATUSES,
  EVENT_TYPES,
  entityTypeLabel,
  eventTypeLabel,
  type Language,
  wordOf,
} from "@recoupe/api/present";
import type { Words } from "../../words/index.ts";
import type { CorrectedField, PageDecision } from "./send-decision.ts";

type Correction = Extract<PageDecision, { kind: "correct" }>;

interface Reading {
  readonly words: Words;
  readonly language: Language;
}

/** What a person may correct of an event. */
export function correctEvent({ id, type, statuses, date, lead }: EventRow, reading: Reading): Correction {
  const { words, language } = reading;
  const field = fieldIn(reading);
  const types = EVENT_TYPES.map((each) => ({ value: each, label: eventTypeLabel(each, language) }));
  const told = EVENT_STATUSES.map((each) => ({ value: each, label: wordOf(each, language) }));
  const hint = words.judge.dateHint;
  return {
    kind: "correct",
    id,
    fields: [
      field("type", type, { options: types }),
      field("status", statuses[0] ?? "asserted", { options: told }),
      field("actorName", lead.actors.map(({ name }) => name).join(", ")),
      field("locationName", lead.location?.name ?? ""),
      field("dateFrom", date?.from ?? "", { hint }),
      field("dateTo", date?.to ?? "", { hint }),
    ],
  };
}

/** What a person may correct of an entity. */
export function correctEntity({ id, name, type }: EntityRow, reading: Reading): Correction {
  const field = fieldIn(reading);
  const types = ENTITY_TYPES.map((each) => ({ value: each, label: entityTypeLabel(each, reading.language) }));
  return { kind: "correct", id, fields: [field("name", name), field("type", type, { options: types })] };
}

/** Who speaks, where the machine has it wrong or does not know. */
export function correctSpeaker({ id, speaker }: QuoteStatement, reading: Reading): Correction {
  return { kind: "correct", id, fields: [fieldIn(reading)("speakerName", speaker?.name ?? "")] };
}

/** Who publishes an article, and when: read wrongly, or not said by the text. */
export function correctArticle({ articleId, outlet, publishedAt }: ArticleView, reading: Reading): Correction {
  const field = fieldIn(reading);
  const hint = reading.words.judge.dateHint;
  return {
    kind: "correct",
    id: articleId,
    // The hour of an instant is left out: who corrects a day knows no better hour.
    fields: [field("outlet", outlet ?? ""), field("publishedAt", publishedAt?.slice(0, 10) ?? "", { hint })],
  };
}

function fieldIn({ words }: Reading) {
  return (name: string, value: string, more: Pick<CorrectedField, "options" | "hint"> = {}): CorrectedField => ({
    name,
    value,
    label: words.judge.fields[name] ?? name,
    ...more,
  });
}
