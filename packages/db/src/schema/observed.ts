/** Layer A: what one document says. Rows of one version are written together and replaced together, never edited. */

import { type Analysis, type KnowledgeConflict, QUOTE_KINDS, type Quantity } from "@recoupe/core/model";
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { TextChange } from "../article/text-change.ts";
import { moment, ruleColumns, searchColumn, spanColumns, tsvector } from "./columns.ts";
import { rawContent } from "./intake.ts";

/** An outlet, known by its stated name or, failing that, by the host of its address. */
export const publisher = pgTable("publisher", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  host: text("host"),
});

/** One article, whatever its versions. The id is a hash of `key`. */
export const document = pgTable(
  "document",
  {
    id: text("id").primaryKey(),
    /** Canonical address where one is known, else `sha256:` and the hash of the first content seen. */
    key: text("key").notNull(),
    url: text("url"),
    /** Base name of the file it was read from, if any. */
    fileName: text("file_name"),
    publisherId: text("publisher_id").references(() => publisher.id),
    /** No reference: a source that was forgotten and is followed again has the same id, and its articles. */
    sourceId: text("source_id"),
    firstSeenAt: moment("first_seen_at").notNull().defaultNow(),
    lastSeenAt: moment("last_seen_at").notNull().defaultNow(),
    /** Sequence of the judgement by which a person took it out: none of its versions is current then. Null: it counts. */
    takenOutBy: bigint("taken_out_by", { mode: "number" }),
  },
  (table) => [
    index("document_publisher").on(table.publisherId),
    index("document_first_seen").on(table.firstSeenAt),
    index("document_taken_out").on(table.takenOutBy).where(sql`${table.takenOutBy} is not null`),
  ],
);

/** A column of a row that goes when its document goes. */
export const documentId = (name = "document_id") =>
  text(name)
    .notNull()
    .references(() => document.id, { onDelete: "cascade" });

/** Every address or file path under which a document was met, so that a changed file is a new version of the same document. */
export const documentAddress = pgTable(
  "document_address",
  {
    /** Hash of the address: addresses can be longer than an index entry may be. */
    id: text("id").primaryKey(),
    address: text("address").notNull(),
    documentId: text("document_id")
      .notNull()
      .references(() => document.id, { onDelete: "cascade" }),
  },
  (table) => [index("document_address_document").on(table.documentId)],
);

