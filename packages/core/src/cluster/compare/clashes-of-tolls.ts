import type { PreparedClaim, PreparedDocument } from "../prepare/prepared-document.ts";
import { gapDays } from "../text/days.ts";
import { type Toll, tollNumbersClash, tollsClash } from "../text/tolls.ts";
import { countShared } from "../text/words.ts";
import { isOneHolder } from "./claim-parties.ts";
import type { Setting } from "./compare-claims.ts";
import { isCountedElsewhere } from "./one-scene.ts";

/**
 * Two count the victims of one happening and do not come to the same number. That it is one, a place in both sentences tells, or one
 * that is in both titles, or that each article of one matter counts but once; and no two days.
 */
export function oneTollDiffers(one: PreparedClaim, other: PreparedClaim, { left, right, oneMatter }: Setting): boolean {
  if (one.tolls.length === 0 || other.tolls.length === 0 || countsElsewhere(one, other)) return false;
  if (Math.abs((left.day ?? 0) - (right.day ?? 0)) > TOLL_DAYS && left.day !== undefined && right.day !== undefined)
    return false;
  if (tellsOfPart(one, other) || tellsOfPart(other, one)) return false;
  if (left !== right && (isCountedElsewhere(one, left, right) || isCountedElsewhere(other, right, left))) return false;
  const [first, second] = [
    { claim: one, document: left },
    { claim: other, document: right },
  ];
  if (isOfFormerCount(one, other, { left, right })) return false;
  if (isOfWiderPlace(one, other, right) || isOfWiderPlace(other, one, left)) return false;
  if (oneMatter && (wholesClash(first, second) || partsClash(first, second))) return true;
  const clashing = one.tolls.filter((toll) => other.tolls.some((counted) => tollsClash(toll, counted)));
  if (clashing.length === 0) return false;
  // One matter has one ship, and of one group it tells no two fates.
  const nobody = [...one.tolls, ...other.tolls].some(({ value }) => value === 0);
  if (oneMatter && clashing.some(({ kind, who }) => kind === "aboard" || (nobody && who !== ""))) return true;
  const places = [...one.meaning.names].filter((name) => !name.startsWith("@") && other.meaning.names.has(name));
  if (places.length > 0) return true;
  const titled = new Set(left.names.flatMap(({ key, inTitle, kind }) => (inTitle && kind !== "state" ? [key] : [])));
  return right.names.some(({ key, inTitle }) => inTitle && titled.has(key));
}

/** Of part of the victims, on other days, or at other places. Who else a sentence names is but who tells or did it. */
function countsElsewhere(one: PreparedClaim, other: PreparedClaim): boolean {
  if (one.counted !== other.counted) return true;
  if (one.days !== undefined && other.days !== undefined && gapDays(one.days, other.days) > 0) return true;
  return one.places.size > 0 && other.places.size > 0 && countShared(one.places, other.places) === 0;
}

/** Days within which two articles may count the victims of one happening. Guessed. */
const TOLL_DAYS = 5;

/** « L'an dernier déjà, des tirs avaient fait trois morts »: of another time than what an article counts without a day, as news. */
function isOfFormerTime({ claim: { days, counted } }: Counting, { claim, document }: Counting): boolean {
  // « depuis janvier » goes on, and both count so.
  if (counted === "period" && claim.counted === "period") return false;
  return (
    days !== undefined && claim.days === undefined && document.day !== undefined && document.day - days.to > TOLL_DAYS
  );
}

/** One counts what happened at another time, or what its own article says has been counted anew since. */
export function isOfFormerCount(
  one: PreparedClaim,
  other: PreparedClaim,
  { left, right }: Pick<Setting, "left" | "right">,
): boolean {
  const counting: readonly Counting[] = [
    { claim: one, document: left },
    { claim: other, document: right },
  ];
  return counting.some((each, at) => isSuperseded(each) || isOfFormerTime(each, counting[1 - at] ?? each));
}

/** « Un précédent décompte faisait état de 19 morts », « La veille, il parlait de 19 morts » */
function isSuperseded({ claim: { claim }, document: { analysis } }: Counting): boolean {
  const sentence = analysis.text.slice(claim.evidence.start, claim.evidence.end);
  return FORMER_COUNT.test(sentence) || (FORMERLY.test(sentence) && COUNTED_THEN.test(sentence));
}

/** What was counted before: no day by its name, on which others may count as well. */
const FORMERLY =
  /(?<!\p{L})(?:la veille|l['’]avant-veille|hier|auparavant|plus tôt|jusque-là|jusqu['’]ici|jusqu['’]alors|précédemment|initialement|(?:tout )?d['’]abord|dans un premier temps|au départ(?! d))(?!\p{L})/iu;
const COUNTED_THEN =
  /(?<!\p{L})(?:f(?:aisai|aisaie)(?:t|nt)(?: \p{L}+)? état|(?:parl|évoqu|compt|recens|dénombr|donn|avanç|annonç|déplor|rapport|signal|mentionn|cit|situ|estim|chiffr)(?:ai|aie)(?:t|nt)|ét(?:ai|aie)(?:t|nt) de|avai(?:t|ent) (?:\p{L}+ )?(?:fait état|parlé|évoqué|compté|recensé|dénombré|donné|avancé|annoncé|déploré|rapporté|signalé|mentionné|cité|estimé|chiffré))(?!\p{L})/iu;

const FORMER_COUNT =
  /(?<!\p{L})(?:précédente?s?|premiers?|initia(?:l|ux)) (?:bilans?|décomptes?|comptages?|totaux|total) (?:\p{L}+ )?(?:faisai(?:t|ent) état|était|étaient|parlai(?:t|ent)|évoquai(?:t|ent)|avai(?:t|ent)|donnai(?:t|ent))/iu;

