import { expect, test } from "vitest";
import { onceFor } from "./once-for.ts";

test("an answer is worked out once for each thing, one of nothing too", () => {
  const asked: string[] = [];
  const lengthOf = onceFor(({ word }: { readonly word: string }) => {
    asked.push(word);
    return word === "" ? undefined : word.length;
  });
  const [plain, same, empty] = [{ word: "pont" }, { word: "pont" }, { word: "" }];
  expect([plain, plain, same, empty, empty].map(lengthOf)).toEqual([4, 4, 4, undefined, undefined]);
  expect(asked).toEqual(["pont", "pont", ""]);
});
