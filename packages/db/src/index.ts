export { type ArchiveSettings, archiveRaw } from "./archive/archive-raw.ts";
export { adoptArchive, readRaw } from "./archive/read-raw.ts";
export { articleText } from "./article/article-text.ts";
export { findKnownVersion, type KnownVersion, touchDocument } from "./article/find-known.ts";
export { findTakenOut, readTakenOut, type TakenOut } from "./article/find-taken-out.ts";
export {
  type FailedArticle,
  forgetFailure,
  listQuarantined,
  type Quarantined,
  quarantineArticle,
} from "./article/quarantine-article.ts";
export { keepRaw } from "./article/raw-content.ts";
export {
  type AnalysisChange,
  compareAnalysis,
  listArticleVersions,
  listVersions,
  replaceAnalysis,
  type StoredVersion,
} from "./article/replace-analysis.ts";
export { type Alongside, type ArticleToSave, type SavedArticle, saveArticle } from "./article/save-article.ts";
export { countSitePage, findSiteTemplate, readSitePages, saveSiteTemplate } from "./article/site-template.ts";
export type { TextChange } from "./article/text-change.ts";
export { DatabaseError, type DatabaseFault, isUnstorable, toDatabaseError } from "./database-error.ts";
export type { ComparableDocument } from "./derived/article-cache.ts";
export { listUnplaced, type PlaceRow, savePlaces } from "./derived/places.ts";
export type { Relating } from "./derived/relate-batch.ts";
export { type Rebuilt, relateChanged, startRelating } from "./derived/relate-changed.ts";
export { sha256 } from "./ids.ts";
export { OVERRIDABLE } from "./judged/apply-judgements.ts";
export {
  lockArticle,
  readArticleCorrections,
  readCorrectableFacts,
  readingVersion,
} from "./judged/article-corrections.ts";
export { describeJudged, type Judged } from "./judged/describe-judged.ts";
export {
  addToDossier,
  changeDossier,
  changeDossierItem,
  createDossier,
  type NewDossier,
  type NewDossierItem,
} from "./judged/dossiers.ts";
export { findHolding, type NewJudgement, type StoredJudgement, saveJudgement } from "./judged/judgements.ts";
export { labelOf } from "./judged/label-of.ts";
export { findByKey, type JudgeableFinding, naturalKeys } from "./judged/natural-key.ts";
export { keyOfPassage } from "./judged/passage-key.ts";
export { readJudgements } from "./judged/read-judgements.ts";
export {
  type JudgementConflict,
  type JudgementRow,
  resolveJudgements,
  type StandingJudgements,
} from "./judged/resolve-judgements.ts";
export { bringBack, takeOut } from "./judged/take-out.ts";
export { removeWatch, rereadWatches, type SavedView, saveWatch } from "./judged/watches.ts";
export type { ChangeKind, Notice } from "./listener.ts";
export {
  type Database,
  type DatabaseHandle,
  type DatabaseSettings,
  openDatabase,
  type Queryable,
} from "./open-database.ts";
export { recordChange } from "./record-change.ts";
export { type FinishedRun, recordRun } from "./record-run.ts";
export type { JudgedConflict, JudgedKind, JudgedThing } from "./schema/judged.ts";
export { extendHost, type HostTurn, releaseHost, saveRobots, takeHost } from "./source/host-lease.ts";
export { findKnownAddresses, findMarks, type KnownAddress, noteFetched } from "./source/known-addresses.ts";
export {
  addSource,
  type CheckResult,
  extendSourceLease,
  findSource,
  pauseSource,
  readSources,
  recordCheck,
  removeSource,
  type Source,
  type SourceKind,
  type SourceTurn,
  scheduleSource,
  takeDueSource,
  takeSource,
} from "./source/sources.ts";
export { type Turn, takeTurn } from "./turn.ts";
export { noteDueView } from "./views/note-findings.ts";
export { settleMessage } from "./views/settle-message.ts";
export {
  type Attempt,
  addWebhook,
  changeWebhook,
  type DueDelivery,
  forgetOldDeliveries,
  recordAttempt,
  sendAgain,
  takeDueDelivery,
} from "./views/webhooks.ts";
