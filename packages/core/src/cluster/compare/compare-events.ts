import type { EventType } from "../../model/plover.ts";
import { matchParties, type PreparedParty } from "../prepare/parties.ts";
import type { PreparedDocument, PreparedEvent } from "../prepare/prepare-document.ts";
import { type DayRange, gapDays, widthDays } from "../text/days.ts";
import { containment, dice } from "../text/words.ts";
import { LASTING_DAYS } from "../thresholds.ts";
import { type Link, makeLink } from "./link.ts";

/** Event records of two articles (or of one) with how alike they are; pairs that have nothing in common are left out. */
export function compareEvents(left: PreparedDocument, right: PreparedDocument): readonly Link[] {
  const links: Link[] = [];
  left.events.forEach((one, at) => {
    const others = left === right ? left.events.slice(at + 1) : right.events;
    for (const other of others) {
      const finding = compareTwo(one, other, { left, right });
      if (finding) links.push(makeLink(one.id, other.id, finding));
    }
  });
  return links;
}

interface Setting {
  readonly left: PreparedDocument;
  readonly right: PreparedDocument;
}

interface Finding {
  readonly score: number;
  readonly veto?: string;
  readonly features: readonly string[];
}

/** What one feature says: a share of the score, or that the two cannot be one. */
type Feature = { readonly score: number; readonly name: string } | { readonly veto: string };

/** Weights of the features; they sum to 1. Set by hand on the development pairs. */
const WEIGHTS = { act: 0.3, parties: 0.3, time: 0.15, place: 0.1, words: 0.15 } as const;

function compareTwo(one: PreparedEvent, other: PreparedEvent, setting: Setting): Finding | undefined {
  if (!isSameFamily(one.event.type, other.event.type)) return undefined;
  const words = compareWords(one, other);
  const findings: readonly (readonly [keyof typeof WEIGHTS, Feature])[] = [
    ["act", compareActs(one, other)],
    ["parties", compareAllParties(one, other)],
    ["time", compareTimes(one, other, setting)],
    ["place", comparePlaces(one, other)],
    ["words", words],
  ];
  const veto =
    findings.flatMap(([, feature]) => ("veto" in feature ? [feature.veto] : []))[0] ?? vetoOf(one, other, setting);
  if (veto !== undefined) return { score: 0, veto, features: [] };
  const told = findings.flatMap(([name, feature]) =>
    "score" in feature ? [{ weight: WEIGHTS[name], ...feature }] : [],
  );
  const score = told.reduce((sum, { weight, score: part }) => sum + weight * part, 0);
  return { score, features: told.filter(({ score: part }) => part > 0).map(({ name }) => name) };
}

/** Types that two readers may give to one act. */
const FAMILIES: readonly (readonly EventType[])[] = [
  ["RETREAT", "CONCEDE"],
  ["AGREE", "SUPPORT"],
  ["CONSULT", "COOPERATE"],
];

function isSameFamily(one: EventType, other: EventType): boolean {
  return one === other || FAMILIES.some((family) => family.includes(one) && family.includes(other));
}

/** Speech acts: what is said tells them apart, not the verb. */
const SPEECH: ReadonlySet<EventType> = new Set([
  "AGREE",
  "SUPPORT",
  "CONCEDE",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
]);

function compareActs(one: PreparedEvent, other: PreparedEvent): Feature {
  const sameType = one.event.type === other.event.type ? 1 : 0.6;
  if (one.lemma !== undefined && one.lemma === other.lemma) return { score: sameType, name: `verb ${one.lemma}` };
  const shared = one.concepts.filter((concept) => other.concepts.some(({ id }) => id === concept.id));
  if (shared.length > 0) {
    const certainty = one.concepts.length === 1 && other.concepts.length === 1 ? 1 : 0.75;
    return { score: sameType * certainty, name: `act ${shared.map(({ id }) => id).join("+")}` };
  }
  const modes = [one.event.mode, other.event.mode];
  if (SPEECH.has(one.event.type))
    return { score: modes[0] !== null && modes[0] === modes[1] ? 0.7 : 0.4, name: "speech act" };
  if (one.concepts.length > 0 && other.concepts.length > 0) {
    return one.event.type === "CONSULT" ? { score: 0.6, name: "meeting" } : { veto: "different acts" };
  }
  return { score: modes[0] !== null && modes[0] === modes[1] ? 0.6 : 0.3, name: `type ${one.event.type}` };
}

/** Acts that all sides do together: who is named first is chance. */
const MUTUAL: ReadonlySet<EventType> = new Set(["CONSULT", "COOPERATE", "AGREE"]);

function compareAllParties(one: PreparedEvent, other: PreparedEvent): Feature {
  if (MUTUAL.has(one.event.type))
    return compareGroups([...one.actors, ...one.recipients], [...other.actors, ...other.recipients]);
  if (isReversed(one, other)) return { veto: "roles reversed" };
  if (
    one.event.type === "ASSAULT" &&
    isTwoSided(one) !== isTwoSided(other) &&
    one.actors.length > 0 &&
    other.actors.length > 0
  ) {
    return { veto: "one side against both" };
  }
  const actors = compareSide(one.actors, other.actors);
  const recipients = compareSide(one.recipients, other.recipients);
  if (actors === "conflict") return { veto: "different actors" };
  if (recipients === "conflict") return { veto: "different recipients" };
  if (actors === undefined && recipients === undefined) return { score: 0, name: "" };
  const score =
    actors === undefined
      ? 0.7 * (recipients ?? 0)
      : recipients === undefined
        ? 0.75 * actors
        : 0.6 * actors + 0.4 * recipients;
  return { score, name: `parties ${score.toFixed(1)}` };
}

