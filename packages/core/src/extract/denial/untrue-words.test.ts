import { describe, expect, test } from "vitest";
import { CALLS_FALSE, DISMISSES, DOUBT, UNTRUE_LEMMA } from "./untrue-words.ts";

describe("calls false what was told", () => {
  test.each([
    "C'est faux.",
    "C’est un mensonge",
    "Ces accusations sont totalement infondées",
    "Intox !",
    "Il n'en est rien",
    "C'est absurde",
    "Absurde",
    "un conte de fées",
    "tissu de mensonges",
    "Cela n'a jamais eu lieu",
  ])("yes: %s", (words) => expect(CALLS_FALSE.test(words)).toBe(true));

  test.each([
    "Intoxication à Lyon : dix malades",
    "Invention du siècle",
    "C'est absurde de partir",
    "Faussement modeste",
    "Tissu de soie",
  ])("no: %s", (words) => expect(CALLS_FALSE.test(words)).toBe(false));
});

test.each(["absurdes", "totalement erronées", "une invention", "sans aucun fondement"])("dismisses: %s", (words) =>
  expect(DISMISSES.test(words)).toBe(true),
);

test("a deed may be absurd and real, not invented and real", () => {
  expect(["invention", "erroné", "faux"].map((lemma) => UNTRUE_LEMMA.test(lemma))).toEqual([true, true, true]);
  expect(["absurde", "ridicule", "inventaire"].map((lemma) => UNTRUE_LEMMA.test(lemma))).toEqual([false, false, false]);
});

test.each(["prétendues", "soi-disant", "rumeurs de", "fausses informations concernant"])("doubts: %s", (words) =>
  expect(new RegExp(`^(?:${DOUBT})$`, "u").test(words)).toBe(true),
);
