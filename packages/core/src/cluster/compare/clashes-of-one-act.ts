import { likenessOf } from "../prepare/likeness.ts";
import type { PreparedClaim, PreparedDocument } from "../prepare/prepared-document.ts";
import { gapDays, widthDays } from "../text/days.ts";
import { mayBeOneThing } from "../text/kinds-of-things.ts";
import { countShared } from "../text/words.ts";
import { eachNamesOthers, isOneHolder, OWN } from "./claim-parties.ts";
import { clashOfDoers, isOneAct, withoutDoer } from "./clashes-of-doers.ts";
import { clashOfWinners } from "./clashes-of-winners.ts";
import type { Found, Setting } from "./compare-claims.ts";
import { perClaim } from "./per-claim.ts";

/** What happens but once to one thing: two days of it cannot both be right. Strikes, launches and meetings are repeated. */
const ONCE: ReadonlySet<string> = new Set(["#fall-down", "#resign"]);
/** Days by which reports of one act differ; further apart it is another. Guessed. */
const NEAR_DAYS = 2;

/** One act told on two days, or laid to two doers, by two voices of one matter. */
export function clashOfOneAct(one: PreparedClaim, other: PreparedClaim, setting: Setting): Found {
  const { claim: left, meaning } = one;
  if (!setting.oneMatter || left.stance !== "asserts" || other.claim.stance !== "asserts" || isOneHolder(one, other))
    return undefined;
  const blamed = clashOfDoers(one, other) ?? clashOfWinners(one, other, setting);
  if (blamed) return blamed;
  if (![...meaning.tokens].some((token) => token.startsWith("#") && other.meaning.tokens.has(token))) return undefined;
  if (
    areOnOtherDays(one, other) &&
    (shareOneAlone(one, other) || (isOfOneThing(one, other) && (shareOne(one, other) || !eachNamesOthers(one, other))))
  )
    return { relation: "date", features: likenessOf(one.meaning, other.meaning).words };
  if (bothHold(one, other, setting)) return { relation: "actor", features: likenessOf(meaning, other.meaning).words };
  return undefined;
}

/** What happens but once, or once to one person in so few days: he was arrested on the one day or on the other. */
export function happensOnce(one: PreparedClaim, other: PreparedClaim): boolean {
  const shared = [...one.meaning.tokens].filter((token) => other.meaning.tokens.has(token));
  return shared.some(
    (token) =>
      ONCE.has(token) ||
      (token === "#arrest" && shareOne(one, other)) ||
      (token === "#shoot" && [one, other].every(tellsOfDeath) && shareOne(one, other)),
  );
}

/** Of the death of who is named before the verb; whom somebody has killed, he may have killed on any day. */
const tellsOfDeath = perClaim(({ answers }) => answers.some(({ value }) => value === "life done"));

/** One person is named in both: where it was done to him, each may tell in his own way. */
function shareOne(one: PreparedClaim, other: PreparedClaim): boolean {
  return countShared(personsIn(one), personsIn(other)) > 0;
}

/** The same, and no other person in either. */
function shareOneAlone(one: PreparedClaim, other: PreparedClaim): boolean {
  return shareOne(one, other) && personsIn(one).size === 1 && personsIn(other).size === 1;
}

/** Who of the sentence's persons the claim itself names in full; another may be who tells it. */
function personsIn({ scene, places, meaning: { names } }: PreparedClaim): ReadonlySet<string> {
  const told = [...scene].filter(
    (name) => !places.has(name) && name.includes(" ") && name.split(" ").every((word) => names.has(word)),
  );
  return new Set(told);
}

/** « Les insurgés ont pris le camp », « l'armée contrôle toujours le camp »: one place has one master. */
function bothHold(one: PreparedClaim, other: PreparedClaim, { left, right }: Setting): boolean {
  const [first, second] = [one.claim.proposition, other.claim.proposition];
  const [still, stillToo] = [holdsStill(one, left), holdsStill(other, right)];
  // « a repris » is what came next, unless others still hold it that day or later.
  const retaken = (taken: string, by: PreparedDocument, held: PreparedDocument) =>
    RETAKES.test(taken) && (held.day ?? 0) >= (by.day ?? 0);
  const holds = still
    ? TAKES.test(second) || retaken(second, right, left)
    : stillToo && (TAKES.test(first) || retaken(first, left, right));
  const [masters, others] = [one.meaning.agents, other.meaning.agents];
  if ([first, second].some((proposition) => OWN.test(proposition))) return false;
  if (!holds || masters.size === 0 || others.size === 0 || countShared(masters, others) > 0) return false;
  if (Math.abs((left.day ?? 0) - (right.day ?? 0)) > HELD_DAYS) return false;
  const [ours, theirs] = [withoutDoer(one), withoutDoer(other)].map(({ tokens }) => [...tokens].filter(isThing));
  return theirs !== undefined && (ours ?? []).some((token) => theirs.includes(token));
}

/** A claim may leave to its sentence that it is so still. */
function holdsStill({ claim: { proposition, evidence } }: PreparedClaim, { analysis: { text } }: PreparedDocument) {
  if (HOLDS_STILL.test(proposition)) return true;
  return HOLDS.test(proposition) && HOLDS_STILL.test(text.slice(evidence.start, evidence.end));
}

const HOLDS = /(?<!\p{L})(?:contrôle|tien(?:t|nent)|occupe|détien(?:t|nent))(?:nt)?(?!\p{L})/u;
const RETAKES = /(?<!\p{L})(?:a|ont|avait|avaient) (?:\p{L}+ )?(?:repris|reconquis|récupéré|libéré)(?!\p{L})/u;

const isThing = (token: string) => token !== "" && !token.startsWith("#") && !token.startsWith("@");
/** Holding on, against what others say was taken; « a repris » is what came next. */
const HOLDS_STILL =
  /(?<!\p{L})(?:(?:contrôle|tien(?:t|nent)|occupe|détien(?:t|nent))(?:nt)? (?:toujours|encore)|(?:continue(?:nt)? (?:de|à)|reste(?:nt)?) (?:contrôler|tenir|occuper|maîtres?))(?!\p{L})/u;
const TAKES =
  /(?<!\p{L})(?:(?:a|ont|avait|avaient) (?:\p{L}+ )?(?:pris|capturé|conquis|occupé|investi)|s['’]est emparée?|se sont emparée?s|contrôle(?:nt)?|tien(?:t|nent)|occupe(?:nt)?)(?!\p{L})/u;
/** Days within which nobody need have taken it back. Guessed. */
const HELD_DAYS = 2;

function areOnOtherDays(one: PreparedClaim, other: PreparedClaim): boolean {
  const { days } = one;
  if (!days || !other.days || widthDays(days) > 1 || widthDays(other.days) > 1) return false;
  const gap = gapDays(days, other.days);
  return happensOnce(one, other) && gap > 0 && gap <= NEAR_DAYS;
}

/** The same words, or the same thing that fell, sank or gave way: how, and where it had come from, each tells in his own way. */
function isOfOneThing(one: PreparedClaim, other: PreparedClaim): boolean {
  const [left, right] = [one.meaning.doer, other.meaning.doer];
  return (
    isOneAct(one.meaning, other.meaning) ||
    countShared(left, right) > 0 ||
    [...left].some((thing) => [...right].some((match) => mayBeOneThing(thing, match)))
  );
}
