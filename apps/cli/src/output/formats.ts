import { signOf, wordOf } from "@recoupe/api/present";
import type { Command } from "commander";
import { exitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import type { Row } from "../views/view.ts";
import { cleanLine, printJson } from "./clean-text.ts";

/** Version of the JSON that lists print; raised when a property changes its meaning or goes. */
export const LIST_SCHEMA_VERSION = 1;

export type Format = "human" | "json" | "jsonl" | "plain";

export interface FormatOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly plain?: boolean;
}

export function addFormatOptions(command: Command): Command {
  return command
    .option("--json", "un document JSON")
    .option("--jsonl", "une ligne JSON par élément")
    .option("--plain", "colonnes séparées par des tabulations : identifiant, état, titre, détails");
}

export function formatOf({ json, jsonl, plain }: FormatOptions): Format {
  const asked = [json && "json", jsonl && "jsonl", plain && "plain"].filter((each) => typeof each === "string");
  if (asked.length > 1) {
    throw new Failure("Une seule forme à la fois : --json, --jsonl ou --plain.", { exitCode: exitCode.usage });
  }
  return (asked[0] as Format | undefined) ?? "human";
}

/** Items with how they read, in the form asked for. `total` counts the whole list, of which this may be the beginning. */
export function printList<Item>(
  format: Format,
  found: { readonly rows: readonly Item[]; readonly total: number; readonly nextCursor: string | null },
  rowOf: (item: Item) => Row,
): string {
  switch (format) {
    case "json":
      return `${printJson({ schemaVersion: LIST_SCHEMA_VERSION, ...found })}\n`;
    case "jsonl":
      return found.rows.map((row) => `${printJson(row)}\n`).join("");
    case "plain":
      return found.rows.map((row) => `${plainLine(rowOf(row))}\n`).join("");
    case "human":
      return found.rows.map((row) => humanLines(rowOf(row))).join("");
  }
}

function plainLine({ id, mark, title, facts }: Row): string {
  return [id, mark ? wordOf(mark, "fr") : "", title, facts].map(cleanLine).join("\t");
}

function humanLines({ id, mark, title, facts }: Row): string {
  const sign = mark ? signOf(mark) : " ";
  return `${sign} ${cleanLine(title)}\n    ${cleanLine(facts)}\n    ${cleanLine(id)}\n`;
}
