export { withoutSearch } from "./columns.ts";
export {
  claimDismissal,
  contradiction,
  contradictionEvidence,
  type EvidenceKind,
  entity,
  entityAlias,
  entityMember,
  event,
  eventMember,
  idRedirect,
  inferredDate,
  memberIdentity,
  nearDuplicate,
  origin,
  originMember,
  place,
  story,
  storyMember,
  utterance,
  utteranceMember,
} from "./derived.ts";
export {
  archiveFile,
  change,
  fetchedAddress,
  hostLease,
  quarantine,
  rawContent,
  site,
  siteTemplate,
  source,
} from "./intake.ts";
export { audit, dossier, dossierItem, judgement, run, watch } from "./judged.ts";
export {
  analysisRun,
  block,
  claimReport,
  document,
  documentAddress,
  documentEntity,
  documentVersion,
  eventMention,
  eventParty,
  type IssueAgainst,
  issue,
  mention,
  publisher,
  quote,
} from "./observed.ts";
export { nameLink, relationEntry, relationKey, relationLink, relationState } from "./relations.ts";
export { delivery, FINDING_KINDS, type FindingKind, watchFinding, webhook } from "./views.ts";
