import { expect, test } from "vitest";
import { mayNameOneDoer } from "./bodies-and-members.ts";
import { stemsOf } from "./words.ts";

const mayBeOne = (one: string, other: string) => mayNameOneDoer(stemsOf(one)[0] ?? "", stemsOf(other)[0] ?? "");

test.each([
  ["policiers", "gendarmerie"],
  ["autorités", "gouverneur"],
  ["gouverneur", "province"],
  ["maire", "municipalité"],
  ["soldats", "garnison"],
  ["exploitant", "compagnie"],
  ["procureure", "parquet"],
  ["dockers", "grévistes"],
  ["chauffeur", "conducteur"],
])("« %s » and « %s » may be one", (one, other) => {
  expect(mayBeOne(one, other)).toBe(true);
  expect(mayBeOne(other, one)).toBe(true);
});

test.each([
  ["policiers", "manifestants"],
  ["syndicat", "direction"],
  ["conducteur", "passagers"],
  ["rebelles", "soldats"],
  ["province", "ministère"],
  ["village", "armée"],
])("« %s » and « %s » are two", (one, other) => {
  expect(mayBeOne(one, other)).toBe(false);
});
