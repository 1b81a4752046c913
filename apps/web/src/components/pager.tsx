import Link from "next/link";
import type { Words } from "../words/index.ts";

interface PagerProps {
  readonly path: string;
  /** The filters in the address; kept from page to page. */
  readonly filters: Readonly<Record<string, string | undefined>>;
  readonly page: {
    readonly rows: readonly unknown[];
    readonly nextCursor: string | null;
    readonly total: number;
    /** What is wrong with the filters. */
    readonly problems?: readonly string[] | undefined;
  };
  readonly words: Words;
}

/** How many rows of how many are shown, and the way to the next ones. */
export function Pager({ path, filters, page, words }: PagerProps) {
  const first = { ...filters, cursor: undefined };
  if (page.problems && page.problems.length > 0) return <Problems path={path} problems={page.problems} words={words} />;
  if (page.total === 0) return null;
  return (
    <nav className="pager" aria-label={words.nextPage}>
      <span className="muted">{words.shown(page.rows.length, page.total)}</span>
      {filters.cursor ? (
        <Link className="button quiet" href={hrefOf(path, first)}>
          {words.previousPage}
        </Link>
      ) : null}
      {page.nextCursor ? (
        <Link className="button" rel="next" href={hrefOf(path, { ...filters, cursor: page.nextCursor })}>
          {words.nextPage}
        </Link>
      ) : null}
    </nav>
  );
}

function Problems({
  path,
  problems,
  words,
}: {
  readonly path: string;
  readonly problems: readonly string[];
  readonly words: Words;
}) {
  return (
    <div className="problems" role="alert">
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      <p>
        <Link href={path}>{words.event.reset}</Link>
      </p>
    </div>
  );
}

/** An address with those parameters that have a value. */
export function hrefOf(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(
    Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
  return query.size === 0 ? path : `${path}?${query}`;
}
