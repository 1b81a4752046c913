import { likenessOf } from "../prepare/likeness.ts";
import type { PreparedClaim, PreparedDocument } from "../prepare/prepared-document.ts";
import type { Setting } from "./compare-claims.ts";

/**
 * « La trêve est respectée », said by two: what one asserts is no denial of the other because of the opposite that we read into it
 * (« la trêve a été violée » denied), where it is nearer to his own words, or denies the same opposite (« baisse », « diminue »).
 */
export function isSaidAlike(one: PreparedClaim, other: PreparedClaim, { left, right }: Setting): boolean {
  if (one.turned === other.turned || one.claim.stance === other.claim.stance) return false;
  const [turned, plain, document] = one.turned ? [one, other, left] : [other, one, right];
  // « tous sains et saufs », « trois sont morts »: however alike the words for who they are.
  if (turned.tolls.some(({ value }) => value === 0) && plain.tolls.some(({ value }) => value > 0)) return false;
  const own = sourceOf(turned, document);
  if (own === undefined || own.claim.stance !== plain.claim.stance) return false;
  if (likenessOf(own.meaning, plain.meaning).dice > likenessOf(turned.meaning, plain.meaning).dice) return true;
  const opposite = (one.turned ? right : left).claims.find((each) => each.turned && sharesRecord(each, plain));
  return opposite !== undefined && likenessOf(opposite.meaning, turned.meaning).dice === 1;
}

/** The record that an opposite was read from. */
const sourceOf = (turned: PreparedClaim, { claims }: PreparedDocument): PreparedClaim | undefined =>
  claims.find((each) => !each.turned && sharesRecord(each, turned));

const sharesRecord = (one: PreparedClaim, other: PreparedClaim): boolean =>
  one.shownBy === other.shownBy && one.claim.id === other.claim.id;