function isTwoSided(event: PreparedEvent): boolean {
  const states = new Set(event.actors.map(({ state }) => state).filter((state) => state !== undefined));
  return states.size > 1;
}

function isReversed(one: PreparedEvent, other: PreparedEvent): boolean {
  const crossed = compareSide(one.actors, other.recipients);
  const back = compareSide(one.recipients, other.actors);
  const straight = compareSide(one.actors, other.actors);
  return (
    typeof crossed === "number" && crossed >= 0.6 && typeof back === "number" && back >= 0.6 && straight === "conflict"
  );
}

/** Best likeness of one side; undefined when somebody is not named, conflict when nobody fits. */
function compareSide(one: readonly PreparedParty[], other: readonly PreparedParty[]): number | "conflict" | undefined {
  if (one.length === 0 || other.length === 0) return undefined;
  let best = 0;
  let conflict = true;
  for (const left of one) {
    for (const right of other) {
      const match = matchParties(left, right);
      best = Math.max(best, match.score);
      if (!match.conflict) conflict = false;
    }
  }
  return best >= 0.5 ? best : conflict ? "conflict" : 0;
}

/** Two participants must be the same, or the only one that a text names. */
function compareGroups(one: readonly PreparedParty[], other: readonly PreparedParty[]): Feature {
  const scores = one.map((left) => Math.max(0, ...other.map((right) => matchParties(left, right).score)));
  const matched = scores.filter((score) => score >= 0.5).sort((a, b) => b - a);
  const needed = Math.min(2, one.length, other.length);
  if (one.length === 0 || other.length === 0) return { score: 0, name: "" };
  if (matched.length < needed) return { veto: "different participants" };
  const mean = matched.reduce((sum, score) => sum + score, 0) / matched.length;
  const share = matched.length / Math.max(matched.length, Math.min(one.length, other.length));
  return {
    score: mean * share * (needed === 1 && one.length + other.length > 2 ? 0.7 : 1),
    name: `participants ${matched.length}`,
  };
}

/** Widest range that still is an episode and not a campaign, in days. Guessed: a week. */
const EPISODE_DAYS = 7;

function compareTimes(one: PreparedEvent, other: PreparedEvent, { left, right }: Setting): Feature {
  const [first, second] = [daysFor(one, left), daysFor(other, right)];
  if (!first || !second) return publicationsFit(left, right) ? { score: 0.4, name: "" } : { veto: "told long apart" };
  const lasting = [...one.concepts, ...other.concepts].some((concept) => concept.lasting);
  const gap = gapDays(first, second);
  const tolerance = lasting || isDenialOf(one, other) ? LASTING_DAYS : 0;
  if (gap > tolerance) return { veto: "different days" };
  const [narrow, wide] = [first, second].map(widthDays).sort((a, b) => a - b) as [number, number];
  if (narrow <= EPISODE_DAYS && wide > EPISODE_DAYS) return { score: 0.3, name: "episode within period" };
  return { score: gap === 0 ? 1 : 0.7, name: gap === 0 ? "same days" : `${gap} days apart` };
}

function daysFor(event: PreparedEvent, _document: PreparedDocument): DayRange | undefined {
  return event.days;
}

/** Undated events can be one only when told at about the same time. */
function publicationsFit(left: PreparedDocument, right: PreparedDocument): boolean {
  return left.day === undefined || right.day === undefined || Math.abs(left.day - right.day) <= UNDATED_DAYS;
}

const UNDATED_DAYS = 5;

function isDenialOf(one: PreparedEvent, other: PreparedEvent): boolean {
  return (one.event.status === "denied") !== (other.event.status === "denied");
}

function comparePlaces(one: PreparedEvent, other: PreparedEvent): Feature {
  if (!one.place || !other.place) return { score: 0.4, name: "" };
  const match = matchParties(one.place, other.place);
  if (match.score >= 0.5) return { score: 1, name: `place ${one.place.name}` };
  // A country and a town in it can be one place told more or less precisely; two towns cannot.
  if (one.place.kind === "state" || other.place.kind === "state") return { score: 0.3, name: "" };
  return { veto: "different places" };
}

function compareWords(one: PreparedEvent, other: PreparedEvent): Feature {
  const score = Math.max(dice(one.meaning, other.meaning), 0.7 * containment(one.meaning, other.meaning));
  return { score: Math.min(1, 1.6 * score), name: `words ${score.toFixed(2)}` };
}

/** What rules a merger out whatever the features say. */
function vetoOf(one: PreparedEvent, other: PreparedEvent, { left, right }: Setting): string | undefined {
  const sameDocument = left === right;
  if (sameDocument && isSameVoice(one, other) && one.event.status === other.event.status)
    return "one voice tells two events";
  if (one.event.status === "hypothetical" || other.event.status === "hypothetical") {
    if (one.event.status !== other.event.status) return "only supposed";
  }
  if (sameDocument && amountsDiffer(one, other)) return "different numbers";
  return undefined;
}

function isSameVoice(one: PreparedEvent, other: PreparedEvent): boolean {
  if (!one.source || !other.source) return one.source === other.source;
  return matchParties(one.source, other.source).score >= 0.9;
}

/** Both state a number of the same things, and the numbers are not one. */
export function amountsDiffer(one: PreparedEvent, other: PreparedEvent): boolean {
  return one.amounts.some((left) =>
    other.amounts.some(
      (right) =>
        left.unit === right.unit &&
        left.unit !== "" &&
        left.value !== undefined &&
        right.value !== undefined &&
        left.value !== right.value,
    ),
  );
}
