import { type Day, dayOf, isoMonth, mondayOf, monthOf, nearestWeekday, shiftMonth, yearOf } from "./calendar.ts";
import {
  days,
  oneDay,
  partOfMonth,
  type ResolvedTime,
  type TimeFrame,
  unresolved,
  wholeMonth,
  wholeYear,
} from "./resolved-time.ts";
import {
  MONTH,
  monthNumber,
  NUMBER,
  PART_OF_DAY,
  SEASON,
  seasonOf,
  smallNumber,
  WEEKDAY,
  weekdayNumber,
} from "./time-words.ts";

type Groups = Readonly<Record<string, string | undefined>>;

/** One way in which French names a time. Rules are tried in order; where two overlap the longer match wins. */
export interface TimeRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly resolve: (groups: Groups, frame: TimeFrame) => ResolvedTime | undefined;
}

const PART = `(?<part>${PART_OF_DAY})`;
const CLOCK = "(?:,? (?:à|vers|dès) \\d{1,2} ?(?:h|heures?)(?: ?\\d{2})?)?";
const EDGE = "(?<edge>début|mi|fin|courant)";
/** A day named for a date stays within this many days of publication when no year is said. Guessed; see the tests. */
const DAYS_BEFORE_OTHER_YEAR = 45;
/** « ces derniers jours »: publication and the three days before, by the annotation guide. */
const RECENT_DAYS = 3;

function rule(name: string, source: string, resolve: TimeRule["resolve"]): TimeRule {
  return { name, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "giu"), resolve };
}

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

/** The year that a month without year most likely means. */
function yearForMonth(month: number, frame: TimeFrame): number | undefined {
  const { referenceYear, referenceMonth } = frame;
  if (referenceYear === undefined || referenceMonth === undefined) return undefined;
  if (frame.direction === "past" && month > referenceMonth) return referenceYear - 1;
  if (frame.direction === "future" && month < referenceMonth) return referenceYear + 1;
  return referenceYear;
}

function calendarDay(groups: Groups, frame: TimeFrame, prefix = ""): { day: Day; stated: boolean } | undefined {
  const month = monthNumber(groups[`${prefix}month`] ?? groups.month);
  const number = Number.parseInt(groups[`${prefix}day`] ?? "", 10);
  if (month === undefined || Number.isNaN(number)) return undefined;
  const written = groups.year;
  const year = written ? Number(written) : yearFor(month, number, frame);
  const day = year === undefined ? undefined : dayOf(year, month, number);
  return day === undefined ? undefined : { day, stated: written !== undefined };
}

function dateOrPart(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const found = calendarDay(groups, frame);
  if (found === undefined) return undefined;
  const reason = found.stated ? "day, month and year written" : "day and month written, year from publication";
  const precision = groups.part ? "part-of-day" : "day";
  if (/nuit/iu.test(groups.part ?? ""))
    return days(found.day, found.day + 1, precision, "explicit", `${reason}; night`);
  return oneDay(found.day, "explicit", reason, precision);
}

function weekday(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const number = weekdayNumber(groups.weekday);
  if (number === undefined) return undefined;
  const precision = groups.part ? "part-of-day" : "day";
  if (frame.reference === undefined) return unresolved(precision, "weekday without a date of publication");
  const next = /prochain|qui vient/iu.test(groups.which ?? "");
  const last = /dernier|passé|précédent/iu.test(groups.which ?? "");
  const direction = next ? "future" : last ? "past" : frame.direction;
  let day = nearestWeekday(frame.reference, number, direction);
  if (next && day === frame.reference) day += 7;
  if (last && day === frame.reference) day -= 7;
  const reason = `nearest such weekday ${direction === "past" ? "not after" : "not before"} publication`;
  if (/^nuit/iu.test(groups.part ?? "")) return days(day, day + 1, precision, "relative", `${reason}; night`);
  return oneDay(day, "relative", reason, precision);
}

function fromReference(offset: number, reason: string): TimeRule["resolve"] {
  return (groups, frame) =>
    frame.reference === undefined
      ? unresolved("day", `${reason} without a date of publication`)
      : oneDay(frame.reference + offset, "relative", reason, groups.part ? "part-of-day" : "day");
}

