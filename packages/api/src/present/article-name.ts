import type { Language } from "./language.ts";

interface Named {
  readonly title: string | null;
  /** First words of the article. */
  readonly opening: string;
  readonly fileName: string | null;
}

const UNTITLED: Readonly<Record<Language, string>> = { fr: "(sans titre)", en: "(untitled)" };

/** The title; without one its first words in quotation marks, since a made-up title would be ours, not the article's. */
export function articleName({ title, opening, fileName }: Named, language: Language): string {
  if (title) return title;
  const words = opening.replace(/\s+/g, " ").trim();
  return words === "" ? (fileName ?? UNTITLED[language]) : `« ${words}… »`;
}
