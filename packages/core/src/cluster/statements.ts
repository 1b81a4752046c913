import type { Pointer } from "../model/comparison.ts";
import type { Span } from "../model/span.ts";
import type { Answer } from "./answers/answer.ts";
import { isSameHolder } from "./prepare/match-parties.ts";
import { type Meaning, numbersIn } from "./prepare/meaning.ts";
import type { PreparedParty } from "./prepare/parties.ts";
import type { PreparedClaim, PreparedDocument, PreparedEvent } from "./prepare/prepared-document.ts";
import { type DayRange, gapDays } from "./text/days.ts";
import type { Framing } from "./text/framing.ts";
import { inOwnWords } from "./text/own-words.ts";
import type { Toll } from "./text/tolls.ts";

/** Somebody's word that something is so, or is not so: a claim or an event record seen alike. */
export interface Statement {
  readonly id: string;
  readonly document: PreparedDocument;
  readonly pointer: Pointer;
  /** Undefined: the outlet itself. */
  readonly holder: PreparedParty | undefined;
  readonly stance: "asserts" | "denies";
  /** Told as what is to come: contradicted by nobody but who says that it will not, or did not. */
  readonly planned: boolean;
  readonly meaning: Meaning;
  readonly framing: Framing;
  /** Victims that it counts. */
  readonly tolls: readonly Toll[];
  /** What it answers to typed questions. */
  readonly answers: readonly Answer[];
  /** When it is so, as far as the words say. */
  readonly days: DayRange | undefined;
  readonly evidence: Span;
  /** The proposition in its article's own words, or the evidence of an event. */
  readonly words: string;
  /** The same as it was read: one wording for all who say it. */
  readonly proposition: string;
  /** The words are ours, the opposite of what was said: not for showing. */
  readonly turned: boolean;
  readonly event: PreparedEvent | undefined;
}

/** An article is settled again with every one that comes near; what it states stays the same. */
const known = new WeakMap<PreparedDocument, readonly Statement[]>();

/** Claims, and events told as happened, planned or denied; wishes and suppositions contradict nobody. */
export function statementsOf(document: PreparedDocument): readonly Statement[] {
  const statements = known.get(document) ?? readStatements(document);
  known.set(document, statements);
  return statements;
}

function readStatements(document: PreparedDocument): readonly Statement[] {
  const claims = document.claims.map((prepared): Statement => {
    const { claim, id, holder, meaning, framing, tolls, answers, days } = prepared;
    const pointer: Pointer = {
      file: document.file,
      kind: prepared.shownBy,
      id: claim.id,
      ...(stanceOfRecord(prepared, document) === claim.stance ? {} : { stance: claim.stance }),
    };
    return {
      id,
      document,
      pointer,
      holder,
      stance: claim.stance,
      planned: false,
      meaning,
      framing,
      tolls,
      answers,
      days,
      evidence: claim.evidence,
      words: inOwnWords(claim.proposition, claim.evidence, document.analysis),
      proposition: claim.proposition,
      turned: prepared.turned,
      event: undefined,
    };
  });
  const told = document.events.filter(({ event: { status } }) => TOLD.has(status));
  return [...claims, ...told.map((event) => eventStatement(document, event))];
}

/** How the record that shows a claim is told itself; a claim implied by it may be its opposite. */
function stanceOfRecord(
  { shownBy, claim: { id } }: PreparedClaim,
  { analysis }: PreparedDocument,
): Statement["stance"] {
  if (shownBy === "claim") return analysis.claims.find((claim) => claim.id === id)?.stance ?? "asserts";
  return analysis.events.find((event) => event.id === id)?.status === "denied" ? "denies" : "asserts";
}

const TOLD: ReadonlySet<PreparedEvent["event"]["status"]> = new Set(["asserted", "planned", "denied"]);

function eventStatement(document: PreparedDocument, event: PreparedEvent): Statement {
  const words = document.analysis.text.slice(event.evidence.start, event.evidence.end);
  return {
    id: event.id,
    document,
    pointer: { file: document.file, kind: "event", id: event.event.id },
    holder: event.source,
    stance: event.event.status === "denied" ? "denies" : "asserts",
    planned: event.event.status === "planned",
    meaning: event.meaning,
    framing: event.framing,
    tolls: [],
    answers: [],
    days: event.days,
    evidence: event.evidence,
    words,
    proposition: words,
    turned: false,
    event,
  };
}

/**
 * The number that each of some statements on one thing is about: of victims of the kind that all of them count, whatever other numbers stand
 * beside it; else the least.
 */
export function numbersTold(statements: readonly Statement[]): (statement: Statement) => number | undefined {
  const counting = statements.filter(({ tolls }) => tolls.length > 0);
  const kinds = new Set(counting.flatMap(({ tolls }) => tolls.map(({ kind }) => kind)));
  const common = [...kinds].filter((kind) => counting.every(({ tolls }) => tolls.some((toll) => toll.kind === kind)));
  const tollOf = ({ tolls }: Statement, of: Toll["kind"] | undefined) =>
    (tolls.find(({ kind }) => kind === of) ?? tolls[0])?.value;
  const asked = common.find((kind) => new Set(counting.map((each) => tollOf(each, kind))).size > 1);
  const unit = unitAsked(statements);
  const countOf = ({ meaning: { counts } }: Statement) => counts.find((count) => count.unit === unit)?.value;
  return (statement) => tollOf(statement, asked) ?? countOf(statement) ?? numbersIn(statement.meaning.tokens)[0];
}

/** What all of them count and do not agree on: « 14 millions de pesos à chacun des 1 900 mineurs », « 11 millions de pesos ». */
function unitAsked(statements: readonly Statement[]): string | undefined {
  const [first, ...rest] = statements.map(({ meaning: { counts } }) => counts);
  return first?.find(
    ({ unit, value }) =>
      rest.every((counts) => counts.some((count) => count.unit === unit)) &&
      rest.some((counts) => counts.some((count) => count.unit === unit && count.value !== value)),
  )?.unit;
}

/** One holder speaks for himself wherever he is quoted; an outlet's own voice is that outlet's article. */
export function isOneVoice(one: Statement, other: Statement): boolean {
  if (one.holder && other.holder) return isSameHolder(one.holder, other.holder);
  return !one.holder && !other.holder && one.document === other.document;
}

/**
 * Days between what two statements tell, where both say when; else between the days on which they were told: the day of an act and
 * the day of an article measure nothing together. 0 when either is unknown.
 */
export function daysBetween(one: Statement, other: Statement): number {
  if (one.days && other.days) return gapDays(one.days, other.days);
  const [told, toldToo] = [one.document.day, other.document.day];
  return told === undefined || toldToo === undefined ? 0 : Math.abs(told - toldToo);
}
