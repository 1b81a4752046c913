import { matchParties, matchPlaces } from "../prepare/match-parties.ts";
import type { PreparedParty } from "../prepare/parties.ts";
import type { PreparedDocument, PreparedEvent } from "../prepare/prepared-document.ts";
import { gapDays } from "../text/days.ts";
import { kilometresBetween } from "../text/distance.ts";
import type { ClaimLink } from "./compare-claims.ts";

/** What befalls somebody at one place: two towns of it cannot both be right. Strikes, visits and protests are repeated. */
const BEFALLS = new Set(["arrest", "shoot", "abduct"]);
/** Days by which reports of one such act differ. Guessed. */
const NEAR_DAYS = 2;
/** Kilometres from which two towns are no suburb of one another. Guessed. */
const FAR_KM = 50;
/** How alike two names of somebody must be: last and full name. */
const SAME_PERSON = 0.9;

/** Event records of two articles that tell one act, done to one person, at two towns far from each other. */
export function clashesOfPlace(left: PreparedDocument, right: PreparedDocument): readonly ClaimLink[] {
  if (left === right) return [];
  const [ours, theirs] = [left, right].map(({ events, analysis }) =>
    events.filter((event) => isPlaced(event, analysis.text)),
  );
  return (ours ?? []).flatMap((one) =>
    (theirs ?? []).flatMap((other) => {
      const shared = sharedAct(one, other);
      const person = shared && sharedPerson(one, other);
      if (!shared || !person || !areFar(one.place, other.place)) return [];
      if (one.days && other.days && gapDays(one.days, other.days) > NEAR_DAYS) return [];
      return [{ left: one.id, right: other.id, relation: "place" as const, features: [shared, person.name] }];
    }),
  );
}

function sharedAct(one: PreparedEvent, other: PreparedEvent): string | undefined {
  return one.concepts.find(({ id }) => BEFALLS.has(id) && other.concepts.some((concept) => concept.id === id))?.id;
}

function sharedPerson(one: PreparedEvent, other: PreparedEvent): PreparedParty | undefined {
  return one.recipients.find(
    (party) =>
      party.kind === "person" &&
      other.recipients.some((match) => match.kind === "person" && matchParties(party, match).score >= SAME_PERSON),
  );
}

/** Told as done in the town itself: « à Tolma », « à l'aéroport de Tolma », not « près de Tolma » nor « dans la région de Tolma ». */
function isPlaced({ event, place }: PreparedEvent, text: string): boolean {
  return (
    event.status === "asserted" && place !== undefined && placePhrase(place.name, event.evidence, text) !== undefined
  );
}

/** The words that place an act in a town, verbatim; undefined where they place it but near or around. */
export function placePhrase(
  name: string,
  evidence: { readonly start: number; readonly end: number },
  text: string,
): string | undefined {
  const sentence = text.slice(evidence.start, evidence.end);
  const at = sentence.indexOf(name);
  const before = at < 0 ? undefined : INSIDE.exec(sentence.slice(0, at))?.[0];
  return before === undefined ? undefined : `${before.trimStart()}${name}`;
}

const INSIDE = /(?<!\p{L}|(?:non|pas|loin)\s)à (?:(?:l['’]|la |une? )\p{L}+ d(?:e |['’]))?$/u;

function areFar(one: PreparedParty | undefined, other: PreparedParty | undefined): boolean {
  if (!one?.point || !other?.point || !matchPlaces(one, other).conflict) return false;
  return kilometresBetween(one.point, other.point) >= FAR_KM;
}
