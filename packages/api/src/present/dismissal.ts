import { presentMoment } from "./dates.ts";
import type { Language } from "./language.ts";

interface Dismissal {
  readonly author: string;
  readonly reason: string | null;
  readonly at: Date;
}

/** Of something that a person put aside, wherever it still stands: « mis de côté par Ada (26 mars 2025 à 10:12) : une métaphore » */
export function presentDismissal(dismissal: Dismissal, language: Language): string {
  return presentBy(language === "fr" ? "mis de côté par" : "put aside by", dismissal, language);
}

/** Of an article that a person took out: « retiré par Ada (26 mars 2025 à 10:12) : un doublon » */
export function presentTakenOut(dismissal: Dismissal, language: Language): string {
  return presentBy(language === "fr" ? "retiré par" : "taken out by", dismissal, language);
}

function presentBy(done: string, { author, reason, at }: Dismissal, language: Language): string {
  const colon = language === "fr" ? " : " : ": ";
  return `${done} ${author} (${presentMoment(at, language)})${reason === null ? "" : `${colon}${reason}`}`;
}
