import { z } from "zod";
import type { FeedContent } from "./feed.ts";
import { readFeedDate } from "./feed-dates.ts";
import { absoluteUrl, oneLine, plainTitle } from "./feed-text.ts";

const text = z.string().optional().catch(undefined);
const author = z.object({ name: text });
/** JSON Feed 1.0 and 1.1, forgiving: a field of the wrong type is as good as absent. */
const jsonFeedSchema = z.object({
  version: text,
  title: text,
  home_page_url: text,
  feed_url: text,
  language: text,
  items: z.array(
    z
      .object({
        id: z.union([z.string(), z.number()]).optional().catch(undefined),
        url: text,
        external_url: text,
        title: text,
        summary: text,
        content_html: text,
        content_text: text,
        date_published: text,
        date_modified: text,
        author: author.optional().catch(undefined),
        authors: z.array(author).optional().catch(undefined),
        tags: z.array(z.string()).optional().catch(undefined),
      })
      .catch({}),
  ),
});

/** Undefined when the value is no JSON Feed. */
export function mapJsonFeed(value: unknown, feedUrl: string | undefined): FeedContent | undefined {
  const parsed = jsonFeedSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { data } = parsed;
  const base = feedUrl ?? data.feed_url ?? data.home_page_url;
  return {
    format: "json",
    title: oneLine(data.title),
    siteUrl: absoluteUrl(data.home_page_url, base),
    language: oneLine(data.language),
    minIntervalMs: undefined,
    items: data.items.map((item) => {
      // The specification advises the address as id; some give it nowhere else.
      const id = /^https?:/iu.test(String(item.id)) ? String(item.id) : undefined;
      const url = absoluteUrl(item.url ?? item.external_url ?? id, base);
      const people = item.authors ?? (item.author ? [item.author] : []);
      return {
        guid: item.id === undefined ? url : oneLine(String(item.id)),
        title: plainTitle(item.title),
        url,
        publishedAt: readFeedDate(item.date_published) ?? readFeedDate(item.date_modified),
        updatedAt: readFeedDate(item.date_modified),
        authors: people.map(({ name }) => oneLine(name)).filter((name) => name !== undefined),
        categories: item.tags ?? [],
        summary: item.summary,
        content: item.content_html ?? item.content_text,
      };
    }),
  };
}
