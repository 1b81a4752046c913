/** What works without a server and a database: one analysis, one comparison, one feed, the articles of one file. */

export type { OutletAdapter } from "@recoupe/core";
export { type Analysis, analysisSchema, type Comparison } from "@recoupe/core/model";
export { type Analyser, createAnalyser, OutletsError, readOutlets } from "@recoupe/ingest/analyser";
export { type Feed, FeedError, readFeed } from "@recoupe/ingest/feed";
export { articlesInFile, CONTAINER_ENDINGS, type FoundArticle } from "@recoupe/ingest/formats";
