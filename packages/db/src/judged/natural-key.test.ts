import fc from "fast-check";
import { expect, test } from "vitest";
import { documentOfKey, findByKey, type JudgeableFinding, naturalKeys } from "./natural-key.ts";

const naturalKey = (article: string, finding: JudgeableFinding) => naturalKeys(article, [finding])[0] ?? "";

const telling = {
  kind: "event",
  words: "L’armée a repris le village de Tamassi.",
  type: "ASSAULT",
  status: "asserted",
} as const;

test("a key can be read by a person and speaks of one article", () => {
  const key = naturalKey("art_1", telling);
  expect(key).toMatch(/^art_1\/event\/l-armee-a-repris-le-village\/[0-9a-f]{12}\/ASSAULT\/asserted$/);
  expect(documentOfKey(key)).toBe("art_1");
});

test("a telling that later rules call by another type is still found by its sentence", () => {
  const now = new Map([
    [naturalKey("art_1", { ...telling, type: "COERCE" }), "now"],
    [naturalKey("art_1", { ...telling, words: "Le maire a démenti." }), "other"],
  ]);
  expect(findByKey(naturalKey("art_1", telling), now)).toBe("now");
});

test("where two tellings of the sentence fit equally, neither is taken", () => {
  const now = new Map(["COERCE", "RETREAT"].map((type) => [naturalKey("art_1", { ...telling, type }), type]));
  expect(findByKey(naturalKey("art_1", telling), now)).toBeUndefined();
});

test("the same words in another article are another finding", () => {
  expect(findByKey(naturalKey("art_1", telling), new Map([[naturalKey("art_2", telling), 1]]))).toBeUndefined();
});

test("any words give a key that finds itself and stays within its article", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (words, other) => {
      const keys = naturalKeys(
        "art_1",
        [words, other].map((each) => ({ kind: "quote", words: each })),
      );
      expect(new Set(keys).size).toBe(2);
      const findings = new Map(keys.map((key) => [key, key]));
      for (const key of keys) {
        expect(findByKey(key, findings)).toBe(key);
        expect(documentOfKey(key)).toBe("art_1");
      }
    }),
  );
});