/** One text of a document. A changed text is a new version; nothing is overwritten. */
export const documentVersion = pgTable(
  "document_version",
  {
    id: text("id").primaryKey(),
    documentId: text("document_id")
      .notNull()
      .references(() => document.id, { onDelete: "cascade" }),
    /** 1 for the first text seen. */
    number: integer("number").notNull(),
    /** One of an article's versions is, the last; of an article that was taken out, none. */
    isCurrent: boolean("is_current").notNull(),
    rawHash: text("raw_hash")
      .notNull()
      .references(() => rawContent.hash),
    /** SHA-256 of what counts as article; equal hashes are the same version though the page around it changed. */
    textHash: text("text_hash").notNull(),
    /** The decoded input. Every span of the version is a range of it. */
    text: text("text").notNull(),
    title: text("title"),
    dek: text("dek"),
    bylines: text("bylines").array().notNull(),
    credits: text("credits").array().notNull(),
    tags: text("tags").array().notNull(),
    section: text("section"),
    /** BCP 47. */
    language: text("language").notNull(),
    /** ISO 8601 day, month, year or instant, exactly as precise as it is known; null when unknown. */
    publishedAt: text("published_at"),
    publishedBasis: text("published_basis", { enum: ["given", "stated", "inferred"] }),
    /** The day that came with the article, from a feed or by hand; null: none did. What people corrected later is not kept here. */
    givenDate: text("given_date"),
    /** The outlet that was named by hand when the article came in; null: none was. */
    givenOutlet: text("given_outlet"),
    /** First moment of `publishedAt`, UTC where it names no zone: for sorting and ranges only. */
    publishedFrom: moment("published_from"),
    modifiedAt: text("modified_at"),
    machineTranslated: text("machine_translated", { enum: ["yes", "suspected", "no"] }).notNull(),
    paywalled: boolean("paywalled"),
    /** Words that count as article. */
    wordCount: integer("word_count").notNull(),
    /** What full-text search looks at: the blocks that count as article, cut where Postgres would refuse more. */
    searchText: text("search_text").notNull(),
    search: tsvector("search").generatedAlwaysAs(
      sql`setweight(to_tsvector('public.fr', left(coalesce(title, ''), 2000)), 'A') || setweight(to_tsvector('public.fr', search_text), 'B')`,
    ),
    /** The whole analysis as `recoupe analyse` prints it; the rows below are read out of it. */
    analysis: jsonb("analysis").$type<Analysis>().notNull(),
    analyserVersion: text("analyser_version").notNull(),
    /** Paragraphs that this text has and the version before had not, and the other way round; null for the first version. */
    difference: jsonb("difference").$type<readonly TextChange[]>(),
    seenAt: moment("seen_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("document_version_number").on(table.documentId, table.number),
    uniqueIndex("document_version_current").on(table.documentId).where(sql`${table.isCurrent}`),
    index("document_version_raw").on(table.rawHash),
    index("document_version_published").on(table.publishedFrom.desc().nullsLast(), table.id),
    index("document_version_search").using("gin", table.search),
  ],
);

/** One reading of one version by one version of the analyser. */
export const analysisRun = pgTable(
  "analysis_run",
  {
    id: text("id").primaryKey(),
    versionId: text("version_id")
      .notNull()
      .references(() => documentVersion.id, { onDelete: "cascade" }),
    analyserVersion: text("analyser_version").notNull(),
    analysedAt: moment("analysed_at").notNull().defaultNow(),
    durationMs: integer("duration_ms").notNull(),
    quoteCount: integer("quote_count").notNull(),
    eventCount: integer("event_count").notNull(),
    claimCount: integer("claim_count").notNull(),
    issueCount: integer("issue_count").notNull(),
  },
  (table) => [index("analysis_run_version").on(table.versionId)],
);

const versionId = () =>
  text("version_id")
    .notNull()
    .references(() => documentVersion.id, { onDelete: "cascade" });

export const block = pgTable(
  "block",
  {
    versionId: versionId(),
    /** From 0, in reading order. */
    position: integer("position").notNull(),
    kind: text("kind").notNull(),
    ...spanColumns(),
    reason: text("reason"),
    role: text("role"),
    language: text("language"),
    level: smallint("level"),
    /** Number shown as §; only paragraphs have one. */
    paragraph: integer("paragraph"),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.position] })],
);

/** The same as the analysis has it, with the words of the sentence. */
export type IssueAgainst = KnowledgeConflict & { readonly evidence: { readonly exact: string } };

/** A passage that a reader cannot take at face value. */
export const issue = pgTable(
  "issue",
  {
    id: text("id").primaryKey(),
    versionId: versionId(),
    kind: text("kind").notNull(),
    ...spanColumns(),
    note: text("note"),
    /** What the knowledge base has against it; null where it has nothing, or nothing that counts on the article's day. */
    against: jsonb("against").$type<IssueAgainst>(),
  },
  (table) => [
    index("issue_version").on(table.versionId),
    index("issue_against").on(table.versionId).where(sql`${table.against} is not null`),
  ],
);

/** Who or what one document means: its mentions are one referent. Joined over documents by `entity`. */
export const documentEntity = pgTable(
  "document_entity",
  {
    id: text("id").primaryKey(),
    versionId: versionId(),
    /** Id inside the analysis. */
    localId: text("local_id").notNull(),
    name: text("name").notNull(),
    type: text("type", { enum: ["PER", "ORG", "LOC", "MISC"] }).notNull(),
    wikidata: text("wikidata"),
    knowledgeId: text("knowledge_id"),
    reason: text("reason"),
  },
  (table) => [uniqueIndex("document_entity_local").on(table.versionId, table.localId)],
);

export const documentEntityId = (name: string) =>
  text(name).references(() => documentEntity.id, { onDelete: "set null" });

export const mention = pgTable(
  "mention",
  {
    id: text("id").primaryKey(),
    versionId: versionId(),
    documentEntityId: text("document_entity_id")
      .notNull()
      .references(() => documentEntity.id, { onDelete: "cascade" }),
    level: text("level", { enum: ["name", "nominal", "pronoun"] }),
    ...spanColumns(),
  },
  (table) => [index("mention_version").on(table.versionId), index("mention_entity").on(table.documentEntityId)],
);

