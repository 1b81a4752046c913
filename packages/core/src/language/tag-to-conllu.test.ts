import { expect, test } from "vitest";
import { tagToConllu } from "./tag-to-conllu.ts";
import { shippedFrench } from "./testing.ts";

const context = { french: shippedFrench() };

test("prints words with contractions expanded, heads in words and names in MISC", () => {
  const [first = ""] = tagToConllu("Le maire de Dakar parle du port.\n", context).split("\n\n");
  const rows = first.split("\n").map((row) => row.split("\t"));
  expect(rows.slice(0, 3).map((row) => row[0])).toEqual([
    "# newpar",
    "# sent_id = 1",
    "# text = Le maire de Dakar parle du port.",
  ]);
  expect(rows.slice(3).map((row) => row.slice(0, 2).join(" "))).toEqual([
    "1 Le",
    "2 maire",
    "3 de",
    "4 Dakar",
    "5 parle",
    "6-7 du",
    "6 de",
    "7 le",
    "8 port",
    "9 .",
  ]);
  const column = (id: string, index: number) => rows.find((row) => row[0] === id)?.[index];
  expect(column("4", 9)).toBe("Name=B-LOC");
  expect(column("8", 9)).toBe("SpaceAfter=No");
  expect(column("2", 6)).toBe("5");
  expect(column("6", 7)).toBe("case");
  expect([column("7", 6), column("7", 7), column("7", 3)]).toEqual(["8", "det", "DET"]);
});

test("takes a line as a paragraph and never lets a sentence run over it", () => {
  const text = tagToConllu("Un titre sans point\n\nLa suite. Puis la fin.", context);
  expect(text.match(/^# newpar$/gm)).toHaveLength(2);
  expect(text.match(/^# text = (.*)$/gm)).toEqual([
    "# text = Un titre sans point",
    "# text = La suite.",
    "# text = Puis la fin.",
  ]);
});

test("is well formed for odd text", () => {
  for (const text of ["", "   ", "a\tb | c", "\u0000\ud800", "Ελλάδα 日本 العربية", "…", "«", "'"]) {
    for (const block of tagToConllu(text, context).split("\n\n").filter(Boolean)) {
      const rows = block.split("\n").filter((row) => !row.startsWith("#"));
      for (const row of rows) expect(row.split("\t")).toHaveLength(10);
      const heads = rows.filter((row) => /^\d+\t/.test(row)).map((row) => Number(row.split("\t")[6]));
      expect(heads.filter((head) => head === 0)).toHaveLength(1);
    }
  }
});
