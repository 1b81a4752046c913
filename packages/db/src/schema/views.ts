/** What a saved view has found, and whom it tells: `watch` itself is judged. */
import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { moment } from "./columns.ts";
import { watch } from "./judged.ts";

/** What a saved view finds: articles and entities lead to these. */
export const FINDING_KINDS = ["contradiction", "event", "quote"] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A finding that a saved view has held, whether or not it still does: what is here is never news to it again. */
export const watchFinding = pgTable(
  "watch_finding",
  {
    watchId: text("watch_id")
      .notNull()
      .references(() => watch.id, { onDelete: "cascade" }),
    /** No reference: a rebuild may do away with it, and `id_redirect` says what it became. */
    findingId: text("finding_id").notNull(),
    kind: text("kind", { enum: FINDING_KINDS }).notNull(),
    /** When the view first held it; of what was there when the view was saved, when the article that made it came in. */
    foundAt: moment("found_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.watchId, table.findingId] }),
    index("watch_finding_found").on(table.watchId, table.foundAt.desc(), table.findingId),
  ],
);

/** An address that is told whatever a saved view finds. */
export const webhook = pgTable(
  "webhook",
  {
    id: text("id").primaryKey(),
    watchId: text("watch_id")
      .notNull()
      .references(() => watch.id, { onDelete: "cascade" }),
    url: text("url").notNull(),
    /** `whsec_…`: what messages are signed with. */
    secret: text("secret").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
    paused: boolean("paused").notNull().default(false),
    /** Attempts that failed in a row; 0 after a success. */
    failureCount: integer("failure_count").notNull().default(0),
    /** What failed last, in words for a person; null after a success. */
    lastError: text("last_error"),
    lastSuccessAt: moment("last_success_at"),
  },
  (table) => [index("webhook_watch").on(table.watchId)],
);

/** A message about one finding for one address: written with the finding, so that there is one and only one. */
export const delivery = pgTable(
  "delivery",
  {
    /** The `webhook-id` of the message, the same at every attempt. */
    id: text("id").primaryKey(),
    webhookId: text("webhook_id")
      .notNull()
      .references(() => webhook.id, { onDelete: "cascade" }),
    findingId: text("finding_id").notNull(),
    kind: text("kind", { enum: FINDING_KINDS }).notNull(),
    /** The body as it is sent, the same at every attempt. */
    body: text("body").notNull(),
    createdAt: moment("created_at").notNull().defaultNow(),
    attempts: integer("attempts").notNull().default(0),
    lastAttemptAt: moment("last_attempt_at"),
    /** Null: delivered or given up. */
    nextAttemptAt: moment("next_attempt_at").defaultNow(),
    deliveredAt: moment("delivered_at"),
    /** HTTP status of the last answer; null where there was none. */
    lastStatus: integer("last_status"),
    lastError: text("last_error"),
  },
  (table) => [
    index("delivery_webhook").on(table.webhookId, table.createdAt.desc(), table.id),
    index("delivery_due").on(table.nextAttemptAt).where(sql`${table.nextAttemptAt} is not null`),
  ],
);
