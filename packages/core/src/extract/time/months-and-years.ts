import { isoDay, isoMonth, shiftMonth, yearOf } from "./calendar.ts";
import { partOfMonth, type ResolvedTime, type TimeFrame, unresolved, wholeMonth, wholeYear } from "./resolved-time.ts";
import type { Groups, TimeRule } from "./time-rule.ts";
import { decadeOf, monthNumber, romanNumber, seasonOf } from "./time-words.ts";

/** The year that a month without year most likely means. */
function yearForMonth(month: number, frame: TimeFrame): number | undefined {
  const { referenceYear, referenceMonth } = frame;
  if (referenceYear === undefined || referenceMonth === undefined) return undefined;
  if (frame.direction === "past" && month > referenceMonth) return referenceYear - 1;
  if (frame.direction === "future" && month < referenceMonth) return referenceYear + 1;
  return referenceYear;
}

export function otherMonth(offset: number): TimeRule["resolve"] {
  return (_groups, frame) => {
    if (frame.reference === undefined) return unresolved("month", "month without a date of publication");
    const { year, month } = shiftMonth(frame.reference, offset);
    return wholeMonth(year, month, "relative", `${offset} months from publication`);
  };
}

export function otherYear(offset: number): TimeRule["resolve"] {
  return (_groups, frame) =>
    frame.referenceYear === undefined
      ? unresolved("year", "year without a date of publication")
      : wholeYear(frame.referenceYear + offset, "relative", `${offset} years from publication`);
}

export function monthAndYear(groups: Groups): ResolvedTime | undefined {
  const month = monthNumber(groups.month);
  const year = Number(groups.year);
  if (month === undefined) return undefined;
  if (!groups.edge || groups.edge.toLowerCase() === "courant") {
    return wholeMonth(year, month, "explicit", "month and year written");
  }
  const range = partOfMonth(groups.edge, year, month);
  return { range, precision: "month", basis: "explicit", reason: "part of a month, with year" };
}

export function monthAlone(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
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

export function season(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
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

export function quarter(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
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

export function yearAlone(groups: Groups): ResolvedTime {
  const year = Number(groups.year);
  const edge = (groups.edge ?? "").toLowerCase();
  if (edge === "début")
    return {
      range: { from: isoMonth(year, 1), to: isoMonth(year, 4) },
      precision: "season",
      basis: "explicit",
      reason: "beginning of a year",
    };
  if (edge.startsWith("mi"))
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

/** « depuis le début de l'année » */
export function sinceNewYear(_groups: Groups, frame: TimeFrame): ResolvedTime {
  if (frame.reference === undefined) return unresolved("year", "year without a date of publication");
  const year = yearOf(frame.reference);
  return {
    range: { from: `${year}-01-01`, to: isoDay(frame.reference) },
    precision: "year",
    basis: "relative",
    reason: "from New Year to publication",
  };
}

/** « entre mars et mai 2023 », « d'avril à juin » */
export function monthRange(groups: Groups, frame: TimeFrame): ResolvedTime | undefined {
  const first = monthNumber(groups.firstmonth);
  const last = monthNumber(groups.month);
  const year = groups.year ? Number(groups.year) : last === undefined ? undefined : yearForMonth(last, frame);
  if (first === undefined || last === undefined || year === undefined) return undefined;
  const from = isoMonth(first > last ? year - 1 : year, first);
  const basis = groups.year ? "explicit" : "relative";
  return { range: { from, to: isoMonth(year, last) }, precision: "month", basis, reason: "range of months" };
}

export function decade(groups: Groups): ResolvedTime | undefined {
  const year = decadeOf(groups.decade);
  if (year === undefined) return undefined;
  return yearSpan(year, year + 9, "decade");
}

export function century(groups: Groups): ResolvedTime | undefined {
  const number = romanNumber(groups.century);
  return number === undefined ? undefined : yearSpan(number * 100 - 99, number * 100, "century");
}

function yearSpan(from: number, to: number, reason: string): ResolvedTime {
  const year = (value: number) => String(value).padStart(4, "0");
  return { range: { from: year(from), to: year(to) }, precision: "year", basis: "explicit", reason };
}
