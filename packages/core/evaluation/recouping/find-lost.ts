import { candidateKeys, ENOUGH } from "../../src/cluster/candidate-keys.ts";
import { agentsConflict, doersConflict, namesApart } from "../../src/cluster/compare/claim-parties.ts";
import { countsElsewhere } from "../../src/cluster/compare/clashes-of-counts.ts";
import { likenessOf } from "../../src/cluster/prepare/likeness.ts";
import { numbersIn } from "../../src/cluster/prepare/meaning.ts";
import type { PreparedClaim, PreparedDocument } from "../../src/cluster/prepare/prepared-document.ts";
import type { Relations } from "../../src/cluster/settle/relations.ts";
import { isOneVoice, type Statement, statementsOf } from "../../src/cluster/statements.ts";
import { countShared, stemsOf } from "../../src/cluster/text/words.ts";
import { SAME_EVENT, SAME_STORY } from "../../src/cluster/thresholds.ts";
import type { EventCluster } from "../../src/model/comparison.ts";
import { overlaps, type Span } from "../../src/model/span.ts";

/** A contradiction that was expected and not shown: on each side the passages that would do. */
export interface Lost {
  readonly name: string;
  readonly sides: readonly (readonly LostPassage[])[];
}

export interface LostPassage {
  readonly file: string;
  /** The sentence. */
  readonly place: Span;
  /** What the annotators took from the sentence, and how it stands; undefined where they left it open. */
  readonly claim?: { readonly proposition: string; readonly stance: "asserts" | "denies" };
  /** Numbers of which one is what the sides differ in; empty where they differ in none. */
  readonly numbers: readonly number[];
}

/** Where on the way a contradiction is lost, in the order of the way. */
export const STAGES = [
  "a sentence is read neither as a claim nor as an event",
  "a sentence is read, but as something wished, supposed or asked for",
  "a sentence is read, but nothing like this proposition of it",
  "a denial is read as an assertion, or an assertion as a denial",
  "a number is not read as what is counted",
  "the articles are not compared",
  "the articles are compared, and not taken for one matter",
  "the events are not joined",
  "the question is not the same: other names or another doer",
  "the question is not the same: another place, day or part",
  "the question is not the same: other words",
  "both are joined, and what is said of them is filtered or explained",
] as const;

export interface LostAt {
  readonly name: string;
  /** Place in `STAGES`. */
  readonly stage: number;
  /** What the last rule saw, for whoever reads the report. */
  readonly note: string;
  readonly sentences: readonly string[];
}

/** What comparing found, and the events that were joined by it. */
export interface Found {
  readonly relations: Relations;
  readonly events: readonly EventCluster[];
}

/** For each, the stage that its luckiest pair of passages reaches. */
export function findLost(lost: readonly Lost[], found: Found): readonly LostAt[] {
  const documents = new Map(found.relations.documents.map((document) => [document.file, document]));
  return lost.map(({ name, sides }) => {
    const pairs = sides.flatMap((side, at) =>
      sides.slice(at + 1).flatMap((other) => side.flatMap((one) => other.map((two) => [one, two] as const))),
    );
    const reached = pairs.flatMap(([one, two]) => {
      const [left, right] = [documents.get(one.file), documents.get(two.file)];
      if (!left || !right) return [];
      const sentences = [sentenceOf(left, one), sentenceOf(right, two)];
      return [{ name, sentences, ...stageOf({ document: left, passage: one }, { document: right, passage: two }, found) }];
    });
    const [furthest] = reached.toSorted((one, other) => other.stage - one.stage);
    return furthest ?? { name, stage: 0, note: "no such passage", sentences: [] };
  });
}

interface Placed {
  readonly document: PreparedDocument;
  readonly passage: LostPassage;
}

type Stage = Pick<LostAt, "stage" | "note">;

function stageOf(left: Placed, right: Placed, found: Found): Stage {
  const [ours, theirs] = [told(left), told(right)];
  const unread = lostInReading(left, ours) ?? lostInReading(right, theirs);
  if (unread) return unread;
  const pairs = ours.flatMap((one) => theirs.filter((other) => other !== one).map((other) => [one, other] as const));
  const joined = pairs.flatMap(([one, other]) => relationBetween(one, other, found) ?? []);
  if (joined.length > 0) {
    const voices = pairs.every(([one, other]) => isOneVoice(one, other)) ? ["both told by one voice"] : [];
    return at("both are joined, and what is said of them is filtered or explained", [...joined, ...voices]);
  }
  if (left.document !== right.document) {
    if (!mayBeCompared(left.document, right.document)) return at("the articles are not compared", []);
    const matter = found.relations.matters.find((link) => isBetween(link, left.document.key, right.document.key));
    const score = matter?.score ?? 0;
    if (score < SAME_STORY)
      return at("the articles are compared, and not taken for one matter", [`${score.toFixed(2)} of ${SAME_STORY}`]);
  }
  const claims = claimPairs(pairs);
  const apart = claims.length > 0 ? questionsApart(claims) : eventsApart(pairs, found);
  return apart ?? at("the question is not the same: other words", ["no two claims or two events"]);
}

function at(stage: (typeof STAGES)[number], notes: readonly string[]): Stage {
  return { stage: STAGES.indexOf(stage), note: [...new Set(notes)].join("; ") };
}

function told({ document, passage: { place } }: Placed): readonly Statement[] {
  return statementsOf(document).filter(({ evidence }) => overlaps(evidence, place));
}

