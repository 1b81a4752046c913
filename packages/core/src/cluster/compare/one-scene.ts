import { PEOPLE } from "../prepare/meaning.ts";
import type { PreparedClaim, PreparedDocument, PreparedName } from "../prepare/prepared-document.ts";
import { mayBeOneAct } from "../text/concepts.ts";
import { gapDays, widthDays } from "../text/days.ts";
import { isParticularThing } from "../text/kinds-of-things.ts";
import { countShared } from "../text/words.ts";
import { shareWholeName } from "./claim-parties.ts";
import { happensOnce } from "./clashes-of-one-act.ts";
import { perClaim } from "./per-claim.ts";

/** Days between two articles of one scene. Guessed: yesterday's news are still told today. */
const SCENE_DAYS = 1;

/** Acts that are no fact of the ground: nothing to be part or whole of. */
export const VAGUE_ACTS: ReadonlySet<string> = new Set(["#forces", "#ask", "#talks", "#meet", "#praise", "#truce"]);

/** Whether two articles are of about one day, so that a sentence of the one may tell what a sentence of the other does. */
export function areNear({ day: left }: PreparedDocument, { day: right }: PreparedDocument): boolean {
  return left !== undefined && right !== undefined && Math.abs(left - right) <= SCENE_DAYS;
}

/**
 * Two sentences of articles that are near, which tell one act at one place or of one person, are of one matter, though their articles have
 * little else in common. Who or where it is, one of the two may leave to its article.
 */
export function areOfOneScene(
  one: PreparedClaim,
  other: PreparedClaim,
  left: PreparedDocument,
  right: PreparedDocument,
): boolean {
  if (!happensOnce(one, other) && one.days && other.days && gapDays(one.days, other.days) > 0) return false;
  if (!shareAct(one, other)) return false;
  return (
    countShared(one.scene, other.scene) > 0 ||
    shareWholeName(one, other) ||
    areOneGroup(one, other) ||
    shareSubject(left, right) ||
    areOfOneThing(one, other, left, right)
  );
}

/**
 * « Trois géologues belges ont été enlevés lundi », « les trois géologues belges »: so many of one trade and land, on one day, and one of the
 * two speaks of them as known.
 */
function areOneGroup(one: PreparedClaim, other: PreparedClaim): boolean {
  if (!one.days || !other.days || widthDays(one.days) > 1 || gapDays(one.days, other.days) > 0) return false;
  const [group, match] = [groupIn(one), groupIn(other)];
  if (!group || !match || !(group.known || match.known) || group.unit !== match.unit || group.value !== match.value)
    return false;
  return (
    !PEOPLE.has(group.unit) && [...one.meaning.names].some((name) => /^@/u.test(name) && other.meaning.names.has(name))
  );
}

const groupIn = perClaim(({ claim: { proposition }, meaning: { counts } }) => {
  const [first] = counts;
  const definite = GROUP.exec(proposition);
  return first && definite ? { ...first, known: definite.groups?.known !== undefined } : undefined;
});

const GROUP =
  /^(?<known>les |ces )?(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt) \p{Ll}{4,}/iu;

/** « Un ferry coule », « Le ferry a coulé samedi »: the titles say that it is one thing. */
function areOfOneThing(
  { meaning: { doer } }: PreparedClaim,
  { meaning: { doer: match } }: PreparedClaim,
  { titleStems: left }: PreparedDocument,
  { titleStems: right }: PreparedDocument,
): boolean {
  return (
    countShared(left, right) >= TITLE_WORDS && [...doer].some((thing) => isParticularThing(thing) && match.has(thing))
  );
}

/** Words in both titles. Guessed: the thing and what became of it. */
const TITLE_WORDS = 2;

function shareAct({ meaning: { tokens } }: PreparedClaim, { meaning: { tokens: others } }: PreparedClaim): boolean {
  const acts = [...others].filter(isAct);
  return [...tokens].some((token) => isAct(token) && acts.some((other) => mayBeOneAct(token.slice(1), other.slice(1))));
}

export function isAct(token: string): boolean {
  return token.startsWith("#") && !VAGUE_ACTS.has(token);
}

/** A town, person or body in the title of the one and anywhere in the other, or the same two states first in both: what passes between them. */
function shareSubject(left: PreparedDocument, right: PreparedDocument): boolean {
  return (areBetweenSameStates(left, right) && !haveOtherSubjects(left, right)) || haveOneSubject(left, right);
}

