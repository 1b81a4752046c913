import type { Span } from "../../../model/span.ts";

/** A quotation as its marks show it. */
export interface MarkedSpan extends Span {
  /** The marks with what stands between them. */
  readonly outer: Span;
  /** False when the closing mark is missing, or stands in a later block. */
  readonly closed: boolean;
  /** Whether the next block goes on with it. */
  readonly goesOn: boolean;
}

/** How a block's quotations hang together with those of the blocks around it. */
export interface MarkSurroundings {
  /** The mark left open before this block, which this block goes on with. */
  readonly opened: string | undefined;
  /** Whether what is still open at the end goes on in the next block. */
  readonly continues: boolean;
}

const CLOSING_OF = new Map([
  ["«", "»"],
  ["“", "”"],
  ["„", "“"],
  ["‹", "›"],
  ["<<", ">>"],
  ['"', '"'],
]);
const CLOSING = new Set(["»", "”", "›", ">>"]);
const ANY_MARK = /<<|>>|[«»“”„‹›"]/gu;

/** A mark with how it must be read where it stands. */
type Role = "open" | "close";

interface PlacedMark {
  readonly mark: string;
  readonly at: number;
}

/**
 * Quotations in one block of text, outermost only, in order. A mark that faces the wrong way is read by the spaces around it;
 * one that is never closed runs to the end of its sentence, or of the block when the next block goes on with it.
 */
export function markedSpans(text: string, block: Span, around: MarkSurroundings): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const open: PlacedMark[] = around.opened === undefined ? [] : [{ mark: around.opened, at: block.start }];
  const marks = marksIn(text, block);
  const closings = new Closings(marks);
  marks.forEach(({ mark, at }, index) => {
    const role = roleOf(text, { mark, at }, open.at(-1)?.mark);
    if (role === "open") {
      const first = open[0];
      // An opening mark of the kind that is already open: nested where both are closed later, else the first never was.
      if (first && mark === first.mark && !closings.closesTwice(index)) {
        spans.push(unclosed(text, opening(first, block, around), at));
        open.length = 0;
      }
      open.push({ mark, at });
      return;
    }
    const opened = open.pop();
    if (opened && open.length === 0) {
      const end = at + mark.length;
      spans.push(between(text, { ...opening(opened, block, around), end: at }, end, { closed: true, goesOn: false }));
    }
  });
  const first = open[0];
  if (first) {
    const from = opening(first, block, around);
    spans.push(
      around.continues
        ? between(text, { ...from, end: block.end }, block.end, { closed: false, goesOn: true })
        : unclosed(text, from, block.end),
    );
  }
  return spans.filter((span) => span.end > span.start);
}

/** The mark that a block leaves open; undefined when all its quotations are closed. */
export function markLeftOpen(text: string, block: Span, opened: string | undefined): string | undefined {
  const open = opened === undefined ? [] : [opened];
  for (const placed of marksIn(text, block)) {
    if (roleOf(text, placed, open.at(-1)) === "open") open.push(placed.mark);
    else open.pop();
  }
  return open[0];
}

/** Whether the first mark of a block closes what an earlier block left open; undefined when the block has no mark. */
export function closesFirst(text: string, block: Span, opened: string): boolean | undefined {
  const first = marksIn(text, block)[0];
  if (first === undefined) return undefined;
  return CLOSING_OF.get(opened) === first.mark && roleOf(text, first, opened) === "close" && first.at > block.start;
}

function marksIn(text: string, block: Span): readonly PlacedMark[] {
  return [...text.slice(block.start, block.end).matchAll(ANY_MARK)].map((match) => ({
    mark: match[0],
    at: block.start + match.index,
  }));
}

/** Whether marks are closed further on, told for each kind of mark in one pass over them. */
class Closings {
  readonly #marks: readonly PlacedMark[];
  /** For each kind: how many are open behind each mark of the block, and how few at least further on. */
  readonly #depths = new Map<string, { readonly depth: Int32Array; readonly least: Int32Array }>();

  constructor(marks: readonly PlacedMark[]) {
    this.#marks = marks;
  }

  /** Whether an opening mark is closed, and one of its kind that is open before it as well. */
  closesTwice(index: number): boolean {
    const mark = this.#marks[index]?.mark ?? "";
    if (CLOSING_OF.get(mark) === mark) return false;
    const { depth, least } = this.#depthsOf(mark);
    return (least[index + 1] ?? 0) <= (depth[index] ?? 0) - 2;
  }

  #depthsOf(mark: string): { readonly depth: Int32Array; readonly least: Int32Array } {
    const known = this.#depths.get(mark);
    if (known !== undefined) return known;
    const closing = CLOSING_OF.get(mark);
    const depth = new Int32Array(this.#marks.length);
    let open = 0;
    for (const [at, placed] of this.#marks.entries()) {
      if (placed.mark === mark) open += 1;
      else if (placed.mark === closing) open -= 1;
      depth[at] = open;
    }
    const least = new Int32Array(this.#marks.length + 1).fill(this.#marks.length);
    for (let at = depth.length - 1; at >= 0; at--) least[at] = Math.min(depth[at]!, least[at + 1]!);
    this.#depths.set(mark, { depth, least });
    return { depth, least };
  }
}

function roleOf(text: string, { mark, at }: PlacedMark, openMark: string | undefined): Role {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  const spaceBefore = before === "" || /[\s([—–-]/u.test(before);
  const spaceAfter = after === "" || /[\s.,;:!?)\]…]/u.test(after);
  // « a dit qu'»il ne pleut pas» »: behind an elision a word begins, whatever way the mark faces.
  const isElided = /['’]/u.test(before) && !spaceAfter && (openMark === undefined || mark === '"');
  if (mark === '"') {
    if (isElided) return openMark === '"' ? "close" : "open";
    if (spaceBefore && !spaceAfter) return "open";
    if (!spaceBefore && spaceAfter) return "close";
    return openMark === undefined ? "open" : "close";
  }
  if (CLOSING_OF.has(mark)) {
    // « non “ », « non « »: the opening mark of a careless hand that stands behind a word and closes.
    if (openMark === undefined || !spaceAfter) return "open";
    return !spaceBefore || (openMark === mark && mark === "“") ? "close" : "open";
  }
  return openMark === undefined && CLOSING.has(mark) && (spaceBefore || isElided) && !spaceAfter ? "open" : "close";
}

/** Where a quotation begins: with its mark and behind it, or with the block that goes on with one. */
function opening(mark: PlacedMark, block: Span, around: MarkSurroundings) {
  const goesOn = around.opened !== undefined && mark.at === block.start;
  return { outerStart: mark.at, start: goesOn ? mark.at : mark.at + mark.mark.length };
}

type Opening = ReturnType<typeof opening>;

function between(
  text: string,
  inner: Opening & { readonly end: number },
  outerEnd: number,
  how: Pick<MarkedSpan, "closed" | "goesOn">,
): MarkedSpan {
  let { start, end } = inner;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end, outer: { start: inner.outerStart, end: outerEnd }, ...how };
}

/** An unclosed quotation ends with the sentence it begins in. */
function unclosed(text: string, from: Opening, limit: number): MarkedSpan {
  const stop = /[.!?…](?=\s+\p{Lu}|\s*$)/u.exec(text.slice(from.start, limit));
  const end = stop ? from.start + stop.index + 1 : limit;
  return between(text, { ...from, end }, end, { closed: false, goesOn: false });
}
