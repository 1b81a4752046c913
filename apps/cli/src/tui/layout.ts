/** Where things stand for a window of some size. Widths are in columns and add up, separators included. */
export interface Layout {
  readonly panes: readonly { readonly pane: Pane; readonly width: number }[];
  /** Rows of the panes, without header and footer. */
  readonly height: number;
}

export const PANES = ["list", "text", "evidence"] as const;
export type Pane = (typeof PANES)[number];

const THREE_PANES = 120;
const TWO_PANES = 96;
export const MINIMUM = { columns: 40, rows: 12 } as const;
const SEPARATOR = 3;
/** The header and two rules; the foot has its own lines. */
const FRAME_ROWS = 3;

/** Undefined when the window is too small to show anything useful. */
export function layoutFor(
  window: { columns: number; rows: number },
  { focus, footerRows }: { readonly focus: Pane; readonly footerRows: number },
): Layout | undefined {
  const { columns, rows } = window;
  if (columns < MINIMUM.columns || rows < MINIMUM.rows) return undefined;
  return { panes: panesFor(columns, focus), height: rows - FRAME_ROWS - footerRows };
}

function panesFor(columns: number, focus: Pane): Layout["panes"] {
  if (columns >= THREE_PANES) {
    const list = Math.min(56, Math.round(columns * 0.31));
    const evidence = Math.min(60, Math.round(columns * 0.3));
    return [
      { pane: "list", width: list },
      { pane: "text", width: columns - list - evidence - 2 * SEPARATOR },
      { pane: "evidence", width: evidence },
    ];
  }
  if (columns >= TWO_PANES) {
    const left = Math.round(columns * 0.42);
    const [first, second] = focus === "evidence" ? (["text", "evidence"] as const) : (["list", "text"] as const);
    return [
      { pane: first, width: left },
      { pane: second, width: columns - left - SEPARATOR },
    ];
  }
  return [{ pane: focus, width: columns }];
}
