import { describe, expect, test } from "vitest";
import { relations, type Said } from "./testing.ts";

const arrested: Said = ["parquet", "asserts", "l'ancien maire Ivo Keller a été arrêté lundi à Alger"];

test("one thing happens in one town", () => {
  expect(relations(arrested, ["avocate", "asserts", "Ivo Keller a été interpellé à Bruxelles"])).toEqual(["where"]);
  expect(
    relations(
      ["préfet", "asserts", "trois géologues belges ont été enlevés à Bamako par des hommes armés"],
      ["gouverneur", "asserts", "les trois géologues belges ont été kidnappés à Khartoum"],
    ),
  ).toEqual(["where"]);
});

describe("no alarm of two towns", () => {
  test.each<readonly [string, Said, Said]>([
    ["one town", arrested, ["avocate", "asserts", "Ivo Keller a été interpellé à l'aéroport d'Alger"]],
    ["a place that nobody knows", arrested, ["avocate", "asserts", "Ivo Keller a été interpellé à Kerval"]],
    ["another act", arrested, ["avocate", "asserts", "Ivo Keller a été inhumé à Bruxelles"]],
    ["another person", arrested, ["avocate", "asserts", "Ana Brun a été arrêtée lundi à Bruxelles"]],
    [
      "anybody",
      ["parquet", "asserts", "un homme a été arrêté à Alger dans l'enquête"],
      ["avocate", "asserts", "un homme a été arrêté à Bruxelles dans l'enquête"],
    ],
    [
      "another number of them",
      ["préfet", "asserts", "trois géologues belges ont été enlevés à Bamako"],
      ["gouverneur", "asserts", "les deux géologues belges ont été kidnappés à Khartoum"],
    ],
  ])("%s", (_, one, other) => {
    expect(relations(one, other)).not.toContain("where");
  });
});
