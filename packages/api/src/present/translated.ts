import type { Language } from "./language.ts";

/** French sentences as they are kept, and what an English reader is told; `$1` is what a sentence names. */
export type Translations = readonly (readonly [french: RegExp, english: string])[];

/** A kept sentence in the reader's language, by the first line that fits it; what none fits stays in French. */
export function translated(kept: string, language: Language, english: Translations): string {
  if (language === "fr") return kept;
  const found = english.find(([french]) => french.test(kept));
  return found ? kept.replace(found[0], found[1]) : kept;
}
