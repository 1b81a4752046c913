import type { Page, Row } from "../../views/view.ts";

/** Rows asked for at once: more than any screen shows, few enough to come at once. Guessed. */
export const PAGE_ROWS = 50;

/** A page of the server as rows. */
export function pageOf<Item>(
  page: { readonly rows: readonly Item[]; readonly nextCursor: string | null; readonly total: number },
  rowOf: (item: Item) => Row,
): Page {
  return { rows: page.rows.map(rowOf), next: page.nextCursor ?? undefined, total: page.total };
}
