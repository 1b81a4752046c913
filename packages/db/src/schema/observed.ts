/** Layer A: what one document says. Rows of one version are written together and replaced together, never edited. */

import type { Analysis, Quantity } from "@recoupe/core/model";
import type { SiteTemplate } from "@recoupe/core/site-template";
import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { TextChange } from "../article/text-change.ts";
import { bytea, moment, ruleColumns, searchColumn, spanColumns, tsvector } from "./columns.ts";

/** An outlet, known by its stated name or, failing that, by the host of its address. */
export const publisher = pgTable("publisher", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  host: text("host"),
});

/** Where articles come from: a feed, a site map, one address, a watched folder. Its state is what a person is shown. */
export const source = pgTable(
  "source",
  {
    id: text("id").primaryKey(),
    kind: text("kind", { enum: ["feed", "sitemap", "page", "folder"] }).notNull(),
    /** URL, or absolute path of a folder. */
    address: text("address").notNull(),
    title: text("title"),
    addedAt: moment("added_at").notNull().defaultNow(),
    paused: boolean("paused").notNull().default(false),
    lastCheckAt: moment("last_check_at"),
    lastSuccessAt: moment("last_success_at"),
    nextCheckAt: moment("next_check_at").notNull().defaultNow(),
    intervalSeconds: integer("interval_seconds").notNull().default(3600),
    /** In a row; 0 after a success. */
    failureCount: integer("failure_count").notNull().default(0),
    /** What failed last, in words for a person; null after a success. */
    lastError: text("last_error"),
    /** Checks in a row that brought nothing new; each makes the next interval longer. */
    quietChecks: integer("quiet_checks").notNull().default(0),
    /** Why the next check is later than the interval says: `Retry-After`, back-off, robots. */
    waitReason: text("wait_reason"),
    /** Counts up whenever a worker takes the source: only the last one that took it may write down what it found. */
    turn: integer("turn").notNull().default(0),
    etag: text("etag"),
    lastModified: text("last_modified"),
    /** Entries of the last successful check; 0 is an empty source, not a failed one. */
    itemCount: integer("item_count"),
  },
  (table) => [index("source_due").on(table.nextCheckAt).where(sql`not ${table.paused}`)],
);

/**
 * Bytes as they came in, kept so that everything can be read again by a later parser. They come in here, so that nothing
 * is lost with the worker that had them, and move on to a file of the archive.
 */
export const rawContent = pgTable(
  "raw_content",
  {
    /** SHA-256, hexadecimal. */
    hash: text("hash").primaryKey(),
    /** Null when they lie in the archive. */
    bytes: bytea("bytes"),
    contentType: text("content_type"),
    /** Web address or path they came from first. */
    address: text("address"),
    sizeBytes: integer("size_bytes").notNull(),
    receivedAt: moment("received_at").notNull().defaultNow(),
    archiveFile: text("archive_file").references(() => archiveFile.name),
    /** Of the compressed record in the file, in bytes. */
    archiveOffset: bigint("archive_offset", { mode: "number" }),
    archiveLength: integer("archive_length"),
  },
  (table) => [
    index("raw_content_here").on(table.receivedAt).where(sql`${table.bytes} is not null`),
    check("raw_content_somewhere", sql`num_nonnulls(${table.bytes}, ${table.archiveFile}) > 0`),
  ],
);

/** A WARC file of the archive. What lies behind `sizeBytes` was never committed and is written over. */
export const archiveFile = pgTable("archive_file", {
  name: text("name").primaryKey(),
  /** Absolute path of the folder it lies in. */
  folder: text("folder").notNull(),
  sizeBytes: bigint("size_bytes", { mode: "number" }).notNull().default(0),
  records: integer("records").notNull().default(0),
  openedAt: moment("opened_at").notNull().defaultNow(),
  /** Set when nothing is added any more. */
  closedAt: moment("closed_at"),
  /** SHA-256 of the closed file. */
  hash: text("hash"),
});

