import type { ContradictionStatement } from "@recoupe/api";
import { MARKS, type Mark } from "@recoupe/api/present";
import type { Words } from "../words/index.ts";
import { compareDays } from "./compare-days.ts";

type Side = readonly ContradictionStatement[];

/** The status most statements of a side have; on a tie the one that comes first in the order of marks. */
export function sideMark(side: Side): Mark {
  const counts = Map.groupBy(side, ({ status }) => status);
  const ranked = [...counts].toSorted(
    ([a, some], [b, others]) => others.length - some.length || MARKS.indexOf(a) - MARKS.indexOf(b),
  );
  return ranked[0]?.[0] ?? "asserted";
}

/** What a side says, where the sides differ in status; else a letter, since Recoupe does not name their content. */
export function sideTitle(
  side: Side,
  index: number,
  { sides, words }: { readonly sides: readonly Side[]; readonly words: Words },
): string {
  const mark = sideMark(side);
  const differ = new Set(sides.map(sideMark)).size === sides.length;
  if (differ && mark === "asserted") return words.contradiction.sideAsserting(side.length);
  if (differ && mark === "denied") return words.contradiction.sideDenying(side.length);
  return words.contradiction.sideOther(lettersOf(index), side.length);
}

/** First and last publication among all statements; null when none is dated. */
export function datesOf(sides: readonly Side[]): { readonly from: string; readonly to: string } | null {
  const days = sides
    .flat()
    .flatMap(({ evidence }) => evidence.source.publishedAt?.slice(0, 10) ?? [])
    .toSorted();
  const [from, to] = [days.at(0), days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/** By publication, undated last; within one article in reading order. */
export function inOrderOfDate(statements: Side): Side {
  return statements.toSorted(
    ({ evidence: a }, { evidence: b }) => compareDays(a.source.publishedAt, b.source.publishedAt) || a.start - b.start,
  );
}

/** Sides of one contradiction in a list: two rows of three with the count of those left out. Guessed. */
const SHOWN_SIDES = 5;

/** Those that a list has room for, the page of the contradiction has all; one more takes no more room than its count. */
export function shownSides<Any>(sides: readonly Any[]): readonly Any[] {
  return sides.length <= SHOWN_SIDES + 1 ? sides : sides.slice(0, SHOWN_SIDES);
}

/** A, B … Z, AA, AB …: a question over numbers may have more sides than letters. */
function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${lettersOf(Math.floor(index / 26) - 1)}${last}`;
}
