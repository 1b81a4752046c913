/** What comparing has found between articles, kept so that a new one is compared with what it concerns alone. Rebuilt at any time. */

import type { ArticleCard, StoredFindings } from "@recoupe/core/relating";
import { bigint, index, integer, json, pgTable, primaryKey, real, text } from "drizzle-orm/pg-core";
import { documentId } from "./observed.ts";

/** An article that was related, as it was then: one that is missing here, or was read again since, is still to be related. */
export const relationEntry = pgTable("relation_entry", {
  documentId: documentId().primaryKey(),
  versionId: text("version_id").notNull(),
  analyserVersion: text("analyser_version").notNull(),
  ruleVersion: integer("rule_version").notNull(),
  /** What grouping whole articles asks of it. */
  card: json("card").$type<Omit<ArticleCard, "file">>().notNull(),
});

/** What an article is filed under, so that later ones find it: see `candidate-keys.ts` of the core. */
export const relationKey = pgTable(
  "relation_key",
  {
    /** First 48 bits of a hash: two keys of one hash cost a comparison, no more. */
    key: bigint("key", { mode: "number" }).notNull(),
    documentId: documentId(),
    weight: real("weight").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.key, table.documentId] }),
    index("relation_key_document").on(table.documentId),
  ],
);

/** What comparing two articles has found, or one with itself: read when an article comes near, instead of comparing them again. */
export const relationLink = pgTable(
  "relation_link",
  {
    leftId: documentId("left_id"),
    rightId: documentId("right_id"),
    /** What the ids of their findings begin with: see `stored-findings.ts` of the core, whose parts the other columns hold. */
    leftKey: text("left_key").notNull(),
    rightKey: text("right_key").notNull(),
    statements: json("statements").$type<StoredFindings["statements"]>(),
    quotes: json("quotes").$type<StoredFindings["quotes"]>(),
    articles: json("articles").$type<StoredFindings["articles"]>(),
  },
  (table) => [primaryKey({ columns: [table.leftId, table.rightId] }), index("relation_link_right").on(table.rightId)],
);

/** Two articles' reason to take two names for one referent. */
export const nameLink = pgTable(
  "name_link",
  {
    leftNode: text("left_node").notNull(),
    rightNode: text("right_node").notNull(),
    documentA: documentId("document_a"),
    documentB: documentId("document_b"),
    score: real("score").notNull(),
    features: text("features").array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.leftNode, table.rightNode, table.documentA, table.documentB] }),
    index("name_link_right").on(table.rightNode),
    index("name_link_a").on(table.documentA),
    index("name_link_b").on(table.documentB),
  ],
);

/** How far judgements are worked into the derived layer; one row. */
export const relationState = pgTable("relation_state", {
  id: integer("id").primaryKey().default(1),
  /** Sequence of the last judgement that was. */
  judgedUpTo: bigint("judged_up_to", { mode: "number" }).notNull(),
});
