import { matchPlaces } from "../prepare/match-parties.ts";
import { type Meaning, PEOPLE } from "../prepare/meaning.ts";
import type { PreparedParty } from "../prepare/parties.ts";
import type { PreparedAnswer, PreparedClaim } from "../prepare/prepared-document.ts";
import { kilometresBetween } from "../text/distance.ts";
import { countShared } from "../text/words.ts";
import { numbersDiffer } from "./clashes-of-counts.ts";
import { isOneAct } from "./clashes-of-doers.ts";

/** Whether one thing is told to have happened in two towns. */
export function happenedInTwoTowns(
  one: PreparedAnswer,
  other: PreparedAnswer,
  claims: readonly [PreparedClaim, PreparedClaim],
): boolean {
  if (!areOtherTowns(one.place, other.place) || namesBoth(one, other, claims)) return false;
  return isOneHappening(one, other) && !numbersDiffer(...claims);
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
