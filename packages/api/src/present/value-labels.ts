import { CONTRADICTION_KINDS, ENTITY_TYPES, EVENT_STATUSES, EVENT_TYPES, QUOTE_KINDS } from "@recoupe/core/model";
import { eventTypeLabel } from "./event-types.ts";
import { contradictionKindLabel, entityTypeLabel, quoteKindLabel } from "./labels.ts";
import type { Language, Wording } from "./language.ts";
import { wordOf } from "./status.ts";

const EVENT_ORDERS = {
  origins: { fr: "plus d'origines d'abord", en: "most origins first" },
  newest: { fr: "plus récents d'abord", en: "newest first" },
  oldest: { fr: "plus anciens d'abord", en: "oldest first" },
} as const satisfies Readonly<Record<string, Wording>>;

/** How events can be put in order. */
export function eventOrderLabel(order: keyof typeof EVENT_ORDERS, language: Language): string {
  return EVENT_ORDERS[order][language];
}

/** What a value of a filter means, such as « Rencontre » for `CONSULT`; undefined for one that is a word of its own. */
export function valueLabel(value: string, language: Language): string | undefined {
  return LABELS.get(value)?.(language);
}

type LabelOf = (language: Language) => string;

const labelled = <Value extends string>(
  values: readonly Value[],
  label: (value: Value, language: Language) => string,
): readonly (readonly [string, LabelOf])[] =>
  values.map((value) => [value, (language: Language) => label(value, language)] as const);

/** No two filters have a value in common. */
const LABELS: ReadonlyMap<string, LabelOf> = new Map([
  ...labelled(EVENT_TYPES, eventTypeLabel),
  ...labelled(EVENT_STATUSES, wordOf),
  ...labelled(ENTITY_TYPES, entityTypeLabel),
  ...labelled(QUOTE_KINDS, quoteKindLabel),
  ...labelled(CONTRADICTION_KINDS, contradictionKindLabel),
  ...labelled(["origins", "newest", "oldest"] as const, eventOrderLabel),
]);
