import fc from "fast-check";
import { expect, test } from "vitest";
import { keepIds, oneEach } from "./stable-ids.ts";

const group = (...members: string[]) => ({ members, value: members.join("") });
const idOfEach = (groups: readonly { id: string; members: readonly string[] }[]) =>
  new Map(groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
const memory = (groups: Parameters<typeof idOfEach>[0]) => oneEach(idOfEach(groups));
const nothing = oneEach(new Map());

test("a group that grows keeps its id, even when the newcomer would come first", () => {
  const before = keepIds("event", [group("m", "n")], nothing);
  const after = keepIds("event", [group("a", "m", "n")], memory(before.groups));
  expect(after.groups[0]?.id).toBe(before.groups[0]?.id);
  expect(after.redirects.size).toBe(0);
});

test("when two groups become one, the id of the smaller leads to the larger", () => {
  const before = keepIds("event", [group("a"), group("b", "c")], nothing);
  const after = keepIds("event", [group("a", "b", "c")], memory(before.groups));
  expect(after.groups[0]?.id).toBe(before.groups[1]?.id);
  expect([...after.redirects]).toEqual([[before.groups[0]?.id, before.groups[1]?.id]]);
});

test("when a group is split, the larger part keeps the id and the other gets a new one", () => {
  const before = keepIds("event", [group("a", "b", "c")], nothing);
  const after = keepIds("event", [group("a"), group("b", "c")], memory(before.groups));
  expect(after.groups[1]?.id).toBe(before.groups[0]?.id);
  expect(after.groups[0]?.id).not.toBe(before.groups[0]?.id);
});

test("a merger taken back gives each group the id it had before", () => {
  const before = keepIds("event", [group("a", "b"), group("c", "d")], nothing);
  const merged = keepIds("event", [group("a", "b", "c", "d")], memory(before.groups));
  const after = keepIds("event", [group("c", "d"), group("a", "b")], memory(merged.groups));
  expect(after.groups.map(({ id }) => id).toReversed()).toEqual(before.groups.map(({ id }) => id));
});

test("ids are unique, and a rebuild of the same groups in any order changes none", () => {
  const partition = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 25 }).map(groupsOf);
  fc.assert(
    fc.property(partition, partition, (first, second) => {
      const before = keepIds("entity", first, nothing);
      const after = keepIds("entity", second, memory(before.groups));
      expect(new Set(after.groups.map(({ id }) => id)).size).toBe(second.length);
      const again = keepIds("entity", second.toReversed(), memory(after.groups));
      expect(again.groups.toReversed().map(({ id }) => id)).toEqual(after.groups.map(({ id }) => id));
      expect(again.redirects.size).toBe(0);
      for (const oldId of before.groups.map(({ id }) => id)) {
        const lives = after.groups.some(({ id }) => id === oldId);
        const hasMembers = after.groups.some(({ members }) =>
          members.some((member) => idOfEach(before.groups).get(member) === oldId),
        );
        expect(lives || !hasMembers || after.redirects.has(oldId)).toBe(true);
      }
    }),
  );
});

/** Member i goes to the group named by the i-th number. */
function groupsOf(numbers: readonly number[]) {
  const byNumber = Map.groupBy(
    numbers.map((number, index) => ({ number, member: `m${index}` })),
    ({ number }) => number,
  );
  return [...byNumber.values()].map((members) => group(...members.map(({ member }) => member)));
}
