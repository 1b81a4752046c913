import type { Language } from "./language.ts";

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };
const PRESUMED: Readonly<Record<Language, string>> = { fr: "jour de parution", en: "day of publication" };
const UNKNOWN: Readonly<Record<Language, string>> = { fr: "date inconnue", en: "unknown date" };

/**
 * An ISO day, month or year as a reader says it: « jeudi 13 mars 2025 », « mars 2025 », « 2025 ».
 * A time is left out. Null gives « date inconnue »; what is not an ISO date comes back as it is.
 */
export function presentDate(iso: string | null | undefined, language: Language): string {
  return formatDate(iso, language, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/** As `presentDate`, without the day of the week: « 13 mars 2025 ». */
export function presentShortDate(iso: string | null | undefined, language: Language): string {
  return formatDate(iso, language, { day: "numeric", month: "long", year: "numeric" });
}

interface Inferred {
  readonly notBefore: string;
  readonly anchor: { readonly title: string | null; readonly outlet: string | null };
}

/** For an article without a date: the day that another article bounds it by, and which. */
export function presentInferredDate({ notBefore, anchor }: Inferred, language: Language): string {
  const day = presentDate(notBefore, language);
  const by = [anchor.outlet, anchor.title].filter(Boolean).join(" : ");
  return language === "fr"
    ? `pas avant le ${day} : il raconte un fait que « ${by} » date de ce jour`
    : `not before ${day}: it tells of something that “${by}” dates to that day`;
}

/**
 * Both ends included: « 12–14 mars 2025 », « 11 mars → 3 décembre 2025 ». A range of one day is that day with its weekday; one that
 * no sentence tells is named as what it is: « jeudi 13 mars 2025 (jour de parution) ».
 */
export function presentRange(
  range: { readonly from: string; readonly to: string; readonly presumed?: boolean | undefined } | null | undefined,
  language: Language,
): string {
  if (!range) return UNKNOWN[language];
  return range.presumed === true ? `${daysOf(range, language)} (${PRESUMED[language]})` : daysOf(range, language);
}

/** The days that a text tells; empty where it tells none, also where one is presumed: outlets do not differ in what they do not say. */
export function presentToldRange(range: Parameters<typeof presentRange>[0], language: Language): string {
  return range && range.presumed !== true ? daysOf(range, language) : "";
}

function daysOf(range: { readonly from: string; readonly to: string }, language: Language): string {
  if (range.from === range.to) return presentDate(range.from, language);
  const whole = wholePeriod(range);
  if (whole) return presentDate(whole, language);
  const [from, to] = [partsOf(range.from), partsOf(range.to)];
  if (!from || !to) return `${range.from} → ${range.to}`;
  if (from.day !== undefined && to.day !== undefined && from.year === to.year && from.month === to.month)
    return `${from.day}–${presentShortDate(range.to, language)}`;
  return `${presentShortDate(range.from, language)} → ${presentShortDate(range.to, language)}`;
}

/** The month or year that a range of days covers from its first day to its last. */
function wholePeriod({ from, to }: { readonly from: string; readonly to: string }): string | undefined {
  const [first, last] = [partsOf(from), partsOf(to)];
  if (first?.day !== 1 || last?.day === undefined || first.year !== last.year) return undefined;
  if (first.month === 1 && last.month === 12 && last.day === 31) return String(first.year);
  const lastDay = new Date(Date.UTC(last.year, last.month ?? 1, 0)).getUTCDate();
  return first.month === last.month && last.day === lastDay ? from.slice(0, 7) : undefined;
}

/** A moment in the reader's clock time: « 13 mars 2025 à 08:05 ». */
export function presentMoment(moment: Date, language: Language, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeStyle: "short", ...zone }).format(moment);
}

/** How a publication date is known. */
export function presentBasis(basis: "given" | "stated" | "inferred", language: Language): string {
  const words = {
    given: { fr: "donnée avec l'article", en: "given with the article" },
    stated: { fr: "donnée par l'article", en: "given by the article" },
    inferred: { fr: "déduite du texte", en: "inferred from the text" },
  };
  return words[basis][language];
}

interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function partsOf(iso: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function formatDate(iso: string | null | undefined, language: Language, full: Intl.DateTimeFormatOptions): string {
  if (!iso) return UNKNOWN[language];
  const parts = partsOf(iso);
  if (!parts) return iso;
  const { year, month, day } = parts;
  if (month === undefined) return String(year);
  const options: Intl.DateTimeFormatOptions = day === undefined ? { month: "long", year: "numeric" } : full;
  // Dates are days of a calendar, not moments: UTC keeps the day whatever the machine's time zone.
  const moment = new Date(Date.UTC(year, month - 1, day ?? 1));
  const text = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: "UTC" }).format(moment);
  return language === "fr" ? text.replace(/(^|\s)1 (?=\p{L})/u, "$11er ") : text;
}
