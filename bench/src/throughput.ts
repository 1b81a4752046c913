// How many articles a minute go through the whole pipeline into Postgres. Run from the root:
//   npm run bench -- throughput [articles=1500] [workers=2] [matters|one-story]
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
import { matterPages } from "./throughput/matter-pages.ts";
import { pressArticles } from "./throughput/press-articles.ts";

const [articles = 1500, workers = 2] = process.argv.slice(2, 4).map(Number);
/** `one-story`: all articles are copies of each other, so that every one is compared with every other. */
const pages = process.argv[4] === "one-story" ? pressArticles : matterPages;
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
for (const { url, html } of pages(articles)) {
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
while ((await count("relation_entry")) < articles) await sleep(50);
const comparedMinutes = (performance.now() - started) / 60_000;
const rate = (minutes: number) => Math.round((articles - from) / minutes);
const perArticle = (pids: readonly number[]) =>
  (pids.reduce((sum, pid) => sum + processorMs(pid), 0) / articles).toFixed(0);
const readers = children.flatMap(({ pid }) => pid ?? []);
const comparers = readers.flatMap(childrenOf);
console.log(
  `${articles} articles of ${Math.round(bytes / articles)} characters, ${workers} workers: ${rate(storedMinutes)} stored a minute, ${rate(comparedMinutes)} compared too`,
);
console.log(
  `processor time an article, start included: workers ${perArticle(readers)} ms, comparing ${perArticle(comparers)} ms, Postgres ${perArticle(await serverPids())} ms; largest process ${Math.max(...readers.map(peakMegabytes))} MB, comparing ${Math.max(...comparers.map(peakMegabytes))} MB`,
);
for (const child of children) child.kill("SIGTERM");
await Promise.all(children.map((child) => new Promise((ended) => child.once("exit", ended))));
await queue.stop({ graceful: false });
await handle.close();
await server.stop();
rmSync(home, { recursive: true });

/** Processes that a process started and that live: the one of the workers that compares has a process for it. */
function childrenOf(pid: number): readonly number[] {
  const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
  return listed === "" ? [] : listed.split(" ").map(Number);
}

/** The postmaster, which counts what its ended processes took, and those that live. */
async function serverPids(): Promise<readonly number[]> {
  const { rows } = await handle.db.execute<{ pid: number }>("select pid from pg_stat_activity");
  const postmaster = Number.parseInt(readFileSync(join(home, "pg18/postmaster.pid"), "utf8"), 10);
  return [postmaster, ...rows.map(({ pid }) => pid)];
}

/** User and system time of a process and its ended children so far, from `/proc`, in ticks of ten milliseconds. */
function processorMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * 10;
}

/** Largest resident size so far. */
function peakMegabytes(pid: number): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1000);
}
