/** How articles come in: what is looked at and when, bytes as they came, what a site repeats, what failed, and what changed. */

import type { SiteTemplate } from "@recoupe/core/site-template";
import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, jsonb, pgTable, primaryKey, real, text } from "drizzle-orm/pg-core";
import { bytea, moment } from "./columns.ts";

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
    /** Set when a later attempt succeeded, or a person took it off the list. */
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
