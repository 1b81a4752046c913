import type { EventType } from "@recoupe/core/model";
import type { Language, Wording } from "./language.ts";

/** Labels of the sixteen PLOVER types, as nouns a newsroom uses. */
const TYPE_LABELS: Readonly<Record<EventType, Wording>> = {
  AGREE: { fr: "Accord", en: "Agreement" },
  CONSULT: { fr: "Rencontre", en: "Consultation" },
  SUPPORT: { fr: "Soutien", en: "Support" },
  CONCEDE: { fr: "Concession", en: "Concession" },
  COOPERATE: { fr: "Coopération", en: "Cooperation" },
  AID: { fr: "Aide", en: "Aid" },
  RETREAT: { fr: "Retrait", en: "Retreat" },
  REQUEST: { fr: "Demande", en: "Request" },
  ACCUSE: { fr: "Accusation", en: "Accusation" },
  REJECT: { fr: "Refus", en: "Rejection" },
  THREATEN: { fr: "Menace", en: "Threat" },
  PROTEST: { fr: "Protestation", en: "Protest" },
  SANCTION: { fr: "Sanction", en: "Sanction" },
  MOBILIZE: { fr: "Mobilisation", en: "Mobilisation" },
  COERCE: { fr: "Contrainte", en: "Coercion" },
  ASSAULT: { fr: "Attaque", en: "Assault" },
};

export function eventTypeLabel(type: EventType, language: Language): string {
  return TYPE_LABELS[type][language];
}

/** « Accord · ceasefire »: the PLOVER mode stays as the ontology spells it, since it is a term of art. */
export function eventKindLabel(event: { type: EventType; mode: string | null }, language: Language): string {
  const label = eventTypeLabel(event.type, language);
  return event.mode ? `${label} · ${event.mode}` : label;
}
