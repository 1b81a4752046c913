import type { Language } from "@recoupe/api/present";
import { en } from "./en.ts";
import { fr, type Words } from "./fr.ts";

const WORDS: Readonly<Record<Language, Words>> = { fr, en };

export function wordsOf(language: Language): Words {
  return WORDS[language];
}

export type { Words } from "./fr.ts";
