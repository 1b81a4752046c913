import { expect, test } from "vitest";
import { NameIndex } from "./name-index.ts";

test("finds by any key, in the order of the names, and what was added after the first question", () => {
  const names = ["Awa Sow", "Luc Sow"];
  const index = new NameIndex(names, (name) => name.split(" "));
  expect(index.withAny(["Sow"])).toEqual(["Awa Sow", "Luc Sow"]);
  names.push("Awa Diop");
  expect(index.withAny(["Awa", "Diop"])).toEqual(["Awa Sow", "Awa Diop", "Awa Diop"]);
  expect(index.withAny(["Ly"])).toEqual([]);
});
