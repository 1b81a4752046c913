import type { Language } from "./language.ts";

/** One thing, several things, in each language. */
export type CountedNoun = Readonly<Record<Language, { readonly one: string; readonly other: string }>>;

export const COUNTED = {
  article: { fr: { one: "article", other: "articles" }, en: { one: "article", other: "articles" } },
  near: {
    fr: { one: "article proche", other: "articles proches" },
    en: { one: "near article", other: "near articles" },
  },
  outlet: {
    fr: { one: "média identifié", other: "médias identifiés" },
    en: { one: "named outlet", other: "named outlets" },
  },
  origin: {
    fr: { one: "origine", other: "origines indépendantes" },
    en: { one: "origin", other: "independent origins" },
  },
  quote: { fr: { one: "déclaration", other: "déclarations" }, en: { one: "statement", other: "statements" } },
  event: { fr: { one: "événement", other: "événements" }, en: { one: "event", other: "events" } },
  contradiction: {
    fr: { one: "contradiction", other: "contradictions" },
    en: { one: "contradiction", other: "contradictions" },
  },
  entity: { fr: { one: "entité", other: "entités" }, en: { one: "entity", other: "entities" } },
  mention: { fr: { one: "mention", other: "mentions" }, en: { one: "mention", other: "mentions" } },
  altered: {
    fr: { one: "passage altéré", other: "passages altérés" },
    en: { one: "damaged passage", other: "damaged passages" },
  },
  sentence: { fr: { one: "phrase", other: "phrases" }, en: { one: "sentence", other: "sentences" } },
  news: { fr: { one: "nouveauté", other: "nouveautés" }, en: { one: "new finding", other: "new findings" } },
  told: {
    fr: { one: "adresse prévenue", other: "adresses prévenues" },
    en: { one: "address told", other: "addresses told" },
  },
  asserting: { fr: { one: "affirme", other: "affirment" }, en: { one: "asserts", other: "assert" } },
  denying: { fr: { one: "dément", other: "démentent" }, en: { one: "denies", other: "deny" } },
} as const satisfies Record<string, CountedNoun>;

export type Countable = keyof typeof COUNTED;

/** « 0 article », « 1 article », « 3 articles »: French counts zero in the singular, English in the plural. */
export function presentCount(count: number, noun: Countable, language: Language): string {
  const forms = COUNTED[noun][language];
  const singular = language === "fr" ? count < 2 : count === 1;
  return `${presentNumber(count, language)} ${singular ? forms.one : forms.other}`;
}

/** « 0 essai », « 1 essai », « 3 essais » : what is counted for readers of French alone. `other` where the plural is more than an s. */
export function inFrench(count: number, one: string, other = `${one}s`): string {
  return `${presentNumber(count, "fr")} ${count < 2 ? one : other}`;
}

/** « 12 480 » */
export function presentNumber(count: number, language: Language): string {
  return new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB").format(count);
}

/** « 3 articles · 2 origines indépendantes »: copies of one report are one origin. */
export function presentOrigins(counts: { articles: number; origins: number }, language: Language): string {
  return `${presentCount(counts.articles, "article", language)} · ${presentCount(counts.origins, "origin", language)}`;
}
