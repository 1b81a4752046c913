import type { Token } from "../model/reading.ts";

const DAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?$/;
const MONTH = /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/;
const ADVERB =
  /^(?:hier|aujourd'hui|demain|avant-hier|après-demain|récemment|maintenant|actuellement|désormais|tôt|tard|ensuite)$/;
const PERIOD =
  /^(?:matin|matinée|midi|soir|soirée|nuit|minuit|veille|lendemain|jour|journée|semaine|week-end|mois|an|année|été|hiver|printemps|automne|heure|minute|siècle|décennie|trimestre)s?$/;

/**
 * Whether a word by itself tells when: a weekday, a month, hier, a clock time, a year after « en ».
 * Words for periods (semaine, nuit) count only where they are no argument by nature: see `isTimePhrase`.
 */
export function isTimeWord(token: Token): boolean {
  const lower = token.form.toLowerCase();
  if (isDayOrMonth(lower) || ADVERB.test(lower)) return true;
  return /^\d{1,2}[h:]\d{0,2}$/.test(lower);
}

/** « lundi », « Mai » */
export function isDayOrMonth(form: string): boolean {
  const lower = form.toLowerCase();
  return DAY.test(lower) || MONTH.test(lower);
}

/** Whether a noun names a period; as a bare complement of a verb it tells when (« cette semaine », « samedi soir »). */
export function isPeriodNoun(token: Token): boolean {
  return PERIOD.test(token.form.toLowerCase()) || isDayOrMonth(token.form);
}

/** A day of the month or a year: digits that hang on, or carry, a month or weekday. */
export function isDateNumber(token: Pick<Token, "form">): boolean {
  return /^(?:\d{1,2}|1er|(?:19|20)\d{2})$/.test(token.form);
}
