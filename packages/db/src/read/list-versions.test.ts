import fc from "fast-check";
import { expect, test } from "vitest";
import { wordChanges } from "./list-versions.ts";

test("an edited paragraph is told word by word, a new one whole", () => {
  const told = wordChanges([
    { kind: "removed", text: "Douze blessés." },
    { kind: "added", text: "Treize blessés." },
    { kind: "added", text: "Le préfet viendra." },
  ]);
  expect(told).toEqual([
    [{ kind: "removed", text: "Douze blessés." }],
    [{ kind: "added", text: "Treize blessés." }],
    [{ kind: "added", text: "Le préfet viendra." }],
  ]);
  expect(
    wordChanges([
      { kind: "removed", text: "Douze blessés." },
      { kind: "added", text: "Treize blessés." },
    ]),
  ).toEqual([
    [
      { kind: "removed", text: "Douze" },
      { kind: "added", text: "Treize" },
      { kind: "same", text: " blessés." },
    ],
  ]);
});

test("no word of either text is lost", () => {
  const change = fc.record({ kind: fc.constantFrom("added" as const, "removed" as const), text: fc.string() });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const parts = wordChanges(changes).flat();
      for (const kind of ["added", "removed"] as const) {
        const joined = (some: readonly { kind: string; text: string }[]) =>
          some
            .filter((each) => each.kind === kind || each.kind === "same")
            .map(({ text }) => text)
            .join("");
        expect(joined(parts)).toBe(joined(changes));
      }
    }),
  );
});
