/** The values a filter can take, for the lists of a form. */
export { CONTRADICTION_KINDS, ENTITY_TYPES, EVENT_STATUSES, EVENT_TYPES, QUOTE_KINDS } from "@recoupe/core/model";
export { articleName } from "./article-name.ts";
export { blockReasonText, blockRoleLabel } from "./block-roles.ts";
export { contradictionTitle } from "./contradiction-title.ts";
export { presentCorrection } from "./corrections.ts";
export { type Countable, inFrench, presentCount, presentNumber, presentOrigins } from "./counts.ts";
export { coverageWords } from "./coverage.ts";
export {
  presentBasis,
  presentDate,
  presentInferredDate,
  presentMoment,
  presentRange,
  presentShortDate,
  presentToldRange,
} from "./dates.ts";
export { presentDismissal, presentTakenOut } from "./dismissal.ts";
export { eventKindLine, eventTitle, eventTitlePieces } from "./event-title.ts";
export { eventKindLabel, eventTypeLabel } from "./event-types.ts";
export { issueNoteText } from "./issue-notes.ts";
export {
  knowledgeCaveat,
  knowledgeLines,
  knowledgeLinks,
  knowledgeName,
  knowledgeSource,
  knowledgeStatement,
} from "./knowledge.ts";
export {
  blockKindLabel,
  contradictionKindLabel,
  duplicateRelationLabel,
  entityTypeLabel,
  explanationLabel,
  issueKindLabel,
  quoteFormLabel,
  quoteKindLabel,
  quotePartyLabel,
  runKindLabel,
  translationLabel,
  verdictLabel,
} from "./labels.ts";
export { LANGUAGES, type Language } from "./language.ts";
export { type Explanation, explainReason, explainRule, explanationLine } from "./reasons.ts";
export { RULE_NAMES } from "./rule-names.ts";
export { presentFailure, serverSentence, serverWords } from "./server-words.ts";
export { publisherName, sourceName } from "./source-name.ts";
export { presentNextCheck, presentSourceState, type SourceFacts } from "./source-state.ts";
export { lineOf, MARKS, type Mark, type MarkLine, markOfStance, markOfStatus, signOf, wordOf } from "./status.ts";
export { eventOrderLabel, valueLabel } from "./value-labels.ts";
export { withScheme } from "./with-scheme.ts";
