import type { EventType } from "../../model/plover.ts";
import { likenessOf } from "../prepare/likeness.ts";
import type { PreparedDocument, PreparedEvent } from "../prepare/prepared-document.ts";
import { SAME_EVENT, SAME_UTTERANCE } from "../thresholds.ts";
import { compareActs } from "./event-acts.ts";
import { compareAllParties } from "./event-parties.ts";
import { comparePlaces, compareTimes } from "./event-settings.ts";
import { vetoOf } from "./event-vetoes.ts";
import { type Link, makeLink, NO_FEATURES, shownFrom } from "./link.ts";

/** Event records of two articles (or of one) with how alike they are; pairs that have nothing in common are left out. */
export function compareEvents(
  left: PreparedDocument,
  right: PreparedDocument,
  quotes: readonly Link[],
): readonly Link[] {
  const said = saidAlike(left, right, quotes);
  const links: Link[] = [];
  left.events.forEach((one, at) => {
    const others = left === right ? left.events.slice(at + 1) : right.events;
    for (const other of others) {
      const finding = compareTwo(one, other, { left, right, said });
      if (finding) links.push(makeLink(one.id, other.id, finding));
    }
  });
  return links;
}

export interface Setting {
  readonly left: PreparedDocument;
  readonly right: PreparedDocument;
  /** Starts of sentences, left and right, that hold renderings of one statement. */
  readonly said: ReadonlySet<string>;
}

function saidAlike(left: PreparedDocument, right: PreparedDocument, quotes: readonly Link[]): ReadonlySet<string> {
  const alike = quotes.filter(({ score, veto }) => veto === undefined && score >= SAME_UTTERANCE);
  if (alike.length === 0) return new Set();
  const [ours, theirs] = [left, right].map(
    (document) => new Map(document.quotes.map(({ id, quote }) => [id, quote.start])),
  );
  const pairs = alike.flatMap(
    (link) =>
      [
        [link.left, link.right],
        [link.right, link.left],
      ] as const,
  );
  return new Set(
    pairs.flatMap(([one, other]) => {
      const [start, match] = [ours?.get(one), theirs?.get(other)];
      return start === undefined || match === undefined ? [] : sentencePairs(left, right, start, match);
    }),
  );
}

function sentencePairs(
  left: PreparedDocument,
  right: PreparedDocument,
  start: number,
  match: number,
): readonly string[] {
  const holds = (event: PreparedEvent, at: number) => event.evidence.start <= at && at < event.evidence.end;
  const theirs = right.events.filter((event) => holds(event, match));
  return left.events
    .filter((event) => holds(event, start))
    .flatMap((one) => theirs.map((other) => `${one.id}|${other.id}`));
}

interface Finding {
  readonly score: number;
  readonly veto?: string;
  readonly features: readonly string[];
}

/** What one feature says: a share of the score, or that the two cannot be one. */
export type Feature = { readonly score: number; readonly name: string } | { readonly veto: string };

/** Weights of the features; they sum to 1. Set by hand on the development pairs. */
const WEIGHTS = { act: 0.3, parties: 0.3, time: 0.15, place: 0.1, words: 0.15 } as const;

function compareTwo(one: PreparedEvent, other: PreparedEvent, setting: Setting): Finding | undefined {
  if (!isSameFamily(one.event.type, other.event.type) && !areOneTruce(one, other)) return undefined;
  const words = compareWords(one, other);
  const findings: readonly (readonly [keyof typeof WEIGHTS, Feature])[] = [
    ["act", compareActs(one, other, setting)],
    ["parties", compareAllParties(one, other)],
    ["time", compareTimes(one, other, setting)],
    ["place", comparePlaces(one, other, setting)],
    ["words", words],
  ];
  const veto =
    findings.flatMap(([, feature]) => ("veto" in feature ? [feature.veto] : []))[0] ?? vetoOf(one, other, setting);
  if (veto !== undefined) return { score: 0, veto, features: NO_FEATURES };
  const told = findings.flatMap(([name, feature]) =>
    "score" in feature ? [{ weight: WEIGHTS[name], ...feature }] : [],
  );
  const score = told.reduce((sum, { weight, score: part }) => sum + weight * part, 0);
  return {
    score,
    features: shownFrom(SAME_EVENT, score, () => told.filter(({ score: part }) => part > 0).map(({ name }) => name)),
  };
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

/** Who announces, accepts or observes a truce: what type it is, each reading says otherwise. */
const TRUCE_TYPES: ReadonlySet<EventType> = new Set(["AGREE", "RETREAT", "CONCEDE", "COOPERATE", "SUPPORT"]);

function areOneTruce(one: PreparedEvent, other: PreparedEvent): boolean {
  return [one, other].every(
    ({ event, concepts }) => TRUCE_TYPES.has(event.type) && concepts.some(({ id }) => id === "truce"),
  );
}

function compareWords(one: PreparedEvent, other: PreparedEvent): Feature {
  const likeness = likenessOf(one.meaning, other.meaning);
  const score = Math.max(likeness.dice, 0.7 * likeness.containment);
  return { score: Math.min(1, 1.6 * score), name: `words ${score.toFixed(2)}` };
}
