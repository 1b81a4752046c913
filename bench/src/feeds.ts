// Our feed reader beside feedsmith on our own cases; dates and relative addresses are read by ours for both. From the root:
//   npm run bench -- feeds
import { CASE_ADDRESS, FEED_CASES, type FeedCase } from "@recoupe/ingest/feed-cases";
import { readFeed, readFeedDate } from "@recoupe/ingest/feed-reader";
import { parseFeed } from "feedsmith";

type Found = FeedCase["expected"];

function ours({ bytes, contentType }: FeedCase): Found {
  const { title: feedTitle, items } = readFeed({ bytes, contentType, url: CASE_ADDRESS });
  const item = items.find(({ title, url, guid }) => title ?? url ?? guid);
  return given({
    feedTitle,
    title: item?.title,
    url: item?.url,
    id: item?.guid,
    date: item?.publishedAt ?? item?.updatedAt,
  });
}

/** What feedsmith gives, by the names of each format; the fields are read as its documentation says. */
function feedsmith({ bytes }: FeedCase): Found {
  // biome-ignore lint/suspicious/noExplicitAny: four formats of one library, read side by side for a measurement.
  const { feed } = parseFeed(new TextDecoder().decode(bytes)) as { feed: any };
  const item = (feed.items ?? feed.entries ?? []).find((each: object) => Object.keys(each).length > 0) ?? {};
  const links: { href?: string; rel?: string }[] = item.links ?? item.atom?.links ?? [];
  const link = item.link ?? item.url ?? (links.find(({ rel }) => !rel || rel === "alternate") ?? links[0])?.href;
  const title = item.title?.value ?? item.title ?? item.dc?.title ?? item.media?.title?.value;
  const date =
    item.pubDate ?? item.published ?? item.updated ?? item.date_published ?? item.dc?.dates?.[0] ?? item.dc?.date;
  return given({
    feedTitle: feed.title?.value ?? feed.title,
    title: typeof title === "string" ? title.replace(/\s+/gu, " ").trim() : undefined,
    url: link && URL.canParse(link, CASE_ADDRESS) ? new URL(link, CASE_ADDRESS).href : undefined,
    id: item.guid?.value ?? item.id?.toString(),
    date: readFeedDate(date),
  });
}

/** A field that was not found is absent. */
function given(found: { readonly [Name in keyof Found]: Found[Name] | undefined }): Found {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Found;
}

for (const [name, read] of [
  ["recoupe", ours],
  ["feedsmith 3.0.1", feedsmith],
] as const) {
  let [thrown, right] = [0, 0];
  const wrong: string[] = [];
  for (const each of FEED_CASES) {
    try {
      const found = read(each);
      const fits = Object.entries(each.expected).every(([field, value]) => found[field as keyof Found] === value);
      if (fits) right++;
      else wrong.push(each.name);
    } catch {
      // A reader that throws has read nothing, which is what is counted here.
      thrown++;
      wrong.push(`${each.name} (thrown)`);
    }
  }
  const share = (count: number) => `${((100 * count) / FEED_CASES.length).toFixed(1)} %`;
  console.log(
    `${name}: ${FEED_CASES.length} cases, not thrown ${share(FEED_CASES.length - thrown)}, all expected fields right ${share(right)}`,
  );
  if (process.argv.includes("--list")) console.log(`  ${wrong.join("\n  ")}`);
}
