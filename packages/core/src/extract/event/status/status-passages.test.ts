import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Event } from "../../../model/analysis.ts";
import { analyseText } from "../../testing.ts";

/** What stands around a passage, so that it is read as body, or as the title. */
const OTHER = "Le marché de la vallée se tient chaque mois sur la grande place du bourg.";
const asBody = (passage: string): string => `La vallée attend\n\n${OTHER}\n\n${passage}`;
const asTitle = (passage: string): string => `${passage}\n\n${OTHER}`;

/** Passages whose number is a multiple of this are kept aside. */
const ASIDE = 4;
/** How many of the records kept aside are found; their errors are not looked at. */
const FOUND_ASIDE = 89;

interface Line {
  readonly passage: string;
  readonly number: number;
  /** « status | TYPE[.mode] | who says so ». */
  readonly record: string;
  readonly isMissed: boolean;
  /** Statuses that the passage gives to acts of the type. */
  statuses: ReadonlySet<string>;
}

const typeOf = (record: string): string => record.split(" | ")[1]?.split(".")[0] ?? "";

/** Every record that is written below a passage, by the rules at the head of the file. */
function readLines(file: string): readonly Line[] {
  const lines: Line[] = [];
  let passage = "";
  let number = 0;
  for (const line of file.split("\n").filter((one) => one !== "" && !one.startsWith("#"))) {
    if (/^[>~] /.test(line))
      lines.push({ passage, number, record: line.slice(2), isMissed: line.startsWith("~"), statuses: new Set() });
    else {
      passage = line;
      number += 1;
    }
  }
  for (const line of lines) {
    const beside = lines.filter(
      ({ number, record }) => number === line.number && typeOf(record) === typeOf(line.record),
    );
    line.statuses = new Set(beside.map(({ record }) => record.split(" | ")[0] ?? ""));
  }
  return lines;
}

const eventsOf = (passage: string): readonly Event[] =>
  analyseText(passage.startsWith("= ") ? asTitle(passage.slice(2)) : asBody(passage)).events;

/** Whether the analysis has the record, and gives no other status to acts of its type. */
function isRight({ passage, record, statuses }: Line): boolean {
  const [status, kind = "", source] = record.split(" | ");
  const mode = kind.split(".")[1];
  const told = eventsOf(passage).filter((event) => event.type === typeOf(record));
  if (status === "none") return told.length === 0;
  const isRecord = (event: Event): boolean =>
    event.status === status &&
    (mode === undefined || event.mode === mode) &&
    (source === undefined || (event.attributedTo?.name ?? "–") === source);
  return told.every((event) => statuses.has(event.status)) && told.some(isRecord);
}

const lines = readLines(
  readFileSync(new URL("../../../../evaluation/statements/status-passages.txt", import.meta.url), "utf8"),
);
const read = lines.filter(({ number }) => number % ASIDE !== 0);
const cases = (missed: boolean) =>
  read.filter(({ isMissed }) => isMissed === missed).map((line) => [line.record, line.passage, line] as const);

describe("status of events", () => {
  test.each(cases(false))("%s: %s", (_record, _passage, line) => {
    expect(isRight(line)).toBe(true);
  });

  // Whoever mends one takes its « ~ » away.
  test.each(cases(true))("known to be missed: %s: %s", (_record, _passage, line) => {
    expect(isRight(line)).toBe(false);
  });

  test("finds as many as before of what is kept aside", () => {
    expect(lines.filter((line) => line.number % ASIDE === 0 && isRight(line)).length).toBe(FOUND_ASIDE);
  }, 60_000);
});
