import { matchPlaces } from "../prepare/match-parties.ts";
import type { PreparedParty } from "../prepare/parties.ts";
import type { PreparedDocument, PreparedEvent } from "../prepare/prepared-document.ts";
import { gapDays, widthDays } from "../text/days.ts";
import { LASTING_DAYS } from "../thresholds.ts";
import type { Feature, Setting } from "./compare-events.ts";

/** Widest range that still is an episode and not a campaign, in days. Guessed: a week. */
const EPISODE_DAYS = 7;
const YEAR_DAYS = 300;

export function compareTimes(one: PreparedEvent, other: PreparedEvent, { left, right }: Setting): Feature {
  const [first, second] = [one.days, other.days];
  if (!first || !second) {
    if (!publicationsFit(left, right)) return { veto: "told long apart" };
    if (areOnOtherWeekdays(one, other)) return { veto: "different weekdays" };
    // What is asked for has no day yet: that both ask for it says as much as a date.
    return one.event.status === "requested" && other.event.status === "requested"
      ? { score: 0.7, name: "both requested" }
      : { score: 0.4, name: "" };
  }
  const lasting = [...one.concepts, ...other.concepts].some((concept) => concept.lasting);
  const gap = gapDays(first, second);
  const tolerance = lasting || isDenialOf(one, other) ? LASTING_DAYS : 0;
  if (gap > tolerance) return { veto: "different days" };
  const [narrow, wide] = [first, second].map(widthDays).sort((a, b) => a - b) as [number, number];
  // « ne se sont pas parlé depuis l'été » denies every talk since.
  const denied = one.event.status === "denied" ? first : second;
  if (isDenialOf(one, other) && widthDays(denied) === wide) return { score: 1, name: "denied of that time" };
  // A month is how a campaign is dated; a whole year is only a vague date.
  if (narrow <= EPISODE_DAYS && wide > EPISODE_DAYS && wide < YEAR_DAYS)
    return { veto: "an episode is not its campaign" };
  return { score: gap === 0 ? 1 : 0.7, name: gap === 0 ? "same days" : `${gap} days apart` };
}

/** « mardi » and « jeudi » are two days whatever the week, and two meetings; a war that goes on, and a denial, are told on any day. */
function areOnOtherWeekdays(one: PreparedEvent, other: PreparedEvent): boolean {
  if (one.weekday === undefined || other.weekday === undefined || one.weekday === other.weekday) return false;
  if (isDenialOf(one, other)) return false;
  return one.event.type === "CONSULT" || ![...one.concepts, ...other.concepts].some((concept) => concept.lasting);
}

/** Undated events can be one only when told at about the same time. */
function publicationsFit(left: PreparedDocument, right: PreparedDocument): boolean {
  return left.day === undefined || right.day === undefined || Math.abs(left.day - right.day) <= UNDATED_DAYS;
}

const UNDATED_DAYS = 5;

export function isDenialOf(one: PreparedEvent, other: PreparedEvent): boolean {
  return (one.event.status === "denied") !== (other.event.status === "denied");
}

export function comparePlaces(one: PreparedEvent, other: PreparedEvent, { left, right }: Setting): Feature {
  if (!one.place || !other.place) {
    const told = one.place ? isPlaceIn(one.place, right) : other.place ? isPlaceIn(other.place, left) : false;
    return { score: told ? PLACE_ELSEWHERE : NO_PLACE, name: "" };
  }
  const match = matchPlaces(one.place, other.place);
  return match.conflict ? { veto: "different places" } : { score: match.score, name: `place ${one.place.name}` };
}

const NO_PLACE = 0.4;
/** The place that one record gives stands elsewhere in the other's text. Guessed. */
const PLACE_ELSEWHERE = 0.7;

function isPlaceIn(place: PreparedParty, document: PreparedDocument): boolean {
  return document.names.some(({ key, known }) => key === place.key || (known !== undefined && known === place.known));
}
