import type { Database } from "@recoupe/db";
import { type IngestMeasures, measureIngest } from "@recoupe/db/read";
import type { ItemOutcome, Stage } from "@recoupe/ingest";
import type { Logger } from "pino";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** What one worker counts while it works. Labels are few and never hold an address. */
export interface WorkerMetrics {
  readonly registry: Registry;
  article(outcome: ItemOutcome["outcome"] | "queued" | "retried"): void;
  stage(stage: Stage | "relate" | "archive", ms: number): void;
  /** A status, or the code of a fetch error. */
  fetched(result: string): void;
}

/** Seconds: a short news item takes 0.02, a long page on a busy machine some seconds. */
const STAGE_BUCKETS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120];

export function createWorkerMetrics(): WorkerMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "recoupe_worker_" });
  const registers = [registry];
  const articles = new Counter({
    name: "recoupe_articles_total",
    help: "Articles by what became of them.",
    labelNames: ["outcome"],
    registers,
  });
  const stages = new Histogram({
    name: "recoupe_stage_seconds",
    help: "Time that one article or one pass took in a stage.",
    labelNames: ["stage"],
    buckets: STAGE_BUCKETS,
    registers,
  });
  const fetches = new Counter({
    name: "recoupe_fetches_total",
    help: "Requests by HTTP status, or by what kept them from one.",
    labelNames: ["result"],
    registers,
  });
  const blocked = new Counter({
    name: "recoupe_fetches_blocked_total",
    help: "Requests refused because they led into a private network.",
    registers,
  });
  // A line that is missing until the first failure cannot be told from a worker that is not there.
  for (const outcome of ["stored", "unchanged", "skipped", "failed", "queued", "retried"]) articles.inc({ outcome }, 0);
  for (const result of ["200", "304", "404", "429", "500", "blocked", "robots", "timeout"]) fetches.inc({ result }, 0);
  return {
    registry,
    article: (outcome) => articles.inc({ outcome }),
    stage: (stage, ms) => stages.observe({ stage }, ms / 1000),
    fetched: (result) => {
      fetches.inc({ result });
      if (result === "blocked") blocked.inc();
    },
  };
}

/** What the database says about the work of all workers, counted when it is asked for. */
export function createRecordMetrics(database: Database, log: Logger): Registry {
  const registry = new Registry();
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Gauge({ name, help, labelNames: [...labelNames], registers: [registry] });
  const up = gauge("recoupe_database_up", "1 when the database answers.");
  const jobs = gauge("recoupe_queue_jobs", "Jobs by queue and state.", ["queue", "state"]);
  const oldest = gauge("recoupe_oldest_due_seconds", "How long the oldest due job or source has been due.", ["what"]);
  const sources = gauge("recoupe_sources", "Sources by state.", ["state"]);
  const quarantined = gauge("recoupe_quarantined_articles", "Articles in quarantine by stage.", ["stage"]);
  const stored = gauge("recoupe_stored", "Documents, their versions, and raw contents by place.", ["what"]);
  const show = (measures: IngestMeasures) => {
    for (const { queue, waiting, active, failed, oldestSeconds } of measures.queues) {
      jobs.set({ queue, state: "waiting" }, waiting);
      jobs.set({ queue, state: "active" }, active);
      jobs.set({ queue, state: "failed" }, failed);
      oldest.set({ what: queue }, oldestSeconds);
    }
    oldest.set({ what: "source" }, measures.oldestDueSourceSeconds);
    for (const [state, count] of Object.entries(measures.sources)) sources.set({ state }, count);
    quarantined.reset();
    for (const stage of ["read", "fetch", "analyse", "save", "relate"]) quarantined.set({ stage }, 0);
    for (const { stage, articles } of measures.quarantined) quarantined.set({ stage }, articles);
    stored.set({ what: "documents" }, measures.documents);
    stored.set({ what: "versions" }, measures.versions);
    stored.set({ what: "raw_in_database" }, measures.raw.inDatabase);
    stored.set({ what: "raw_in_archive" }, measures.raw.inArchive);
  };
  return Object.assign(registry, {
    metrics: async () => {
      try {
        show(await measureIngest(database));
        up.set(1);
      } catch (error) {
        // Whatever the reason, this is how it is told: the other lines keep their last values.
        log.warn({ error }, "the record could not be measured");
        up.set(0);
      }
      return Registry.prototype.metrics.call(registry);
    },
  });
}
