/** Layer B: what the machine joins over documents. `relate` replaces what a change concerns; ids survive, old ids redirect. */
import { CONTRADICTION_KINDS, type KnowledgeStand } from "@recoupe/core/model";
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
} from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";
import { claimReport, documentEntity, documentId, eventMention, issue, quote } from "./observed.ts";

export const entity = pgTable(
  "entity",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    type: text("type", { enum: ["PER", "ORG", "LOC", "MISC"] }).notNull(),
    wikidata: text("wikidata"),
    knowledgeId: text("knowledge_id"),
    reason: text("reason"),
    mentionCount: integer("mention_count").notNull(),
    articleCount: integer("article_count").notNull(),
  },
  (table) => [
    index("entity_name").on(table.name),
    index("entity_name_folded").using("gin", sql`folded(${table.name}) gin_trgm_ops`),
    index("entity_by_articles").on(table.articleCount.desc(), table.id),
    index("entity_wikidata").on(table.wikidata),
    index("entity_knowledge").on(table.knowledgeId),
  ],
);

export const entityMember = pgTable(
  "entity_member",
  {
    documentEntityId: text("document_entity_id")
      .primaryKey()
      .references(() => documentEntity.id, { onDelete: "cascade" }),
    entityId: text("entity_id")
      .notNull()
      .references(() => entity.id, { onDelete: "cascade" }),
    /** What it is joined by: an item, a full name, or itself alone. */
    node: text("node").notNull().default(""),
  },
  (table) => [index("entity_member_entity").on(table.entityId), index("entity_member_node").on(table.node)],
);

