import type { Issue } from "../../model/analysis.ts";
import { type CorruptionRule, issueAt } from "./evidence.ts";

/** Characters of the passage that is marked after a quotation mark without partner. */
const MARKED_CHARACTERS = 40;

/** Quotation marks without partner, or turned the wrong way, in a paragraph. */
export const findOpenQuotes: CorruptionRule = ({ blocks, text }) =>
  blocks.flatMap(({ kind, start, end }, index): readonly Issue[] => {
    if (kind !== "paragraph") return [];
    const line = text.slice(start, end).replace(GERMAN, "”");
    const turned = /["“«][\s\u00A0]?[.,;:!?](?:\s|$)/u.exec(/[“«]/.test(line) ? line.replace(/"/g, " ") : " ");
    if (turned)
      return [
        issueAt(
          "unclosed-quote",
          start + Math.max(0, turned.index - 6),
          start + turned.index + turned[0].trimEnd().length,
          "guillemet ouvrant à la place d'un fermant",
        ),
      ];
    const straight = straightMarks(line);
    if (straight.length % 2 === 1 && !goesOnBelow(blocks, text, index, /^\s?"/))
      return [markStraight(line, start, straight)];
    return [
      ...unpaired(line.replace(/„/g, "“"), "“", "”", start, () => goesOn(/^“/, "“", "”")),
      ...unpaired(line, "«", "»", start, () => goesOn(/^[«»]/, "«", "»")),
    ];

    function goesOn(opening: RegExp, open: string, close: string): boolean {
      return goesOnBelow(blocks, text, index, opening) || isClosedBelow(blocks, text, index, [open, close]);
    }
  });

/** „Wir gehen“: the mark that opens elsewhere closes here. It is as long as the one it stands for, so that places stay. */
const GERMAN = /(?<=„[^„“]*)“/gu;

/** Straight marks; where their number is odd, that of « un écran de 24" » is inches. */
function straightMarks(line: string): readonly number[] {
  const places = [...line.matchAll(/"/g)].map((match) => match.index);
  const others = places.filter((at) => !(/\d/.test(line[at - 1] ?? "") && /^(?:[\s.,;:)]|$)/.test(line.slice(at + 1))));
  return places.length % 2 === 1 && others.length % 2 === 0 ? others : places;
}

/** A quotation without marks of its own in between is followed over this many paragraphs. Guessed. */
const LONGEST_QUOTATION = 6;

/** A quotation over several paragraphs that is opened in the first and closed in the last only. */
function isClosedBelow(blocks: Blocks, text: string, index: number, [open, close]: readonly [string, string]): boolean {
  const below = blocks.slice(index + 1, index + 1 + LONGEST_QUOTATION).filter(({ kind }) => kind === "paragraph");
  for (const { start, end } of below) {
    const first = [...text.slice(start, end)].find((mark) => mark === open || mark === close);
    if (first !== undefined) return first === close;
  }
  return false;
}

type Blocks = Parameters<CorruptionRule>[0]["blocks"];

/** French opens each paragraph of a long quotation with a mark and closes the last only. */
function goesOnBelow(blocks: Blocks, text: string, index: number, opening: RegExp): boolean {
  const next = blocks.slice(index + 1).find(({ kind }) => kind === "paragraph");
  return next !== undefined && opening.test(text.slice(next.start, next.end));
}

/** The odd one of straight marks: one with spaces on both sides, else the last that opens. */
function markStraight(line: string, start: number, places: readonly number[]): Issue {
  const loose = places.find((at) => /\s/.test(line[at - 1] ?? "x") && /\s/.test(line[at + 1] ?? "x"));
  const opening = places
    .filter((at) => /\S/.test(line[at + 1] ?? " ") && !/[\p{L}.,!?…]/u.test(line[at - 1] ?? " "))
    .at(-1);
  const at = loose ?? opening ?? places.at(-1)!;
  return issueAt(
    "unclosed-quote",
    start + at,
    start + Math.min(line.length, at + MARKED_CHARACTERS),
    "guillemet sans pendant",
  );
}

function unpaired(line: string, open: string, close: string, start: number, goesOn: () => boolean): readonly Issue[] {
  const opened: number[] = [];
  const first = line.indexOf(open);
  for (let at = first < 0 ? line.length : first; at < line.length; at++) {
    if (line[at] === open) opened.push(at);
    // A closing mark alone ends a quotation begun paragraphs above: that is how French prints long ones.
    else if (line[at] === close) opened.pop();
  }
  const at = opened.at(-1);
  if (at !== undefined && !goesOn())
    return [
      issueAt(
        "unclosed-quote",
        start + at,
        start + Math.min(line.length, at + MARKED_CHARACTERS),
        "guillemet jamais refermé",
      ),
    ];
  return [];
}
