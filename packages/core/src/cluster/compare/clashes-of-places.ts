import { matchPlaces } from "../prepare/match-parties.ts";
import { type Meaning, PEOPLE } from "../prepare/meaning.ts";
import type { PreparedParty } from "../prepare/parties.ts";
import type { PreparedAnswer, PreparedClaim } from "../prepare/prepared-document.ts";
import { widthDays } from "../text/days.ts";
import { kilometresBetween } from "../text/distance.ts";
import { countShared } from "../text/words.ts";
import { shareWholeName } from "./claim-parties.ts";
import { numbersDiffer } from "./clashes-of-counts.ts";
import { isOneAct } from "./clashes-of-doers.ts";

/** Whether one thing is told to have happened in two towns. */
export function happenedInTwoTowns(
  one: PreparedAnswer,
  other: PreparedAnswer,
  claims: readonly [PreparedClaim, PreparedClaim],
): boolean {
  if (namesBoth(one, other, claims) || numbersDiffer(...claims) || !isOneHappening(one, other)) return false;
  return areOtherTowns(one.place, other.place) || (areOtherNames(one, other) && areOfOnePersonAndDay(claims));
}

/** Two places that the base does not know, told by names that have nothing in common: one may lie in the other, so that the rest must agree. */
function areOtherNames({ place: one }: PreparedAnswer, { place: other }: PreparedAnswer): boolean {
  if (one?.kind !== "place" || other?.kind !== "place" || one.known !== undefined || other.known !== undefined)
    return false;
  return countShared(new Set(one.key.split(" ")), new Set(other.key.split(" "))) === 0;
}

/** One whole name, and nobody else's, on one day that both tell. */
function areOfOnePersonAndDay([one, other]: readonly [PreparedClaim, PreparedClaim]): boolean {
  const { days } = one;
  if (!days || !other.days || widthDays(days) > 1 || days.from !== other.days.from || days.to !== other.days.to)
    return false;
  return shareWholeName(one, other);
}

/** « à Tolma, où il était arrivé de Brenne »: who names both towns knows of the other. */
function namesBoth(one: PreparedAnswer, other: PreparedAnswer, [left, right]: readonly [PreparedClaim, PreparedClaim]) {
  return left.places.has(other.place?.key ?? "") || right.places.has(one.place?.key ?? "");
}

/** Two towns of the base of which none may be told for the other: a large one often is for what lies around it. */
export function areOtherTowns(one: PreparedParty | undefined, other: PreparedParty | undefined): boolean {
  if (!one?.town || !other?.town || !matchPlaces(one, other).conflict) return false;
  if (!one.point || !other.point) return !one.large && !other.large;
  return kilometresBetween(one.point, other.point) >= (one.large || other.large ? FAR_KM : APART_KM);
}

/** Kilometres from which a place is no suburb of a large town, and from which two others are no one place. Guessed. */
const FAR_KM = 50;
const APART_KM = 10;

/** One named person, a group called alike, or a definite thing called alike; and not each with names of its own. */
function isOneHappening(
  { subject: one, about: left }: PreparedAnswer,
  { subject: other, about: right }: PreparedAnswer,
) {
  const shared = countShared(one.names, other.names);
  if (shared < one.names.size && shared < other.names.size) return false;
  if (!sharesAct(one, other)) return false;
  if (shared > 1 && isPersonal(one)) return true;
  const definite = [left, right].filter((about) => DEFINITE.test(about)).length;
  return definite > 0 && isOneAct(one, other) && isDescribedAlike(one, other) && (definite > 1 || shared > 0);
}

const sharesAct = (one: Meaning, other: Meaning) =>
  [...one.tokens].some((token) => token.startsWith("#") && token !== "#forces" && other.tokens.has(token)) ||
  (one.act === undefined && other.act === undefined);

const isPersonal = ({ names }: Meaning) => [...names].some((name) => !/^[@~]/u.test(name));

/** « un homme », « les victimes » may be any. */
function isDescribedAlike(one: Meaning, other: Meaning): boolean {
  return [...one.tokens].some(
    (token) => token !== "" && !/^[#=]/u.test(token) && !PEOPLE.has(token) && other.tokens.has(token),
  );
}

const DEFINITE = /^(?:l['’]|la |le |les |cette |cet |ce |ces )/iu;
