import type { Claim, Event, Quote } from "@recoupe/core/model";
import type { Member } from "../derived/members.ts";
import type { JudgedConflict, JudgedPassage } from "../schema/judged.ts";
import type { FindMember } from "./apply-judgements.ts";
import { documentOfKey, propositionOfKey, wordsOfKey } from "./natural-key.ts";
import type { JudgementRow, StandingJudgements } from "./resolve-judgements.ts";

/**
 * The judgement that dismissed a contradiction. It holds for the two sides that it named, told by the same voices: a side shows each voice
 * once, by whichever article comes first, so that another sentence may stand where the judged one stood. Hence a dismissal speaks of a
 * contradiction where both its passages are, or copies of them; and, in a conflict of the same kind, where the same two voices stand and one
 * of them says the same, in that sentence or in another one.
 */
export function contradictionDismissal(
  conflict: JudgedConflict,
  { dismissals }: StandingJudgements,
  find: FindMember,
): number | null {
  const marks = marksOf(conflict.sides);
  const mayMean = (row: JudgementRow) =>
    row.targetKind === "contradiction" && [...marksOfJudged(row)].some((mark) => marks.has(mark));
  return dismissals.findLast((row) => mayMean(row) && speaksOf(row, conflict, find))?.sequence ?? null;
}

/** Articles, words and propositions of all passages: two contradictions that share none of them have nothing in common. */
function marksOf(sides: readonly Side[]): ReadonlySet<string> {
  return new Set(
    sides.flat().flatMap(({ key }) => [documentOfKey(key), wordsOfKey(key), propositionOfKey(key) ?? []].flat()),
  );
}

/** Of a judgement once: every contradiction that is settled anew is held against all of them. */
const known = new WeakMap<JudgementRow, ReadonlySet<string>>();

function marksOfJudged(row: JudgementRow): ReadonlySet<string> {
  const marks = known.get(row) ?? marksOf(judgedSides(row));
  known.set(row, marks);
  return marks;
}

/** Who says so: whom the article names, else the outlet. Null where neither is known. */
export function voiceOf({ finding, document }: Member<Claim> | Member<Event> | Member<Quote>): string | null {
  const told = "speaker" in finding ? finding.speaker : "holder" in finding ? finding.holder : finding.attributedTo;
  return told?.name ?? document.analysis.document.outlet;
}

function speaksOf(row: JudgementRow, now: JudgedConflict, find: FindMember): boolean {
  const isOfKind = row.before?.conflict?.kind === now.kind;
  return pairsOf(judgedSides(row)).some(([one, other]) =>
    pairsOf(now.sides).some(([ours, theirs]) => {
      const there = [isThere(one, ours, find), isThere(other, theirs, find)] as const;
      if (there[0] && there[1]) return true;
      const isSame = there[0] || there[1] || saysTheSame(one, ours) || saysTheSame(other, theirs);
      return isOfKind && isSame && (there[0] || isToldBy(one, ours)) && (there[1] || isToldBy(other, theirs));
    }),
  );
}

type Side = readonly JudgedPassage[];

/** Where no more was noted, one passage of each side. */
function judgedSides({ before, targetKey, otherKey }: JudgementRow): readonly Side[] {
  return before?.conflict?.sides ?? [targetKey, otherKey ?? targetKey].map((key) => [{ key, voice: null }]);
}

/** Two different sides, either way round. */
function pairsOf(sides: readonly Side[]): readonly (readonly [Side, Side])[] {
  return sides.flatMap((one, at) => sides.flatMap((other, place) => (at === place ? [] : [[one, other] as const])));
}

function isThere(judged: Side, now: Side, find: FindMember): boolean {
  return judged.some(({ key }) => {
    const found = find(key)?.key ?? key;
    return now.some((each) => each.key === found || wordsOfKey(each.key) === wordsOfKey(found));
  });
}

function saysTheSame(judged: Side, now: Side): boolean {
  const said = new Set(now.flatMap(({ key }) => propositionOfKey(key) ?? []));
  return judged.some(({ key }) => said.has(propositionOfKey(key) ?? ""));
}

function isToldBy(judged: Side, now: Side): boolean {
  const voices = new Set(now.flatMap(({ voice }) => (voice === null ? [] : fold(voice))));
  return judged.some(({ voice }) => voice !== null && voices.has(fold(voice)));
}

/** « Le syndicat » and « le Syndicat » are one voice. */
function fold(voice: string): string {
  return voice.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
