import type { EventType } from "../../model/plover.ts";
import { likenessOf } from "../prepare/meaning.ts";
import { GENERIC, matchParties, matchPlaces, type PreparedParty } from "../prepare/parties.ts";
import type { PreparedDocument, PreparedEvent } from "../prepare/prepare-document.ts";
import { areRelated } from "../text/concepts.ts";
import { gapDays, widthDays } from "../text/days.ts";
import { LASTING_DAYS, SAME_EVENT, SAME_UTTERANCE } from "../thresholds.ts";
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

interface Setting {
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
type Feature = { readonly score: number; readonly name: string } | { readonly veto: string };

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

function compareActs(one: PreparedEvent, other: PreparedEvent, { said }: Setting): Feature {
  const sameType = one.event.type === other.event.type ? 1 : 0.6;
  if (SPEECH.has(one.event.type) && said.has(`${one.id}|${other.id}`))
    return { score: sameType, name: "one statement" };
  if (SPEECH.has(one.event.type)) return compareSpeech(one, other, sameType);
  if (one.lemma !== undefined && one.lemma === other.lemma) return { score: sameType, name: `verb ${one.lemma}` };
  const shared = one.concepts.filter((concept) => other.concepts.some(({ id }) => id === concept.id));
  if (shared.length > 0) {
    const all = new Set([...one.concepts, ...other.concepts].map(({ id }) => id)).size;
    return {
      score: sameType * (0.4 + (0.6 * shared.length) / all),
      name: `act ${shared.map(({ id }) => id).join("+")}`,
    };
  }
  const sameMode = one.event.mode !== null && one.event.mode === other.event.mode;
  if (one.event.type === "CONSULT") return { score: sameMode ? 0.65 : 0.45, name: "meeting" };
  const related = one.concepts.some((left) => other.concepts.some((right) => areRelated(left.id, right.id)));
  if (related) return { score: 0.5, name: "related acts" };
  if (one.concepts.length > 0 && other.concepts.length > 0) return { veto: "different acts" };
  return { score: sameMode ? 0.7 : 0.3, name: `type ${one.event.type}` };
}

/** Everybody asks and accuses: what is asked, and in which words, tells. */
function compareSpeech(one: PreparedEvent, other: PreparedEvent, sameType: number): Feature {
  const sameMode = one.event.mode === other.event.mode ? 0.15 : 0;
  const sameAct = one.concepts.some(({ id }) => other.concepts.some((concept) => concept.id === id)) ? 0.15 : 0;
  const words = Math.min(0.7, 1.8 * likenessOf(one.meaning, other.meaning).dice);
  return { score: sameType * (sameMode + sameAct + words), name: `said alike ${words.toFixed(2)}` };
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
  return best >= GENERIC ? best : conflict ? "conflict" : 0;
}

/** Two participants must be the same, each matched to one other, or the only one that a text names. */
function compareGroups(one: readonly PreparedParty[], other: readonly PreparedParty[]): Feature {
  if (one.length === 0 || other.length === 0) return { score: 0, name: "" };
  const matched = pairOff(one, other);
  const needed = Math.min(2, one.length, other.length);
  if (matched.length < needed || (matched[0] ?? 0) <= GENERIC) return { veto: "different participants" };
  const mean = matched.reduce((sum, score) => sum + score, 0) / matched.length;
  if (mean < SAME_GROUP) return { veto: "different participants" };
  const alone = needed === 1 && one.length + other.length > 2;
  return { score: mean * (alone ? LONE_PARTICIPANT : 1), name: `participants ${matched.length}` };
}

/** What one participant in common is worth when a text names two. Guessed. */
const LONE_PARTICIPANT = 0.6;
/** Mean likeness below which matched participants are others after all: an envoy is not his president. Guessed. */
const SAME_GROUP = 0.55;

/** Scores of the best one-to-one matches, best first. */
function pairOff(one: readonly PreparedParty[], other: readonly PreparedParty[]): readonly number[] {
  const all = one.flatMap((left, i) => other.map((right, j) => ({ i, j, score: matchParties(left, right).score })));
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  const matched: number[] = [];
  for (const { i, j, score } of all.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)) {
    if (score < GENERIC || lefts.has(i) || rights.has(j)) continue;
    lefts.add(i);
    rights.add(j);
    matched.push(score);
  }
  return matched;
}

/** Widest range that still is an episode and not a campaign, in days. Guessed: a week. */
const EPISODE_DAYS = 7;
const YEAR_DAYS = 300;

