import type { Span } from "../../model/span.ts";

/** A quotation as its marks show it. */
export interface MarkedSpan extends Span {
  /** The marks with what stands between them. */
  readonly outer: Span;
  /** False when the closing mark is missing. */
  readonly closed: boolean;
}

const OPENING = new Map([
  ["«", "»"],
  ["“", "”"],
  ["„", "“"],
  ["‹", "›"],
  ['"', '"'],
]);
const CLOSING = new Set(["»", "”", "›"]);

/** A mark with how it must be read where it stands. */
type Role = "open" | "close" | "either";

/**
 * Quotations in one block of text, outermost only, in order. A mark that faces the wrong way is read by the spaces around it;
 * one that is never closed runs to the end of its sentence, or of the block when the next block begins with a mark.
 */
export function markedSpans(text: string, block: Span, continues: boolean): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (let at = block.start; at < block.end; at++) {
    const mark = text.charAt(at);
    if (!OPENING.has(mark) && !CLOSING.has(mark)) continue;
    const role = roleOf(text, at, open.at(-1)?.mark);
    if (role === "open" || (role === "either" && open.length === 0)) {
      // An opening mark of the kind that is already open: the first was never closed.
      if (open.length > 0 && mark === open[0]?.mark && mark !== "«") {
        spans.push(unclosed(text, open[0]?.at ?? at, at));
        open.length = 0;
      }
      open.push({ mark, at });
      continue;
    }
    const opened = open.pop();
    if (opened && open.length === 0) spans.push(marked(text, opened.at, at + 1, true));
  }
  const first = open[0];
  if (first) spans.push(continues ? marked(text, first.at, block.end, false) : unclosed(text, first.at, block.end));
  return spans.filter((span) => span.end > span.start);
}

function roleOf(text: string, at: number, openMark: string | undefined): Role {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const spaceBefore = before === "" || /[\s([—–-]/u.test(before);
  const spaceAfter = after === "" || /[\s.,;:!?)\]…]/u.test(after);
  if (mark === '"') {
    if (/['’]/u.test(before) && !spaceAfter) return openMark === '"' ? "close" : "open";
    if (spaceBefore && !spaceAfter) return "open";
    if (!spaceBefore && spaceAfter) return "close";
    return openMark === undefined ? "open" : "close";
  }
  if (OPENING.has(mark)) {
    // « non “ »: the opening mark of a careless hand that stands behind a word and closes.
    return openMark !== undefined && !spaceBefore && spaceAfter && mark !== "«"
      ? "close"
      : openMark === mark && spaceAfter && mark === "“"
        ? "close"
        : "open";
  }
  return openMark === undefined && spaceBefore && !spaceAfter ? "open" : openMark === undefined ? "close" : "close";
}

function marked(text: string, from: number, to: number, closed: boolean): MarkedSpan {
  let start = from + 1;
  let end = closed ? to - 1 : to;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end, outer: { start: from, end: to }, closed };
}

/** An unclosed quotation ends with the sentence it begins in. */
function unclosed(text: string, from: number, limit: number): MarkedSpan {
  const stop = /[.!?…](?=\s+\p{Lu}|\s*$)/u.exec(text.slice(from, limit));
  return marked(text, from, stop ? from + stop.index + 1 : limit, false);
}
