import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A line of one of the tables in `own/`, with the section it stands in. */
export interface OwnLine {
  readonly section: string;
  readonly cells: readonly string[];
}

/** Reads a table of `own/`: `#` starts a comment, `[kind]` a section, ` | ` divides cells, `-` is an empty cell. */
export function readOwn(name: string): readonly OwnLine[] {
  const lines: OwnLine[] = [];
  let section = "";
  for (const line of readFileSync(join(import.meta.dirname, "../own", name), "utf8").split("\n")) {
    const heading = /^\[([a-z-]+)\]$/.exec(line.trim());
    if (heading) section = heading[1] ?? "";
    else if (line.trim() && !line.startsWith("#")) lines.push({ section, cells: line.split(" | ").map(emptyDash) });
  }
  return lines;
}

const emptyDash = (cell: string): string => (cell.trim() === "-" ? "" : cell.trim());

export function readList(cell: string | undefined): readonly string[] {
  return (cell ?? "")
    .split(";")
    .map((entry) => entry.trim())
    .filter(Boolean);
}
