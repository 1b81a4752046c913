/** Layer C: what people decided, and what was done. Append-only; a judgement always wins over the machine. */
import { sql } from "drizzle-orm";
import { bigint, index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";

export const judgement = pgTable(
  "judgement",
  {
    sequence: bigint("sequence", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    verdict: text("verdict", { enum: ["same", "different", "unsure", "override", "dismiss"] }).notNull(),
    targetKind: text("target_kind", {
      enum: ["entity", "event", "utterance", "contradiction", "story", "article", "quote", "claim"],
    }).notNull(),
    /** Natural key of what is judged, so that the judgement outlives every rebuild. */
    targetKey: text("target_key").notNull(),
    /** For `same` and `different`: the other one. */
    otherKey: text("other_key"),
    before: jsonb("before"),
    after: jsonb("after"),
    author: text("author").notNull(),
    reason: text("reason"),
    at: moment("at").notNull().defaultNow(),
    /** Sequence of the judgement that takes this one back: rows are never deleted. */
    undoes: bigint("undoes", { mode: "number" }),
  },
  (table) => [
    index("judgement_target").on(table.targetKind, table.targetKey),
    index("judgement_undoes").on(table.undoes),
  ],
);

export const audit = pgTable(
  "audit",
  {
    sequence: bigint("sequence", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    at: moment("at").notNull().defaultNow(),
    actor: text("actor").notNull(),
    action: text("action").notNull(),
    targetKind: text("target_kind"),
    targetId: text("target_id"),
    details: jsonb("details"),
  },
  (table) => [index("audit_at").on(table.at)],
);

/** A saved search that somebody follows. */
export const watch = pgTable("watch", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  query: text("query").notNull(),
  createdAt: moment("created_at").notNull().defaultNow(),
  lastSeenAt: moment("last_seen_at"),
});

/** One pass of the machine over something: an ingest, a relate, a check of a source. */
export const run = pgTable(
  "run",
  {
    sequence: bigint("sequence", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    kind: text("kind", { enum: ["ingest", "relate", "reanalyse", "poll"] }).notNull(),
    /** What it was about: an address, a folder; null for everything. */
    subject: text("subject"),
    startedAt: moment("started_at").notNull().defaultNow(),
    finishedAt: moment("finished_at"),
    outcome: text("outcome", { enum: ["ok", "partial", "failed"] }),
    /** Items by outcome: `{"stored":5,"unchanged":0,…}`. */
    counts: jsonb("counts").$type<Readonly<Record<string, number>>>().notNull().default(sql`'{}'::jsonb`),
    error: text("error"),
  },
  (table) => [index("run_started").on(table.kind, table.startedAt.desc())],
);
