import { describe, expect, test } from "vitest";
import type { PreparedClaim } from "../prepare/prepared-document.ts";
import { agentsConflict, doersConflict, namedDoersConflict, namesApart } from "./claim-parties.ts";
import { document, type Said } from "./testing.ts";

function claims(one: Said, other: Said): readonly [PreparedClaim, PreparedClaim] {
  const [left, right] = [one, other].map((said, at) => document(String(at), "2026-01-12", [said]).claims[0]);
  if (!left || !right) throw new Error("an article of one claim has one");
  return [left, right];
}

const asserted = (proposition: string): Said => ["préfet", "asserts", proposition];

describe("names apart", () => {
  test.each<readonly [boolean, string, string]>([
    [true, "l'Union Tarvane accuse Merlot", "l'Union Sénas accuse Vierzy"],
    [true, "Tarvane a battu Merlot et Vierzy à Lirac", "Tarvane a battu Sénas et Orvane à Kerval"],
    // The one says less: the other may name whom it leaves to its article.
    [false, "Tarvane accuse Merlot", "Tarvane accuse Merlot et Sénas"],
    [false, "Tarvane accuse Merlot", "la police accuse des mineurs"],
    // Most of the names are the same.
    [false, "Tarvane a reçu Merlot et Sénas", "Tarvane a reçu Merlot et Vierzy"],
  ])("%s: « %s » and « %s »", (apart, one, other) => {
    const [left, right] = claims(asserted(one), asserted(other));
    expect(namesApart(left, right)).toBe(apart);
    expect(namesApart(right, left)).toBe(apart);
  });
});

test("who was hit is no other doer than who hit", () => {
  const [done, suffered] = claims(
    asserted("les soldats de Tarvane ont blessé des marins"),
    asserted("des marins de Merlot ont été blessés"),
  );
  expect(suffered.meaning.suffered).toBe(true);
  for (const conflict of [doersConflict, namedDoersConflict, agentsConflict])
    expect(conflict(done, suffered)).toBe(false);
  const [, by] = claims(
    asserted("les soldats de Tarvane ont blessé des marins"),
    asserted("la police de Merlot a blessé des marins"),
  );
  for (const conflict of [doersConflict, namedDoersConflict, agentsConflict]) expect(conflict(done, by)).toBe(true);
});
