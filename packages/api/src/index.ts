export type { SavedView } from "@recoupe/db";
export type {
  ArticleEntity,
  ArticleRow,
  ArticleSource,
  ArticleView,
  BlockView,
  ClaimView,
  ContradictionPage,
  ContradictionStatement,
  ContradictionView,
  Dismissal,
  EntityRow,
  EntityView,
  EventRow,
  EventView,
  Evidence,
  FlaggedPassage,
  IssueView,
  Jobs,
  JudgementRow,
  MentionView,
  OriginView,
  Page,
  PartyView,
  QuoteStatement,
  QuoteView,
  RuleView,
  SearchResult,
  Sources,
  Status,
  StoryRow,
  Telling,
  VersionRow,
} from "@recoupe/db/read";
export { ApiError, type ApiFault, toApiError } from "./api-error.ts";
export { API_PATH, type Api, type ApiSettings, createApi } from "./create-api.ts";
export type { IngestOutcome, IngestVerbs } from "./ingest-verbs.ts";
export type { AppRouter } from "./router/index.ts";
