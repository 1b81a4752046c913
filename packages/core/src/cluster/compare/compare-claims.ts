import type { Question } from "../answers/answer.ts";
import { type Likeness, likenessOf } from "../prepare/likeness.ts";
import type { PreparedClaim, PreparedDocument } from "../prepare/prepared-document.ts";
import { stemsOf } from "../text/words.ts";
import { SAME_NAMELESS_PROPOSITION, SAME_PROPOSITION, SAME_TIME_DAYS } from "../thresholds.ts";
import {
  bodiesApart,
  doersConflict,
  envoysApart,
  isOneHolder,
  namedDoersConflict,
  nameOneGroup,
  namesApart,
  shareWholeName,
} from "./claim-parties.ts";
import { clashOfAnswers } from "./clashes-of-answers.ts";
import {
  actsApart,
  areCountsOfVoices,
  countOthers,
  countsAgree,
  countsClash,
  countsElsewhere,
  countTheSame,
  haveCommonGround,
  numbersDiffer,
  withoutNumbers,
} from "./clashes-of-counts.ts";
import { framingClash } from "./clashes-of-framing.ts";
import { clashOfMeasures } from "./clashes-of-measures.ts";
import { clashOfOneAct } from "./clashes-of-one-act.ts";
import { clashOfSums } from "./clashes-of-sums.ts";
import { isOfFormerCount, isUpdated, nobodyAgainstToll, oneTollDiffers } from "./clashes-of-tolls.ts";
import { clashOfVictims, hitOthers } from "./clashes-of-victims.ts";
import { anythingDenied } from "./denials-of-anything.ts";
import { denialBetween, deniesButMurder } from "./denials-of-claims.ts";
import { presenceDenied } from "./denials-of-presence.ts";
import { maySay } from "./matched-words.ts";
import { areNear, areOfOneScene, isOfAnotherPlace, VAGUE_ACTS } from "./one-scene.ts";
import { areDated, nameOneParticular, tellOfOtherYears } from "./one-time.ts";
import { perClaim } from "./per-claim.ts";
import { isSaidAlike } from "./said-alike.ts";

/** How two claims stand to each other. */
export type ClaimRelation = "same" | "value" | "scope" | "framing" | "date" | "actor" | "place" | "victims" | Question;

export interface ClaimLink {
  readonly left: string;
  readonly right: string;
  readonly relation: ClaimRelation;
  readonly features: readonly string[];
}

/**
 * Claims of two articles (or of one) that say the same, or that clash without one denying the other. `oneMatter`: the two articles are
 * steps of one story, so that fewer words are enough; `oneTime`: they are known to be of about one time, so that both need not name one place
 * or person.
 */
export function compareClaims(
  left: PreparedDocument,
  right: PreparedDocument,
  { oneMatter, oneTime }: { readonly oneMatter: boolean; readonly oneTime: boolean },
): readonly ClaimLink[] {
  const links: ClaimLink[] = [];
  const near = !oneMatter && areNear(left, right);
  const elsewhere =
    left === right
      ? new Set<PreparedClaim>()
      : new Set([
          ...left.claims.filter((claim) => isOfAnotherPlace(claim, left, right)),
          ...right.claims.filter((claim) => isOfAnotherPlace(claim, right, left)),
        ]);
  left.claims.forEach((one, at) => {
    const others = left === right ? left.claims.slice(at + 1) : right.claims;
    for (const other of others) {
      if (!oneTime && !nameOneParticular(one, other, left)) continue;
      if (isSaidAlike(one, other, { left, right, oneMatter })) continue;
      if ((elsewhere.has(one) || elsewhere.has(other)) && !asksWhere(one, other) && !shareWholeName(one, other))
        continue;
      const together = oneMatter || (near && areOfOneScene(one, other, left, right));
      const found = relationOf(one, other, { left, right, oneMatter: together });
      if (found?.relation === "value" && !areDated(left, right) && !nameOneParticular(one, other, left)) continue;
      const alike = found?.relation === "same" && one.claim.stance === other.claim.stance;
      if (found && !alike && tellOfOtherYears(one, other, { left, right })) continue;
      if (found) links.push({ left: one.id, right: other.id, ...found });
    }
  });
  return links;
}

export interface Setting {
  readonly left: PreparedDocument;
  readonly right: PreparedDocument;
  readonly oneMatter: boolean;
}

