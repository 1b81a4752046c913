import fc from "fast-check";
import { expect, test } from "vitest";
import { textChanges } from "./text-change.ts";

test("an edited paragraph is one removed and one added, the rest is not mentioned", () => {
  const older = "Titre\nLe bilan est de 12 morts.\nLe maire s’est rendu sur place.";
  const newer = "Titre\nLe bilan est de 15 morts.\nLe maire s’est rendu sur place.\nUne enquête est ouverte.";
  expect(textChanges(older, newer)).toEqual([
    { kind: "removed", text: "Le bilan est de 12 morts." },
    { kind: "added", text: "Le bilan est de 15 morts." },
    { kind: "added", text: "Une enquête est ouverte." },
  ]);
  expect(textChanges(older, older)).toEqual([]);
});

test("what is kept is what the newer text has less what was added", () => {
  const text = fc.array(fc.constantFrom("Un.", "Deux.", "Trois.", "Quatre.", "Cinq."), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const changes = textChanges(older.join("\n"), newer.join("\n"));
      const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
      expect(older.length - count("removed")).toBe(newer.length - count("added"));
    }),
  );
});
