import { readTime } from "./feed-times.ts";

/** Dates come from strangers: what is longer than this is no date. */
const MAX_CHARACTERS = 128;

/**
 * A feed's date as ISO 8601: an instant in UTC, or a day where only the day is said. Undefined when it cannot be read.
 * Reads RFC 822/2822 with month names of seven languages, ISO 8601 and W3CDTF in all their forms, asctime, day/month/year,
 * and seconds or milliseconds since 1970. A time without a zone is taken as UTC, as RSS readers do.
 */
export function readFeedDate(raw: string | undefined): string | undefined {
  const text = raw?.slice(0, MAX_CHARACTERS).replace(/\s+/gu, " ").trim();
  if (!text) return undefined;
  const parts =
    easternParts(text) ??
    isoParts(text) ??
    shortIsoParts(text) ??
    namedMonthParts(text) ??
    slashParts(text) ??
    epochParts(text);
  return parts && toIso(parts);
}

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** Undefined: the day is all that is said. */
  readonly time:
    | { readonly hour: number; readonly minute: number; readonly second: number; readonly zoneMinutes: number }
    | undefined;
}

const ISO_DATE = /^((?:19|2[01])\d{2})(?:-?(\d{2})(?:-?(\d{2}))?|-(\d{1,2})-(\d{1,2}))?(?:[T ]+(.+))?$/iu;

const ISO_ORDINAL = /^((?:19|2[01])\d{2})-?(\d{3})(?:[T ]+(.+))?$/iu;

const ISO_WEEK = /^(\d{4})-?W(\d{2})(?:-?(\d))?$/iu;

function isoParts(text: string): DateParts | undefined {
  const week = ISO_WEEK.exec(text);
  if (week) return weekParts(Number(week[1]), Number(week[2]), Number(week[3] ?? 1));
  const ordinal = ISO_ORDINAL.exec(text);
  if (ordinal) {
    const date = new Date(Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2])));
    return {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      time: readTime(ordinal[3]),
    };
  }
  const plain = ISO_DATE.exec(text);
  if (!plain) return undefined;
  const [, year, month = plain[4] ?? 1, day = plain[5] ?? 1] = plain;
  return { year: Number(year), month: Number(month), day: Number(day), time: readTime(plain[6]) };
}

const SHORT_DATE = /^(\d{2})(-?)(\d{2})\2(\d{2})$/u;

const SHORT_ORDINAL = /^(\d{2})-?(\d{3})$/u;

const SHORT_MONTH = /^-(\d{2})(?:-?(\d{2}))?$/u;

/** ISO 8601 of 1988 let the century away: `04-07-08`, `040708`, `04190` (day of the year), `-0407`, `-04`. */
function shortIsoParts(text: string): DateParts | undefined {
  const ordinal = SHORT_ORDINAL.exec(text);
  if (ordinal) return isoParts(`${fullYear(ordinal[1])}-${ordinal[2]}`);
  const date = SHORT_DATE.exec(text);
  const month = date ? undefined : SHORT_MONTH.exec(text);
  const parts = {
    year: fullYear(date?.[1] ?? month?.[1]) ?? 0,
    month: Number(date?.[3] ?? month?.[2] ?? 1),
    day: Number(date?.[4] ?? 1),
    time: undefined,
  };
  // « 13-03-25 » is no such date, and begins with the day.
  return (date || month) && parts.month <= 12 && parts.day <= 31 ? parts : undefined;
}

/** ISO week 1 holds 4 January. */
function weekParts(year: number, week: number, weekday: number): DateParts {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
  const date = new Date(monday + ((week - 1) * 7 + weekday - 1) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), time: undefined };
}

/**
 * First letters that tell the months apart, without accents: English, French, Spanish, German, Italian, Portuguese, Dutch,
 * Hungarian, Greek, Russian, Turkish, Romanian, Polish, Arabic as written in the Levant, in Egypt and in the Maghreb (Unicode CLDR, month names).
 */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "janv", "ene", "enero", "gen", "genn", "ιαν", "янв", "يناير", "جانفي", "ocak", "ian", "sty"],
  ["feb", "fev", "fevr", "φεβ", "фев", "فبراير", "فيفري", "شباط", "sub", "lut"],
  ["mar", "mars", "marz", "mrt", "maart", "maerz", "μαρ", "мар", "مارس", "اذار", "mart", "μαω"],
  ["apr", "avr", "avril", "abr", "απρ", "апр", "ابريل", "افريل", "نيسان", "nisan", "kwi"],
  ["may", "mai", "mayo", "mag", "maggio", "maio", "mei", "maj", "μαι", "мая", "май", "مايو", "ماي", "ايار", "mayis"],
  ["jun", "juin", "giu", "giugno", "ιουν", "июн", "يونيو", "جوان", "حزيران", "haz", "iun", "ιον", "cze"],
  ["jul", "juil", "juillet", "lug", "luglio", "ιουλ", "июл", "يوليو", "جويلية", "تموز", "temm", "iul", "ιολ", "lip"],
  ["aug", "aou", "aout", "ago", "agosto", "αυγ", "авг", "اغسطس", "اوت", "agu", "sie"],
  ["sep", "sept", "set", "septembre", "sze", "σεπ", "сен", "سبتمبر", "ايلول", "eyl", "wrz"],
  ["oct", "okt", "ott", "out", "outubro", "οκτ", "окт", "اكتوبر", "ekim", "paz"],
  ["nov", "νοε", "ноя", "نوفمبر", "kas", "noi", "lis"],
  ["dec", "dic", "dez", "dicembre", "δεκ", "дек", "ديسمبر", "aralik", "gru"],
];

