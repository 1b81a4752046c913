import { type Column, type SQL, sql } from "drizzle-orm";

/** A slice of a list: at most `limit` rows, and where the next slice begins. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Hand it back to get the next slice; null at the end. */
  readonly nextCursor: string | null;
  /** Rows of the whole list under the same filter. */
  readonly total: number;
}

export interface PageRequest {
  /** As given by the page before; absent for the first. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A cursor that this list did not make. */
export class CursorError extends Error {
  override readonly name = "CursorError";
}

/**
 * Position after a row: its sort value and its id, which breaks ties. Rows added meanwhile neither repeat nor hide others.
 * A null value sorts last.
 */
export interface Position {
  readonly value: string | number | null;
  readonly id: string;
}

export function encodeCursor({ value, id }: Position): string {
  return Buffer.from(JSON.stringify([value, id])).toString("base64url");
}

/** Throws `CursorError` when the text is no cursor. */
export function decodeCursor(cursor: string | undefined): Position | undefined {
  if (cursor === undefined) return undefined;
  const parts = parseJson(Buffer.from(cursor, "base64url").toString("utf8"));
  if (Array.isArray(parts) && parts.length === 2) {
    const [value, id]: readonly unknown[] = parts;
    if (typeof id === "string" && (value === null || typeof value === "string" || typeof value === "number"))
      return { value, id };
  }
  throw new CursorError("This cursor was not made by this list");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A cursor that is no JSON is no cursor: the caller says so.
    return undefined;
  }
}

/** Cuts one row more than asked for into a page: the extra row only tells that there is a next one. */
export function cutPage<Row>(
  rows: readonly Row[],
  { limit, total, positionOf }: { limit: number; total: number; positionOf: (row: Row) => Position },
): Page<Row> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown,
    total,
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(positionOf(last)) : null,
  };
}

/** Largest first, in the order in which the indexes stand: under a plain `desc`, which puts nulls first, they are not used. */
export function largestFirst(column: Column): SQL {
  return sql`${column} desc nulls last`;
}
