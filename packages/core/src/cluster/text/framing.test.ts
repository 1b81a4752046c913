import { expect, test } from "vitest";
import { framingOf } from "./framing.ts";

test.each([
  ["l'armée ne tient pas la totalité du port", true],
  ["l'armée tient la totalité du port", false],
  ["l'armée tient une partie du port", true],
  ["la foule a repoussé des soldats qui tentaient d'entrer", false],
])("whether a part alone is meant: %s", (proposition, partial) => {
  expect(framingOf(proposition).partial).toBe(partial);
});
