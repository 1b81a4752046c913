// How many articles a minute go through the whole pipeline into Postgres. Run from the root:
//   npm run bench -- throughput [articles=1500] [workers=2]
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "@recoupe/db";
import { openEmbedded } from "@recoupe/db/embedded";
import { migrateDatabase } from "@recoupe/db/migrate";
import { createJobClient, startQueue } from "@recoupe/ingest/jobs";
import { forkWorker, type WorkerMessage } from "@recoupe/worker";
import { pressArticles } from "./throughput/press-articles.ts";

const [articles = 1500, workers = 2] = process.argv.slice(2).map(Number);
const home = mkdtempSync(join(tmpdir(), "recoupe-throughput-"));
const server = await openEmbedded({ home });
await migrateDatabase(server.url());
const handle = openDatabase({ url: server.url(), applicationName: "throughput", maxConnections: 2 });
const queue = await startQueue({
  url: server.url(),
  applicationName: "q",
  supervises: false,
  onError: () => undefined,
});
const jobs = createJobClient(queue, handle.db);
let bytes = 0;
for (const { url, html } of pressArticles(articles)) {
  bytes += html.length;
  await jobs.requestAnalysis({ bytes: Buffer.from(html), url, contentType: "text/html; charset=utf-8" });
}
const children = Array.from({ length: workers }, () =>
  forkWorker({
    environment: { DATABASE_URL: server.url(), LOG_LEVEL: "warn", RECOUPE_ARCHIVE: join(home, "archive") },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  }),
);
const working = children.map(
  (child) =>
    new Promise<void>((ready) => child.on("message", ({ kind }: WorkerMessage) => kind === "working" && ready())),
);
await Promise.all(working);
const count = async (what: string) =>
  Number((await handle.db.execute<{ n: string }>(`select count(*) as n from ${what}`)).rows[0]?.n);
/** The first articles also wait for the models. */
const WARM = Math.floor(articles / 10);
while ((await count("document_version")) < WARM) await sleep(50);
const [from, started] = [await count("document_version"), performance.now()];
while ((await count("document_version")) < articles) await sleep(50);
const storedMinutes = (performance.now() - started) / 60_000;
const rate = (minutes: number) => Math.round((articles - from) / minutes);
const cpuMs = children.reduce((sum, child) => sum + processorMs(child.pid), 0) / articles;
console.log(
  `${articles} articles of ${Math.round(bytes / articles)} characters, ${workers} workers: ${rate(storedMinutes)} stored a minute; ${cpuMs.toFixed(0)} ms of the workers' processor time each, start and comparing included`,
);
for (const child of children) child.kill("SIGTERM");
await Promise.all(children.map((child) => new Promise((ended) => child.once("exit", ended))));
await queue.stop({ graceful: false });
await handle.close();
await server.stop();
rmSync(home, { recursive: true });

/** User and system time of a process so far, from `/proc`, in ticks of ten milliseconds. */
function processorMs(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
