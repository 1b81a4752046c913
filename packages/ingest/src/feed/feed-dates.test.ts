import fc from "fast-check";
import { expect, test } from "vitest";
import { readFeedDate } from "./feed-dates.ts";

test.each([
  ["Thu, 13 Mar 2025 08:00:00 GMT", "2025-03-13T08:00:00Z"],
  ["Thu, 13 Mar 2025 08:00:00 +0100", "2025-03-13T07:00:00Z"],
  ["13 Mar 25 08:00 CEST", "2025-03-13T06:00:00Z"],
  ["Thu, 13 March 2025 08:00:00 EST", "2025-03-13T13:00:00Z"],
  ["Thu Mar 13 08:00:00 CET 2025", "2025-03-13T07:00:00Z"],
  ["Mar 13, 2025 8:05 PM", "2025-03-13T20:05:00Z"],
  ["2025-03-13T08:00:00Z", "2025-03-13T08:00:00Z"],
  ["2025-03-13T08:00:00.123+07:00", "2025-03-13T01:00:00Z"],
  ["2025-03-13 08:00:00", "2025-03-13T08:00:00Z"],
  ["2025-03-13T08:00Z", "2025-03-13T08:00:00Z"],
  ["20250313T080000Z", "2025-03-13T08:00:00Z"],
  ["20250313", "2025-03-13"],
  ["2025-03", "2025-03-01"],
  ["2025-072", "2025-03-13"],
  ["2025-W11-4", "2025-03-13"],
  ["jeu., 13 mars 2025 08:00:00 +0100", "2025-03-13T07:00:00Z"],
  ["jeudi 13 mars 2025 à 8h30", "2025-03-13T08:30:00Z"],
  ["1er août 2025", "2025-08-01"],
  ["13 févr. 2025", "2025-02-13"],
  ["13 de marzo de 2025", "2025-03-13"],
  ["13. März 2025", "2025-03-13"],
  ["13/03/2025", "2025-03-13"],
  ["03/13/2025 08:00", "2025-03-13T08:00:00Z"],
  ["14.03.2025 20:33", "2025-03-14T20:33:00Z"],
  ["1741852800", "2025-03-13T08:00:00Z"],
  ["1741852800000", "2025-03-13T08:00:00Z"],
  ["30 février 2025", undefined],
  ["demain", undefined],
  ["", undefined],
  ["99/99/9999", undefined],
])("%s", (raw, expected) => {
  expect(readFeedDate(raw)).toBe(expected);
});

test("every instant survives in the forms feeds use", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1990-01-01"), max: new Date("2099-01-01"), noInvalidDate: true }), (date) => {
      const second = new Date(Math.floor(date.getTime() / 1000) * 1000);
      const expected = second.toISOString().replace(".000Z", "Z");
      expect(readFeedDate(second.toUTCString())).toBe(expected);
      expect(readFeedDate(second.toISOString())).toBe(expected);
    }),
  );
});

test("any string gives a date or nothing", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (raw) => {
      expect(readFeedDate(raw) ?? "2000").toMatch(/^\d{4}/u);
    }),
  );
});
