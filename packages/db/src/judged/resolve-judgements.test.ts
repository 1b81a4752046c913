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
