/** Things asked for at once: as many as the API gives. */
const AT_ONCE = 200;
/** Things of one table at most; a file without its end must not pass for the whole, so that more are refused. Guessed: a minute's work. */
const MOST_THINGS = 20_000;

/** Every row of a list, page after page; throws an error with words for a reader where there are too many, or more than the list itself can count. */
export async function everyRow<Row>(
  list: (page: ListPage) => Promise<ListAnswer<Row>>,
  most = MOST_THINGS,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ cursor, limit: AT_ONCE });
    if (page.total > most) throw new TooManyRowsError(page.total, most);
    rows.push(...page.rows);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return rows;
}

interface ListPage {
  readonly cursor: string | undefined;
  readonly limit: number;
}

interface ListAnswer<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** A table that nobody could be sure to have whole; the code is that of a request which cannot be answered as it stands. */
export class TooManyRowsError extends Error {
  override readonly name = "TooManyRowsError";
  readonly code = "BAD_REQUEST";

  constructor(found: number, most: number) {
    super(`${found} lignes : un fichier en a ${most} au plus. Ajoutez un filtre, par exemple une date.`);
  }
}
