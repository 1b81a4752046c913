import { expect, test } from "vitest";
import { relations, type Said } from "./testing.ts";

test("who says that all are safe denies that one of them died, and nothing of others", () => {
  const safe: Said = ["préfet", "asserts", "les douze marins du chalutier ont tous été retrouvés sains et saufs"];
  const saved = (other: string) => relations(safe, ["armateur", "asserts", other]);
  expect(saved("trois des douze marins du chalutier sont morts")).toContain("same");
  expect(saved("deux passeurs sont morts")).toEqual([]);
  expect(saved("les douze marins du chalutier sont sains et saufs")).not.toContain("value");
});
