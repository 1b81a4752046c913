import type { Evidence } from "@recoupe/api";
import type { Mark } from "@recoupe/api/present";

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
  /** How it is told; null where the sentence was only put aside. */
  readonly status: Mark | null;
  /** What a person wrote beside it. */
  readonly note: string | null;
}

interface Cited {
  readonly id: string;
  readonly evidence: Evidence;
  readonly by?: { readonly name: string } | null | undefined;
  readonly status?: Mark | undefined;
  readonly note?: string | undefined;
}

export function citationOf(cited: Cited, origin: string): Citation {
  const { id, evidence, by = null, status = null, note = "" } = cited;
  const { source, exact, paragraph } = evidence;
  return {
    id,
    title: source.title,
    outlet: source.outlet,
    published: source.publishedAt?.slice(0, 10) ?? null,
    url: source.url,
    permalink: permalinkOf(evidence, origin),
    quote: exact,
    speaker: by?.name ?? null,
    paragraph,
    status,
    note: note || null,
  };
}

/** The words lit in their article, under the address by which the reader knows this server. */
export function permalinkOf({ source, start, end }: Evidence, origin: string): string {
  return `${origin}/articles/${encodeURIComponent(source.articleId)}?evidence=${start}-${end}#evidence`;
}