function monthOf(word: string): number | undefined {
  const folded = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  for (let length = Math.min(folded.length, 9); length >= 3; length--) {
    const index = MONTHS.findIndex((forms) => forms.includes(folded.slice(0, length)));
    if (index >= 0) return index + 1;
  }
  return undefined;
}

/** « 13 de marzo », "13th of March". */
const JOINING = /^(?:de|del|of|the|st|nd|rd|th)$/iu;

/** `13 March 2025`, `Thu, 13 Mar 25 08:00 GMT`, `jeu., 13 mars 2025 à 8h30`, `March 13, 2025`, `Thu Mar 13 08:00:00 CET 2025`. */
function namedMonthParts(raw: string): DateParts | undefined {
  // « 13-Mar-2025 », « 2025-március-13 »: the dash before the year is no sign of a time zone.
  const text = raw.replace(/(?<=\d)-(?=\p{L})|(?<=\p{L})(?<!\b(?:GMT|UTC?))-(?=\d)|(?<=\d)T(?=\d)/giu, " ");
  const words = (text.match(/\p{L}+|\d+(?::\d+)*|[+-]\d{1,2}:?\d{2}/gu) ?? []).filter((word) => !JOINING.test(word));
  const at = words.findIndex(
    (word, index) => /^\p{L}/u.test(word) && monthOf(word) !== undefined && hasNumberBeside(words, index),
  );
  if (at < 0) return undefined;
  const month = monthOf(words[at]!)!;
  const before =
    plainNumber(words[at - 1]) ?? (/^er$/iu.test(words[at - 1] ?? "") ? plainNumber(words[at - 2]) : undefined);
  const after = words.slice(at + 1);
  const day = before !== undefined && before <= 31 ? before : plainNumber(after[0]);
  const yearWord = after.find(
    (word, index) =>
      /^\d{2,4}$/u.test(word) && !(before === undefined && index === 0) && after[index + 1]?.toLowerCase() !== "h",
  );
  const leading = before !== undefined && before > 31 ? String(before) : undefined;
  const year = fullYear(leading ?? yearWord);
  if (day === undefined || year === undefined) return undefined;
  return { year, month, day, time: readTime(timePart(text)) };
}

const CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日 ?(.+)?$/u;

const KOREAN = /^(\d{4})[년.-] ?(\d{1,2})[월.-] ?(\d{1,2})일? (?:(오전|오후) ?)?(\d{1,2}:\d{2}(?::\d{2})?)$/u;

/** Korea has one time zone and no summer time. */
const KOREA_MINUTES = 540;

/** « 2025年3月13日 16:00 »; « 2025년 03월 13일 오후 04:00:00 », with the half of the day before the hour. */
function easternParts(text: string): DateParts | undefined {
  const chinese = CHINESE.exec(text);
  if (chinese) {
    const [, year, month, day, time] = chinese;
    return { year: Number(year), month: Number(month), day: Number(day), time: readTime(time) };
  }
  const found = KOREAN.exec(text);
  if (!found || !/[년오]/u.test(text)) return undefined;
  const time = readTime(`${found[5]}${found[4] === "오후" ? " pm" : found[4] === "오전" ? " am" : ""}`);
  return {
    year: Number(found[1]),
    month: Number(found[2]),
    day: Number(found[3]),
    time: time && { ...time, zoneMinutes: KOREA_MINUTES },
  };
}

function hasNumberBeside(words: readonly string[], index: number): boolean {
  return (
    /^\d/u.test(words[index - 1] ?? "") || /^\d/u.test(words[index + 1] ?? "") || /^er$/iu.test(words[index - 1] ?? "")
  );
}

function plainNumber(word: string | undefined): number | undefined {
  return word !== undefined && /^\d{1,4}$/u.test(word) ? Number(word) : undefined;
}

/** RFC 2822, 4.3: two digits below 50 are this century. */
function fullYear(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const year = Number(word);
  if (word.length === 4) return year;
  return year < 50 ? 2000 + year : year < 1000 ? 1900 + year : undefined;
}

/** From the first hour to the end. */
function timePart(text: string): string | undefined {
  const at = text.search(/\b\d{1,2}(?::\d{2}|\s?[hH]\s?\d{2})/u);
  return at < 0 ? undefined : text.slice(at);
}

/** Day before month, as nearly everywhere but in the United States; a second number above 12 tells the American order. */
function slashParts(text: string): DateParts | undefined {
  const found = /^(?:\p{L}+\.?,? )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})(?:[ ,T]+(.+))?$/u.exec(text);
  const yearFirst = /^(?:\p{L}+\.?,? )?(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[ ,T]+(.+))?$/u.exec(text);
  if (yearFirst)
    return {
      year: Number(yearFirst[1]),
      month: Number(yearFirst[2]),
      day: Number(yearFirst[3]),
      time: readTime(yearFirst[4]),
    };
  if (!found) return undefined;
  const [first, second, year] = [Number(found[1]), Number(found[2]), fullYear(found[3])];
  if (year === undefined) return undefined;
  const american = second > 12;
  return { year, month: american ? first : second, day: american ? second : first, time: readTime(found[4]) };
}

function epochParts(text: string): DateParts | undefined {
  if (!/^\d{9,13}$/u.test(text)) return undefined;
  const date = new Date(text.length > 10 ? Number(text) : Number(text) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    time: { hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(), zoneMinutes: 0 },
  };
}

function toIso({ year, month, day, time }: DateParts): string | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (!time) {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
  }
  if (time.hour > 24 || time.minute > 59 || time.second > 60) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day, time.hour, time.minute - time.zoneMinutes, time.second));
  return date.toISOString().replace(".000Z", "Z");
}
