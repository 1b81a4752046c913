import fc from "fast-check";
import { expect, test } from "vitest";
import type { Party } from "../../model/analysis.ts";
import { claimsOfCounts } from "./claims-of-counts.ts";

/** One sentence without words or anybody known: voices are named as they stand. */
function counts(text: string): readonly (readonly [string | undefined, number | string | undefined])[] {
  const known = {
    article: { text },
    reading: { sentences: [{ start: 0, end: text.length, tokens: [] }] },
    times: [],
    finder: { partyAt: () => undefined },
  } as unknown as Parameters<typeof claimsOfCounts>[0];
  return claimsOfCounts(known).map(({ holder, quantity }) => [(holder as Party | null)?.name, quantity?.value]);
}

test("each count belongs to the voice that gives it", () => {
  expect(counts("La marche a réuni 4 500 personnes selon les syndicats, 1 900 selon la préfecture.")).toEqual([
    ["syndicats", 4500],
    ["préfecture", 1900],
  ]);
  expect(
    counts(
      "Entre 9 000 personnes, selon la préfecture de police, et 15 000 personnes, d'après les organisateurs, ont défilé.",
    ),
  ).toEqual([
    ["préfecture de police", 9000],
    ["organisateurs", 15000],
  ]);
  expect(
    counts("Le 6 juin, 2 000 personnes avaient défilé à Lomé selon la police, 7 000 d'après les organisateurs."),
  ).toEqual([
    ["police", 2000],
    ["organisateurs", 7000],
  ]);
  expect(counts("Selon la CGT, 80 000 personnes ont manifesté à Lyon, contre 31 300 selon la police.")).toEqual([
    ["CGT", 80000],
    ["police", 31300],
  ]);
});

test("who is said to count gives the count, and the next voice needs no verb", () => {
  expect(counts("La CGT a compté 15 000 manifestants, la préfecture 4 800.")).toEqual([
    ["CGT", 15000],
    ["préfecture", 4800],
  ]);
});

test("one count, or one voice, sets nothing side by side", () => {
  expect(counts("Ils étaient 4 500 selon les syndicats, qui parlent d'un succès.")).toEqual([]);
  expect(counts("Le 3 mars 2024, selon la préfecture, la route était fermée.")).toEqual([]);
});

test("any text is read without a throw, and voices lie within it", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(99999), fc.nat(99999), (words, one, other) => {
      const text = `${words} ${one} selon ${words}, ${other} selon la police.`;
      for (const [name] of counts(text)) expect(text).toContain(name);
    }),
  );
});