function compareTimes(one: PreparedEvent, other: PreparedEvent, { left, right }: Setting): Feature {
  const [first, second] = [one.days, other.days];
  if (!first || !second) {
    if (!publicationsFit(left, right)) return { veto: "told long apart" };
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
  // A month is how a campaign is dated; a whole year is only a vague date.
  if (narrow <= EPISODE_DAYS && wide > EPISODE_DAYS && wide < YEAR_DAYS)
    return { veto: "an episode is not its campaign" };
  return { score: gap === 0 ? 1 : 0.7, name: gap === 0 ? "same days" : `${gap} days apart` };
}

/** Undated events can be one only when told at about the same time. */
function publicationsFit(left: PreparedDocument, right: PreparedDocument): boolean {
  return left.day === undefined || right.day === undefined || Math.abs(left.day - right.day) <= UNDATED_DAYS;
}

const UNDATED_DAYS = 5;

function isDenialOf(one: PreparedEvent, other: PreparedEvent): boolean {
  return (one.event.status === "denied") !== (other.event.status === "denied");
}

function comparePlaces(one: PreparedEvent, other: PreparedEvent, { left, right }: Setting): Feature {
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

function compareWords(one: PreparedEvent, other: PreparedEvent): Feature {
  const likeness = likenessOf(one.meaning, other.meaning);
  const score = Math.max(likeness.dice, 0.7 * likeness.containment);
  return { score: Math.min(1, 1.6 * score), name: `words ${score.toFixed(2)}` };
}

/** What rules a merger out whatever the features say. */
function vetoOf(one: PreparedEvent, other: PreparedEvent, { left, right }: Setting): string | undefined {
  const sameDocument = left === right;
  if (modesClash(one, other)) return "different modes";
  if (sameDocument && isSameVoice(one, other) && one.event.status === other.event.status)
    return "one voice tells two events";
  if (one.event.status === "hypothetical" || other.event.status === "hypothetical") {
    if (one.event.status !== other.event.status) return "only supposed";
  }
  if (isDenialOf(one, other) && isDeniedOfAnother(one, other)) return "denied of somebody else";
  if (tellsOfOthers(one) !== tellsOfOthers(other)) return "others besides";
  if (sameDocument) return vetoWithin(one, other);
  return undefined;
}

/** « deux autres personnes ont été tuées à X »: elsewhere than those before. */
function tellsOfOthers({ recipients }: PreparedEvent): boolean {
  return recipients.some(({ name }) => /^(?:\S+ )?autres? /iu.test(name));
}

/** « Le président lui-même n'a pas parlé à X » does not deny that his envoys did. */
function isDeniedOfAnother(one: PreparedEvent, other: PreparedEvent): boolean {
  const [denied, told] = one.event.status === "denied" ? [one, other] : [other, one];
  const parties = [...told.actors, ...told.recipients];
  const persons = [...denied.actors, ...denied.recipients].filter(({ kind }) => kind === "person");
  return (
    parties.length > 0 &&
    persons.some((person) => !parties.some((party) => matchParties(person, party).score >= SAME_GROUP))
  );
}

/** One text that tells two things of one kind in two sentences means two, unless one denies the other or it counts twice. */
function vetoWithin(one: PreparedEvent, other: PreparedEvent): string | undefined {
  const statuses = new Set([one.event.status, other.event.status]);
  if (statuses.has("planned") && statuses.has("denied")) return "a plan and a denial";
  if (amountsDiffer(one, other)) return sidesMatch(one, other) ? undefined : "different numbers";
  if (one.evidence.start === other.evidence.start) return undefined;
  const acts = one.concepts.filter((concept) => other.concepts.some(({ id }) => id === concept.id));
  const sameAct = statuses.size > 1 ? acts.length > 0 : acts.some(({ lasting }) => lasting) && !isSameVoice(one, other);
  return sameAct || likenessOf(one.meaning, other.meaning).dice >= SAME_TELLING ? undefined : "told apart in one text";
}

/** Likeness of two sentences of one text that tell one thing. Guessed; see the evaluation. */
const SAME_TELLING = 0.3;

function sidesMatch(one: PreparedEvent, other: PreparedEvent): boolean {
  const score = compareSide(one.actors, other.actors);
  return typeof score === "number" && score >= 0.8;
}

/** Ways of attack that reports mix up: a raid is a missile to one and a drone to another. */
const AIR_MODES = new Set(["aerial", "drone", "heavy-weapons", "firearms", "explosives"]);

/** Taking prisoners is told apart even from an attack of unknown mode. */
const SEPARATE_MODES = new Set(["abduct", "targeted", "phone"]);

function modesClash(one: PreparedEvent, other: PreparedEvent): boolean {
  const [left, right] = [one.event.mode, other.event.mode];
  if (left === right) return false;
  if (left === null || right === null) return SEPARATE_MODES.has(left ?? right ?? "") && one.event.type === "ASSAULT";
  return (
    !(AIR_MODES.has(left) && AIR_MODES.has(right)) &&
    (one.event.type === "ASSAULT" || one.event.type === "CONSULT" || one.event.type === "PROTEST") &&
    (SEPARATE_MODES.has(left) || SEPARATE_MODES.has(right) || one.event.type === "PROTEST")
  );
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
