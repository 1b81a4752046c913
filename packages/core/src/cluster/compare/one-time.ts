import { matchParties, matchPlaces } from "../prepare/match-parties.ts";
import type { PreparedClaim, PreparedDocument, PreparedEvent } from "../prepare/prepared-document.ts";
import { yearOf } from "../text/days.ts";
import { SAME_EVENT } from "../thresholds.ts";
import { SAME_GROUP } from "./event-parties.ts";
import { isDenialOf } from "./event-settings.ts";
import { amountsDiffer } from "./event-vetoes.ts";
import type { Link } from "./link.ts";
import { isParticular } from "./one-scene.ts";

/**
 * Whether two articles are known to be of about one time: both are dated, one is a copy of the other, or they tell several events alike. Pages
 * without a day that share names and words are how one war or one parliament looks through years.
 */
export function areOfOneTime(
  left: PreparedDocument,
  right: PreparedDocument,
  { events, copied }: { readonly events: readonly Link[]; readonly copied: boolean },
): boolean {
  if (copied || areDated(left, right)) return true;
  return events.filter(({ veto, score }) => veto === undefined && score >= SAME_EVENT).length >= EVENTS_OF_ONE_TIME;
}

/** Whether both say when they were written; one article is of its own day. */
export function areDated(left: PreparedDocument, right: PreparedDocument): boolean {
  return left === right || (left.day !== undefined && right.day !== undefined);
}

/** Events that two matters of one war do not share by chance. Guessed: on 104 pages without a day, two share two. */
const EVENTS_OF_ONE_TIME = 3;

/** Whether two sentences name one place, person or little known body: what is told there is told of one thing, whenever it was written. */
export function nameOneParticular(one: PreparedClaim, other: PreparedClaim, { names }: PreparedDocument): boolean {
  return names.some((name) => one.scene.has(name.key) && other.scene.has(name.key) && isParticular(name));
}

/**
 * « En septembre 2023, il avait annoncé quatre arrestations »: the one tells of a year that was over when its article was written, and the other
 * does not speak of that year.
 */
export function tellOfOtherYears(
  one: PreparedClaim,
  other: PreparedClaim,
  { left, right }: { readonly left: PreparedDocument; readonly right: PreparedDocument },
): boolean {
  return isOfFormerYear(one, left, other) || isOfFormerYear(other, right, one);
}

function isOfFormerYear(
  { years }: PreparedClaim,
  { day }: PreparedDocument,
  { years: others }: PreparedClaim,
): boolean {
  if (day === undefined || years.length === 0) return false;
  const now = yearOf(day);
  return years.every((year) => year < now) && !years.some((year) => others.includes(year));
}

/**
 * Links between events without those of an act and its denial, or of two counts, that name no one place or person: of articles that are not known
 * to be of one time or one matter.
 */
export function ofOneTime(
  links: readonly Link[],
  { events: ours }: PreparedDocument,
  { events: theirs }: PreparedDocument,
): readonly Link[] {
  if (links.every(({ veto }) => veto !== undefined)) return links;
  const byId = new Map([...ours, ...theirs].map((event) => [event.id, event]));
  return links.filter(({ left, right, veto }) => {
    const [one, other] = [byId.get(left), byId.get(right)];
    return veto !== undefined || !one || !other || !mayContradict(one, other) || concernOneParticular(one, other);
  });
}

function mayContradict(one: PreparedEvent, other: PreparedEvent): boolean {
  return isDenialOf(one, other) || amountsDiffer(one, other);
}

function concernOneParticular(one: PreparedEvent, other: PreparedEvent): boolean {
  const { place } = one;
  if (place && other.place && place.kind !== "state" && matchPlaces(place, other.place).score >= SAME_GROUP)
    return true;
  const persons = [...one.actors, ...one.recipients].filter(({ kind }) => kind === "person");
  const others = [...other.actors, ...other.recipients];
  return persons.some((person) => others.some((party) => matchParties(person, party).score >= SAME_GROUP));
}
