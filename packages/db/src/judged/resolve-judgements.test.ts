import fc from "fast-check";
import { expect, test } from "vitest";
import { type JudgementRow, resolveJudgements } from "./resolve-judgements.ts";

const row = (sequence: number, rest: Partial<JudgementRow>): JudgementRow => ({
  sequence,
  verdict: "same",
  targetKind: "event",
  targetKey: "a",
  otherKey: "b",
  before: null,
  after: null,
  author: "lectrice",
  reason: null,
  at: new Date(0),
  undoes: null,
  ...rest,
});
const same = (sequence: number, targetKey: string, otherKey: string) => row(sequence, { targetKey, otherKey });
const different = (sequence: number, targetKey: string, otherKey: string) =>
  row(sequence, { verdict: "different", targetKey, otherKey });

test("what was taken back does not hold, and taking that back makes it hold again", () => {
  const taken = [same(1, "a", "b"), row(2, { undoes: 1 })];
  expect(resolveJudgements(taken).pairs).toEqual([]);
  expect(resolveJudgements([...taken, row(3, { undoes: 2 })]).pairs).toHaveLength(1);
});

test("of two judgements on one pair the later holds, and the earlier is listed", () => {
  const { pairs, conflicts } = resolveJudgements([same(1, "a", "b"), different(2, "a", "b")]);
  expect(pairs).toEqual([{ kind: "event", left: "a", right: "b", decision: "different" }]);
  expect(conflicts).toEqual([{ sequence: 1, against: 2 }]);
});

test("a conflict through a third is found too", () => {
  const { conflicts } = resolveJudgements([same(1, "a", "b"), same(2, "b", "c"), different(3, "a", "c")]);
  expect(conflicts).toEqual([{ sequence: 1, against: 3 }]);
});

test("to tell one member from a thing is to tell it from all that the thing was made of", () => {
  const split = row(1, {
    verdict: "different",
    before: { members: ["a"], others: ["a", "b", "c"] },
  });
  expect(resolveJudgements([split]).pairs.map(({ left, right }) => `${left}${right}`)).toEqual(["ab", "ac"]);
});

test("entities and events of one key are judged each for themselves", () => {
  const { conflicts } = resolveJudgements([same(1, "a", "b"), { ...different(2, "a", "b"), targetKind: "entity" }]);
  expect(conflicts).toEqual([]);
});

const takesOut = (sequence: number, targetKey: string) =>
  row(sequence, { verdict: "dismiss", targetKind: "article", targetKey, otherKey: null });

test("what was said of an article that was taken out waits, and what else a decision speaks of holds", () => {
  const rows = [
    same(1, "out/event/a", "in/event/b"),
    row(2, {
      verdict: "override",
      targetKey: "out/event/a",
      otherKey: null,
      before: { members: ["out/event/a", "in/event/b", "by/event/c"] },
      after: { type: "AID" },
    }),
    row(3, {
      targetKey: "out/event/a",
      otherKey: "by/event/c",
      before: { members: ["out/event/a", "in/event/d"], others: ["by/event/c"] },
    }),
    row(4, { verdict: "dismiss", targetKind: "contradiction", targetKey: "out/event/a", otherKey: "in/event/b" }),
    row(5, { verdict: "override", targetKind: "article", targetKey: "out", otherKey: null, after: { outlet: "A" } }),
  ];
  const before = resolveJudgements(rows);
  const after = resolveJudgements([...rows, takesOut(6, "out")]);
  expect(before.pairs.flatMap(({ left, right }) => [left, right])).toContain("out/event/a");
  expect(after.pairs.map(({ left, right }) => [left, right])).toEqual([
    ["in/event/d", "by/event/c"],
    ["in/event/b", "by/event/c"],
  ]);
  expect(after.overrides.map(({ targetKey }) => targetKey)).toEqual(["in/event/b", "out"]);
  expect(after.dismissals.map(({ sequence }) => sequence)).toEqual([6]);
  expect(resolveJudgements([...rows, takesOut(6, "out"), row(7, { undoes: 6 })])).toEqual(before);
});

test("whatever was judged, what holds never puts together two that are kept apart, and nothing is lost unlisted", () => {
  const key = fc.constantFrom("a", "b", "c", "d", "e");
  const rows = fc
    .array(fc.record({ targetKey: key, otherKey: key, verdict: fc.constantFrom("same", "different") }), {
      maxLength: 12,
    })
    .map((each) =>
      each.filter(({ targetKey, otherKey }) => targetKey !== otherKey).map((rest, at) => row(at + 1, rest)),
    );
  fc.assert(
    fc.property(rows, (judged) => {
      const { pairs, conflicts } = resolveJudgements(judged);
      expect(pairs.length + conflicts.length).toBe(judged.length);
      const groups = new Map<string, Set<string>>();
      const groupOf = (name: string) => groups.get(name) ?? new Set([name]);
      for (const { left, right, decision } of pairs) {
        if (decision === "different") continue;
        const joined = new Set([...groupOf(left), ...groupOf(right)]);
        for (const member of joined) groups.set(member, joined);
      }
      for (const { left, right, decision } of pairs)
        if (decision === "different") expect(groupOf(left).has(right)).toBe(false);
    }),
  );
});
