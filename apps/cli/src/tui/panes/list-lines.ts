import { signOf } from "@recoupe/api/present";
import { type Line, run, type Tone } from "../../text/rich-text.ts";
import { truncate, wrapParagraphs } from "../../text/wrap.ts";
import type { Row } from "../../views/view.ts";

/** A title takes two lines at most; the text pane shows it whole. */
const TITLE_LINES = 2;
const FACTS_LINES = 2;
/** The pointer, the sign and the space after it; one column stays free before the next pane. */
const MARGIN = 4;

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
  const room = Math.max(1, width - MARGIN);
  const titles = firstLines(row.title, "strong", room, TITLE_LINES);
  const facts = firstLines(row.facts, "quiet", room, FACTS_LINES);
  const sign = row.mark === undefined ? " " : signOf(row.mark);
  const pointer = run(selected ? "›" : " ", "strong");
  return [...titles, ...facts].map((line, index) => ({
    segments: [pointer, run(index === 0 ? `${sign} ` : "  ", row.mark ?? "plain"), ...line.segments],
    selected,
  }));
}

/** The first lines of a text, with an ellipsis where there are more. */
function firstLines(text: string, tone: Tone, width: number, most: number): readonly Line[] {
  const lines = wrapParagraphs([{ segments: [run(text.replace(/\s+/g, " "), tone)] }], width).filter(
    ({ segments }) => segments.length > 0,
  );
  if (lines.length <= most) return lines;
  const rest = lines.slice(most - 1).flatMap(({ segments }) => segments.map((segment) => segment.text));
  return [...lines.slice(0, most - 1), { segments: [run(truncate(rest.join(" "), width), tone)] }];
}
