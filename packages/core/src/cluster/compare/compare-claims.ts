import { COUNTED_BY_VOICES } from "../../extract/claim/claims-of-counts.ts";
import { type Count, type Likeness, likenessOf, type Meaning, numbersIn } from "../prepare/meaning.ts";
import type { PreparedClaim, PreparedDocument } from "../prepare/prepared-document.ts";
import { mayBeOneAct } from "../text/concepts.ts";
import { gapDays } from "../text/days.ts";
import { numbersClash } from "../text/numbers.ts";
import { tollsClash } from "../text/tolls.ts";
import { countShared } from "../text/words.ts";
import { SAME_NAMELESS_PROPOSITION, SAME_PROPOSITION, SAME_TIME_DAYS } from "../thresholds.ts";
import {
  accusesHimself,
  doersConflict,
  eachNamesOthers,
  isOneHolder,
  namedDoersConflict,
  nameOneGroup,
  namesApart,
} from "./claim-parties.ts";
import { clashOfOneAct } from "./clashes-of-one-act.ts";
import { clashOfVictims, hitOthers } from "./clashes-of-victims.ts";
import { denialBetween } from "./denials-of-claims.ts";
import { areNear, areOfOneScene, VAGUE_ACTS } from "./one-scene.ts";

/** How two claims stand to each other. */
export type ClaimRelation = "same" | "value" | "scope" | "framing" | "date" | "actor" | "place" | "victims";

export interface ClaimLink {
  readonly left: string;
  readonly right: string;
  readonly relation: ClaimRelation;
  readonly features: readonly string[];
}

/**
 * Claims of two articles (or of one) that say the same, or that clash without one denying the other. `oneMatter`: the two articles are
 * steps of one story, so that fewer words are enough.
 */
