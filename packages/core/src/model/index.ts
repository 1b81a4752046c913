export {
  type Analysis,
  type ArticleDocument,
  analysisSchema,
  BLOCK_KINDS,
  type Block,
  type BlockKind,
  type Claim,
  type DateRange,
  ENTITY_TYPES,
  type Entity,
  type EntityType,
  type Event,
  type EventDate,
  ISSUE_KINDS,
  type Issue,
  type Mention,
  type Party,
  QUOTE_KINDS,
  type Quantity,
  type Quote,
  type Rule,
  type TraceEntry,
} from "./analysis.ts";
export type { Article, ArticleInput } from "./article.ts";
export {
  CONTRADICTION_KINDS,
  type ComparedDocument,
  type Comparison,
  type Contradiction,
  type ContradictionKind,
  comparisonSchema,
  type EntityCluster,
  type EventCluster,
  type InferredDate,
  type KnowledgeContradiction,
  type NearDuplicate,
  type Origin,
  type Pointer,
  type Story,
  type Utterance,
} from "./comparison.ts";
export { type StageContext, Trace } from "./context.ts";
export type { KnowledgeBase, KnowledgeRow, Office, Relation } from "./knowledge.ts";
export {
  KNOWLEDGE_MATTERS,
  type KnowledgeConflict,
  type KnowledgeStand,
  type KnownRow,
  knowledgeConflictKey,
  knowledgeConflictSchema,
} from "./knowledge-conflict.ts";
export { EVENT_STATUSES, EVENT_TYPES, type EventStatus, type EventType } from "./plover.ts";
export type { NameSpan, Reading, Sentence, Token } from "./reading.ts";
export { contains, overlaps, type Selector, type Span, selectorOf, spanSchema } from "./span.ts";
