import { FeedError, type SitemapPart } from "../feed/index.ts";
import { FetchError } from "../fetch/index.ts";
import { type Announced, readAnnouncements } from "./read-announcements.ts";
import type { SourceContext } from "./source-context.ts";

/** Parts of an index that are read at one check: it lists years, and the news stands in the newest. Guessed. */
const MAX_PARTS = 3;

/** What a sitemap index announces by way of its newest parts; everything else as it is. One part that fails hides no other. */
export async function followSitemaps(announced: Announced, context: SourceContext): Promise<Announced> {
  if (announced.parts.length === 0) return announced;
  const found: Announced[] = [];
  let fault: FetchError | FeedError | undefined;
  for (const { url } of newestFirst(announced.parts).slice(0, MAX_PARTS)) {
    try {
      const fetched = await context.polite.fetch(url);
      if (fetched.kind === "page") found.push(readAnnouncements(fetched));
    } catch (error) {
      if (!(error instanceof FetchError || error instanceof FeedError)) throw error;
      fault = error;
    }
  }
  if (found.length === 0 && fault) throw fault;
  return {
    ...announced,
    isCut: announced.isCut || found.some(({ isCut }) => isCut),
    items: [...announced.items, ...found.flatMap(({ items }) => items)],
    parts: [],
  };
}

/** By their dates; without any, those that are named after news, then in their order. */
function newestFirst(parts: readonly SitemapPart[]): readonly SitemapPart[] {
  const ofNews = ({ url }: SitemapPart) => (/news|actu/iu.test(url) ? 0 : 1);
  return parts.toSorted(
    (one, other) => (other.modifiedAt ?? "").localeCompare(one.modifiedAt ?? "") || ofNews(one) - ofNews(other),
  );
}
