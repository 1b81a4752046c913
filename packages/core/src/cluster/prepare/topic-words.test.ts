import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cosineOf } from "../text/cosine.ts";
import { tellingStemsOf, topicWordsOf } from "./topic-words.ts";

const words = fc.array(
  fc.constantFrom(
    ..."rebelles Tarvala gouvernement digue barrage turbine soldats tués lundi 12 vannes éclusier eau".split(" "),
  ),
);
const topicOf = (text: string) => topicWordsOf([text]);

describe("what two texts are about", () => {
  it.each([
    {
      what: "what few have tells more than what all news have",
      one: "Le barrage de Tarvala a cédé",
      near: "La digue du barrage fuyait, disent les éclusiers de Tarvala",
      far: "Le gouvernement annonce lundi un nouvel accord de son ministre avec le président",
    },
    {
      what: "a thing tells more than the men at arms and the acts",
      one: "Des rebelles ont attaqué les turbines, des soldats ont été tués",
      near: "Les turbines tournent de nouveau",
      far: "Des rebelles ont attaqué des soldats, un otage a été enlevé",
    },
  ])("$what", ({ one, near, far }) => {
    expect(cosineOf(topicOf(one), topicOf(near))).toBeGreaterThan(cosineOf(topicOf(one), topicOf(far)));
  });

  it("is not when it was told", () => {
    expect(cosineOf(topicOf("lundi janvier"), topicOf("lundi janvier"))).toBe(0);
  });

  it("is a share of one whole, the same from both sides and in any order of words", () => {
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [one, other] = [topicWordsOf(left), topicWordsOf(right)];
        const likeness = cosineOf(one, other);
        expect(likeness).toBe(cosineOf(other, one));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1 + Number.EPSILON * 8);
        expect(topicWordsOf(left.toReversed())).toEqual(one);
        expect(one.norm === 0 ? 1 : cosineOf(one, one)).toBeCloseTo(1);
      }),
    );
  });
});

it("an article is found by its first rare words", () => {
  expect(tellingStemsOf(["Vannes et éclusiers", "Le gouvernement et l'éclusier de Tarvala"])).toEqual([
    "vann",
    "eclusi",
    "tarval",
  ]);
});
