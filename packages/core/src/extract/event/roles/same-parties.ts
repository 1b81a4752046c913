import type { DateRange, Party } from "../../../model/analysis.ts";

/** Whether somebody stands on both lists. */
export function shareParty(left: readonly Party[], right: readonly Party[]): boolean {
  return left.some((party) => right.some((other) => isSame(party, other)));
}

export function isSame(left: Party, right: Party): boolean {
  if (left.name === right.name || (left.entityId !== null && left.entityId === right.entityId)) return true;
  if (left.entityId === null && right.entityId === null && (isShorter(left, right) || isShorter(right, left)))
    return true;
  // « nos troupes… nos unités »: bare words for the same men.
  return BARE_FORCES.test(left.name) && BARE_FORCES.test(right.name);
}

/** « des dockers ghanéens… les dockers » */
const isShorter = (short: Party, long: Party): boolean => long.name.startsWith(`${short.name} `);

const BARE_FORCES = /^(?:troupes|unités|soldats|forces|hommes|militaires)$/u;

/** Whether two lists name somebody in common, or one of them nobody. */
export const meet = (left: readonly Party[], right: readonly Party[]): boolean =>
  left.length === 0 || right.length === 0 || shareParty(left, right);

/** Whether two words agree, or one is not said. */
export const fits = (left: string | null, right: string | null): boolean =>
  left === null || right === null || left === right;

/** Whether two times overlap, or one is not said. */
export function datesMeet(left: DateRange | null, right: DateRange | null): boolean {
  if (left === null || right === null) return true;
  return left.from.slice(0, 10) <= `${right.to}~` && right.from.slice(0, 10) <= `${left.to}~`;
}