export function compareClaims(
  left: PreparedDocument,
  right: PreparedDocument,
  oneMatter: boolean,
): readonly ClaimLink[] {
  const links: ClaimLink[] = [];
  const near = !oneMatter && areNear(left, right);
  left.claims.forEach((one, at) => {
    const others = left === right ? left.claims.slice(at + 1) : right.claims;
    for (const other of others) {
      const together = oneMatter || (near && areOfOneScene(one, other, left, right));
      const found = relationOf(one, other, { left, right, oneMatter: together });
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
  if (areCountsOfVoices(one, other)) return { relation: "value", features: ["one sentence, two voices"] };
  const once = clashOfOneAct(one, other, setting);
  if (once) return once;
  if (hitOthers(one, other)) return clashOfVictims(one, other, setting);
  if (namedDoersConflict(one, other)) return undefined;
  const strangers = namesApart(one, other) || doersConflict(one, other) || modalsApart(one, other);
  const opposed = one.claim.stance !== other.claim.stance;
  const differ = numbersDiffer(one, other);
  const [left, right] = differ
    ? [withoutNumbers(one.meaning), withoutNumbers(other.meaning)]
    : [one.meaning, other.meaning];
  const likeness = likenessOf(left, right);
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
        countOthers(one, other) ||
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
    const denied = denialBetween({ claim: one, document: setting.left }, { claim: other, document: setting.right });
    if (denied) return { relation: "same", features: ["denied in other words", ...denied] };
  }
  if (opposed || isOneHolder(one, other) || !areClose(setting)) return undefined;
  if (haveCommonGround(one, other, setting)) {
    if (oneTollDiffers(one, other, setting)) return { relation: "value", features: ["toll", ...likeness.words] };
    if (countsClash(one, other, likeness.dice, setting) && !countOthers(one, other))
      return { relation: "value", features: likeness.words };
  }
  if (scopes && !countTheSame(one, other) && isScope(one, other, likeness, setting))
    return { relation: "scope", features: likeness.words };
  return framingClash(one, other, setting);
}

/** « Il veut partir » and « il ne peut pas partir » are no assertion and its denial. */
function modalsApart({ claim: one }: PreparedClaim, { claim: other }: PreparedClaim): boolean {
  const [left, right] = [one, other].map(({ proposition }) => MODAL.exec(proposition)?.groups);
  return left !== undefined && right !== undefined && MODALS.some((modal) => !left[modal] !== !right[modal]);
}

const MODALS = ["can", "will", "must"] as const;
const MODAL =
  /(?<!\p{L})(?:(?<can>peu(?:t|vent)|pou(?:rra|rront|vait|vaient))|(?<will>veu(?:t|lent)|vou(?:dra|lait|laient|drait)|souhait\p{L}+)|(?<must>doi(?:t|vent)|dev(?:ra|ront|ait|aient)))(?!\p{L})/u;

/** « 4 500 selon les syndicats, 1 900 selon la préfecture »: the sentence itself sets them side by side. */
function areCountsOfVoices(one: PreparedClaim, other: PreparedClaim): boolean {
  const both = [one, other].every(({ claim: { rule } }) => rule?.name === COUNTED_BY_VOICES);
  const isOne =
    one.claim.evidence.start === other.claim.evidence.start && one.id.split("#")[0] === other.id.split("#")[0];
  return both && isOne && numbersDiffer(one, other) && !isOneHolder(one, other);
}

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
  return containment >= SCOPE_CONTAINMENT && sharesAct(one, other) && likeness.words.length + group >= enough;
}

/** What it is worth that two claims name one group: as a name. */
const GROUP_WEIGHT = 0.6;

/** Share of the shorter claim that the longer must have. Guessed; see the evaluation. */
const SCOPE_CONTAINMENT = 0.5;

/**
 * Whether something says that two claims count in one matter: their articles, or a particular that both sentences name. Two pages without
 * a date are of any two days, so that a country is not enough.
 */
function haveCommonGround(one: PreparedClaim, other: PreparedClaim, { left, right, oneMatter }: Setting): boolean {
  if (left === right || oneMatter || countShared(one.scene, other.scene) > 0) return true;
  const dated = left.day !== undefined && right.day !== undefined;
  return [...one.meaning.names].some((name) => other.meaning.names.has(name) && (dated || !name.startsWith("@")));
}

/** Two count the same things of one act and do not come to the same number, in whatever other words. */
function countsClash(one: PreparedClaim, other: PreparedClaim, dice: number, { oneMatter }: Setting): boolean {
  const { act } = one.meaning;
  if (act === undefined || act !== other.meaning.act || countsElsewhere(one, other)) return false;
  if (dice < COUNTED_ALIKE && !(oneMatter && countsOnly(one, other))) return false;
  return anyClash(one.meaning.counts, other.meaning.counts);
}

/** « 19 interpellations »: the one says nothing that the other does not but its number. */
function countsOnly({ meaning: one }: PreparedClaim, { meaning: other }: PreparedClaim): boolean {
  return likenessOf(withoutNumbers(one), withoutNumbers(other)).containment >= COUNTED_WHOLE;
}

/** Guessed. */
const COUNTED_WHOLE = 0.9;

/**
 * Two count the victims of one happening and do not come to the same number. That it is one, a place in both sentences tells, or one
 * that is in both titles; and no two days.
 */
function oneTollDiffers(one: PreparedClaim, other: PreparedClaim, { left, right, oneMatter }: Setting): boolean {
  const [clashing] = one.tolls.filter((toll) => other.tolls.some((counted) => tollsClash(toll, counted)));
  if (!clashing) return false;
  if (countsElsewhere(one, other)) return false;
  if (Math.abs((left.day ?? 0) - (right.day ?? 0)) > TOLL_DAYS && left.day !== undefined && right.day !== undefined)
    return false;
  // One matter has one ship.
  if (oneMatter && clashing.kind === "aboard") return true;
  if (tellsOfPart(one, other) || tellsOfPart(other, one)) return false;
  const places = [...one.meaning.names].filter((name) => !name.startsWith("@") && other.meaning.names.has(name));
  if (places.length > 0) return true;
  const titled = new Set(left.names.flatMap(({ key, inTitle, kind }) => (inTitle && kind !== "state" ? [key] : [])));
  return right.names.some(({ key, inTitle }) => inTitle && titled.has(key));
}

/** « cinq morts à Jabalia, dans le nord de Gaza » are some of the « 21 morts dans la bande de Gaza »: the fewer, at one place more. */
function tellsOfPart(few: PreparedClaim, many: PreparedClaim): boolean {
  const [least, most] = [few, many].map(({ tolls }) => Math.max(...tolls.map(({ value }) => value)));
  const shared = countShared(few.places, many.places);
  return (least ?? 0) < (most ?? 0) && shared > 0 && shared === many.places.size && few.places.size > shared;
}

/** « Il n'y a eu aucun mort » against « deux morts ». */
function nobodyAgainstToll(one: PreparedClaim, other: PreparedClaim, setting: Setting): boolean {
  const nobody = [one, other].some(
    ({ claim: { stance }, tolls }) => stance === "denies" && tolls.some(({ value }) => value === 0),
  );
  return nobody && oneTollDiffers(one, other, setting);
}

/** Days within which two articles may count the victims of one happening. Guessed. */
const TOLL_DAYS = 5;

/** Both count victims, but not the same ones, or with room for both: other numbers are no other count. */
function countOthers(one: PreparedClaim, other: PreparedClaim): boolean {
  return (
    one.tolls.length > 0 &&
    other.tolls.length > 0 &&
    !one.tolls.some((toll) => other.tolls.some((counted) => tollsClash(toll, counted)))
  );
}

/** Whether both count and nothing that both count clashes: hectares are no houses, and « au moins 12 » leaves room for 17. */
function countsAgree(
  { meaning: { counts: one } }: PreparedClaim,
  { meaning: { counts: other } }: PreparedClaim,
): boolean {
  return one.length > 0 && other.length > 0 && !anyClash(one, other);
}

function anyClash(one: readonly Count[], other: readonly Count[]): boolean {
  return one.some((left) => other.some((right) => left.unit === right.unit && numbersClash(left, right)));
}

/** Numbers of two days or of other people: two launches, two matches. */
function countsElsewhere(one: PreparedClaim, other: PreparedClaim): boolean {
  return (
    eachNamesOthers(one, other) ||
    one.counted !== other.counted ||
    (one.days !== undefined && other.days !== undefined && gapDays(one.days, other.days) > 0)
  );
}

/** Each tells of an act, and not of the same: who was arrested at a march is no count of those who marched. */
function actsApart({ meaning: { act: one } }: PreparedClaim, { meaning: { act: other } }: PreparedClaim): boolean {
  return one !== undefined && other !== undefined && !mayBeOneAct(one.slice(1), other.slice(1));
}

/** Likeness that two counts of one thing must have beyond what they count. Guessed. */
const COUNTED_ALIKE = 0.3;

function sharesAct(one: PreparedClaim, other: PreparedClaim): boolean {
  return one.meaning.act !== undefined && one.meaning.act === other.meaning.act && !VAGUE_ACTS.has(one.meaning.act);
}

/** Two judge one matter, one well and one ill. They must share the topic and somebody concerned, unless one matter is all that both speak of. */
function framingClash(one: PreparedClaim, other: PreparedClaim, { oneMatter }: Setting): Found {
  if (judgementOf(one) === 0 || judgementOf(one) !== -judgementOf(other)) return undefined;
  if (accusesHimself(one) || accusesHimself(other)) return undefined;
  const topics = [...one.framing.topics].filter((topic) => other.framing.topics.has(topic));
  const concerned = [...one.meaning.names].filter((name) => other.meaning.names.has(name));
  const nameless = oneMatter && isBareJudgement(one) && isBareJudgement(other) && !namesApart(one, other);
  if (topics.length === 0 || (concerned.length === 0 && !nameless)) return undefined;
  return { relation: "framing", features: [...topics, ...concerned, ...one.framing.words, ...other.framing.words] };
}

/** « un dialogue constructif », « une mascarade de négociation »: a topic and what is thought of it, and nothing else that could differ. */
function isBareJudgement({ meaning: { names, tokens } }: PreparedClaim): boolean {
  return [...tokens].filter((token) => token !== "" && !names.has(token)).length <= WORDS_OF_A_JUDGEMENT;
}

/** Guessed. */
const WORDS_OF_A_JUDGEMENT = 3;

/** 1 well, -1 ill, 0 neither or both. */
function judgementOf({ framing: { good, ill } }: PreparedClaim): number {
  return Number(good) - Number(ill);
}

/** « un bilan provisoire de 21 morts », « un bilan de 21 morts »: the same number is no part of itself. */
function countTheSame(one: PreparedClaim, other: PreparedClaim): boolean {
  return (
    numbersIn(one.meaning.tokens).length > 0 && numbersIn(other.meaning.tokens).length > 0 && !numbersDiffer(one, other)
  );
}

/** Both state numbers, and none is the same. */
function numbersDiffer(one: PreparedClaim, other: PreparedClaim): boolean {
  const [left, right] = [numbersIn(one.meaning.tokens), numbersIn(other.meaning.tokens)];
  return left.length > 0 && right.length > 0 && !left.some((number) => right.includes(number));
}

function withoutNumbers(meaning: Meaning): Meaning {
  return { ...meaning, tokens: new Set([...meaning.tokens].filter((word) => !word.startsWith("="))) };
}