function fromAnchor(offset: number, reason: string): TimeRule["resolve"] {
  return (groups, frame) => {
    const from = frame.anchor ?? frame.reference;
    if (from === undefined) return unresolved("day", `${reason} without a day to count from`);
    return oneDay(from + offset, "relative", reason, groups.part ? "part-of-day" : "day");
  };
}

/** Night before the day of publication, both days included. */
function lastNight(_groups: Groups, frame: TimeFrame): ResolvedTime {
  if (frame.reference === undefined) return unresolved("part-of-day", "night without a date of publication");
  return days(frame.reference - 1, frame.reference, "part-of-day", "relative", "night before publication");
}

function thisWeek(groups: Groups, frame: TimeFrame): ResolvedTime {
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

function otherWeek(groups: Groups, frame: TimeFrame): ResolvedTime {
  if (frame.reference === undefined) return unresolved("week", "week without a date of publication");
  const next = /prochaine|suivante|qui vient/iu.test(groups.which ?? "");
  const monday = mondayOf(frame.reference) + (next ? 7 : -7);
  return days(monday, monday + 6, "week", "relative", next ? "week after publication" : "week before publication");
}

function weekend(groups: Groups, frame: TimeFrame): ResolvedTime {
  if (frame.reference === undefined) return unresolved("week", "weekend without a date of publication");
  const past = /dernier|passé/iu.test(groups.which ?? "") || (!groups.which && frame.direction === "past");
  const saturday = mondayOf(frame.reference) + 5;
  const start = past && saturday > frame.reference ? saturday - 7 : saturday;
  return days(start, start + 1, "day", "relative", past ? "weekend before publication" : "weekend to come");
}

function otherMonth(offset: number): TimeRule["resolve"] {
  return (_groups, frame) => {
    if (frame.reference === undefined) return unresolved("month", "month without a date of publication");
    const { year, month } = shiftMonth(frame.reference, offset);
    return wholeMonth(year, month, "relative", `${offset} months from publication`);
  };
}

function otherYear(offset: number): TimeRule["resolve"] {
  return (_groups, frame) =>
    frame.referenceYear === undefined
      ? unresolved("year", "year without a date of publication")
      : wholeYear(frame.referenceYear + offset, "relative", `${offset} years from publication`);
}

function monthAndYear(groups: Groups): ResolvedTime | undefined {
  const month = monthNumber(groups.month);
  const year = Number(groups.year);
  if (month === undefined) return undefined;
  if (!groups.edge || groups.edge.toLowerCase() === "courant") {
    return wholeMonth(year, month, "explicit", "month and year written");
  }
  const range = partOfMonth(groups.edge, year, month);
  return { range, precision: "month", basis: "explicit", reason: "part of a month, with year" };
}

function monthAlone(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const month = monthNumber(groups.month);
  if (month === undefined) return undefined;
  const which = groups.which ?? "";
  const direction = /dernier|passé/iu.test(which) ? "past" : /prochain/iu.test(which) ? "future" : frame.direction;
  let year = yearForMonth(month, { ...frame, direction });
  if (year === undefined) return unresolved("month", "month without a year of publication");
  if (which && month === frame.referenceMonth) year += direction === "past" ? -1 : 1;
  if (groups.edge && groups.edge.toLowerCase() !== "courant") {
    const range = partOfMonth(groups.edge, year, month);
    return { range, precision: "month", basis: "relative", reason: "part of a month, year from publication" };
  }
  return wholeMonth(year, month, "relative", "month written, year from publication");
}

function dayRange(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
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

function nightBetween(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const first = weekdayNumber(groups.weekday);
  const second = weekdayNumber(groups.second);
  if (first === undefined || second === undefined) return undefined;
  if (frame.reference === undefined) return unresolved("part-of-day", "night without a date of publication");
  const to = nearestWeekday(frame.reference, second, frame.direction);
  return days(to - 1, to, "part-of-day", "relative", "night between two weekdays");
}

const UNIT_DAYS: Readonly<Record<string, number>> = { heure: 0, jour: 1, semaine: 7 };

function distance(sign: -1 | 1): TimeRule["resolve"] {
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

function recently(groups: Groups, frame: TimeFrame): ResolvedTime {
  const counted = smallNumber(groups.count);
  const unit = (groups.unit ?? "").toLowerCase();
  if (frame.reference === undefined) return unresolved("vague", "recent, without a date of publication");
  if (/heure/u.test(unit)) return days(frame.reference - 1, frame.reference, "vague", "relative", "last hours");
  if (/jour/u.test(unit))
    return days(frame.reference - (counted ?? RECENT_DAYS), frame.reference, "vague", "relative", "last days");
  if (/semaine/u.test(unit))
    return days(frame.reference - 7 * (counted ?? RECENT_DAYS), frame.reference, "vague", "relative", "last weeks");
  return unresolved("vague", "recent, length not said");
}

function soon(groups: Groups, frame: TimeFrame): ResolvedTime {
  const unit = (groups.unit ?? "").toLowerCase();
  if (frame.reference === undefined) return unresolved("vague", "soon, without a date of publication");
  if (/heure/u.test(unit)) return days(frame.reference, frame.reference + 1, "vague", "relative", "next hours");
  if (/jour/u.test(unit)) return days(frame.reference, frame.reference + RECENT_DAYS, "vague", "relative", "next days");
  if (/semaine/u.test(unit)) return days(frame.reference, frame.reference + 21, "vague", "relative", "next weeks");
  return unresolved("vague", "soon, length not said");
}

function season(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const found = seasonOf(groups.season);
  if (found === undefined) return undefined;
  const past =
    !/prochain/iu.test(groups.which ?? "") && (frame.direction === "past" || /dernier/iu.test(groups.which ?? ""));
  let year = groups.year ? Number(groups.year) : frame.referenceYear;
  if (year === undefined) return unresolved("season", "season without a year of publication");
  const month = frame.referenceMonth ?? 12;
  if (!groups.year && past && month < found.to) year -= 1;
  if (!groups.year && !past && month > found.from) year += 1;
  const from = isoMonth(found.crosses && groups.year === undefined ? year - 1 : year, found.from);
  const to = isoMonth(found.crosses && groups.year !== undefined ? year + 1 : year, found.to);
  return {
    range: { from, to },
    precision: "season",
    basis: groups.year ? "explicit" : "relative",
    reason: "season",
  };
}

function quarter(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const ranks: Readonly<Record<string, number>> = {
    premier: 0,
    "1er": 0,
    deuxième: 1,
    second: 1,
    troisième: 2,
    quatrième: 3,
  };
  const rank = ranks[(groups.rank ?? "").toLowerCase()];
  const year = groups.year ? Number(groups.year) : frame.referenceYear;
  if (rank === undefined || year === undefined) return undefined;
  const length = /semestre/iu.test(groups.unit ?? "") ? 6 : 3;
  const range = { from: isoMonth(year, rank * length + 1), to: isoMonth(year, rank * length + length) };
  return { range, precision: "season", basis: groups.year ? "explicit" : "relative", reason: "part of a year" };
}

function yearAlone(groups: Groups): ResolvedTime {
  const year = Number(groups.year);
  const edge = (groups.edge ?? "").toLowerCase();
  if (edge === "début")
    return {
      range: { from: isoMonth(year, 1), to: isoMonth(year, 4) },
      precision: "season",
      basis: "explicit",
      reason: "beginning of a year",
    };
  if (edge === "mi")
    return {
      range: { from: isoMonth(year, 5), to: isoMonth(year, 8) },
      precision: "season",
      basis: "explicit",
      reason: "middle of a year",
    };
  if (edge === "fin")
    return {
      range: { from: isoMonth(year, 9), to: isoMonth(year, 12) },
      precision: "season",
      basis: "explicit",
      reason: "end of a year",
    };
  return wholeYear(year, "explicit", "year written");
}

const YEAR = "(?<year>(?:19|20)\\d{2})";
const WHICH = "(?<which>derni(?:er|ère)|passée?|prochaine?|précédente?|suivante?|qui vient)";
const UNIT = "(?<unit>heures?|jours?|semaines?|mois|ans?|années?)";

export const TIME_RULES: readonly TimeRule[] = [
  rule("iso-day", "(?<year>\\d{4})-(?<mm>\\d{2})-(?<dd>\\d{2})", (groups) =>
    oneDay(dayOf(Number(groups.year), Number(groups.mm), Number(groups.dd)), "explicit", "written as ISO day"),
  ),
  rule("numeric-day", "(?<dd>\\d{1,2})[/.](?<mm>\\d{1,2})[/.](?<year>(?:19|20)?\\d{2})", (groups) => {
    const year = Number(groups.year);
    return oneDay(
      dayOf(year < 100 ? 2000 + year : year, Number(groups.mm), Number(groups.dd)),
      "explicit",
      "written in figures",
    );
  }),
  rule(
    "range-of-days",
    `(?:(?<night>(?:dans la |la )?nuit) )?(?:du|entre le) (?:(?:${WEEKDAY}) )?(?<firstday>\\d{1,2})(?:er)?(?: (?<firstmonth>${MONTH}))? (?:au|et le) (?:(?:${WEEKDAY}) )?(?<lastday>\\d{1,2})(?:er)? (?<month>${MONTH})(?: ${YEAR})?`,
    dayRange,
  ),
  rule(
    "night-between-weekdays",
    `(?:dans la |la )?nuit (?:de|du) (?<weekday>${WEEKDAY}) (?:à|au) (?<second>${WEEKDAY})`,
    nightBetween,
  ),
  rule(
    "part-of-dated-day",
    `(?:(?:au|le|la|dans la|à l'|en|l')[ ]?)?${PART} du (?:(?:${WEEKDAY}) )?(?<day>\\d{1,2})(?:er)? (?<month>${MONTH})(?: ${YEAR})?`,
    dateOrPart,
  ),
  rule(
    "dated-day",
    `(?:le |ce |au )?(?:(?:${WEEKDAY}) )?(?<day>\\d{1,2})(?:er)? (?<month>${MONTH})(?:,? ${YEAR})?${CLOCK}(?: (?:au )?(?<part>dans la nuit|matin|soir|après-midi))?`,
    dateOrPart,
  ),
  rule("month-and-year", `(?:en |au mois d(?:e |'))?(?:${EDGE}[ -])?(?<month>${MONTH}) ${YEAR}`, monthAndYear),
  rule("month-last-or-next", `(?:en |au mois d(?:e |'))?(?:${EDGE}[ -])?(?<month>${MONTH}) ${WHICH}`, monthAlone),
  rule(
    "month-alone",
    `(?:en|au mois d(?:e|'(?= ?[ao]))|depuis|courant|dès|jusqu'en) ?(?:${EDGE}[ -])?(?<month>${MONTH})(?! \\d)`,
    monthAlone,
  ),
  rule("edge-of-month", `${EDGE}[ -](?<month>${MONTH})(?! (?:19|20)\\d{2})`, monthAlone),
  rule("weekday-qualified", `(?<weekday>${WEEKDAY}) ${WHICH}`, weekday),
  rule("weekday", `(?:ce )?(?<weekday>${WEEKDAY})(?: (?:en |dans l'|dans la )?${PART})?${CLOCK}`, weekday),
  rule("night-of-weekday", `(?:dans la )?(?<part>nuit) de (?<weekday>${WEEKDAY})`, weekday),
  rule("day-before-yesterday", `avant-hier(?: ${PART})?`, fromReference(-2, "two days before publication")),
  rule("yesterday", `hier(?: ${PART})?${CLOCK}`, fromReference(-1, "day before publication")),
  rule(
    "today",
    "aujourd'hui|ce jour|ce (?<part>matin|midi|soir)|cet(?:te)? (?:après-midi|matinée)",
    fromReference(0, "day of publication"),
  ),
  rule("tomorrow", `demain(?: ${PART})?`, fromReference(1, "day after publication")),
  rule("day-after-tomorrow", "après-demain", fromReference(2, "two days after publication")),
  rule("day-before", `la veille(?: au (?<part>soir))?`, fromAnchor(-1, "day before the day spoken of")),
  rule("day-after", "le lendemain(?: (?<part>matin|soir))?", fromAnchor(1, "day after the day spoken of")),
  rule(
    "night",
    "(?:pendant|durant|dans|au cours de|au milieu de) la nuit(?! (?:du|de|d'))(?: dernière| précédente)?|cette nuit|la nuit (?:dernière|précédente)",
    lastNight,
  ),
  rule(
    "this-week",
    "(?:(?<place>plus tôt(?: dans)?|plus tard(?: dans)?|(?:au |en )?début de|(?:à la |en )?fin de) (?:cette|la) semaine|(?:au cours de |dans le courant de )?cette semaine)(?! (?:derni|pass|proch|préc|suiv|qui))",
    thisWeek,
  ),
  rule("other-week", `(?:en (?:début|fin) de |(?:au début|à la fin) de )?la semaine ${WHICH}`, otherWeek),
  rule("weekend", `(?:le |ce )week-?end(?: ${WHICH})?`, weekend),
  rule("last-month", "le mois (?:dernier|passé|précédent)", otherMonth(-1)),
  rule("next-month", "le mois (?:prochain|suivant|qui vient)", otherMonth(1)),
  rule("this-month", "ce mois(?:-ci)?", otherMonth(0)),
  rule("last-year", "l'(?:an|année) (?:derni(?:er|ère)|passée?|précédente)", otherYear(-1)),
  rule("next-year", "l'(?:an|année) (?:prochaine?|suivante)", otherYear(1)),
  rule("this-year", "cette année|(?:depuis le début|au début|à la fin) de l'année", otherYear(0)),
  rule(
    "season",
    `(?:l'|au |à l'|cet |ce |en |depuis (?:le |l'))(?<season>${SEASON})(?: (?:${WHICH}|${YEAR}))?`,
    season,
  ),
  rule(
    "part-of-year",
    `(?<rank>premier|1er|deuxième|second|troisième|quatrième) (?<unit>trimestre|semestre)(?: (?:de |de l'année )?${YEAR})?`,
    quarter,
  ),
  rule(
    "ago",
    `il y a (?:environ |près de |plus de |moins de )?(?<count>${NUMBER}|quelques|plusieurs) ${UNIT}`,
    distance(-1),
  ),
  rule("ahead", `(?:dans(?: environ)?|d'ici) (?<count>${NUMBER}|quelques|plusieurs) ${UNIT}`, distance(1)),
  rule(
    "recent",
    `(?:au cours des|ces|dans les|lors des|depuis) (?:(?<count>${NUMBER}|quelques|plusieurs) )?(?:tout )?derni(?:ers|ères) (?:(?<counted>${NUMBER}) )?${UNIT}`,
    recently,
  ),
  rule("recently", "récemment|dernièrement|ces derniers temps", recently),
  rule(
    "soon",
    `(?:dans les|au cours des|ces|d'ici) (?:(?:${NUMBER}|quelques) )?(?:tout(?:e?s)? )?proch(?:ains|aines) ${UNIT}|dans les ${UNIT} (?:à venir|qui viennent)|prochainement`,
    soon,
  ),
  rule("between-years", "(?:entre|de) (?<first>(?:19|20)\\d{2}) (?:et|à) (?<last>(?:19|20)\\d{2})", (groups) => ({
    range: { from: groups.first ?? "", to: groups.last ?? "" },
    precision: "year",
    basis: "explicit",
    reason: "range of years",
  })),
  rule("decade", "(?:dans |depuis |pendant )?les années (?<year>19\\d0|20\\d0)", (groups) => {
    const year = Number(groups.year);
    return {
      range: { from: String(year), to: String(year + 9) },
      precision: "year",
      basis: "explicit",
      reason: "decade",
    };
  }),
  rule(
    "year",
    `(?:(?<edge>début|mi|fin)[ -]|(?:en|depuis|dès|jusqu'en|l'année|l'an|année) )${YEAR}(?! ?[%€$])`,
    yearAlone,
  ),
  // « de 2014 » only where the sentence goes on without a noun: « de 2000 soldats » is a count.
  rule(
    "of-year",
    `(?<!(?:plus|près|moins|quelque|environ) )(?:de|d') ?${YEAR}(?= ?[,.;:)»"”]| ?$| (?:et|à|au|par|contre|qui|dans|sur|en) )`,
    yearAlone,
  ),
];
