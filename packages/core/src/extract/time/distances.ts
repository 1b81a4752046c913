import { dayOf, lastDayOfMonth, mondayOf, monthOf, shiftMonth, yearOf } from "./calendar.ts";
import { days, oneDay, type ResolvedTime, type TimeFrame, unresolved, wholeMonth, wholeYear } from "./resolved-time.ts";
import type { Groups, TimeRule } from "./time-rule.ts";
import { smallNumber } from "./time-words.ts";

/** « ces derniers jours »: publication and the three days before, by the annotation guide. */
const RECENT_DAYS = 3;

const UNIT_DAYS: Readonly<Record<string, number>> = { heure: 0, jour: 1, semaine: 7 };

export function distance(sign: -1 | 1): TimeRule["resolve"] {
  return (groups, frame) => {
    const count = smallNumber(groups.count);
    const unit = (groups.unit ?? "").toLowerCase().replace(/s$/u, "");
    if (count === undefined || frame.reference === undefined)
      return unresolved("vague", "distance in time, not counted");
    const reason = `${count} ${unit} ${sign < 0 ? "before" : "after"} publication`;
    const perUnit = UNIT_DAYS[unit];
    if (unit === "mi" || unit === "moi" || unit === "mois") {
      const { year, month } = shiftMonth(frame.reference, sign * count);
      return wholeMonth(year, month, "relative", reason);
    }
    if (perUnit === undefined) return wholeYear(yearOf(frame.reference) + sign * count, "relative", reason);
    if (perUnit === 7)
      return days(
        frame.reference + sign * 7 * count - 3,
        frame.reference + sign * 7 * count + 3,
        "week",
        "relative",
        reason,
      );
    return oneDay(frame.reference + sign * perUnit * count, "relative", reason);
  };
}

/** « trois jours plus tôt », « deux ans auparavant », « le surlendemain »: counted from the day spoken of. */
export function fromDaySpokenOf(sign: -1 | 1): TimeRule["resolve"] {
  return (groups, frame) => {
    const from = frame.anchor ?? frame.reference;
    const resolved = distance(sign)(groups, { ...frame, reference: from });
    return resolved && { ...resolved, reason: resolved.reason.replace("publication", "the day spoken of") };
  };
}

/** « d'ici une semaine », « d'ici à 2030 », « d'ici la fin du mois »: from publication on. */
export function until(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const { reference } = frame;
  if (groups.year !== undefined) {
    const from = frame.referenceYear ?? Number(groups.year);
    const range = { from: String(Math.min(from, Number(groups.year))), to: groups.year };
    return { range, precision: "year", basis: "explicit", reason: "from publication to a year" };
  }
  if (reference === undefined) return unresolved("vague", "a term without a date of publication");
  const end = groups.end === undefined ? countedEnd(groups, reference) : endOf(groups.end, reference);
  return end === undefined ? undefined : days(reference, end, "vague", "relative", "from publication to a term");
}

function endOf(unit: string, reference: number): number | undefined {
  const [year, month] = [yearOf(reference), monthOf(reference)];
  if (/mois/iu.test(unit)) return dayOf(year, month, lastDayOfMonth(year, month));
  if (/semaine/iu.test(unit)) return mondayOf(reference) + 6;
  return dayOf(year, 12, 31);
}

/** Days per month and year where a term is only counted: a calendar would be no more exact. */
const DAYS_OF_UNIT: Readonly<Record<string, number>> = {
  heure: 1 / 24,
  jour: 1,
  semaine: 7,
  moi: 30,
  mois: 30,
  an: 365,
  année: 365,
};

function countedEnd(groups: Groups, reference: number): number | undefined {
  const count = smallNumber(groups.count);
  const unit = (groups.unit ?? "").toLowerCase().replace(/s$/u, "");
  const length = DAYS_OF_UNIT[unit];
  return count === undefined || length === undefined ? undefined : reference + Math.ceil(count * length);
}

export function recently(groups: Groups, frame: TimeFrame): ResolvedTime {
  const counted = smallNumber(groups.count ?? groups.counted);
  const unit = (groups.unit ?? "").toLowerCase();
  if (frame.reference === undefined) return unresolved("vague", "recent, without a date of publication");
  if (/heure/u.test(unit))
    return days(frame.reference - daysOfHours(counted), frame.reference, "vague", "relative", "last hours");
  if (/jour/u.test(unit))
    return days(frame.reference - (counted ?? RECENT_DAYS), frame.reference, "vague", "relative", "last days");
  if (/semaine/u.test(unit))
    return days(frame.reference - 7 * (counted ?? RECENT_DAYS), frame.reference, "vague", "relative", "last weeks");
  return unresolved("vague", "recent, length not said");
}

export function soon(groups: Groups, frame: TimeFrame): ResolvedTime {
  const unit = (groups.unit ?? "").toLowerCase();
  if (frame.reference === undefined) return unresolved("vague", "soon, without a date of publication");
  if (/heure/u.test(unit))
    return days(
      frame.reference,
      frame.reference + daysOfHours(smallNumber(groups.count)),
      "vague",
      "relative",
      "next hours",
    );
  if (/jour/u.test(unit)) return days(frame.reference, frame.reference + RECENT_DAYS, "vague", "relative", "next days");
  if (/semaine/u.test(unit)) return days(frame.reference, frame.reference + 21, "vague", "relative", "next weeks");
  return unresolved("vague", "soon, length not said");
}

/** Whole days that a number of hours reaches over; a day where it is not said. */
function daysOfHours(hours: number | undefined): number {
  return Math.max(1, Math.ceil((hours ?? HOURS_PER_DAY) / HOURS_PER_DAY));
}

const HOURS_PER_DAY = 24;