export type Found = Pick<ClaimLink, "relation" | "features"> | undefined;

function relationOf(one: PreparedClaim, other: PreparedClaim, setting: Setting): Found {
  if (one.answersOnly || other.answersOnly) return clashOfAnswers(one, other, setting);
  if (areCountsOfVoices(one, other)) return { relation: "value", features: ["one sentence, two voices"] };
  const once = clashOfOneAct(one, other, setting);
  if (once) return once;
  const answered = clashOfAnswers(one, other, setting);
  if (answered) return answered;
  const bothAssert = one.claim.stance === "asserts" && other.claim.stance === "asserts";
  const measured =
    bothAssert && areClose(setting) && !isOneHolder(one, other)
      ? (clashOfMeasures(one, other, setting) ?? clashOfSums(one, other, setting))
      : undefined;
  if (measured) return measured;
  if (hitOthers(one, other)) return clashOfVictims(one, other, setting);
  if (namedDoersConflict(one, other) || deniesButMurder(one, other) || turnedElsewhere(one, other)) return undefined;
  if (bodiesApart(one, other) || envoysApart(one, other) || reservedApart(one, other)) return undefined;
  const strangers = namesApart(one, other) || doersConflict(one, other) || modalsApart(one, other);
  const opposed = one.claim.stance !== other.claim.stance;
  const differ = numbersDiffer(one, other);
  const [left, right] = differ
    ? [withoutNumbers(one.meaning), withoutNumbers(other.meaning)]
    : [one.meaning, other.meaning];
  const likeness = likenessOf(left, right);
  if (!opposed && areClose(setting) && !isOneHolder(one, other) && haveCommonGround(one, other, setting)) {
    if (oneTollDiffers(one, other, setting)) return { relation: "value", features: ["toll", ...likeness.words] };
  }
  const scopes = one.framing.partial !== other.framing.partial;
  const nameless = [one, other].some(({ meaning }) => meaning.names.size === 0);
  if (
    likeness.dice >= (nameless ? SAME_NAMELESS_PROPOSITION : SAME_PROPOSITION) &&
    likeness.shared >= MINIMAL_SHARED &&
    !strangers
  ) {
    if (differ)
      return opposed ||
        !haveCommonGround(one, other, setting) ||
        countsElsewhere(one, other) ||
        isOfFormerCount(one, other, setting) ||
        countOthers(one, other, setting) ||
        actsApart(one, other) ||
        countsAgree(one, other)
        ? undefined
        : { relation: "value", features: likeness.words };
    if (!scopes || opposed)
      return { relation: "same", features: [`likeness ${likeness.dice.toFixed(2)}`, ...likeness.words] };
  }
  if (opposed && setting.oneMatter && nobodyAgainstToll(one, other, setting))
    return { relation: "same", features: ["nobody against a toll", ...likeness.words] };
  if (opposed && !differ && !scopes && !modalsApart(one, other) && setting.oneMatter) {
    const [told, toldToo] = [
      { claim: one, document: setting.left },
      { claim: other, document: setting.right },
    ] as const;
    const denied = denialBetween(told, toldToo) ?? presenceDenied(told, toldToo) ?? anythingDenied(told, toldToo);
    if (denied) return { relation: "same", features: ["denied in other words", ...denied] };
  }
  if (!opposed && !differ && denyTwice(one, other, setting))
    return { relation: "same", features: ["denied twice", ...likeness.words] };
  if (opposed || !areClose(setting)) return undefined;
  if (isOneHolder(one, other))
    return isUpdated(one, other, setting) && oneTollDiffers(one, other, setting)
      ? { relation: "value", features: ["toll brought up to date", ...likeness.words] }
      : undefined;
  if (haveCommonGround(one, other, setting)) {
    if (
      countsClash(one, other, likeness.dice, setting) &&
      !countOthers(one, other, setting) &&
      !isOfFormerCount(one, other, setting)
    )
      return { relation: "value", features: likeness.words };
  }
  if (scopes && !countTheSame(one, other) && isScope(one, other, likeness, setting))
    return { relation: "scope", features: likeness.words };
  return framingClash(one, other, setting);
}

