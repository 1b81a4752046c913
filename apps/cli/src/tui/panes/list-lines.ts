import { signOf } from "@recoupe/api/present";
import { type Line, run } from "../../text/rich-text.ts";
import { wrapParagraphs } from "../../text/wrap.ts";
import type { Row } from "../../views/view.ts";

/** A title takes two lines at most; the text pane shows it whole. */
const TITLE_LINES = 2;

export interface ListLine extends Line {
  readonly selected: boolean;
}

/**
 * The lines of the rows around the selected one, `height` at most. Rows far away are not wrapped at all, so that the cost
 * does not grow with the list.
 */
export function listLines(
  rows: readonly Row[],
  selected: string | undefined,
  size: { readonly width: number; readonly height: number },
): readonly ListLine[] {
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === selected),
  );
  const blockOf = (index: number) => {
    const row = rows[index];
    return row ? rowLines(row, row.id === selected, size.width) : [];
  };
  const chosen = blockOf(at);
  const above: ListLine[] = [];
  for (let index = at - 1; index >= 0 && above.length < size.height; index -= 1) above.unshift(...blockOf(index));
  const below: ListLine[] = [];
  for (let index = at + 1; index < rows.length && below.length < size.height; index += 1) below.push(...blockOf(index));
  const lines = [...above, ...chosen, ...below];
  // The choice stays in the middle, but at the ends of the list, where the window is filled instead.
  const middle = above.length - Math.floor((size.height - chosen.length) / 2);
  const start = Math.max(0, Math.min(middle, lines.length - size.height));
  return lines.slice(start, start + size.height);
}

function rowLines(row: Row, selected: boolean, width: number): readonly ListLine[] {
  const sign = row.mark === undefined ? " " : signOf(row.mark);
  const room = Math.max(1, width - 4);
  const titles = wrapParagraphs([{ segments: [run(row.title.replace(/\s+/g, " "), "strong")] }], room);
  const kept = titles.slice(0, TITLE_LINES);
  const cut = titles.length > TITLE_LINES;
  const [facts] = wrapParagraphs([{ segments: [run(row.facts, "quiet")] }], room);
  const lines = kept.map((line, index) => ({
    segments: [
      run(selected ? "›" : " ", "strong"),
      run(index === 0 ? `${sign} ` : "  ", row.mark ?? "plain"),
      ...line.segments,
      ...(cut && index === TITLE_LINES - 1 ? [run("…", "quiet")] : []),
    ],
    selected,
  }));
  if (!facts || facts.segments.length === 0) return lines;
  return [...lines, { segments: [run(selected ? "›  " : "   ", "strong"), ...facts.segments], selected }];
}
