import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** A day of the calendar (2025-03-14), with a time if wanted. Throws a `Failure` with the usage code otherwise. */
export function readPublishedAt(value: string): string {
  if (!isDay(value)) throw notADay(`« ${value} » n'est pas une date.`);
  return value;
}

/** Whether a value is a day of the calendar, with or without a time. */
export function isDay(value: string): boolean {
  const [, year, month, day] = ISO_DAY.exec(value) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isInCalendar = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return day !== undefined && isInCalendar && !Number.isNaN(Date.parse(value));
}

/** The failure of a value that is no day, in the words of the place that gave it. */
export function notADay(message: string): Failure {
  return new Failure(message, {
    exitCode: exitCode.usage,
    advice: "Écrivez l'année, le mois et le jour : 2025-03-14.",
  });
}
