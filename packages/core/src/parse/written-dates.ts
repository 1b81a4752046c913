import type { Span } from "../model/span.ts";
import { matchesOf } from "./matches-of.ts";

/** A date as written somewhere on a page. `time` is `HH:MM` where one stands next to the day. */
export interface WrittenDate extends Span {
  /** ISO day. */
  readonly day: string;
  readonly time?: string;
}

/** Month names of the languages whose pages we meet, with their usual short forms, folded to lower case. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "janvier janv jan january januar jänner enero ene gennaio gen janeiro januari januarie ocak styczeń stycznia",
    "février fevrier févr fevr fév fev feb february februar febrero febbraio fevereiro februari şubat lutego",
    "mars mar march märz mär maerz marzo março maart mart marca",
    "avril avr april apr abril abr aprile nisan kwietnia",
    "mai may mayo maggio mag maio mei mayıs maja",
    "juin jun june juni junio giugno giu junho haziran czerwca",
    "juillet juil jul july juli julio luglio lug julho temmuz lipca",
    "août aout aoû aug august agosto ago augustus ağustos sierpnia",
    "septembre sept sep september septiembre settembre set setembro eylül września",
    "octobre oct october oktober okt octubre ottobre ott outubro out ekim października",
    "novembre nov november noviembre novembro kasım listopada",
    "décembre decembre déc dec december dezember dez diciembre dic dicembre dezembro aralık grudnia",
  ].flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);

const TIME =
  /^[\s,:–—-]{0,3}(?:à|at|um|a las|alle|às|om|kl\.?|T|T?\|)?\s{0,2}(\d{1,2})\s?(?:h|H|:|heures?)\s?(\d{2})?(?!\d)/;

/** The first date written with day, month and year; undefined when there is none. Years before 1990 are history, not publication. */
export function findWrittenDate(text: string): WrittenDate | undefined {
  return findWrittenDates(text)[0];
}

/** All dates written with day, month and year, in order, without overlaps. */
export function findWrittenDates(text: string): readonly WrittenDate[] {
  if (!/\d/.test(text)) return [];
  const found = PATTERNS.flatMap(({ pattern, read }) =>
    matchesOf(pattern, text).flatMap((match) => {
      const day = read(match);
      return day ? [{ day, start: match.index, end: match.index + match[0].length }] : [];
    }),
  ).sort((left, right) => left.start - right.start || right.end - left.end);
  const apart = found.filter((date, index) => index === 0 || date.start >= found[index - 1]!.end);
  return apart.map((date) => withTime(text, date));
}

/** An ISO day when the three numbers make one that a news page of our time could carry, else undefined. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1990 || full > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  const date = new Date(Date.UTC(full, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

/** A month is any run of letters here: to compile « three letters to ten » takes longer than all other patterns together, and the table of months knows none of other lengths. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => string | undefined }[] =
  [
    {
      // 2025-03-14, 2025/3/14, 2025.03.14
      pattern: /(?<!\d)((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
      read: ([, year, , month, day]) => isoDay(Number(year), Number(month), Number(day)),
    },
    {
      // 14 mars 2025, 1er mars 2025, 14. März 2025, 14 de marzo de 2025
      pattern:
        /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|ᵉʳ|\.|º)?\s{0,2}(?:de |of )?(\p{L}+)\.?,?\s{1,2}(?:de |del )?((?:19|20)\d\d)(?!\d)/giu,
      read: ([, day, month, year]) => isoDay(Number(year), monthNumber(month), Number(day)),
    },
    {
      // March 14, 2025
      pattern: /(?<!\p{L})(\p{L}+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d\d)(?!\d)/giu,
      read: ([, month, day, year]) => isoDay(Number(year), monthNumber(month), Number(day)),
    },
    {
      // 14/03/2025, 14.03.25, 3/14/2025 where the second number can be no month
      pattern: /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d\d)(?!\d)/g,
      read: ([, first, , second, year]) =>
        isoDay(Number(year), Number(second), Number(first)) ?? isoDay(Number(year), Number(first), Number(second)),
    },
    {
      // ngày 14 tháng 3 năm 2025
      pattern: /(\d{1,2}) tháng (\d{1,2})(?: năm|,) (\d{4})/giu,
      read: ([, day, month, year]) => isoDay(Number(year), Number(month), Number(day)),
    },
  ];

function monthNumber(name: string | undefined): number {
  return MONTHS.get((name ?? "").toLowerCase()) ?? 0;
}

function withTime(text: string, date: WrittenDate): WrittenDate {
  const match = TIME.exec(text.slice(date.end, date.end + 24));
  if (!match || Number(match[1]) > 23) return date;
  return {
    ...date,
    end: date.end + match[0].length,
    time: `${match[1]!.padStart(2, "0")}:${match[2] ?? "00"}`,
  };
}
