import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Trace } from "../../model/context.ts";
import { parseArticle } from "../parse-article.ts";

interface Expected {
  readonly kinds: readonly string[];
  readonly text: string;
}

interface Fixture {
  readonly page: string;
  readonly lines: readonly Expected[];
  readonly fields: Readonly<Record<string, string>>;
}

function readFixture(path: string): Fixture {
  const rows = readFileSync(path, "utf8").trimEnd().split("\n");
  const fields = rows
    .filter((row) => row.startsWith("# "))
    .map((row) =>
      row
        .slice(2)
        .split(/: (.*)/s)
        .slice(0, 2),
    );
  const body = rows.filter((row) => !row.startsWith("# "));
  const lines = body
    .filter((row) => row !== "")
    .map((row) => ({ kinds: row.slice(0, row.indexOf("|")).split("/"), text: row.slice(row.indexOf("|") + 1) }));
  return {
    page: body.map((row) => (row === "" ? "" : row.slice(row.indexOf("|") + 1))).join("\n"),
    lines,
    fields: Object.fromEntries(fields),
  };
}

/** Lines whose kind is wrong, as a person would report them. The kind of a line is that of its widest block. */
function misread({ page, lines }: Fixture): readonly string[] {
  const { text, blocks } = parseArticle({ content: page }, { trace: new Trace() });
  let from = 0;
  return lines.flatMap(({ kinds, text: line }) => {
    const start = text.indexOf(line, from);
    from = start + line.length;
    const inside = blocks.filter((block) => block.start >= start && block.end <= from);
    const widest = inside.toSorted((left, right) => right.end - right.start - (left.end - left.start))[0];
    const kind = widest?.kind ?? "nothing";
    return kinds.includes(kind)
      ? []
      : [`${kind}, not ${kinds.join("/")}: ${line.slice(0, 70)}${widest?.reason ? ` (${widest.reason})` : ""}`];
  });
}

for (const group of ["a", "b", "c", "d"]) {
  const folder = join(import.meta.dirname, "__fixtures__", group);
  describe(`made-up pages, ${group}`, () => {
    for (const name of readdirSync(folder)) {
      const fixture = readFixture(join(folder, name));
      test(`${name}: every line has its kind`, () => {
        expect(misread(fixture)).toEqual([]);
      });
      test(`${name}: the document says who, when and where`, () => {
        const { document } = parseArticle({ content: fixture.page }, { trace: new Trace() });
        const said = {
          title: document.title,
          bylines: document.bylines.join(", "),
          outlet: document.outlet,
          date: document.publishedAt?.value ?? null,
          source: document.sourceUrl,
        };
        const wanted = Object.fromEntries(
          Object.entries(fixture.fields).map(([field, value]) => [
            field,
            value === "null" ? (field === "bylines" ? "" : null) : value,
          ]),
        );
        expect(said).toMatchObject(wanted);
      });
    }
  });
}
