import type { PreparedClaim, PreparedDocument, PreparedName } from "../prepare/prepared-document.ts";
import { mayBeOneAct } from "../text/concepts.ts";
import { gapDays } from "../text/days.ts";
import { isParticularThing } from "../text/kinds-of-things.ts";
import { countShared } from "../text/words.ts";
import { happensOnce } from "./clashes-of-one-act.ts";

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
  return countShared(one.scene, other.scene) > 0 || shareSubject(left, right) || areOfOneThing(one, other, left, right);
}

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

/** A town, person or body in the title of the one and anywhere in the other, or two states in both: what passes between them. */
function shareSubject(left: PreparedDocument, right: PreparedDocument): boolean {
  const shared = left.names.flatMap((name) => {
    const other = right.names.find((match) => nameOne(name, match));
    return other ? [{ name, other }] : [];
  });
  const own = shared.filter(({ name: { kind, official } }) => kind !== "state" && !official);
  return areBetweenSameStates(left, right) || own.some(({ name, other }) => name.inTitle || other.inTitle);
}

function areBetweenSameStates({ names: left }: PreparedDocument, { names: right }: PreparedDocument): boolean {
  const [ours, theirs] = [left, right].map((names) => new Set(names.flatMap(({ state }) => state ?? [])));
  return ours !== undefined && theirs !== undefined && countShared(ours, theirs) >= TWO_SIDES;
}

/** « Hôpital d'En-Nahoud » and « En-Nahoud ». */
function nameOne({ knownKey: one }: PreparedName, { knownKey: other }: PreparedName): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= TELLING_NAME && long.endsWith(` ${short}`);
}

/** Letters from which the end of a longer name tells whom or what it is. Guessed. */
const TELLING_NAME = 5;
const TWO_SIDES = 2;
