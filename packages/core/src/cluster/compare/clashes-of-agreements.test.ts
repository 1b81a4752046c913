import { describe, expect, test } from "vitest";
import { relations, type Said } from "./testing.ts";

const reached: Said = [
  "préfète",
  "asserts",
  "la régie Orval et le syndicat des bateliers sont parvenus lundi à un accord sur les péages",
];
const failed: Said = [
  "délégué",
  "asserts",
  "les négociations entre la régie Orval et le syndicat des bateliers ont échoué",
];

test("those who talked came to terms or did not", () => {
  expect(relations(reached, failed)).toEqual(["agreement"]);
});

describe("no alarm of an agreement", () => {
  test.each<readonly [string, Said, Said]>([
    ["one voice", reached, ["préfète", "asserts", failed[2]]],
    ["on another thing", reached, ["délégué", "asserts", `${failed[2]} sur les horaires`]],
    ["with another", reached, ["délégué", "asserts", "les négociations entre la régie Orval et Kerval ont échoué"]],
    [
      "in part",
      ["préfète", "asserts", "la régie Orval et le syndicat des bateliers sont parvenus à un accord partiel"],
      failed,
    ],
  ])("%s", (_, one, other) => {
    expect(relations(one, other)).not.toContain("agreement");
  });

  test("none until there is one", () => {
    const later: Said = ["préfète", "asserts", "la régie Orval et le syndicat des bateliers sont parvenus à un accord"];
    expect(relations(failed, later, ["2026-01-12", "2026-01-14"])).not.toContain("agreement");
    expect(relations(later, failed, ["2026-01-12", "2026-01-14"])).toEqual(["agreement"]);
  });
});
