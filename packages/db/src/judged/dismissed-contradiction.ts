import type { Claim, Event, Quote } from "@recoupe/core/model";
import type { Member } from "../derived/members.ts";
import type { JudgedConflict, JudgedPassage } from "../schema/judged.ts";
import type { FindMember } from "./apply-judgements.ts";
import { sameWords } from "./natural-key.ts";
import type { JudgementRow, StandingJudgements } from "./resolve-judgements.ts";

/** A contradiction as it stands now; `label` is how a reader knows it. */
export interface StandingConflict extends JudgedConflict {
  readonly label: string | null;
}

/**
 * The judgement that dismissed a contradiction. It holds for the two sides that it named, told by the same voices: a side shows each voice
 * once, by whichever article comes first, so that another sentence may stand where the judged one stood. Hence a dismissal speaks of a
 * contradiction where both its passages are, or copies of them; and where one of them is and the same voice is against it, or where the same
 * voices answer the same question, if the conflict is of the same kind.
 */
export function contradictionDismissal(
  conflict: StandingConflict,
  { dismissals }: StandingJudgements,
  find: FindMember,
): number | null {
  const ofContradictions = dismissals.filter(({ targetKind }) => targetKind === "contradiction");
  return ofContradictions.findLast((row) => speaksOf(row, conflict, find))?.sequence ?? null;
}

/** Who says so: whom the article names, else the outlet. Null where neither is known. */
export function voiceOf({ finding, document }: Member<Claim> | Member<Event> | Member<Quote>): string | null {
  const told = "speaker" in finding ? finding.speaker : "holder" in finding ? finding.holder : finding.attributedTo;
  return told?.name ?? document.analysis.document.outlet;
}

function speaksOf(row: JudgementRow, now: StandingConflict, find: FindMember): boolean {
  const judged = row.before?.conflict;
  const sides = judged?.sides ?? [row.targetKey, row.otherKey ?? row.targetKey].map((key) => [{ key, voice: null }]);
  const isOfKind = judged?.kind === now.kind;
  const asksTheSame = now.label !== null && row.before?.target?.label === now.label;
  return pairsOf(sides).some(([one, other]) =>
    pairsOf(now.sides).some(([ours, theirs]) => {
      const standing = [isThere(one, ours, find), isThere(other, theirs, find)].filter(Boolean).length;
      if (standing === 2) return true;
      return isOfKind && (standing === 1 || asksTheSame) && isToldBy(one, ours, find) && isToldBy(other, theirs, find);
    }),
  );
}

type Side = readonly JudgedPassage[];

/** Two different sides, either way round. */
function pairsOf(sides: readonly Side[]): readonly (readonly [Side, Side])[] {
  return sides.flatMap((one, at) => sides.flatMap((other, place) => (at === place ? [] : [[one, other] as const])));
}

function isThere(judged: Side, now: Side, find: FindMember): boolean {
  return judged.some(({ key }) => {
    const found = find(key)?.key ?? key;
    return now.some((each) => each.key === found || sameWords(each.key, found));
  });
}

function isToldBy(judged: Side, now: Side, find: FindMember): boolean {
  const voices = new Set(now.flatMap(({ voice }) => (voice === null ? [] : fold(voice))));
  return isThere(judged, now, find) || judged.some(({ voice }) => voice !== null && voices.has(fold(voice)));
}

/** « Le syndicat » and « le Syndicat » are one voice. */
function fold(voice: string): string {
  return voice.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
