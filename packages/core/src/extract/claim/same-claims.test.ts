import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClaimDraft } from "./claims-of-quotes.ts";
import { SameClaims } from "./same-claims.ts";

const claim = fc
  .record({
    proposition: fc.constantFrom("le pont ferme", "Le pont ferme", "le pont ferme lundi", "la route ferme"),
    name: fc.constantFrom(undefined, "Awa Sow", "Issa Tall"),
    stance: fc.constantFrom("asserts" as const, "denies" as const),
    start: fc.constantFrom(0, 40),
  })
  .map(
    ({ name, start, ...said }): ClaimDraft => ({
      ...said,
      holder: name === undefined ? null : { name, entityId: null },
      evidence: { start, end: start + 30 },
    }),
  );

test("finds the first claim that comparing all would find, also where another was put", () => {
  fc.assert(
    fc.property(fc.array(claim), claim, fc.nat(), claim, (claims, other, at, asked) => {
      const found = new SameClaims(claims);
      if (claims.length > 0) found.put(other, at % claims.length);
      const place = found.all.findIndex((known) => saysTheSame(known, asked));
      expect(found.placeOf(asked)).toBe(place < 0 ? undefined : place);
    }),
  );
});

function saysTheSame(left: ClaimDraft, right: ClaimDraft): boolean {
  const [one, two] = [left.proposition.toLowerCase(), right.proposition.toLowerCase()];
  const isWithin = left.evidence.start === right.evidence.start && (one.includes(two) || two.includes(one));
  return left.holder?.name === right.holder?.name && left.stance === right.stance && (one === two || isWithin);
}
