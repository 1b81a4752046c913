import type { Claim, Quote } from "@recoupe/core/model";
import type { Member, Members } from "../derived/members.ts";
import { dismissalOf, type FindMember } from "./apply-judgements.ts";
import type { JudgementRow, StandingJudgements } from "./resolve-judgements.ts";

/** Natural keys of findings that people said to be read wrongly, each with the sequence of the judgement. */
export type PutAside = ReadonlyMap<string, number>;

type Keys = readonly string[];

/**
 * Statements, claims and events that were put aside, with all that they were joined with, and the claims that an article draws from such a
 * statement: what was never said is claimed by nobody. An announcement that was only settled is none of them.
 */
export function findPutAside(
  { members, events, utterances }: { members: Members; events: readonly Keys[]; utterances: readonly Keys[] },
  judgements: StandingJudgements,
  find: FindMember,
): PutAside {
  const misread = { ...judgements, dismissals: judgements.dismissals.filter(saysMisread) };
  const aside = new Map<string, number>();
  if (misread.dismissals.length === 0) return aside;
  for (const { sequence, targetKey, before } of misread.dismissals)
    for (const key of [targetKey, ...(before?.members ?? [])]) aside.set(find(key)?.key ?? key, sequence);
  for (const keys of events) setAll(aside, keys, dismissalOf(["event"], keys, misread, find));
  for (const keys of utterances) setAll(aside, keys, dismissalOf(UTTERANCE_KINDS, keys, misread, find));
  const statements = [...members.quote.values()].filter(({ key }) => aside.has(key));
  for (const claim of members.claim.values()) {
    const from = statements.find((statement) => isDrawnFrom(claim, statement));
    if (from && !aside.has(claim.key)) setAll(aside, [claim.key], aside.get(from.key) ?? null);
  }
  return aside;
}

/** A statement is named as a whole or by one of its renderings. */
export const UTTERANCE_KINDS = ["utterance", "quote"] as const;

function saysMisread({ targetKind, after }: JudgementRow): boolean {
  if (targetKind === "event") return after?.as === "no-event";
  return targetKind === "claim" || UTTERANCE_KINDS.some((kind) => kind === targetKind);
}

function setAll(aside: Map<string, number>, keys: Keys, sequence: number | null): void {
  if (sequence !== null) for (const key of keys) aside.set(key, sequence);
}

/** The words of the one lie in those of the other, and both are laid to the same person. */
function isDrawnFrom(claim: Member<Claim>, statement: Member<Quote>): boolean {
  if (claim.document.file !== statement.document.file) return false;
  const { evidence, holder } = claim.finding;
  const { start, end, speaker } = statement.finding;
  return evidence.start < end && start < evidence.end && holder !== null && holder?.name === speaker?.name;
}

/**
 * The judgement that leaves a contradiction without one of its sides, since all that spoke for it was read wrongly; null where each side
 * still stands.
 */
export function emptiedBy(sides: readonly Keys[], aside: PutAside): number | null {
  const empty = sides.find((keys) => keys.every((key) => aside.has(key)));
  return empty ? Math.max(...empty.map((key) => aside.get(key) ?? 0)) : null;
}