export const quote = pgTable(
  "quote",
  {
    id: text("id").primaryKey(),
    versionId: versionId(),
    localId: text("local_id").notNull(),
    kind: text("kind", { enum: QUOTE_KINDS }).notNull(),
    ...spanColumns(),
    ...searchColumn(),
    /** Null when the speaker is unknown. */
    speakerName: text("speaker_name"),
    speakerEntityId: documentEntityId("speaker_entity_id"),
    cue: text("cue"),
    channel: text("channel"),
    addresseeName: text("addressee_name"),
    addresseeEntityId: documentEntityId("addressee_entity_id"),
    /** Of whom the words speak; null when the text around them does not say. */
    aboutName: text("about_name"),
    aboutEntityId: documentEntityId("about_entity_id"),
    corrupt: boolean("corrupt").notNull().default(false),
    ...ruleColumns(),
  },
  (table) => [
    uniqueIndex("quote_local").on(table.versionId, table.localId),
    index("quote_speaker").on(table.speakerEntityId),
    index("quote_addressee").on(table.addresseeEntityId),
    index("quote_about").on(table.aboutEntityId),
    index("quote_search").using("gin", table.search),
  ],
);

/** One telling of an event by one document; the span is the sentence that shows it. */
export const eventMention = pgTable(
  "event_mention",
  {
    id: text("id").primaryKey(),
    versionId: versionId(),
    localId: text("local_id").notNull(),
    type: text("type").notNull(),
    mode: text("mode"),
    status: text("status", { enum: ["asserted", "planned", "requested", "hypothetical", "denied"] }).notNull(),
    ...spanColumns(),
    ...searchColumn(),
    triggerStart: integer("trigger_start"),
    triggerEnd: integer("trigger_end"),
    lemma: text("lemma"),
    locationName: text("location_name"),
    locationEntityId: documentEntityId("location_entity_id"),
    /** Whether the telling's own sentence bears a name of that place; a map shows no other. */
    locationNamed: boolean("location_named").notNull().default(false),
    /** ISO 8601, both ends included. */
    dateFrom: text("date_from"),
    dateTo: text("date_to"),
    /** The article's own day, where it tells no time. */
    datePresumed: boolean("date_presumed").notNull().default(false),
    /** Null when the outlet itself says so. */
    attributedName: text("attributed_name"),
    attributedEntityId: documentEntityId("attributed_entity_id"),
    quantities: jsonb("quantities").$type<readonly Quantity[]>().notNull(),
    otherEvidence: jsonb("other_evidence").$type<readonly { start: number; end: number }[]>().notNull(),
    ...ruleColumns(),
  },
  (table) => [
    uniqueIndex("event_mention_local").on(table.versionId, table.localId),
    index("event_mention_location").on(table.locationEntityId),
    index("event_mention_named").on(table.locationEntityId, table.id).where(sql`location_named`),
    index("event_mention_attributed").on(table.attributedEntityId),
    index("event_mention_search").using("gin", table.search),
  ],
);

/** Who acts and who is acted upon in one telling. */
export const eventParty = pgTable(
  "event_party",
  {
    eventMentionId: text("event_mention_id")
      .notNull()
      .references(() => eventMention.id, { onDelete: "cascade" }),
    role: text("role", { enum: ["actor", "recipient"] }).notNull(),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    documentEntityId: documentEntityId("document_entity_id"),
  },
  (table) => [
    primaryKey({ columns: [table.eventMentionId, table.role, table.position] }),
    index("event_party_entity").on(table.documentEntityId),
  ],
);

/** What one document says that somebody asserts or denies. */
export const claimReport = pgTable(
  "claim_report",
  {
    id: text("id").primaryKey(),
    versionId: versionId(),
    localId: text("local_id").notNull(),
    proposition: text("proposition").notNull(),
    stance: text("stance", { enum: ["asserts", "denies"] }).notNull(),
    ...spanColumns(),
    ...searchColumn(),
    /** Null: the outlet itself. */
    holderName: text("holder_name"),
    holderEntityId: documentEntityId("holder_entity_id"),
    subjectName: text("subject_name"),
    subjectEntityId: documentEntityId("subject_entity_id"),
    predicate: text("predicate"),
    objectName: text("object_name"),
    objectEntityId: documentEntityId("object_entity_id"),
    locationName: text("location_name"),
    locationEntityId: documentEntityId("location_entity_id"),
    dateFrom: text("date_from"),
    dateTo: text("date_to"),
    quantity: jsonb("quantity").$type<Quantity>(),
    ...ruleColumns(),
  },
  (table) => [
    uniqueIndex("claim_report_local").on(table.versionId, table.localId),
    index("claim_report_holder").on(table.holderEntityId),
    index("claim_report_search").using("gin", table.search),
  ],
);
