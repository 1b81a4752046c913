import { type Day, dayOf, mondayOf, monthOf, nearestWeekday, yearOf } from "./calendar.ts";
import { days, oneDay, type ResolvedTime, type TimeFrame, unresolved } from "./resolved-time.ts";
import type { Groups, TimeRule } from "./time-rule.ts";
import { monthNumber, weekdayNumber } from "./time-words.ts";

/** A day named for a date stays within this many days of publication when no year is said. Guessed; see the tests. */
const DAYS_BEFORE_OTHER_YEAR = 45;

/** The year that a day and month without year most likely mean. */
function yearFor(month: number, day: number, frame: TimeFrame): number | undefined {
  const { reference, referenceYear } = frame;
  if (reference === undefined) return referenceYear;
  const year = yearOf(reference);
  const distance = (dayOf(year, month, day) ?? reference) - reference;
  if (frame.direction === "past" && distance > DAYS_BEFORE_OTHER_YEAR) return year - 1;
  if (frame.direction === "future" && distance < -DAYS_BEFORE_OTHER_YEAR) return year + 1;
  return year;
}

/** « prochain », « dernier »: where a day lies that is told with such a word; undefined without one. */
function directionNamed({ which = "" }: Groups): "past" | "future" | undefined {
  if (/prochain|qui vient/iu.test(which)) return "future";
  return /dernier|passé|précédent/iu.test(which) ? "past" : undefined;
}

function calendarDay(groups: Groups, frame: TimeFrame, prefix = ""): { day: Day; stated: boolean } | undefined {
  const month = monthNumber(groups[`${prefix}month`] ?? groups.month);
  const number = Number.parseInt(groups[`${prefix}day`] ?? "", 10);
  if (month === undefined || Number.isNaN(number)) return undefined;
  const written = groups.year;
  const direction = directionNamed(groups) ?? frame.direction;
  const year = written ? Number(written) : yearFor(month, number, { ...frame, direction });
  const day = year === undefined ? undefined : dayOf(year, month, number);
  return day === undefined ? undefined : { day, stated: written !== undefined };
}

export function dateOrPart(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const found = calendarDay(groups, frame);
  if (found === undefined) return undefined;
  const reason = found.stated ? "day, month and year written" : "day and month written, year from publication";
  const precision = groups.part ? "part-of-day" : "day";
  // « dans la nuit du 16 », read on the 16th: the night that is over.
  const evening = found.day === frame.reference ? found.day - 1 : found.day;
  if (/nuit/iu.test(groups.part ?? "")) return days(evening, evening + 1, precision, "explicit", `${reason}; night`);
  return oneDay(found.day, "explicit", reason, precision);
}

export function weekday(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const number = weekdayNumber(groups.weekday);
  if (number === undefined) return undefined;
  const precision = groups.part ? "part-of-day" : "day";
  if (frame.reference === undefined) return unresolved(precision, "weekday without a date of publication");
  const named = directionNamed(groups);
  const direction = named ?? frame.direction;
  let day = nearestWeekday(frame.reference, number, direction);
  if (named !== undefined && day === frame.reference) day += named === "future" ? 7 : -7;
  const reason = `nearest such weekday ${direction === "past" ? "not after" : "not before"} publication`;
  if (/^nuit/iu.test(groups.part ?? "")) return days(day, day + 1, precision, "relative", `${reason}; night`);
  return oneDay(day, "relative", reason, precision);
}

export function fromReference(offset: number, reason: string): TimeRule["resolve"] {
  return (groups, frame) =>
    frame.reference === undefined
      ? unresolved("day", `${reason} without a date of publication`)
      : oneDay(frame.reference + offset, "relative", reason, groups.part ? "part-of-day" : "day");
}

export function fromAnchor(offset: number, reason: string): TimeRule["resolve"] {
  return (groups, frame) => {
    const from = frame.anchor ?? frame.reference;
    if (from === undefined) return unresolved("day", `${reason} without a day to count from`);
    return oneDay(from + offset, "relative", reason, groups.part ? "part-of-day" : "day");
  };
}

/** « le lendemain »: what is past and has no day before it came after a day that the text does not tell. */
export function dayAfter(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const from = frame.anchor ?? (frame.direction === "past" ? undefined : frame.reference);
  if (from === undefined) return unresolved("day", "the day after, but no day was spoken of");
  return oneDay(from + 1, "relative", "day after the day spoken of", groups.part ? "part-of-day" : "day");
}

/** Night before the day of publication, both days included. */
export function lastNight(_groups: Groups, frame: TimeFrame): ResolvedTime {
  if (frame.reference === undefined) return unresolved("part-of-day", "night without a date of publication");
  return days(frame.reference - 1, frame.reference, "part-of-day", "relative", "night before publication");
}

