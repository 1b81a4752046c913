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

/** The name of a type of PLOVER 2.0, as a reader is shown it. */
export function eventTypeLabel(type: EventType, language: Language): string {
  return TYPE_LABELS[type][language];
}

/** Labels of the modes of PLOVER 2.0 that narrow a type; `withdraw` and `change` depend on the type. */
const MODE_LABELS: Readonly<Record<string, Wording>> = {
  "RETREAT.withdraw": { fr: "repli", en: "withdrawal" },
  "SANCTION.withdraw": { fr: "départ", en: "withdrawal" },
  abduct: { fr: "enlèvement", en: "abduction" },
  access: { fr: "ouverture", en: "access" },
  aerial: { fr: "aérienne", en: "aerial" },
  allege: { fr: "allégation", en: "allegation" },
  arrest: { fr: "arrestation", en: "arrest" },
  assist: { fr: "assistance", en: "assistance" },
  meet: { fr: "rencontre", en: "meeting" },
  boycott: { fr: "boycott", en: "boycott" },
  ceasefire: { fr: "cessez-le-feu", en: "ceasefire" },
  censor: { fr: "censure", en: "censorship" },
  change: { fr: "changement", en: "change" },
  convict: { fr: "condamnation", en: "conviction" },
  "crowd-control": { fr: "maintien de l'ordre", en: "crowd control" },
  curfew: { fr: "couvre-feu", en: "curfew" },
  cyber: { fr: "cyberattaque", en: "cyber" },
  demo: { fr: "manifestation", en: "demonstration" },
  deport: { fr: "déportation", en: "deportation" },
  disapprove: { fr: "désapprobation", en: "disapproval" },
  disarm: { fr: "désarmement", en: "disarmament" },
  discontinue: { fr: "rupture", en: "discontinuation" },
  drone: { fr: "drones", en: "drones" },
  expel: { fr: "expulsion", en: "expulsion" },
  explosives: { fr: "explosifs", en: "explosives" },
  "heavy-weapons": { fr: "armes lourdes", en: "heavy weapons" },
  hunger: { fr: "grève de la faim", en: "hunger strike" },
  investigate: { fr: "enquête", en: "investigation" },
  "martial-law": { fr: "loi martiale", en: "martial law" },
  multilateral: { fr: "multilatérale", en: "multilateral" },
  obstruct: { fr: "blocage", en: "obstruction" },
  phone: { fr: "par téléphone", en: "by phone" },
  police: { fr: "police", en: "police" },
  release: { fr: "libération", en: "release" },
  resign: { fr: "démission", en: "resignation" },
  restrict: { fr: "restriction", en: "restriction" },
  riot: { fr: "émeute", en: "riot" },
  seize: { fr: "saisie", en: "seizure" },
  strike: { fr: "grève", en: "strike" },
  targeted: { fr: "ciblée", en: "targeted" },
  territory: { fr: "territoire", en: "territory" },
  "third-party": { fr: "en pays tiers", en: "third party" },
  troops: { fr: "troupes", en: "troops" },
  visit: { fr: "visite", en: "visit" },
  weapons: { fr: "armes", en: "weapons" },
  withhold: { fr: "rétention", en: "withholding" },
  yield: { fr: "concession", en: "yielding" },
};

/** « Retrait · cessez-le-feu »; a mode without a label of ours stays as the ontology spells it. */
export function eventKindLabel(event: { type: EventType; mode: string | null }, language: Language): string {
  const label = eventTypeLabel(event.type, language);
  if (!event.mode) return label;
  const mode = MODE_LABELS[`${event.type}.${event.mode}`] ?? MODE_LABELS[event.mode];
  return `${label} · ${mode?.[language] ?? event.mode}`;
}
