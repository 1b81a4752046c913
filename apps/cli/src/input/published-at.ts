import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** A day of the calendar (2025-03-14), with a time if wanted. Throws a `Failure` with the usage code otherwise. */
export function readPublishedAt(value: string): string {
  const [, year, month, day] = ISO_DAY.exec(value) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (!day || date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) {
    throw new Failure(`« ${value} » n'est pas une date.`, {
      exitCode: exitCode.usage,
      advice: "Écrivez l'année, le mois et le jour : 2025-03-14.",
    });
  }
  return value;
}
