export { OutletsError, readOutlets } from "./analyser/read-outlets.ts";
export { type ArticleItem, placeOfFile } from "./article-item.ts";
export { FeedError } from "./feed/index.ts";
export { type AllowedNetwork, createPoster, FetchError, type Poster, parseAllowedNetworks } from "./fetch/index.ts";
export { ingestArticle } from "./ingest-article.ts";
export { createIngestContext, type IngestContext, type Stage } from "./ingest-context.ts";
export { type IngestFilesOptions, ingestFiles, refuseFile } from "./ingest-files.ts";
export { correctGiven, type GivenByHand } from "./judge/correct-given.ts";
export { type Decision, judge, type Signed, undo } from "./judge/judge.ts";
export { JudgementError } from "./judge/judgement-error.ts";
export { countOutcomes, type FailureCode, type ItemOutcome, type OutcomeCounts } from "./outcome.ts";
export { type FoundFile, findFiles, readFound } from "./read-files.ts";
export { type ReanalysisOptions, reanalyse } from "./reanalyse.ts";
export { relateArticles } from "./relate-articles.ts";
export { replayQuarantine } from "./replay-quarantine.ts";
export type { RereadVersion } from "./reread-version.ts";
export { addFolder } from "./source/add-folder.ts";
export { type AddedSource, addSource } from "./source/add-source.ts";
export { checkDueSource, checkSource, checkSourceNow } from "./source/check-source.ts";
export { createSourceContext, type SourceSettings } from "./source/create-source-context.ts";
export { ingestAddress } from "./source/ingest-address.ts";
export {
  createPoliteFetcher,
  HostBusyError,
  type PoliteFetcher,
  type PoliteSettings,
} from "./source/polite-fetcher.ts";
export type { AnnouncedOutcome, SourceCheck, SourceContext } from "./source/source-context.ts";
export { exportSubscriptions, type ImportedSubscriptions, importSubscriptions } from "./source/subscriptions.ts";
export { deliverDue } from "./webhook/deliver-due.ts";
export { followView } from "./webhook/follow-view.ts";
