import type { Wording } from "./language.ts";

/** What an address can name. */
export const THINGS = {
  article: { fr: "Article", en: "Article" },
  contradiction: { fr: "Contradiction", en: "Contradiction" },
  dossier: { fr: "Dossier", en: "Dossier" },
  entity: { fr: "Entité", en: "Entity" },
  event: { fr: "Événement", en: "Event" },
  failure: { fr: "Échec", en: "Failure" },
  message: { fr: "Message", en: "Message" },
  passage: { fr: "Passage", en: "Passage" },
  source: { fr: "Source", en: "Source" },
  story: { fr: "Histoire", en: "Story" },
  view: { fr: "Vue", en: "View" },
  webhook: { fr: "Webhook", en: "Webhook" },
} as const satisfies Readonly<Record<string, Wording>>;

export type Thing = keyof typeof THINGS;
