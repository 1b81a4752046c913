import { ENTITY_TYPES, EVENT_STATUSES, EVENT_TYPES } from "@recoupe/core/model";
import { type JudgedKind, OVERRIDABLE } from "@recoupe/db";
import { JudgementError } from "./judgement-error.ts";

type Values = Readonly<Record<string, string | null>>;

/** Values that a person sets in place of the machine's, trimmed. Throws `JudgementError` where one cannot stand there. */
export function overrideValues(kind: JudgedKind, values: Values): Values {
  const fields: readonly string[] = OVERRIDABLE[kind];
  const checked = Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      if (!fields.includes(field)) throw wrongValue(`« ${field} » ne se corrige pas ici.`);
      const refusal = NEVER_UNKNOWN[field];
      if (value === null && refusal !== undefined) throw wrongValue(refusal);
      return [field, value === null ? null : checkedValue(kind, field, value.trim())];
    }),
  );
  const { dateFrom, dateTo } = checked;
  if (dateFrom && dateTo && dateTo < dateFrom) throw wrongValue(`${dateTo} vient avant ${dateFrom}.`);
  return checked;
}

/** What every event, entity, claim and article has; the rest may be unknown. Who acts is replaced, never taken away. */
const NEVER_UNKNOWN: Readonly<Record<string, string>> = {
  type: "Le type ne peut pas rester vide.",
  status: "Le statut ne peut pas rester vide.",
  stance: "La position ne peut pas rester vide.",
  name: "Le nom ne peut pas rester vide.",
  actorName: "Qui agit ne peut pas rester vide.",
  outlet: "Le média ne peut pas rester vide.",
};

/** ISO day, month or year. */
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const DATES: ReadonlySet<string> = new Set(["dateFrom", "dateTo", "publishedAt"]);

/** A day must be one of the calendar: the 30th of February is none. */
function isDate(value: string): boolean {
  if (!DATE.test(value)) return false;
  if (value.length < "2025-03-13".length) return true;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function checkedValue(kind: JudgedKind, field: string, value: string): string {
  const allowed = allowedValues(kind, field);
  if (allowed && !allowed.includes(value)) throw wrongValue(`« ${value} » : au choix ${allowed.join(", ")}.`);
  if (DATES.has(field) && !isDate(value)) throw wrongValue(`« ${value} » n'est pas une date comme 2025-03-13.`);
  if (value === "") throw wrongValue("Une correction ne peut pas être vide.");
  return value;
}

function allowedValues(kind: JudgedKind, field: string): readonly string[] | undefined {
  if (field === "status") return EVENT_STATUSES;
  if (field === "stance") return ["asserts", "denies"];
  if (field !== "type") return undefined;
  return kind === "entity" ? ENTITY_TYPES : EVENT_TYPES;
}

function wrongValue(message: string): JudgementError {
  return new JudgementError("wrong-value", message);
}
