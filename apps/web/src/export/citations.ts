import type { ContradictionStatement } from "@recoupe/api";

/** One sentence with everything that a reference needs. */
export interface Citation {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO day, month or year; null when unknown. */
  readonly published: string | null;
  readonly url: string | null;
  /** The sentence lit in its article. */
  readonly permalink: string;
  readonly quote: string;
  readonly speaker: string | null;
  readonly paragraph: number | null;
  readonly status: ContradictionStatement["status"];
}

export function citationsOf(statements: readonly ContradictionStatement[], origin: string): readonly Citation[] {
  return statements.map(({ id, by, status, evidence: { source, start, end, exact, paragraph } }) => ({
    id,
    title: source.title,
    outlet: source.outlet,
    published: source.publishedAt?.slice(0, 10) ?? null,
    url: source.url,
    permalink: `${origin}/articles/${encodeURIComponent(source.articleId)}?evidence=${start}-${end}#evidence`,
    quote: exact,
    speaker: by?.name ?? null,
    paragraph,
    status,
  }));
}