function lostInReading({ document, passage }: Placed, statements: readonly Statement[]): Stage | undefined {
  if (statements.length === 0) {
    const { events, quotes } = document.analysis;
    const others = events.filter(({ evidence }) => overlaps(evidence, passage.place)).map(({ type, status }) => `${type} ${status}`);
    if (others.length > 0) return at("a sentence is read, but as something wished, supposed or asked for", others);
    const quoted = quotes.some((quote) => overlaps(quote, passage.place)) ? ["but as a quotation"] : [];
    return at("a sentence is read neither as a claim nor as an event", quoted);
  }
  const { claim } = passage;
  if (claim && !statements.some((statement) => isLike(statement, claim.proposition)))
    return at("a sentence is read, but nothing like this proposition of it", [claim.proposition, ...propositionsOf(statements)]);
  if (claim && statements.every(({ stance }) => stance !== claim.stance))
    return at("a denial is read as an assertion, or an assertion as a denial", propositionsOf(statements));
  const numbers = statements.flatMap(({ meaning, tolls, event }) => [
    ...numbersIn(meaning.tokens),
    ...tolls.map(({ value }) => value),
    ...(event?.amounts ?? []).flatMap(({ value }) => value ?? []),
  ]);
  if (passage.numbers.length > 0 && !passage.numbers.some((number) => numbers.includes(number)))
    return at("a number is not read as what is counted", [`${passage.numbers.join(", ")} among ${numbers.join(", ")}`]);
  return undefined;
}

const propositionsOf = (statements: readonly Statement[]) => statements.map(({ proposition }) => proposition);

/** Share of the words of an annotated proposition that a claim must have to be it: names may be pronouns in its sentence. Guessed. */
const LIKE = 1 / 3;

/** A claim in other words may be the annotated one; an event shows its whole sentence, which is always like it. */
function isLike({ proposition, event }: Statement, annotated: string): boolean {
  if (event) return true;
  const [wanted, read] = [stemsOf(annotated), new Set(stemsOf(proposition))];
  return wanted.filter((stem) => read.has(stem)).length >= LIKE * wanted.length;
}

/** How two statements hang together, in words; undefined when they do not. */
function relationBetween(one: Statement, other: Statement, { relations, events }: Found): string | undefined {
  const link = relations.claims.find((each) => isBetween(each, one.id, other.id));
  if (link) return `${link.relation}: ${one.proposition} / ${other.proposition}`;
  if (!one.event || !other.event) return undefined;
  const holds = (cluster: EventCluster, { pointer }: Statement) =>
    cluster.members.some(({ file, eventId }) => file === pointer.file && eventId === pointer.id);
  return events.some((cluster) => holds(cluster, one) && holds(cluster, other))
    ? `one event: ${one.event.event.type}`
    : undefined;
}

const isBetween = ({ left, right }: { readonly left: string; readonly right: string }, one: string, other: string) =>
  (left === one && right === other) || (left === other && right === one);

function mayBeCompared(one: PreparedDocument, other: PreparedDocument): boolean {
  const stored = new Map(candidateKeys(other).stored.map(({ key, weight }) => [key, weight]));
  const shared = candidateKeys(one).sought.map(({ key, weight }) => Math.min(weight, stored.get(key) ?? 0));
  return shared.reduce((sum, weight) => sum + weight, 0) >= ENOUGH;
}

type ClaimPair = readonly [PreparedClaim, PreparedClaim];

function claimPairs(pairs: readonly (readonly [Statement, Statement])[]): readonly ClaimPair[] {
  const claimOf = ({ id, document }: Statement) => document.claims.find((claim) => claim.id === id);
  return pairs.flatMap(([one, other]) => {
    const [left, right] = [claimOf(one), claimOf(other)];
    return left && right ? [[left, right] as const] : [];
  });
}

/** What keeps the two likest claims apart. */
function questionsApart(claims: readonly ClaimPair[]): Stage | undefined {
  const alike = claims.map(([one, other]) => ({ one, other, likeness: likenessOf(one.meaning, other.meaning) }));
  const [likest] = alike.toSorted((one, other) => other.likeness.dice - one.likeness.dice);
  if (!likest) return undefined;
  const { one, other, likeness } = likest;
  const words = `${one.claim.proposition} / ${other.claim.proposition}`;
  const whose = [
    namesApart(one, other) ? "other names" : "",
    doersConflict(one, other) || agentsConflict(one, other) ? "another doer" : "",
  ].filter(Boolean);
  if (whose.length > 0) return at("the question is not the same: other names or another doer", [...whose, words]);
  const placed = one.places.size > 0 && other.places.size > 0 && countShared(one.places, other.places) === 0;
  if (placed || countsElsewhere(one, other)) return at("the question is not the same: another place, day or part", [words]);
  return at("the question is not the same: other words", [`likeness ${likeness.dice.toFixed(2)}`, words]);
}

function eventsApart(pairs: readonly (readonly [Statement, Statement])[], { relations }: Found): Stage | undefined {
  const events = pairs.filter(([one, other]) => one.event && other.event);
  if (events.length === 0) return undefined;
  const notes = events.map(([one, other]) => {
    const types = `${one.event?.event.type} and ${other.event?.event.type}`;
    const link = relations.events.find((each) => isBetween(each, one.id, other.id));
    return `${types}: ${link?.veto ?? (link ? `${link.score.toFixed(2)} of ${SAME_EVENT}` : "never likened")}`;
  });
  return at("the events are not joined", notes);
}

function sentenceOf({ analysis: { text } }: PreparedDocument, { place }: LostPassage): string {
  return text.slice(place.start, place.end);
}
