import { delimiter, resolve } from "node:path";
import { toDatabaseError } from "@recoupe/db";
import { readOutlets } from "@recoupe/ingest";
import { pino } from "pino";
import { createLog } from "./create-log.ts";
import { readEnv, type WorkerEnv } from "./env.ts";
import { startWorker } from "./start-worker.ts";
import type { WorkerMessage } from "./worker-message.ts";

/** Written to standard error, since standard output belongs to whoever started the process. */
const STANDARD_ERROR = 2;

/** Wrong settings have an exit code of their own, as everywhere in `recoupe`. */
const USAGE = 2;

const env = readSettings();
const log = createLog(env.LOG_LEVEL, pino.destination(STANDARD_ERROR));

const stopping = new AbortController();
const stop = () => stopping.abort();
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
// The process that started this one has gone, perhaps without a word.
process.on("disconnect", stop);

try {
  const { RECOUPE_OUTLETS: described, INIT_CWD: typedIn = process.cwd() } = env;
  const worker = await startWorker({
    databaseUrl: env.DATABASE_URL,
    readFirst: env.RECOUPE_READ_FIRST,
    archive: env.RECOUPE_ARCHIVE,
    outlets: described === undefined ? undefined : readOutlets(resolve(typedIn, described)),
    metricsPort: env.RECOUPE_METRICS_PORT,
    folders: env.RECOUPE_WATCH.split(delimiter).filter(Boolean),
    allowedNetworks: env.RECOUPE_ALLOW_NETWORKS,
    log,
    tell,
    signal: stopping.signal,
  });
  await new Promise<void>((resolve) => {
    if (stopping.signal.aborted) resolve();
    else stopping.signal.addEventListener("abort", () => resolve(), { once: true });
  });
  await worker.stop();
  log.info("stopped");
} catch (error) {
  const fault = toDatabaseError(error);
  log.fatal({ error }, fault?.message ?? "worker failed");
  tell({ kind: "failed", reason: fault?.message ?? String(error) });
  process.exitCode = 1;
}
// An open IPC channel would keep the process alive.
if (process.connected) process.disconnect();

/** Nobody listens any more once the process that started this one has gone. */
function tell(message: WorkerMessage): void {
  if (process.connected) process.send?.(message);
}

/** Says what is wrong with the settings and leaves: a stack would tell the reader nothing. */
function readSettings(): WorkerEnv {
  try {
    return readEnv(process.env);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(reason);
    tell({ kind: "failed", reason });
    process.exit(USAGE);
  }
}
