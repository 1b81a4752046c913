/** Layer C: what people decided, and what was done. Judgements and audit are append-only, and a judgement always wins over the machine; watches and dossiers are edited. */
import { sql } from "drizzle-orm";
import { bigint, index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { RecordFilter } from "../read/search/record-filter.ts";
import { moment, spanColumns } from "./columns.ts";
import { documentVersion } from "./observed.ts";

/** What a judgement concerned when it was made, beyond the two keys: see `before` of `judgement`. */
export interface JudgedBefore {
  /** Natural keys of all that `targetKey` stood for: the tellings of an event, the articles of a story. */
  readonly members?: readonly string[];
  /** The same for `otherKey`. */
  readonly others?: readonly string[];
  /** How readers knew the two then. */
  readonly target?: JudgedThing;
  readonly other?: JudgedThing;
  /** For the `dismiss` of a contradiction: what was against what. */
  readonly conflict?: JudgedConflict;
  /** For the `override` of an article: what stood where the corrected values stand; null: nothing was known. */
  readonly values?: Readonly<Record<string, string | null>>;
}

/** A contradiction when it was judged: its kind and all passages of each side. */
export interface JudgedConflict {
  readonly kind: string;
  readonly sides: readonly (readonly JudgedPassage[])[];
}

/** A passage by its natural key, and whose words it gives: the outlet's own where nobody else is named, null where that is not known. */
export interface JudgedPassage {
  readonly key: string;
  readonly voice: string | null;
}

/** Something judged, in words that outlive a rebuild: its id may lead elsewhere later. */
export interface JudgedThing {
  readonly id: string;
  readonly label: string;
}

export const VERDICTS = ["same", "different", "unsure", "override", "dismiss"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What can be judged. */
export const JUDGED_KINDS = [
  "entity",
  "event",
  "utterance",
  "contradiction",
  "story",
  "article",
  "quote",
  "claim",
  "passage",
] as const;
export type JudgedKind = (typeof JUDGED_KINDS)[number];

/**
 * `same`: the two are one, all of `before.members` and `before.others` together. `different`: nothing of the one side is with anything of
 * the other. `override`: the fields of `after` hold in place of what the machine found. `dismiss`: a contradiction is none, a passage is in
 * order, an announcement is settled or, where `after` says `as: no-event`, an event is none, for the `reason`. `unsure` constrains nothing.
 * A row with `undoes` repeats the verdict and target of the row that it takes back; undoing that row brings the first one back. Of two that
 * cannot both hold, the later one does. Record a change of kind `judgement` in the same transaction: the worker then relates again.
 */
export const judgement = pgTable(
  "judgement",
  {
    sequence: bigint("sequence", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    verdict: text("verdict", { enum: VERDICTS }).notNull(),
    targetKind: text("target_kind", { enum: JUDGED_KINDS }).notNull(),
    /** Natural key of what is judged (`describeJudged` gives it), so that the judgement outlives every rebuild. */
    targetKey: text("target_key").notNull(),
    /** For `same` and `different`: the other one. For `dismiss`: evidence of another side. */
    otherKey: text("other_key"),
    before: jsonb("before").$type<JudgedBefore>(),
    /** For `override`: the columns that change and their values, see `OVERRIDABLE`. */
    after: jsonb("after").$type<Readonly<Record<string, string | null>>>(),
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

/** A saved search that somebody follows: `views.ts` holds what it has found and whom it tells. */
export const watch = pgTable("watch", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  query: text("query").notNull(),
  /** The query as it was read; null where it was saved by a version that could not keep it. */
  filter: jsonb("filter").$type<RecordFilter>(),
  createdAt: moment("created_at").notNull().defaultNow(),
  /** Sequence of the last comparison whose findings were looked through for it; null: none yet. */
  notedUpTo: bigint("noted_up_to", { mode: "number" }),
});

/** A basket of evidence that somebody gathers under a title. */
export const dossier = pgTable("dossier", {
  id: text("id").primaryKey(),
  title: text("title").notNull(),
  /** What it is about, in the words of whoever gathers it. */
  note: text("note").notNull().default(""),
  author: text("author").notNull(),
  createdAt: moment("created_at").notNull().defaultNow(),
  /** Set when it was thrown away: it can be taken back. */
  removedAt: moment("removed_at"),
});

/**
 * One sentence of one article in a dossier, by its place and its words: it stays what it was when the article is read again, and
 * when the article is gone.
 */
export const dossierItem = pgTable(
  "dossier_item",
  {
    id: text("id").primaryKey(),
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossier.id, { onDelete: "cascade" }),
    /** The version that the words were taken from; null once that is no more. */
    versionId: text("version_id").references(() => documentVersion.id, { onDelete: "set null" }),
    ...spanColumns(),
    /** What it was found under: a contradiction, an event, a statement. */
    thingId: text("thing_id"),
    note: text("note").notNull().default(""),
    author: text("author").notNull(),
    addedAt: moment("added_at").notNull().defaultNow(),
    removedAt: moment("removed_at"),
  },
  (table) => [index("dossier_item_dossier").on(table.dossierId, table.addedAt)],
);

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
