import type { Language } from "./language.ts";

interface Titled {
  readonly question: string | null;
  readonly topic: string | null;
  readonly sides: readonly (readonly { readonly proposition: string | null }[])[];
}

const NOTHING_KNOWN: Readonly<Record<Language, string>> = {
  fr: "Deux récits qui ne s'accordent pas",
  en: "Two tellings that do not agree",
};

/** The question at issue; without one the topic, without one the first proposition that somebody asserts or denies. */
export function contradictionTitle(contradiction: Titled, language: Language): string {
  const proposition = contradiction.sides.flat().find((statement) => statement.proposition)?.proposition;
  const text = contradiction.question ?? contradiction.topic ?? proposition;
  if (!text) return NOTHING_KNOWN[language];
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase("fr") + rest.join("");
}