export function thisWeek(groups: Groups, frame: TimeFrame): ResolvedTime {
  if (frame.reference === undefined) return unresolved("week", "week without a date of publication");
  const monday = mondayOf(frame.reference);
  const part = (groups.place ?? "").toLowerCase();
  const reason = `${part} this week`.trim();
  if (/plus tôt/u.test(part)) return days(monday, Math.max(monday, frame.reference - 1), "week", "relative", reason);
  if (/plus tard/u.test(part)) return days(frame.reference, monday + 6, "week", "relative", reason);
  if (/début/u.test(part)) return days(monday, monday + 2, "week", "relative", reason);
  if (/fin/u.test(part)) return days(monday + 3, monday + 6, "week", "relative", reason);
  if (frame.direction === "past") return days(monday, frame.reference, "week", "relative", reason);
  return days(frame.reference, monday + 6, "week", "relative", reason);
}

export function otherWeek(groups: Groups, frame: TimeFrame): ResolvedTime {
  if (frame.reference === undefined) return unresolved("week", "week without a date of publication");
  const next = /prochaine|suivante|qui vient/iu.test(groups.which ?? "");
  const monday = mondayOf(frame.reference) + (next ? 7 : -7);
  return days(monday, monday + 6, "week", "relative", next ? "week after publication" : "week before publication");
}

export function weekend(groups: Groups, frame: TimeFrame): ResolvedTime {
  if (frame.reference === undefined) return unresolved("week", "weekend without a date of publication");
  const past = /dernier|passé/iu.test(groups.which ?? "") || (!groups.which && frame.direction === "past");
  const saturday = mondayOf(frame.reference) + 5;
  const start = past && saturday > frame.reference ? saturday - 7 : saturday;
  return days(start, start + 1, "day", "relative", past ? "weekend before publication" : "weekend to come");
}

export function dayRange(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const to = calendarDay(groups, frame, "last");
  if (to === undefined) return undefined;
  const year = yearOf(to.day);
  const month = monthNumber(groups.firstmonth) ?? monthOf(to.day);
  const from = dayOf(month > monthOf(to.day) ? year - 1 : year, month, Number.parseInt(groups.firstday ?? "", 10));
  if (from === undefined || from > to.day) return undefined;
  const night = groups.night !== undefined;
  return days(
    from,
    to.day,
    night ? "part-of-day" : "day",
    "explicit",
    night ? "night between two dates" : "range of days",
  );
}

export function nightBetween(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const first = weekdayNumber(groups.weekday);
  const second = weekdayNumber(groups.second);
  if (first === undefined || second === undefined) return undefined;
  if (frame.reference === undefined) return unresolved("part-of-day", "night without a date of publication");
  const to = nearestWeekday(frame.reference, second, frame.direction);
  return days(to - 1, to, "part-of-day", "relative", "night between two weekdays");
}

/** « les 4, 5 et 6 juin » */
export function severalDays(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const numbers = [...(groups.list ?? "").matchAll(/\d+/gu)].map((match) => match[0]);
  const last = calendarDay({ ...groups, day: numbers.at(-1) }, frame);
  const first = calendarDay({ ...groups, day: numbers[0] }, frame);
  if (first === undefined || last === undefined || first.day > last.day) return undefined;
  return days(first.day, last.day, "day", "explicit", "several days of a month");
}

/** « le samedi 2 et le mardi 12 octobre », « du lundi 3 au »: a day whose month is that of the next day named. */
export function dayOfNextMonth(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const found = calendarDay(groups, frame);
  return found && oneDay(found.day, "explicit", "day written, month of the day behind it");
}

/** « de lundi à mercredi » */
export function weekdayRange(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const first = weekdayNumber(groups.weekday);
  const second = weekdayNumber(groups.second);
  if (first === undefined || second === undefined) return undefined;
  if (frame.reference === undefined) return unresolved("day", "weekdays without a date of publication");
  const to = nearestWeekday(frame.reference, second, frame.direction);
  return days(to - ((second - first + 7) % 7), to, "day", "relative", "from one weekday to another");
}

/** « le même jour »: only where a day was spoken of. */
export function sameDay(_groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  if (frame.lastDay === undefined) return unresolved("day", "the same day, but no day was spoken of");
  return oneDay(frame.lastDay, "relative", "the day spoken of");
}

/** « dans la soirée », « vers 3 heures »: of the day that the paragraph tells of, else of publication. */
export function partOfDay(_groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const day = frame.lastDayHere ?? frame.reference;
  if (day === undefined) return unresolved("instant", "a part of a day, but no day was spoken of");
  return oneDay(day, "relative", "part of the day spoken of", "instant");
}
