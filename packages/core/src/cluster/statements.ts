import type { Pointer } from "../model/comparison.ts";
import type { Span } from "../model/span.ts";
import type { Meaning } from "./prepare/meaning.ts";
import { isSameHolder, type PreparedParty } from "./prepare/parties.ts";
import type { PreparedDocument, PreparedEvent } from "./prepare/prepare-document.ts";
import { type DayRange, gapDays } from "./text/days.ts";
import type { Framing } from "./text/framing.ts";
import { inOwnWords } from "./text/own-words.ts";

/** Somebody's word that something is so, or is not so: a claim or an event record seen alike. */
export interface Statement {
  readonly id: string;
  readonly document: PreparedDocument;
  readonly pointer: Pointer;
  /** Undefined: the outlet itself. */
  readonly holder: PreparedParty | undefined;
  readonly stance: "asserts" | "denies";
  readonly meaning: Meaning;
  readonly framing: Framing;
  readonly days: DayRange | undefined;
  readonly evidence: Span;
  /** The proposition in its article's own words, or the evidence of an event. */
  readonly words: string;
  readonly event: PreparedEvent | undefined;
}

/** Claims, and events told as happened or denied; plans, wishes and suppositions contradict nobody. */
export function statementsOf(document: PreparedDocument): readonly Statement[] {
  const claims = document.claims.map((prepared): Statement => {
    const { claim, id, holder, meaning, framing, days } = prepared;
    const pointer: Pointer = { file: document.file, kind: prepared.shownBy, id: claim.id };
    const time = days ?? dayRange(document.day);
    return {
      id,
      document,
      pointer,
      holder,
      stance: claim.stance,
      meaning,
      framing,
      days: time,
      evidence: claim.evidence,
      words: inOwnWords(claim.proposition, claim.evidence, document.analysis),
      event: undefined,
    };
  });
  const told = document.events.filter(({ event }) => event.status === "asserted" || event.status === "denied");
  return [...claims, ...told.map((event) => eventStatement(document, event))];
}

function eventStatement(document: PreparedDocument, event: PreparedEvent): Statement {
  const words = document.analysis.text.slice(event.evidence.start, event.evidence.end);
  return {
    id: event.id,
    document,
    pointer: { file: document.file, kind: "event", id: event.event.id },
    holder: event.source,
    stance: event.event.status === "denied" ? "denies" : "asserts",
    meaning: event.meaning,
    framing: event.framing,
    days: event.days ?? dayRange(document.day),
    evidence: event.evidence,
    words,
    event,
  };
}

function dayRange(day: number | undefined): DayRange | undefined {
  return day === undefined ? undefined : { from: day, to: day };
}

/** One holder speaks for himself wherever he is quoted; an outlet's own voice is that outlet's article. */
export function isOneVoice(one: Statement, other: Statement): boolean {
  if (one.holder && other.holder) return isSameHolder(one.holder, other.holder);
  return !one.holder && !other.holder && one.document === other.document;
}

/** Days between two statements; 0 when either is undated. */
export function daysBetween(one: Statement, other: Statement): number {
  return one.days && other.days ? gapDays(one.days, other.days) : 0;
}
