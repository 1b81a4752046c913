import { presentDate, presentMoment } from "./dates.ts";
import type { Language } from "./language.ts";

interface Correction {
  readonly fact: "outlet" | "publishedAt";
  readonly before: string | null;
  readonly author: string;
  readonly reason: string | null;
  readonly at: Date;
}

/** Of a fact that a person set: by whom, in place of what, why. « corrigé à la main par Ada (26 mars 2025 à 10:12), au lieu de « jeudi 13 mars 2025 » : lu sur le papier » */
export function presentCorrection({ fact, before, author, reason, at }: Correction, language: Language): string {
  const stood = fact === "publishedAt" && before !== null ? presentDate(before, language) : before;
  const moment = presentMoment(at, language);
  if (language === "fr") {
    const replaced = stood === null ? "qui manquait" : `au lieu de « ${stood} »`;
    return `corrigé à la main par ${author} (${moment}), ${replaced}${reason === null ? "" : ` : ${reason}`}`;
  }
  const replaced = stood === null ? "which was missing" : `in place of “${stood}”`;
  return `corrected by hand by ${author} (${moment}), ${replaced}${reason === null ? "" : `: ${reason}`}`;
}
