import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuery } from "./read-query.ts";

test("words and every filter are read", () => {
  const { filter, problems } = readQuery(
    'barrage stance:denied entity:"Fort Tessalit" speaker:«Awa Diop» type:rencontre date:2025-03-12..2025-03-14 origins:>=2 outlet:rfi.fr',
  );
  expect(problems).toEqual([]);
  expect(filter).toEqual({
    words: "barrage",
    status: "denied",
    entity: "Fort Tessalit",
    speaker: "Awa Diop",
    type: "CONSULT",
    date: { from: "2025-03-12", to: "2025-03-14" },
    origins: { from: 2 },
    outlet: "rfi.fr",
  });
});

test("the interface's own words are understood too", () => {
  expect(readQuery("statut:démenti média:Phare sorte:Attaque").filter).toEqual({
    words: "",
    status: "denied",
    outlet: "Phare",
    type: "ASSAULT",
  });
});

test("a filter that cannot be read is said with its place and what to write", () => {
  const query = "pont satut:nié date:12mars origins:beaucoup status:peut-être";
  const { filter, problems } = readQuery(query);
  expect(filter).toEqual({ words: "pont" });
  expect(problems.map(({ start, end }) => query.slice(start, end))).toEqual([
    "satut:nié",
    "date:12mars",
    "origins:beaucoup",
    "status:peut-être",
  ]);
  expect(problems.map(({ message }) => message.fr).join("\n")).toMatch(/Filtres : stance/);
  expect(problems[1]?.message.en).toContain("2025-03-12..2025-03-14");
});

test("phrases, exclusions and addresses stay words", () => {
  expect(readQuery('"le pont : rouvert" -grève or https://exemple.org/a').filter.words).toBe(
    '"le pont : rouvert" -grève or https://exemple.org/a',
  );
});

test("days that no calendar has are no dates", () => {
  for (const date of ["2025-02-30", "2025-13", "..", "2025-3-1"]) {
    expect(readQuery(`date:${date}`).problems, date).toHaveLength(1);
  }
});

test("any text is read without failing, in time that grows with it", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => Array.isArray(readQuery(text).problems)));
  const started = process.cpuUsage();
  readQuery('entity:"'.repeat(20_000));
  expect(process.cpuUsage(started).user).toBeLessThan(1_000_000);
});