/** « cinq morts à Jabalia, dans le nord de Gaza » are some of the « 21 morts dans la bande de Gaza »: the fewer, at one place more. */
function tellsOfPart(few: PreparedClaim, many: PreparedClaim): boolean {
  const [least, most] = [few, many].map(({ tolls }) => Math.max(...tolls.map(({ value }) => value)));
  const shared = countShared(few.places, many.places);
  return (least ?? 0) < (most ?? 0) && shared > 0 && shared === many.places.size && few.places.size > shared;
}

/** Kinds that are counted for a town and for its whole country in one breath: « 2 000 manifestants à Vierzy », « 90 000 personnes ont défilé ». */
const COUNTED_WIDELY: ReadonlySet<Toll["kind"]> = new Set([
  "arrested",
  "displaced",
  "returned",
  "marched",
  "striking",
  "destroyed",
]);

/**
 * Whether the few are those of one place, and where the many were counted is not said: neither in their sentence nor in the title of their
 * article.
 */
export function isOfWiderPlace(few: PreparedClaim, many: PreparedClaim, { names }: PreparedDocument): boolean {
  if (few.places.size === 0 || many.places.size > 0) return false;
  if (names.some(({ inTitle, key }) => inTitle && few.places.has(key))) return false;
  return few.tolls.some(
    ({ kind, value }) =>
      COUNTED_WIDELY.has(kind) && many.tolls.some((toll) => toll.kind === kind && toll.value > value),
  );
}

interface Counting {
  readonly claim: PreparedClaim;
  readonly document: PreparedDocument;
}

/** « quatorze mineurs tués », « vingt et un morts »: whoever they were, neither voice counts any others. */
function wholesClash(one: Counting, other: Counting): boolean {
  return wholeTolls(one).some((left) =>
    wholeTolls(other).some(
      (right) =>
        left.kind === right.kind && (left.who === right.who || mayBeAll(left, right)) && tollNumbersClash(left, right),
    ),
  );
}

/** « 28 gendarmes blessés », « 47 gendarmes blessés »: a part of the victims, which each article counts but once. */
function partsClash(one: Counting, other: Counting): boolean {
  return ownTolls(one).some((left) =>
    ownTolls(other).some((right) => left.who === right.who && tollsClash(left, right)),
  );
}

/** What a claim counts of one group that its whole article counts but once. */
function ownTolls({ claim, document }: Counting): readonly Toll[] {
  const all = document.claims.flatMap(({ tolls }) => tolls);
  return claim.tolls.filter(
    ({ kind, value, who }) =>
      kind !== "aboard" &&
      who !== "" &&
      value > 0 &&
      all.every((toll) => toll.kind !== kind || toll.who !== who || toll.value === value),
  );
}

/** « neuf marchands » may be all of « seize morts », two leaders are but some of a thousand hurt; houses are no fields, and who marches is seldom alone. */
function mayBeAll(one: Toll, other: Toll): boolean {
  const [least, most] = one.value < other.value ? [one.value, other.value] : [other.value, one.value];
  const apart = one.kind === "marched" || one.kind === "striking" || one.kind === "destroyed";
  return !apart && (one.who === "" || other.who === "") && most <= least * ALL_TIMES;
}

/** Times that a count of anybody may outdo that of one group and be of the same people. Guessed. */
const ALL_TIMES = 20;

/** What a claim counts for all; it meets the claims of many articles. */
const known = new WeakMap<PreparedClaim, readonly Toll[]>();

function wholeTolls(counting: Counting): readonly Toll[] {
  const tolls = known.get(counting.claim) ?? readWholeTolls(counting);
  known.set(counting.claim, tolls);
  return tolls;
}

/** What a voice counts in its article where it counts one number of that kind alone, and not of those who are but a part of the victims. */
function readWholeTolls({ claim, document }: Counting): readonly Toll[] {
  const told = document.claims.filter(
    (each) => isOneHolder(each, claim) || (each.holder === undefined && claim.holder === undefined),
  );
  const all = told.flatMap(({ tolls }) => tolls);
  return claim.tolls.filter(
    ({ kind, value, who }) =>
      kind !== "aboard" &&
      value > 0 &&
      !PART_ONLY.has(who) &&
      all.every((toll) => toll.kind !== kind || toll.value === value),
  );
}

/** Stems of words for victims who are counted apart from the others. */
const PART_ONLY: ReadonlySet<string> = new Set(
  "forces fighters enfant femm bebe fillet soigna medeci polici gendar journa etrang ressor secour humani".split(" "),
);

/** « Il n'y a eu aucun mort » against « deux morts ». */
export function nobodyAgainstToll(one: PreparedClaim, other: PreparedClaim, setting: Setting): boolean {
  const nobody = [one, other].some(
    ({ claim: { stance }, tolls }) => stance === "denies" && tolls.some(({ value }) => value === 0),
  );
  return nobody && oneTollDiffers(one, other, setting);
}

/** Whether the later of two articles counts more than the earlier: one voice brings its own count up to date. */
export function isUpdated(one: PreparedClaim, other: PreparedClaim, { left, right }: Setting): boolean {
  if (left.day === undefined || right.day === undefined || left.day === right.day) return false;
  const [early, late] = left.day < right.day ? [one, other] : [other, one];
  return late.tolls.some(({ kind, value }) => early.tolls.some((toll) => toll.kind === kind && toll.value < value));
}
