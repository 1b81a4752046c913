import { likenessOf } from "../prepare/likeness.ts";
import type { PreparedClaim } from "../prepare/prepared-document.ts";
import { gapDays } from "../text/days.ts";
import { countShared } from "../text/words.ts";
import { namedDoers } from "./claim-parties.ts";
import { numbersDiffer } from "./clashes-of-counts.ts";
import { isOneAct, withoutDoer } from "./clashes-of-doers.ts";
import type { Found, Setting } from "./compare-claims.ts";
import { perClaim } from "./per-claim.ts";

/** « A a remporté l'élection de P », « B a remporté l'élection de P »: one contest has one winner. Or each is told to have beaten the other. */
export function clashOfWinners(one: PreparedClaim, other: PreparedClaim, { left, right }: Setting): Found {
  if (!tellsOfWinner(one) || !tellsOfWinner(other) || numbersDiffer(one, other)) return undefined;
  if (one.days && other.days && gapDays(one.days, other.days) > 0) return undefined;
  if (left.day !== undefined && right.day !== undefined && Math.abs(left.day - right.day) > CONTEST_DAYS)
    return undefined;
  const [winner, rival] = [namedDoers(one), namedDoers(other)];
  if (winner.size === 0 || rival.size === 0 || countShared(winner, rival) > 0) return undefined;
  const [first, second] = [withoutDoer(one), withoutDoer(other)];
  const beaten = isAmong(winner, second.tokens) && isAmong(rival, first.tokens);
  if (!beaten && !(isOfOneContest(one, other) && isOneAct(first, second))) return undefined;
  return { relation: "actor", features: likenessOf(first, second).words };
}

/** A stage, a round or a single seat is won many times over; a place or a name must say which it was. */
function isOfOneContest(one: PreparedClaim, other: PreparedClaim): boolean {
  const contests = [one, other].map(({ claim: { proposition } }) => CONTEST.exec(proposition)?.[0].toLowerCase());
  const [contest, match] = contests;
  const own = (claim: PreparedClaim) => [...withoutDoer(claim).names];
  const [names, others] = [own(one), own(other)];
  const agree = names.every((name) => others.includes(name)) || others.every((name) => names.includes(name));
  return contest !== undefined && contest === match && agree && names.length > 0 && others.length > 0;
}

function isAmong(names: ReadonlySet<string>, tokens: ReadonlySet<string>): boolean {
  return [...names].every((name) => tokens.has(name));
}

const tellsOfWinner = perClaim(({ claim: { proposition } }) => WINS.test(proposition));

const WINS =
  /(?<!\p{L})(?:(?:a|ont|avait|avaient) (?:\p{L}+ )?(?:remporté|gagné|battu|vaincu)|battu(?! par)|l['’](?:a|ont) emporté|s['’](?:est|sont) imposée?s?|(?:est|sont) (?:sortie?s? )?vainqueure?s?)(?!\p{L})/iu;

/** What has one winner; rounds, stages, prizes and seats are many. */
const CONTEST =
  /(?<!\p{L})(?:présidentielle|élections?(?: \p{L}+)?|scrutin|législatives|municipales|primaire|référendum|finale|championnat|coupe|combat|duel|match|course|marathon|tournoi|appel d['’]offres|marché|contrat)(?!\p{L})/iu;

/** Days within which two rivals meet but once. Guessed: a return match is a week away. */
const CONTEST_DAYS = 2;