/** A name under which an entity was met, as written. */
export const entityAlias = pgTable(
  "entity_alias",
  {
    id: text("id").primaryKey(),
    entityId: text("entity_id")
      .notNull()
      .references(() => entity.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    mentionCount: integer("mention_count").notNull(),
    articleCount: integer("article_count").notNull(),
  },
  (table) => [
    index("entity_alias_entity").on(table.entityId),
    index("entity_alias_name").on(table.name),
    index("entity_alias_folded").using("gin", sql`folded(${table.name}) gin_trgm_ops`),
  ],
);

/** Where a place of the knowledge base lies: filled for places that were met; null where the base does not say. */
export const place = pgTable("place", {
  knowledgeId: text("knowledge_id").primaryKey(),
  /** `town`, `division`, `country`…: how exact a point is. */
  kind: text("kind").notNull(),
  latitude: doublePrecision("latitude"),
  longitude: doublePrecision("longitude"),
});

/** One happening, told by one or more documents. Type, status and dates are those most tellings give. */
export const event = pgTable(
  "event",
  {
    id: text("id").primaryKey(),
    type: text("type").notNull(),
    status: text("status", { enum: ["asserted", "planned", "requested", "hypothetical", "denied"] }).notNull(),
    dateFrom: text("date_from"),
    dateTo: text("date_to"),
    /** No telling gives a time: the day most of their articles have. */
    datePresumed: boolean("date_presumed").notNull().default(false),
    /** Of what was announced: told as done too, or without a word of it yet. Null: nobody announced it. */
    outcome: text("outcome", { enum: ["happened", "announced"] }),
    /** Who acts and where, as a person corrected it; null where nobody did: every telling then says so itself. */
    actorName: text("actor_name"),
    locationName: text("location_name"),
    reason: text("reason"),
    /** Sequence of the judgement by which a person took it off the lists of what is to be checked; null: nobody did. */
    dismissedBy: bigint("dismissed_by", { mode: "number" }),
    tellingCount: integer("telling_count").notNull(),
    articleCount: integer("article_count").notNull(),
    originCount: integer("origin_count").notNull(),
  },
  (table) => [
    index("event_by_origins").on(table.originCount.desc(), table.id),
    index("event_by_date").on(table.dateFrom, table.id),
    index("event_type").on(table.type),
  ],
);

export const eventMember = pgTable(
  "event_member",
  {
    eventMentionId: text("event_mention_id")
      .primaryKey()
      .references(() => eventMention.id, { onDelete: "cascade" }),
    eventId: text("event_id")
      .notNull()
      .references(() => event.id, { onDelete: "cascade" }),
  },
  (table) => [index("event_member_event").on(table.eventId)],
);

/** One thing said once, quoted by one or more documents, perhaps in several translations. */
export const utterance = pgTable(
  "utterance",
  {
    id: text("id").primaryKey(),
    speakerName: text("speaker_name"),
    speakerEntityId: text("speaker_entity_id").references(() => entity.id, { onDelete: "set null" }),
    reason: text("reason"),
    /** Sequence of the judgement by which a person said that it was read wrongly; null: nobody did. */
    dismissedBy: bigint("dismissed_by", { mode: "number" }),
    articleCount: integer("article_count").notNull(),
    originCount: integer("origin_count").notNull(),
  },
  (table) => [
    index("utterance_speaker").on(table.speakerEntityId),
    index("utterance_by_articles").on(table.articleCount.desc(), table.id),
  ],
);

export const utteranceMember = pgTable(
  "utterance_member",
  {
    quoteId: text("quote_id")
      .primaryKey()
      .references(() => quote.id, { onDelete: "cascade" }),
    utteranceId: text("utterance_id")
      .notNull()
      .references(() => utterance.id, { onDelete: "cascade" }),
  },
  (table) => [index("utterance_member_utterance").on(table.utteranceId)],
);

/** Claims that people said to be read wrongly, alone or with the statement that they were drawn from. */
export const claimDismissal = pgTable("claim_dismissal", {
  claimReportId: text("claim_report_id")
    .primaryKey()
    .references(() => claimReport.id, { onDelete: "cascade" }),
  /** Sequence of the judgement. */
  dismissedBy: bigint("dismissed_by", { mode: "number" }).notNull(),
});

/** A day than which an undated article is not older: see `infer-dates.ts`. */
export const inferredDate = pgTable(
  "inferred_date",
  {
    documentId: documentId().primaryKey(),
    /** ISO day. */
    notBefore: text("not_before").notNull(),
    /** The event that both tell as done. */
    eventId: text("event_id")
      .notNull()
      .references(() => event.id, { onDelete: "cascade" }),
    /** The telling that dates it, and its article. */
    anchorMentionId: text("anchor_mention_id")
      .notNull()
      .references(() => eventMention.id, { onDelete: "cascade" }),
    anchorDocumentId: documentId("anchor_document_id"),
    reason: text("reason").notNull(),
  },
  (table) => [
    index("inferred_date_event").on(table.eventId),
    index("inferred_date_anchor").on(table.anchorMentionId),
    index("inferred_date_anchor_document").on(table.anchorDocumentId),
  ],
);

/** Documents that go back to one report. Every document has one, its own where nothing else is known. */
export const origin = pgTable("origin", {
  id: text("id").primaryKey(),
  reason: text("reason"),
  articleCount: integer("article_count").notNull(),
});

export const originMember = pgTable(
  "origin_member",
  {
    documentId: documentId().primaryKey(),
    originId: text("origin_id")
      .notNull()
      .references(() => origin.id, { onDelete: "cascade" }),
  },
  (table) => [index("origin_member_origin").on(table.originId)],
);

export const nearDuplicate = pgTable(
  "near_duplicate",
  {
    id: text("id").primaryKey(),
    documentA: documentId("document_a"),
    documentB: documentId("document_b"),
    /** 0 to 1. */
    score: real("score").notNull(),
    relation: text("relation", { enum: ["identical", "syndicated", "same-source-paraphrase"] }),
    reason: text("reason"),
  },
  (table) => [index("near_duplicate_a").on(table.documentA), index("near_duplicate_b").on(table.documentB)],
);

/** Tellings that cannot all be right, or that differ in a way a reader should see. */
export const contradiction = pgTable("contradiction", {
  id: text("id").primaryKey(),
  kind: text("kind", { enum: CONTRADICTION_KINDS }).notNull(),
  /** What accounts for the difference (`update`, `time`); null when nothing does. */
  explained: text("explained"),
  question: text("question"),
  topic: text("topic"),
  /** For kind `knowledge`: what the base says, which is the side that no article tells. Null for all others. */
  against: jsonb("against").$type<KnowledgeStand>(),
  reason: text("reason"),
  /** Sequence of the judgement by which a person dismissed it; its reason stands there. Null: it is open. */
  dismissedBy: bigint("dismissed_by", { mode: "number" }),
  articleCount: integer("article_count").notNull(),
  originCount: integer("origin_count").notNull(),
});

/** `passage`: words that the knowledge base is held against. */
export const EVIDENCE_KINDS = ["claim", "event", "quote", "passage"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One piece of evidence on one side; exactly one of the four references is set. */
export const contradictionEvidence = pgTable(
  "contradiction_evidence",
  {
    contradictionId: text("contradiction_id")
      .notNull()
      .references(() => contradiction.id, { onDelete: "cascade" }),
    /** From 0. */
    side: integer("side").notNull(),
    position: integer("position").notNull(),
    kind: text("kind", { enum: EVIDENCE_KINDS }).notNull(),
    /** How it stands to the question where its record is told otherwise: « la grève se poursuit » denies that it is over. */
    stance: text("stance", { enum: ["asserts", "denies"] }),
    claimReportId: text("claim_report_id").references(() => claimReport.id, { onDelete: "cascade" }),
    eventMentionId: text("event_mention_id").references(() => eventMention.id, { onDelete: "cascade" }),
    quoteId: text("quote_id").references(() => quote.id, { onDelete: "cascade" }),
    issueId: text("issue_id").references(() => issue.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ columns: [table.contradictionId, table.side, table.position] }),
    index("contradiction_evidence_claim").on(table.claimReportId),
    index("contradiction_evidence_event").on(table.eventMentionId),
    index("contradiction_evidence_quote").on(table.quoteId),
    index("contradiction_evidence_issue").on(table.issueId),
    check(
      "contradiction_evidence_one",
      sql`num_nonnulls(${table.claimReportId}, ${table.eventMentionId}, ${table.quoteId}, ${table.issueId}) = 1`,
    ),
  ],
);

/** Articles on the same matter. */
export const story = pgTable("story", {
  id: text("id").primaryKey(),
  /** Verbatim title of one of its articles. */
  title: text("title"),
  reason: text("reason"),
  articleCount: integer("article_count").notNull(),
  originCount: integer("origin_count").notNull(),
  /** ISO 8601 of its earliest and latest article; null when no article is dated. */
  publishedFrom: moment("published_from"),
  publishedTo: moment("published_to"),
});

export const storyMember = pgTable(
  "story_member",
  {
    documentId: documentId().primaryKey(),
    storyId: text("story_id")
      .notNull()
      .references(() => story.id, { onDelete: "cascade" }),
  },
  (table) => [index("story_member_story").on(table.storyId)],
);

/** Where an id of an earlier build leads now: to what most of its members became part of. */
export const idRedirect = pgTable("id_redirect", {
  oldId: text("old_id").primaryKey(),
  newId: text("new_id").notNull(),
  kind: text("kind", { enum: ["entity", "event", "utterance", "origin", "contradiction", "story"] }).notNull(),
  at: moment("at").notNull().defaultNow(),
});

/** Which thing each member belonged to last time, by content that outlives a new version: what keeps ids stable. */
export const memberIdentity = pgTable(
  "member_identity",
  {
    kind: text("kind", { enum: ["entity", "event", "utterance", "origin", "contradiction", "story"] }).notNull(),
    /** Natural key of the member; of an entity, its node. */
    memberKey: text("member_key").notNull(),
    derivedId: text("derived_id").notNull(),
    /** The article that the member stands in; null for a node, which stands in many. */
    documentId: text("document_id"),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.memberKey] }),
    index("member_identity_document").on(table.documentId),
  ],
);
