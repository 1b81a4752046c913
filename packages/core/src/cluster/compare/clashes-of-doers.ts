import { likenessOf } from "../prepare/likeness.ts";
import type { Meaning } from "../prepare/meaning.ts";
import type { PreparedClaim } from "../prepare/prepared-document.ts";
import { gapDays } from "../text/days.ts";
import { isParticularThing } from "../text/kinds-of-things.ts";
import { countShared } from "../text/words.ts";
import { namedDoers, namedDoersConflict } from "./claim-parties.ts";
import type { Found } from "./compare-claims.ts";

/** Share of the shorter claim that the longer must hold, and the weight that the two must share. As for denials. */
const ALIKE = 0.7;
const MINIMAL_WEIGHT = 1.4;

/** One act that two voices lay to two doers, of whom only one can have done it. */
export function clashOfDoers(one: PreparedClaim, other: PreparedClaim): Found {
  const laidBack = blamesHolder(one, other) || blamesHolder(other, one);
  if (!laidBack && !haveOtherDoers(one, other)) return undefined;
  if (bothBeganIt(one, other) || (laidBack && firedOrBegan(one, other)))
    return { relation: "actor", features: likenessOf(one.meaning, other.meaning).words };
  const [first, second] = [withoutDoer(one), withoutDoer(other)];
  if (shareAct(first, second) && isAttackLaidToTwo(one, other))
    return { relation: "actor", features: likenessOf(first, second).words };
  if (!isOneAct(first, second) || !shareAct(first, second)) return undefined;
  const blamed = isLaidToOne(one) && isLaidToOne(other) && haveOtherDoers(one, other);
  return blamed || isCorrected(one, other) || (laidBack && areOfOneThing(one, other))
    ? { relation: "actor", features: likenessOf(first, second).words }
    : undefined;
}

/** « A a rompu la trêve la première », « B ont ouvert le feu les premiers »: who began it. How, each tells in his own way. */
function bothBeganIt(one: PreparedClaim, other: PreparedClaim): boolean {
  return [one, other].every(({ claim: { proposition } }) => FIRST.test(proposition) && HOSTILE.test(proposition));
}

/** « A a voulu l'escalade », and A accuses B of having opened fire. */
function firedOrBegan(one: PreparedClaim, other: PreparedClaim): boolean {
  const began = ({ claim: { proposition } }: PreparedClaim) => BEGAN.test(proposition) || FIRST.test(proposition);
  const fired = (claim: PreparedClaim) => HOSTILE.test(claim.claim.proposition) && isLaidToOne(claim);
  return (began(one) && (began(other) || fired(other))) || (began(other) && fired(one));
}

const BEGAN =
  /(?<!\p{L})(?:provoqué|déclenché|initié|cherché|voulu) (?:\p{L}+ )?(?:l['’]|le |la |les |un |une |ce |cette |ces )?(?:conflit|combats?|affrontements?|hostilités|guerre|escalade|crise|violences|incident)(?!\p{L})/u;
const FIRST = /(?<!\p{L})(?:les |la |le )premi(?:er|ère)s?(?!\p{L})(?! \p{Ll}+ (?:de|du|des|à) )/u;
const HOSTILE =
  /(?<!\p{L})(?:tir(?:é|er|ent|aient)|ouvert le feu|attaqu|agress|frapp|bombard|pilonn|viol(?:é|er|ent)|rompu|rompre|franchi)/u;

/** « A est responsable de … », « … ont tiré les premiers », « c'est A qui … »: who did it, nobody else did. */
function isLaidToOne({ claim: { rule, proposition }, singledOut }: PreparedClaim): boolean {
  return singledOut || rule?.name === "claim/accusation" || SOLELY.test(proposition);
}

/** « Ce sont les hommes de B qui ont attaqué lundi le convoi de P », « A a attaqué lundi un convoi près de P »: two names, one day, one place. */
function isCorrected(one: PreparedClaim, other: PreparedClaim): boolean {
  if (!(one.singledOut || other.singledOut) || !namedDoersConflict(one, other)) return false;
  if (!one.days || !other.days || gapDays(one.days, other.days) > 0) return false;
  const [place, match] = [withoutDoer(one), withoutDoer(other)].map(({ names }) => [...names].filter(isOwnName));
  return (place ?? []).some((name) => match?.includes(name));
}

/** Countries are in too many. */
const isOwnName = (token: string) => !token.startsWith("@");

const SOLELY =
  /(?<!\p{L})(?:(?:les? |la |l['’])?premi(?:er|ère)s?(?!\p{L})|(?:est|sont|était|étaient) (?:seule?s? )?(?:responsables?|à l['’]origine|coupables?)|c['’](?:est|était) )/u;

/** « B a frappé le barrage », says A, and others say « A a frappé le barrage »: who is said to have done it lays it to another. */
function blamesHolder({ holder, holderTokens, meaning }: PreparedClaim, other: PreparedClaim): boolean {
  const blamed = namedDoers(other);
  if (!holder || blamed.size === 0 || ![...blamed].every((token) => holderTokens.has(token))) return false;
  return ![...meaning.doer].some((token) => meaning.names.has(token) && holderTokens.has(token));
}

/** A thing, on one day: two sides shell one town in turn. */
function areOfOneThing(one: PreparedClaim, other: PreparedClaim): boolean {
  if (one.days && other.days && gapDays(one.days, other.days) > 0) return false;
  return [...one.meaning.tokens].some((token) => isParticularThing(token) && other.meaning.tokens.has(token));
}

/** « A est responsable de l'attaque de P », « B a attaqué le village », whose sentences name P: which attack it is, the first says. */
function isAttackLaidToTwo(one: PreparedClaim, other: PreparedClaim): boolean {
  if (one.days && other.days && gapDays(one.days, other.days) > 0) return false;
  const definite = [one, other].some(({ claim: { proposition } }) => OF_THE_ATTACK.test(proposition));
  return definite && isLaidToOne(one) && isLaidToOne(other) && countShared(one.places, other.places) > 0;
}

const OF_THE_ATTACK =
  /(?<!\p{L})(?:responsables?|à l['’]origine|auteurs?|coupables?) (?:de (?:la |l['’]|cette |cet )|du )/u;

function shareAct(one: Meaning, other: Meaning): boolean {
  return [...one.tokens].some((token) => token.startsWith("#") && other.tokens.has(token));
}

function haveOtherDoers(one: PreparedClaim, other: PreparedClaim): boolean {
  if (namedDoersConflict(one, other)) return true;
  const [left, right] = [doersOf(one), doersOf(other)];
  return left.size > 0 && right.size > 0 && countShared(left, right) === 0;
}

/** Who is named, or described as somebody who acts. */
function doersOf(claim: PreparedClaim): ReadonlySet<string> {
  return new Set([...namedDoers(claim), ...claim.meaning.agents]);
}

/** What was done, whoever did it. */
export function withoutDoer({ meaning }: PreparedClaim): Meaning {
  const without = (tokens: ReadonlySet<string>) =>
    new Set([...tokens].filter((token) => !meaning.doer.has(token) && !token.startsWith("=")));
  return { ...meaning, tokens: without(meaning.tokens), names: without(meaning.names) };
}

export function isOneAct(one: Meaning, other: Meaning): boolean {
  const { containment, shared } = likenessOf(one, other);
  return containment >= ALIKE && shared >= MINIMAL_WEIGHT;
}
