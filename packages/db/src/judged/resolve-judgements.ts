import type { judgement } from "../schema/index.ts";
import type { JudgedKind } from "../schema/judged.ts";
import { withoutTakenOut } from "./without-taken-out.ts";

export type JudgementRow = typeof judgement.$inferSelect;

/** Two findings, by natural key, that a person joined or kept apart. */
export interface StandingPair {
  readonly kind: JudgedKind;
  readonly left: string;
  readonly right: string;
  readonly decision: "same" | "different";
}

/** A judgement that cannot hold beside a later one, and is without effect for as long as that one stands. */
export interface JudgementConflict {
  readonly sequence: number;
  /** Sequence of the later judgement. */
  readonly against: number;
}

export interface StandingJudgements {
  readonly pairs: readonly StandingPair[];
  readonly dismissals: readonly JudgementRow[];
  /** Earliest first, so that the last one wins. */
  readonly overrides: readonly JudgementRow[];
  readonly conflicts: readonly JudgementConflict[];
}

/**
 * What holds of all that was ever judged: what was taken back is left out, what was said of an article that was taken out waits until it is
 * brought back, and of two that cannot both hold the later one stays.
 */
export function resolveJudgements(rows: readonly JudgementRow[]): StandingJudgements {
  const standing = withoutTakenOut(withoutUndone(rows));
  const board = new Board();
  for (const row of standing.toReversed()) board.add(row);
  return {
    pairs: board.pairs,
    dismissals: standing.filter(({ verdict }) => verdict === "dismiss"),
    overrides: standing.filter(({ verdict }) => verdict === "override"),
    conflicts: board.conflicts.toSorted((a, b) => a.sequence - b.sequence),
  };
}

/** A correction of something joined speaks of all that it was made of. */
export function correctedKeys({ targetKey, before }: JudgementRow): readonly string[] {
  return [...new Set([targetKey, ...(before?.members ?? [])])];
}

/** In order of judgement. A row that undoes is itself undone by a later one that still stands. */
function withoutUndone(rows: readonly JudgementRow[]): readonly JudgementRow[] {
  const undone = new Set<number>();
  const latestFirst = rows.toSorted((a, b) => b.sequence - a.sequence);
  for (const { sequence, undoes } of latestFirst) if (undoes !== null && !undone.has(sequence)) undone.add(undoes);
  return latestFirst.filter(({ sequence, undoes }) => undoes === null && !undone.has(sequence)).toReversed();
}

/** Kinds whose members tell of one thing each in words of their own: corrected in part they would fall apart. */
const JOINED: readonly JudgedKind[] = ["event", "utterance"];

/** Judgements put down latest first: each may only add what leaves the later ones true. */
class Board {
  readonly pairs: StandingPair[] = [];
  readonly conflicts: JudgementConflict[] = [];
  readonly #groups = new Map<string, { readonly members: Set<string>; readonly by: number }>();
  readonly #apart: { readonly left: string; readonly right: string; readonly by: number }[] = [];

  add(row: JudgementRow): void {
    // Who corrects a whole means the whole: what it was made of stays together.
    if (row.verdict === "override" && JOINED.includes(row.targetKind)) this.#join(row, correctedKeys(row));
    if (row.otherKey === null) return;
    if (row.verdict === "same") this.#join(row, sidesOf(row).flat());
    if (row.verdict === "different") this.#keepApart(row, sidesOf(row));
  }

  #join(row: JudgementRow, keys: readonly string[]): void {
    const members = new Set(keys.flatMap((key) => [...this.#groupOf(row.targetKind, key)]));
    const broken = this.#apart.find(({ left, right }) => members.has(left) && members.has(right));
    if (broken) return void this.conflicts.push({ sequence: row.sequence, against: broken.by });
    const group = { members, by: row.sequence };
    for (const member of members) this.#groups.set(member, group);
    for (const right of keys.slice(1)) this.#settle(row, keys[0] ?? right, right, "same");
  }

  #keepApart(row: JudgementRow, [ours, theirs]: readonly [readonly string[], readonly string[]]): void {
    const pairs = ours.flatMap((left) => theirs.map((right) => [left, right] as const));
    const joined = pairs.find(([left, right]) => this.#groupOf(row.targetKind, left).has(named(row.targetKind, right)));
    if (joined) {
      const by = this.#groups.get(named(row.targetKind, joined[0]))?.by ?? row.sequence;
      return void this.conflicts.push({ sequence: row.sequence, against: by });
    }
    for (const [left, right] of pairs) {
      this.#apart.push({
        left: named(row.targetKind, left),
        right: named(row.targetKind, right),
        by: row.sequence,
      });
      this.#settle(row, left, right, "different");
    }
  }

  #settle({ targetKind: kind }: JudgementRow, left: string, right: string, decision: StandingPair["decision"]): void {
    if (left !== right) this.pairs.push({ kind, left, right, decision });
  }

  #groupOf(kind: JudgedKind, key: string): ReadonlySet<string> {
    const name = named(kind, key);
    return this.#groups.get(name)?.members ?? new Set([name]);
  }
}

/** One article is told apart within stories and within copies: each kind has groups of its own. */
function named(kind: JudgedKind, key: string): string {
  return `${kind} ${key}`;
}

/** All that stood on either side when it was judged; what is named on both counts for the target. */
function sidesOf({ targetKey, otherKey, before }: JudgementRow): readonly [readonly string[], readonly string[]] {
  const ours = new Set([targetKey, ...(before?.members ?? [])]);
  const theirs = new Set([otherKey ?? targetKey, ...(before?.others ?? [])]);
  return [[...ours], [...theirs].filter((key) => !ours.has(key))];
}
