import { presentMoment } from "./dates.ts";
import type { Language } from "./language.ts";

interface Dismissal {
  readonly author: string;
  readonly reason: string | null;
  readonly at: Date;
}

/** Of something that a person put aside, wherever it still stands: « mis de côté par Ada (26 mars 2025 à 10:12) : une métaphore » */
export function presentDismissal({ author, reason, at }: Dismissal, language: Language): string {
  const moment = presentMoment(at, language);
  const [said, colon] = language === "fr" ? [`mis de côté par ${author}`, " : "] : [`put aside by ${author}`, ": "];
  return `${said} (${moment})${reason === null ? "" : `${colon}${reason}`}`;
}
