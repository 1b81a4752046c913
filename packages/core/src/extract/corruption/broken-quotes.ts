import type { Issue } from "../../model/analysis.ts";
import { type CorruptionRule, issueAt } from "./evidence.ts";

/** Characters of the passage that is marked after a quotation mark without partner. */
const MARKED_CHARACTERS = 40;

/** Quotation marks without partner, or turned the wrong way, in a paragraph. */
export const findOpenQuotes: CorruptionRule = ({ blocks, text }) =>
  blocks.flatMap(({ kind, start, end }, index): readonly Issue[] => {
    if (kind !== "paragraph") return [];
    const line = text.slice(start, end);
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
    const straight = [...line.matchAll(/"/g)].map((match) => match.index);
    if (straight.length % 2 === 1 && !goesOnBelow(blocks, text, index, /^\s?"/))
      return [markStraight(line, start, straight)];
    return [
      ...unpaired(line, "“", "”", start, goesOnBelow(blocks, text, index, /^“/)),
      ...unpaired(line, "«", "»", start, goesOnBelow(blocks, text, index, /^[«»]/)),
    ];
  });

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

function unpaired(line: string, open: string, close: string, start: number, goesOn: boolean): readonly Issue[] {
  const opened: number[] = [];
  for (let at = 0; at < line.length; at++) {
    if (line[at] === open) opened.push(at);
    // A closing mark alone ends a quotation begun paragraphs above: that is how French prints long ones.
    else if (line[at] === close) opened.pop();
  }
  const at = opened.at(-1);
  if (at !== undefined && !goesOn)
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
