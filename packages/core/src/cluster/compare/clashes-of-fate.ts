import { isSameHolder, matchParties, matchPlaces } from "../prepare/match-parties.ts";
import type { PreparedParty } from "../prepare/parties.ts";
import type { PreparedDocument, PreparedEvent } from "../prepare/prepared-document.ts";
import { gapDays, widthDays } from "../text/days.ts";
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

/**
 * Event records of two articles that tell one act, done to one person, at two towns far from each other or on two days. `claims`: what was
 * found between their claims, which tell the day too.
 */
export function clashesOfFate(
  left: PreparedDocument,
  right: PreparedDocument,
  claims: readonly ClaimLink[],
): readonly ClaimLink[] {
  const dated = claims.some(({ relation }) => relation === "date");
  const located = claims.some(({ relation }) => relation === "where");
  const [ours, theirs] = [left, right].map(({ events, analysis }) =>
    events.filter(({ event: { status, trigger } }) => {
      return status === "asserted" && !(trigger && HELD.test(analysis.text.slice(trigger.start, trigger.end)));
    }),
  );
  return (ours ?? []).flatMap((one) =>
    (theirs ?? []).flatMap((other): readonly ClaimLink[] => {
      const shared = sharedAct(one, other);
      const person = shared && sharedPerson(one, other);
      if (!shared || !person) return [];
      const gap = one.days && other.days ? gapDays(one.days, other.days) : 0;
      if (gap > NEAR_DAYS) return [];
      const link = { left: one.id, right: other.id, features: [shared, person.name] };
      const placed = isPlaced(one, left.analysis.text) && isPlaced(other, right.analysis.text);
      if (placed && !located && areFar(one.place, other.place)) return [{ ...link, relation: "place" }];
      const onOtherDays = gap > 0 && isDay(one) && isDay(other) && !dated && !isOneSource(one, other);
      return onOtherDays ? [{ ...link, relation: "date" }] : [];
    }),
  );
}

/** Where somebody is held is no place where he was arrested. */
const HELD = /(?:incarcér|écrou|déten|emprison)/iu;

function isDay({ days }: PreparedEvent): boolean {
  return days !== undefined && widthDays(days) === 1;
}

/** Who says today what he said yesterday speaks of another day: the article is mistaken, not he. */
function isOneSource({ source: one }: PreparedEvent, { source: other }: PreparedEvent): boolean {
  return isSameHolder(one, other);
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

/** In the town itself: « à Tolma », « à l'aéroport de Tolma », not « près de Tolma » nor « dans la région de Tolma ». */
function isPlaced({ event, place }: PreparedEvent, text: string): boolean {
  return place !== undefined && placePhrase(place.name, event.evidence, text) !== undefined;
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

const INSIDE = /(?<!\p{L}|(?:non|pas|loin)\s)à (?:(?:l['’]|la |une? |son |sa |leur )\p{L}+ d(?:e |['’]))?$/u;

function areFar(one: PreparedParty | undefined, other: PreparedParty | undefined): boolean {
  if (!one?.point || !other?.point || !matchPlaces(one, other).conflict) return false;
  return kilometresBetween(one.point, other.point) >= FAR_KM;
}
