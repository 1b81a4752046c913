export { type DiscoveredFeed, discoverFeeds } from "./discover-feeds.ts";
export { type Feed, FeedError, type FeedItem } from "./feed.ts";
export { readFeedDate } from "./feed-dates.ts";
export { type OpmlImport, readOpml, type Subscription, writeOpml } from "./opml.ts";
export { type FeedSource, readFeed } from "./read-feed.ts";
export { readSitemap, type Sitemap, type SitemapPage, type SitemapPart } from "./read-sitemap.ts";
