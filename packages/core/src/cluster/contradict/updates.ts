import { matchParties } from "../prepare/match-parties.ts";
import type { Statement } from "../statements.ts";
import type { Toll } from "../text/tolls.ts";
import { stemsOf } from "../text/words.ts";

/** « update » when every difference is a later count that has grown, or one of missing, driven out or striking people, who grow fewer. */
export function updateOf(
  sides: readonly (readonly Statement[])[],
  countOf: (statement: Statement) => number | undefined,
): string | null {
  const pairs = sides.flatMap((side, at) =>
    sides.slice(at + 1).flatMap((rest) => side.flatMap((one) => rest.map((other) => [one, other] as const))),
  );
  return pairs.every(([one, other]) => isUpdate(one, other, countOf)) ? "update" : null;
}

function isUpdate(one: Statement, other: Statement, countOf: (statement: Statement) => number | undefined): boolean {
  const [early, late] = (one.document.day ?? 0) <= (other.document.day ?? 0) ? [one, other] : [other, one];
  const [before, after] = [countOf(early), countOf(late)];
  if (early.document.day === late.document.day || before === undefined || after === undefined) return false;
  if (after < before && !(countsPassing(early, before) && countsPassing(late, after))) return false;
  // A rate is not counted up as victims are.
  if (!Number.isInteger(before) || !Number.isInteger(after)) return false;
  if (isFixed(early, before) || isFixed(late, after)) return false;
  const camps = early.holder && late.holder && matchParties(early.holder, late.holder).conflict;
  return !camps || after <= before * CAMPS_GROWTH;
}

/** What a thing costs, how long it lasts or how far it is does not grow as victims do; damage does. */
function isFixed({ meaning: { counts }, proposition, tolls }: Statement, told: number): boolean {
  return (
    tolls.length === 0 &&
    !GROWS.test(proposition) &&
    counts.some(({ unit, value }) => value === told && FIXED.has(unit))
  );
}

const FIXED: ReadonlySet<string> = new Set(
  stemsOf(
    "euros dollars francs livres pesos dinars dirhams réaux roupies yuans yens roubles ans années mois kilomètres mètres",
  ),
);
const GROWS = /(?<!\p{L})(?:dégâts?|dommages|pertes?|préjudice|dons?|collect|récolt|lev(?:é|er)|réuni)/iu;

/** Of the missing some are found, who was driven out goes home, who was on strike goes back to work. */
const countsPassing = ({ tolls }: Statement, told: number): boolean =>
  tolls.some(({ kind, value }) => PASSING.has(kind) && value === told);

const PASSING: ReadonlySet<Toll["kind"]> = new Set(["missing", "displaced", "striking"]);

/** Factor by which a count may grow and still be the same count brought up to date, when two camps give it. Guessed. */
const CAMPS_GROWTH = 3;

/** Who was aboard does not grow from day to day. */
export function countsAboard({ tolls }: Statement, told: number | undefined): boolean {
  return tolls.some(({ kind, value }) => kind === "aboard" && value === told);
}
