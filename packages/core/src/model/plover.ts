/** The sixteen event types of PLOVER 2.0 (Open Event Data Alliance). */
export const EVENT_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** How a source presents an event: FactBank's certainty and polarity, reduced to what a reader can check. */
export const EVENT_STATUSES = ["asserted", "planned", "requested", "hypothetical", "denied"] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];
