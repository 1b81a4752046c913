export { type Feed, FeedError, type FeedItem } from "./feed.ts";
export { readFeedDate } from "./feed-dates.ts";
export { type FeedSource, readFeed } from "./read-feed.ts";
