export type { ArticleCorrection, CorrectedFact } from "../judged/article-corrections.ts";
export type { SavedView } from "../judged/watches.ts";
export type { FindingKind } from "../schema/index.ts";
export type { Finding } from "../views/read-findings.ts";
export type { ArticleSource } from "./article-source.ts";
export type { ClaimView } from "./claims.ts";
export type { ContradictionStatement, ContradictionView } from "./contradictions.ts";
export type { Dismissal } from "./dismissals.ts";
export { type DossierItem, type DossierRow, type DossierView, getDossier, listDossiers } from "./dossiers.ts";
export type { Evidence } from "./evidence.ts";
export { findNearNames, type NearName } from "./find-near-names.ts";
export {
  type ArticleEntity,
  type ArticleView,
  type BlockView,
  getArticle,
  type IssueView,
  type MentionView,
  type RelatedArticle,
} from "./get-article.ts";
export { type ContradictionPage, getContradiction } from "./get-contradiction.ts";
export { type Digest, type DigestEntry, getDigest } from "./get-digest.ts";
export { type AliasView, type EntityView, getEntity } from "./get-entity.ts";
export { type EventView, getEvent } from "./get-event.ts";
export { getJobs, type Jobs } from "./get-jobs.ts";
export { getStatus, type Status } from "./get-status.ts";
export {
  type DeliveryRow,
  getView,
  listViews,
  type SavedViewPage,
  type SavedViewRow,
  type WebhookRow,
} from "./get-view.ts";
export type { InferredDateView } from "./inferred-date.ts";
export { type ArticleFilter, type ArticleRow, listArticles } from "./list-articles.ts";
export { type ChangeRow, lastChange, listChanges } from "./list-changes.ts";
export {
  type AlteredArticle,
  type AlteredArticlePage,
  type FlagGroup,
  type FlaggedPassage,
  listAlteredArticles,
  listFlaggedPassages,
  listOpenAnnouncements,
} from "./list-checks.ts";
export { type ContradictionFilter, listContradictions } from "./list-contradictions.ts";
export { type EntityFilter, type EntityRow, listEntities } from "./list-entities.ts";
export { type EpisodeArticle, listEpisodes, type StoryEpisode } from "./list-episodes.ts";
export { EVENT_ORDERS, type EventFilter, type EventOrder, type EventRow, listEvents } from "./list-events.ts";
export { type JudgementFilter, type JudgementRow, listJudgements } from "./list-judgements.ts";
export { listPlaces, type PlaceRow } from "./list-places.ts";
export { listQuotes, type QuoteFilter, type QuoteStatement, type Rendering } from "./list-quotes.ts";
export { type FailureRow, listSources, type OutletRow, type SourceRow, type Sources } from "./list-sources.ts";
export { getStory, listStories, type StoryRow } from "./list-stories.ts";
export { listTakenOut, type TakenOutArticle } from "./list-taken-out.ts";
export { type ChangePart, listVersions, type VersionRow } from "./list-versions.ts";
export { type IngestMeasures, measureIngest, type QueueMeasure } from "./measure-ingest.ts";
export { type FailedJob, listArchiveFiles, listFailedJobs, serverVersion } from "./operator.ts";
export type { OriginView } from "./origins.ts";
export { CursorError, type Page, type PageRequest } from "./page.ts";
export type { PartyView } from "./parties.ts";
export type { QuoteView } from "./quotes.ts";
export type { RuleView } from "./rule.ts";
export type { PassageHit } from "./search/passages.ts";
export type { RecordFilter } from "./search/record-filter.ts";
export { SEARCH_KINDS, type SearchKind, type SearchResult, searchRecord } from "./search/search-record.ts";
export { type AbsentOutlet, listAbsentOutlets, listStoryParts, type StoryPart } from "./story-parts.ts";
export type { Telling } from "./tellings.ts";
export { type ArticleVerification, type VerificationFault, verifyArticle } from "./verify-article.ts";
