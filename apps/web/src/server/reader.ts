import "server-only";
import { LANGUAGES, type Language } from "@recoupe/api/present";
import { cookies } from "next/headers";
import { cache } from "react";
import { type Words, wordsOf } from "../words/index.ts";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Who reads, as far as the page needs to know: two cookies, nothing else is kept. */
export interface ReaderSettings {
  readonly language: Language;
  readonly theme: Theme;
  readonly words: Words;
}

export const readSettings = cache(async (): Promise<ReaderSettings> => {
  const jar = await cookies();
  const language = LANGUAGES.find((each) => each === jar.get("language")?.value) ?? "fr";
  const theme = THEMES.find((each) => each === jar.get("theme")?.value) ?? "auto";
  return { language, theme, words: wordsOf(language) };
});