/** What was fetched last from an address or a path, so that it is not fetched again while it waits to be read. */
export const fetchedAddress = pgTable("fetched_address", {
  /** Hash of the address. */
  id: text("id").primaryKey(),
  address: text("address").notNull(),
  /** Null when the file could not be read. */
  rawHash: text("raw_hash"),
  /** Size and time of change of a file, by which a changed one is told without reading it. */
  mark: text("mark"),
  fetchedAt: moment("fetched_at").notNull().defaultNow(),
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
    sourceId: text("source_id").references(() => source.id, { onDelete: "set null" }),
    firstSeenAt: moment("first_seen_at").notNull().defaultNow(),
    lastSeenAt: moment("last_seen_at").notNull().defaultNow(),
  },
  (table) => [index("document_publisher").on(table.publisherId), index("document_first_seen").on(table.firstSeenAt)],
);

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

/** A passage that a reader cannot take at face value. */
export const issue = pgTable(
  "issue",
  {
    id: text("id").primaryKey(),
    versionId: versionId(),
    kind: text("kind").notNull(),
    ...spanColumns(),
    note: text("note"),
  },
  (table) => [index("issue_version").on(table.versionId)],
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

const documentEntityId = (name: string) => text(name).references(() => documentEntity.id, { onDelete: "set null" });

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
    kind: text("kind", { enum: ["direct", "mixed", "indirect"] }).notNull(),
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

/** One request at a time per host over all workers: the row is the lease, and the politeness clock. */
export const hostLease = pgTable("host_lease", {
  host: text("host").primaryKey(),
  holder: text("holder"),
  leasedUntil: moment("leased_until"),
  nextAllowedAt: moment("next_allowed_at").notNull().defaultNow(),
  robotsText: text("robots_text"),
  robotsCheckedAt: moment("robots_checked_at"),
  /** Seconds asked for by robots.txt; null when it asks for none. */
  crawlDelaySeconds: real("crawl_delay_seconds"),
});

/** What could not be read, why, and how often it was tried; visible and replayable. */
export const quarantine = pgTable(
  "quarantine",
  {
    id: text("id").primaryKey(),
    /** Address or file path. */
    address: text("address").notNull(),
    stage: text("stage", { enum: ["read", "fetch", "analyse", "save", "relate"] }).notNull(),
    code: text("code").notNull(),
    /** In words for a person. */
    reason: text("reason").notNull(),
    /** Present when the bytes could be read. */
    rawHash: text("raw_hash").references(() => rawContent.hash),
    sourceId: text("source_id").references(() => source.id, { onDelete: "set null" }),
    attempts: integer("attempts").notNull().default(1),
    firstFailedAt: moment("first_failed_at").notNull().defaultNow(),
    lastFailedAt: moment("last_failed_at").notNull().defaultNow(),
    /** Set when a later attempt succeeded. */
    resolvedAt: moment("resolved_at"),
  },
  (table) => [index("quarantine_open").on(table.lastFailedAt).where(sql`${table.resolvedAt} is null`)],
);

/** Everything that changed, in the order of commits: what a live view reads after a reconnection. */
export const change = pgTable(
  "change",
  {
    /** Grows in commit order, since writers take one lock for it as their last statement. */
    sequence: bigint("sequence", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: moment("at").notNull().defaultNow(),
    kind: text("kind", { enum: ["article", "related", "judgement", "source", "quarantine"] }).notNull(),
    targetId: text("target_id"),
  },
  (table) => [index("change_at").on(table.at)],
);

/** Sites whose pages were read, and how many: their templates are learnt anew whenever the number has doubled. */
export const site = pgTable("site", {
  host: text("host").primaryKey(),
  pagesSeen: integer("pages_seen").notNull().default(0),
});

/** Lines that a site's pages repeat, as learnt at one time. Earlier revisions stay: they explain what earlier readings removed. */
export const siteTemplate = pgTable(
  "site_template",
  {
    host: text("host")
      .notNull()
      .references(() => site.host),
    /** Counts up from 1. */
    revision: integer("revision").notNull(),
    pages: integer("pages").notNull(),
    /** Folded line and the pages it stood on, as the core learns them. */
    lines: jsonb("lines").$type<SiteTemplate["lines"]>().notNull(),
    learntAt: moment("learnt_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.host, table.revision] })],
);
