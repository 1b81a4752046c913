import fc from "fast-check";
import { expect, test } from "vitest";
import { makeLink } from "../compare/link.ts";
import { JoiningLinks } from "./joining-links.ts";

const linked = (...pairs: readonly string[]) => {
  const links = new JoiningLinks(0.5);
  for (const pair of pairs) links.add(link(pair));
  return links;
};
const link = ([left = "", right = ""]: string, score = 0.8, veto?: string) =>
  makeLink(left, right, { score, veto, features: [] });
const everyPair = (items: string) => [...items].flatMap((one, at) => [...items.slice(at + 1)].map((two) => one + two));

test("two that are linked to each other alone are joined", () => {
  expect([...linked("ab").joined("a")]).toEqual(["b"]);
});

test("a link between two crowds does not hold, and all within each do", () => {
  const links = linked(...everyPair("abcde"), ...everyPair("fghij"), "ef");
  expect([...links.joined("e")].sort()).toEqual(["a", "b", "c", "d"]);
  expect([...links.joined("f")].sort()).toEqual(["g", "h", "i", "j"]);
});

test("one to which many are linked keeps some of them and not a crowd", () => {
  const around = (count: number) => linked(...[..."bcdefghijklmnopq"].slice(0, count).map((other) => `a${other}`));
  expect(around(11).joined("a").size).toBe(11);
  expect(around(12).joined("a").size).toBe(0);
});

test("weak links and vetoes join nothing, and are among the links all the same", () => {
  const links = linked("ab");
  links.add(link("ac", 0.4));
  links.add(link("ad", 0.9, "two days"));
  expect([...links.joined("a")]).toEqual(["b"]);
  expect(links.among(new Set("abcd"))).toHaveLength(3);
});

test("a later link may undo an earlier one, and forgetting it brings that back", () => {
  const links = linked(...everyPair("abcd"), "de");
  expect(links.joined("e").has("d")).toBe(true);
  for (const pair of everyPair("efghij").filter((each) => each.startsWith("e"))) links.add(link(pair));
  expect(links.joined("e").has("d")).toBe(false);
  for (const item of "fghij") links.forget(item);
  expect(links.joined("e").has("d")).toBe(true);
});

const ITEMS = "abcdefghijklmnopqr";

test("asked in between or not, what is joined is what the links that are left join", () => {
  const steps = fc.array(
    fc.oneof(
      // So many around one that its links give way, as is told above.
      { weight: 5, arbitrary: fc.constantFrom(...[...ITEMS.slice(1)].map((other) => `a${other}`)) },
      { weight: 2, arbitrary: fc.constantFrom(...everyPair(ITEMS)) },
      { weight: 1, arbitrary: fc.constantFrom(...ITEMS) },
    ),
    { minLength: 20, maxLength: 60 },
  );
  fc.assert(
    fc.property(steps, (taken) => {
      const links = new JoiningLinks(0.5);
      const left = new Set<string>();
      for (const step of taken) {
        if (step.length === 2 && !left.has(step)) links.add(link(step));
        if (step.length === 2) left.add(step);
        else links.forget(step);
        for (const pair of left) if (step.length === 1 && pair.includes(step)) left.delete(pair);
        const fresh = linked(...left);
        for (const item of ITEMS) expect([...links.joined(item)].sort()).toEqual([...fresh.joined(item)].sort());
      }
    }),
  );
});
