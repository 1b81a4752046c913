import stringWidth from "string-width";
import { expect, test } from "vitest";
import { fitting } from "./header.tsx";
import type { State } from "./state.ts";

const SECTIONS = [
  "review",
  "events",
  "quotes",
  "entities",
  "articles",
  "sources",
  "search",
  "views",
  "stories",
] as const;
const LIVE = ["live", "connecting", "cut"] as const;
const NAMES = [
  "À recouper",
  "Événements",
  "Déclarations",
  "Entités",
  "Articles",
  "Sources",
  "Recherche",
  "Vues",
  "Histoires",
];

function lineOf(columns: number, section: State["section"], live: State["live"]) {
  const { labels, live: said } = fitting({ section, live }, columns);
  return `${labels.join("")} ${said}`;
}

const each = SECTIONS.flatMap((section) => LIVE.map((live) => [section, live] as const));

test.each(each)("from 113 columns every section has its whole name (%s, %s)", (section, live) => {
  for (let columns = 113; columns <= 140; columns += 1) {
    const line = lineOf(columns, section, live);
    for (const name of NAMES) expect(line).toContain(name);
    expect(stringWidth(line)).toBeLessThanOrEqual(columns);
  }
});

test.each(each)("from 80 columns every section has a name (%s, %s)", (section, live) => {
  for (let columns = 80; columns < 113; columns += 1) {
    const line = lineOf(columns, section, live);
    for (const [index, name] of NAMES.entries())
      expect(line).toMatch(new RegExp(`${index + 1} (?:À )?${name.replace("À ", "").slice(0, 3)}`, "i"));
    expect(stringWidth(line)).toBeLessThanOrEqual(columns);
  }
});

test("in the smallest window the section that is shown keeps its name", () => {
  for (const [index, section] of SECTIONS.entries()) {
    const line = lineOf(40, section, "live");
    expect(line).toContain(NAMES[index]);
    expect(stringWidth(line)).toBeLessThanOrEqual(40);
  }
});
