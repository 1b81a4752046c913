/** Both ends included; an end that is absent is open. */
export interface Range<Value> {
  readonly from?: Value;
  readonly to?: Value;
}

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** `2025-03-12`, `2025-03`, `2025`, `A..B`, `A..`, `..B`, `>=A`, `<=B`. Undefined when it is no range of dates. */
export function readDates(text: string): Range<string> | undefined {
  const value = text.replace(/\s+/g, "");
  const bound = /^(>=|<=)(.+)$/.exec(value);
  if (bound) return checked(bound[1] === ">=" ? { from: bound[2] ?? "" } : { to: bound[2] ?? "" });
  const [from = "", to] = value.split("..");
  if (to === undefined) return checked({ from, to: from });
  if (from === "" && to === "") return undefined;
  return checked({ ...(from === "" ? {} : { from }), ...(to === "" ? {} : { to }) });
}

function checked(range: Range<string>): Range<string> | undefined {
  const ends = [range.from, range.to].filter((end) => end !== undefined);
  return ends.every(isDate) ? range : undefined;
}

/** Whether it is an ISO day, month or year that the calendar has. */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const [, month, day] = text.split("-").map(Number);
  if (month === undefined) return true;
  const last = new Date(Date.UTC(Number(text.slice(0, 4)), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= last));
}

/** `2`, `>=2`, `>1`, `<=3`, `<4`, `2..4`. Undefined when it is no range of whole numbers. */
export function readNumbers(text: string): Range<number> | undefined {
  const value = text.replace(/\s+/g, "");
  const between = /^(\d{1,4})\.\.(\d{1,4})$/.exec(value);
  if (between) return { from: Number(between[1]), to: Number(between[2]) };
  const bound = /^(>=|<=|>|<|=)?(\d{1,4})$/.exec(value);
  if (!bound) return undefined;
  const number = Number(bound[2]);
  switch (bound[1]) {
    case ">=":
      return { from: number };
    case ">":
      return { from: number + 1 };
    case "<=":
      return { to: number };
    case "<":
      return { to: number - 1 };
    default:
      return { from: number, to: number };
  }
}
