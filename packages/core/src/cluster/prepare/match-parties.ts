import { mayNameOneDoer } from "../text/bodies-and-members.ts";
import { kilometresBetween } from "../text/distance.ts";
import { nameKey } from "../text/name-keys.ts";
import { dice, fold, stemsOf } from "../text/words.ts";
import type { PreparedParty } from "./parties.ts";

/** How surely two names mean one party, 0 to 1; `conflict` when they surely do not. */
export interface PartyMatch {
  readonly score: number;
  readonly conflict: boolean;
}

const CONFLICT: PartyMatch = { score: 0, conflict: true };

/** A state may stand for its troops and officials, a last name for the full name. Scores are guessed; see the evaluation. */
export function matchParties(left: PreparedParty, right: PreparedParty): PartyMatch {
  if (left.known !== undefined && left.known === right.known) return { score: 1, conflict: false };
  if (left.key === right.key) return { score: 1, conflict: false };
  if (left.kind === "person" && right.kind === "person") return matchPersons(left, right);
  if (isAcronymOf(left.name, right.name) || isAcronymOf(right.name, left.name)) return { score: 0.95, conflict: false };
  if (left.state !== undefined && right.state !== undefined) {
    if (left.state !== right.state || areTwoGroups(left, right)) return CONFLICT;
    const score = stateScore(left, right);
    return { score, conflict: score === 0 };
  }
  const overlap = dice(left.stems, right.stems);
  if (overlap >= CLOSE_DESCRIPTIONS) return { score: 0.8, conflict: false };
  if (endsWithName(left.key, right.key)) return { score: 0.7, conflict: false };
  if (overlap >= 0.5) return { score: 0.5, conflict: false };
  // « les policiers », « la gendarmerie »: descriptions of which neither names anybody else.
  if (mayBeOneBody(left, right)) return { score: ONE_BODY, conflict: false };
  // « Les rebelles » may be any rebels: a description without a country or a name rules nobody out.
  if (isNameless(left) || isNameless(right)) return { score: GENERIC, conflict: false };
  return { score: 0, conflict: namedApart(left, right) };
}

function mayBeOneBody(left: PreparedParty, right: PreparedParty): boolean {
  if (left.kind === "person" || right.kind === "person") return false;
  const [head, match] = [[...left.stems][0], [...right.stems][0]];
  return (
    head !== undefined && match !== undefined && mayNameOneDoer(head, match) && (isNameless(left) || isNameless(right))
  );
}

/** Guessed: as of two descriptions that share half of their words. */
const ONE_BODY = 0.5;

/** Two that the base knows under two names, neither of them the state's. */
function areTwoGroups(left: PreparedParty, right: PreparedParty): boolean {
  return left.apart && right.apart && left.known !== undefined && right.known !== undefined;
}

/** Words two descriptions must share to be one; as in the scorer's comparison of parties. */
const CLOSE_DESCRIPTIONS = 2 / 3;

/** « FLN » stands for « Front de libération du Nord »: the first letters of its words, small ones left out. */
export function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false;
  const letters = stemsOf(long).map((stem) => stem.charAt(0));
  return letters.length > 1 && letters.join("") === fold(short);
}

/** What a nameless description is worth as a match. Guessed. */
export const GENERIC = 0.35;

/** A description that is nobody's name: « les rebelles », « des personnes ». */
export function isNameless(party: PreparedParty): boolean {
  return (
    (party.kind === "other" || party.kind === "forces" || party.kind === "officials") &&
    party.state === undefined &&
    party.known === undefined
  );
}

function matchPersons(left: PreparedParty, right: PreparedParty): PartyMatch {
  if (left.known !== undefined && right.known !== undefined) return CONFLICT;
  return endsWithName(left.key, right.key) ? { score: 0.9, conflict: false } : CONFLICT;
}

function stateScore(left: PreparedParty, right: PreparedParty): number {
  const kinds = [left.kind, right.kind];
  if (left.apart || right.apart) return scoreApart(left, right);
  // A head of state acts for the state; his envoys are others than he.
  if (kinds.includes("person")) return kinds.includes("state") ? 0.6 : 0.4;
  if (left.kind === right.kind) return left.kind === "body" ? 0.6 : 0.9;
  return kinds.includes("state") ? 0.8 : 0.6;
}

/** Rebels are not the state that they fight, and unions of one country are as near as their names. */
function scoreApart(left: PreparedParty, right: PreparedParty): number {
  if (left.apart !== right.apart) return left.kind === "state" || right.kind === "state" ? GENERIC : 0;
  return dice(left.stems, right.stems) >= 0.5 ? 0.6 : GENERIC;
}

function endsWithName(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length >= 3 && long.endsWith(` ${short}`);
}

/** Two persons or bodies with names of their own are two; a body may act for a state. */
function namedApart(left: PreparedParty, right: PreparedParty): boolean {
  const named = (party: PreparedParty) => party.kind === "person" || party.kind === "state" || party.kind === "body";
  return named(left) && named(right);
}

/** Whether two places can be one; the kind of place (« région », « province ») does not tell it apart. */
export function matchPlaces(left: PreparedParty, right: PreparedParty): PartyMatch {
  if (left.known !== undefined && left.known === right.known) return { score: 1, conflict: false };
  const [one, other] = [left.key, right.key].map(placeWords) as [string, string];
  if (one === other) return { score: 1, conflict: false };
  if (one.endsWith(` ${other}`) || other.endsWith(` ${one}`)) return { score: 0.8, conflict: false };
  // A country and a town in it can be one place told more or less precisely; two towns cannot.
  const countries = [left, right].filter(isCountry).length;
  if (countries === 0 && (liesIn(left, right) || liesIn(right, left))) return { score: CONTAINED, conflict: false };
  if (countries === 2 || countries === 0) return CONFLICT;
  if (left.country === undefined || right.country === undefined) return { score: 0.3, conflict: false };
  return left.country === right.country ? { score: 0.6, conflict: false } : CONFLICT;
}

/** What a town is worth beside its region. Guessed: less than a country and a town in it, since regions lie side by side. */
const CONTAINED = 0.5;
/** Kilometres from the middle of a region within which a town of its country may lie in it; the base has no borders. Guessed. */
const REGION_KM = 100;

/** « Khan Younès » and « la bande de Gaza ». */
function liesIn(town: PreparedParty, region: PreparedParty): boolean {
  if (!region.wide || town.wide || !town.point || !region.point || town.country !== region.country) return false;
  return kilometresBetween(town.point, region.point) <= REGION_KM;
}

function isCountry(party: PreparedParty): boolean {
  return party.kind === "state" && party.country !== undefined && party.country === party.state && !party.capital;
}

const PLACE_KINDS = new Set(
  "oblast region bande province ville distrikt district departement etat komte gouvernorat village viskaia"
    .split(" ")
    .map((word) => nameKey(word)),
);

function placeWords(key: string): string {
  const words = key.split(" ").filter((word) => !PLACE_KINDS.has(word));
  return words.length > 0 ? words.join(" ") : key;
}

export function lastNameOf(party: PreparedParty): string {
  return party.key.split(" ").at(-1) ?? party.key;
}

export function isSameHolder(left: PreparedParty | undefined, right: PreparedParty | undefined): boolean {
  if (!left || !right) return false;
  return matchParties(left, right).score >= SAME_HOLDER;
}

/** A spokesperson and his state are two holders; a state and its army are one side of the table. Guessed. */
const SAME_HOLDER = 0.7;
