import { expect, test } from "vitest";
import { CASE_ADDRESS, FEED_CASES } from "./__fixtures__/feed-cases.ts";
import { readFeed } from "./read-feed.ts";

test.each(FEED_CASES.map((each) => [each.name, each] as const))("%s", (_, { bytes, contentType, expected }) => {
  const feed = readFeed({ bytes, contentType, url: CASE_ADDRESS });
  const item = feed.items.find(({ title, url, guid }) => title ?? url ?? guid);
  const found = {
    feedTitle: feed.title,
    title: item?.title,
    url: item?.url,
    id: item?.guid,
    date: item?.publishedAt ?? item?.updatedAt,
  };
  expect(found).toMatchObject(expected);
});
