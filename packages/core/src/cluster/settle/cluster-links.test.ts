import fc from "fast-check";
import { expect, test } from "vitest";
import { type Link, makeLink } from "../compare/link.ts";
import { type Constraint, clusterLinks, compareText } from "./cluster-links.ts";

const link = (left: string, right: string, score: number, veto?: string) =>
  makeLink(left, right, { score, veto, features: [] });
const membersOf = (links: readonly Link[], constraints: readonly Constraint[] = []) =>
  clusterLinks(links, { threshold: 0.5, constraints }).map(({ members }) => members.join(""));

test("the best links join first, a veto keeps whole groups apart, and pairs that do not fit lower the mean", () => {
  expect(membersOf([link("a", "b", 0.9), link("b", "c", 0.6), link("a", "c", 0, "differ")])).toEqual(["ab"]);
  expect(membersOf([link("a", "b", 0.9), link("b", "c", 0.6), link("a", "c", 0.2)])).toEqual(["abc"]);
  expect(membersOf([link("a", "b", 0.9), link("b", "c", 0.6), link("a", "c", 0.1)])).toEqual(["ab"]);
});

test("a person's word joins over a veto and keeps apart what is alike", () => {
  const links = [link("a", "b", 0, "differ"), link("b", "c", 0.9)];
  expect(membersOf(links)).toEqual(["bc"]);
  expect(membersOf(links, [{ left: "a", right: "b", decision: "same" }])).toEqual(["abc"]);
  expect(membersOf(links, [{ left: "b", right: "c", decision: "different" }])).toEqual([]);
});

const names = fc.constantFrom(..."abcdefghij");
/** Eighths add up exactly in any order. */
const someLinks = fc.uniqueArray(
  fc
    .record({ left: names, right: names, eighths: fc.nat(8), sure: fc.nat(9) })
    .filter(({ left, right }) => left < right),
  { selector: ({ left, right }) => left + right, maxLength: 45 },
);

test("groups are those of adding up every pair anew, in whatever order links come", () => {
  fc.assert(
    fc.property(someLinks, fc.infiniteStream(fc.nat()), (drawn, keys) => {
      const links = drawn.map(({ left, right, eighths, sure }) =>
        link(left, right, eighths / 8, sure === 0 ? "differ" : undefined),
      );
      const shuffled = links
        .map((each) => ({ each, key: keys.next().value ?? 0 }))
        .sort((one, other) => one.key - other.key)
        .map(({ each }) => each);
      expect(membersOf(shuffled).sort()).toEqual(joinedPairByPair(links).sort());
    }),
    { numRuns: 300 },
  );
});

/** The same, with nothing remembered. */
function joinedPairByPair(links: readonly Link[]): string[] {
  const order = links
    .filter(({ veto, score }) => veto === undefined && score >= 0.5)
    .sort((a, b) => b.score - a.score || compareText(a.left, b.left) || compareText(a.right, b.right));
  let groups = [...new Set(order.flatMap(({ left, right }) => [left, right]))].map((name) => [name]);
  for (const { left, right } of order) {
    const [one, other] = [left, right].map((name) => groups.find((group) => group.includes(name)) ?? []);
    if (!one || !other || one === other) continue;
    const across = links.filter(
      ({ left, right }) =>
        (one.includes(left) && other.includes(right)) || (one.includes(right) && other.includes(left)),
    );
    const sum = across.reduce((total, { score }) => total + score, 0);
    if (across.some(({ veto }) => veto !== undefined) || sum < across.length * 0.375) continue;
    groups = [...groups.filter((group) => group !== one && group !== other), [...one, ...other]];
  }
  return groups.filter(({ length }) => length > 1).map((group) => group.sort().join(""));
}