/** « La statue est intacte dans la chapelle » denies that it was destroyed, not that it is shown there. */
function turnedElsewhere(one: PreparedClaim, other: PreparedClaim): boolean {
  const misses = ({ turnedOn }: PreparedClaim, { meaning: { tokens } }: PreparedClaim) =>
    turnedOn.size > 0 &&
    ![...turnedOn].some((token) => tokens.has(token) || [...tokens].some((match) => maySay(token, match)));
  return misses(one, other) || misses(other, one);
}

/** « fermé aux camions », « ouvert aux piétons »: for whom, each says otherwise. */
function reservedApart(one: PreparedClaim, other: PreparedClaim): boolean {
  const [whom, others] = [whomIn(one), whomIn(other)];
  return whom !== undefined && others !== undefined && whom !== others;
}

/** Stem of who alone is let in or kept out. */
const whomIn = perClaim(({ claim: { proposition } }) => stemsOf(RESERVED.exec(proposition)?.groups?.whom ?? "")[0]);

const RESERVED =
  /(?<!\p{L})(?:fermé|ouvert|interdit|réservé|accessible|autorisé|destiné)e?s? (?:aux|au|à la|à l['’]|pour les?) ?(?<whom>\p{Ll}+)/u;

/** A title and its text deny one thing in other words, or one voice does in two sentences. */
function denyTwice(one: PreparedClaim, other: PreparedClaim, { left, right }: Setting): boolean {
  if (left !== right || one.claim.stance !== "denies") return false;
  const titled = [one, other].some(({ claim }) => claim.evidence.start < left.text.titleEnd);
  if (!titled && !isOneHolder(one, other)) return false;
  return denialBetween({ claim: one, document: left }, { claim: other, document: right }) !== undefined;
}

/** « Il veut partir » and « il ne peut pas partir » are no assertion and its denial. */
function modalsApart({ claim: one }: PreparedClaim, { claim: other }: PreparedClaim): boolean {
  const [left, right] = [one, other].map(({ proposition }) => MODAL.exec(proposition)?.groups);
  return left !== undefined && right !== undefined && MODALS.some((modal) => !left[modal] !== !right[modal]);
}

const MODALS = ["can", "will", "must"] as const;
const MODAL =
  /(?<!\p{L})(?:(?<can>peu(?:t|vent)|pou(?:rra|rront|vait|vaient))|(?<will>veu(?:t|lent)|vou(?:dra|lait|laient|drait)|souhait\p{L}+)|(?<must>doi(?:t|vent)|dev(?:ra|ront|ait|aient)))(?!\p{L})/u;

/** Weight of meaning that two wordings of one proposition share. Guessed. */
const MINIMAL_SHARED = 1.4;

function areClose({ left, right }: Setting): boolean {
  return left.day === undefined || right.day === undefined || Math.abs(left.day - right.day) <= SAME_TIME_DAYS;
}

/** One tells the whole, the other a part, an attempt or a condition of the same act by the same side in the same place. */
function isScope(one: PreparedClaim, other: PreparedClaim, likeness: Likeness, { left, right }: Setting): boolean {
  // Inside one article the place goes without saying; across two it must be among what is shared.
  const enough = left === right ? 2 : 3;
  // « Le Front tient la ville », « les rebelles tiennent les quartiers nord »: who it is, both say.
  const group = nameOneGroup(one, other) ? 1 : 0;
  const containment = (likeness.shared + group * GROUP_WEIGHT) / likeness.lighter;
  return (
    containment >= SCOPE_CONTAINMENT &&
    (sharesAct(one, other) || tellsWhole(one, other)) &&
    likeness.words.length + group >= enough
  );
}

/** What it is worth that two claims name one group: as a name. */
const GROUP_WEIGHT = 0.6;

/** Share of the shorter claim that the longer must have. Guessed; see the evaluation. */
const SCOPE_CONTAINMENT = 0.5;

/** « obtient l'ensemble du port », « n'obtient que le terminal »: one says that it is all. */
function tellsWhole({ framing: one }: PreparedClaim, { framing: other }: PreparedClaim): boolean {
  return (one.whole && other.partial) || (other.whole && one.partial);
}

function sharesAct(one: PreparedClaim, other: PreparedClaim): boolean {
  return one.meaning.act !== undefined && one.meaning.act === other.meaning.act && !VAGUE_ACTS.has(one.meaning.act);
}

const asksWhere = (one: PreparedClaim, other: PreparedClaim): boolean =>
  [one, other].every(({ answers }) => answers.some(({ asks }) => asks === "where"));
