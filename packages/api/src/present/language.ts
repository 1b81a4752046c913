/** The languages the interface speaks; the news itself stays in the language it was published in. */
export const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language of the interface. */
export type Wording = Readonly<Record<Language, string>>;
