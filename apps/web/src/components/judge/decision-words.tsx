import type { JudgementRow } from "@recoupe/api";
import {
  ENTITY_TYPES,
  EVENT_STATUSES,
  EVENT_TYPES,
  entityTypeLabel,
  eventTypeLabel,
  type Language,
  verdictLabel,
  wordOf,
} from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../../words/index.ts";
import { hrefOfThing } from "../links.tsx";

/** « Réuni : A = B », « Corrigé : A · type : Rencontre ». */
export function DecisionWords({ row, words, language }: { row: JudgementRow; words: Words; language: Language }) {
  return (
    <>
      <b>{verdictLabel(row, language)}</b>{" "}
      <span lang="fr">
        <Thing thing={row.target} />
      </span>
      {row.other ? (
        <span lang="fr">
          {" "}
          {row.verdict === "same" ? "=" : "≠"} <Thing thing={row.other} />
        </span>
      ) : null}
      {row.values ? <span className="muted"> {valuesOf(row, words, language)}</span> : null}
    </>
  );
}

function Thing({ thing }: { thing: JudgementRow["target"] }) {
  const href = hrefOfThing(thing.id);
  return href ? <Link href={href}>{thing.label}</Link> : thing.label;
}

/** A field without a word of its own is named as the record names it, and so is a value. */
function valuesOf(row: JudgementRow, { judge }: Words, language: Language): string {
  return Object.entries(row.values ?? {})
    .map(
      ([name, value]) =>
        `${judge.fields[name] ?? name} : ${value === null ? "–" : wordOfValue(row, name, value, language)}`,
    )
    .join(" ; ");
}

function wordOfValue({ targetKind }: JudgementRow, field: string, value: string, language: Language): string {
  const status = EVENT_STATUSES.find((each) => field === "status" && each === value);
  const entityType = ENTITY_TYPES.find((each) => field === "type" && targetKind === "entity" && each === value);
  const eventType = EVENT_TYPES.find((each) => field === "type" && targetKind === "event" && each === value);
  if (status) return wordOf(status, language);
  if (entityType) return entityTypeLabel(entityType, language);
  return eventType ? eventTypeLabel(eventType, language) : value;
}