/** Whether a town, person or body that one article has in its title is anywhere in the other. */
export function haveOneSubject(left: PreparedDocument, right: PreparedDocument): boolean {
  return left.names.some(
    (name) =>
      isParticular(name) &&
      right.names.some(
        (other) =>
          (name.inTitle || other.inTitle) &&
          (nameOne(name, other) || isBodyOfLand(name, other, left) || isBodyOfLand(other, name, right)),
      ),
  );
}

function areBetweenSameStates({ names: left }: PreparedDocument, { names: right }: PreparedDocument): boolean {
  const [ours, theirs] = [firstStates(left), firstStates(right)];
  return countShared(ours, theirs) >= TWO_SIDES;
}

/** Whether both titles name a town, person or body, and none that the other article names too: two matters of one war or one land. */
export function haveOtherSubjects(left: PreparedDocument, right: PreparedDocument): boolean {
  const titled = [left, right].every(({ names }) => names.some((name) => name.inTitle && isParticular(name)));
  return titled && !haveOneSubject(left, right);
}

/**
 * « trois dockers sont morts à P », and an article whose title names Q and that says nothing of P, while that on P says nothing of Q: two places of
 * one war or one land. Takes a claim with its article, and the other article.
 */
export function isOfAnotherPlace(claim: PreparedClaim, own: PreparedDocument, other: PreparedDocument): boolean {
  return isElsewhereThan(
    townsOf(other).filter(({ inTitle }) => inTitle),
    claim,
    own,
    other,
  );
}

/**
 * The same, where the other article tells in its first sentence that it is in Q. Two names of one place, on either side of a border, are
 * commoner there: for counts of victims alone.
 */
export function isCountedElsewhere(claim: PreparedClaim, own: PreparedDocument, other: PreparedDocument): boolean {
  return isElsewhereThan(
    townsOf(other).filter(({ inLead }) => inLead),
    claim,
    own,
    other,
  );
}

function isElsewhereThan(
  towns: readonly PreparedName[],
  { places }: PreparedClaim,
  own: PreparedDocument,
  other: PreparedDocument,
): boolean {
  if (places.size === 0 || [...places].some((place) => isNamedIn(place, other))) return false;
  return towns.some(({ key }) => !isNamedIn(key, own));
}

const townsOf = ({ names }: PreparedDocument): readonly PreparedName[] =>
  names.filter((name) => name.kind === "place" && isParticular(name));

/** Whether all words of a name are among those of an article's names, whatever it was taken for. */
const isNamedIn = (key: string, { nameWords }: PreparedDocument): boolean =>
  key.split(" ").every((word) => nameWords.has(word));

/** The United Nations, a front or an army is in as many matters as a state or its head. */
export function isParticular({ kind, official, known }: PreparedName): boolean {
  if (kind === "state" || official) return false;
  return kind === "place" || kind === "person" || known === undefined;
}

/** « Hôpital d'En-Nahoud » and « En-Nahoud ». */
function nameOne({ knownKey: one }: PreparedName, { knownKey: other }: PreparedName): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= TELLING_NAME && long.endsWith(` ${short}`);
}

/** « le Parlement », in an article on Estonia, and « Parlement estonien ». */
function isBodyOfLand(short: PreparedName, long: PreparedName, { names }: PreparedDocument): boolean {
  if (short.kind !== "body" || short.state !== undefined || long.kind !== "body" || long.state === undefined)
    return false;
  return long.knownKey.startsWith(`${short.knownKey} `) && names.some(({ state }) => state === long.state);
}

/** Letters from which the end of a longer name tells whom or what it is. Guessed. */
const TELLING_NAME = 5;
const TWO_SIDES = 2;

/** The two states that an article is most about; fewer where it names fewer. */
export function firstStates(names: readonly PreparedName[]): ReadonlySet<string> {
  const mentions = new Map<string, number>();
  for (const { state, mentions: count, inTitle } of names)
    if (state !== undefined) mentions.set(state, (mentions.get(state) ?? 0) + count + (inTitle ? TITLE_MENTIONS : 0));
  const most = [...mentions].sort(([one, left], [other, right]) => right - left || (one < other ? -1 : 1));
  return new Set(most.slice(0, TWO_SIDES).map(([state]) => state));
}

/** What a mention in the title is worth. Guessed. */
const TITLE_MENTIONS = 3;
