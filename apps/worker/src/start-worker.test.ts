import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { addSource, addWebhook, findSource, saveWatch } from "@recoupe/db";
import { documentVersion, quarantine } from "@recoupe/db/schema";
import { createBlankDatabase, createTestDatabase } from "@recoupe/db/testing";
import { parseAllowedNetworks } from "@recoupe/ingest";
import { createJobClient, type JobClient, QUEUES, startQueue } from "@recoupe/ingest/jobs";
import { sql } from "drizzle-orm";
import type { PgBoss } from "pg-boss";
import { pino } from "pino";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startWorker, type WorkerSettings } from "./start-worker.ts";
import type { WorkerMessage } from "./worker-message.ts";

const silent = pino({ level: "silent" });
let handle: Awaited<ReturnType<typeof createTestDatabase>>;
let folder: string;
let queue: PgBoss;
let jobs: JobClient;
beforeAll(async () => {
  handle = await createTestDatabase(inject("testServer"));
  folder = mkdtempSync(join(tmpdir(), "recoupe-watch-"));
  queue = await startQueue({ url: handle.url, applicationName: "test", supervises: false, onError: () => undefined });
  jobs = createJobClient(queue, handle.db);
});
afterAll(async () => {
  await queue.stop({ graceful: false });
  await handle.drop();
  rmSync(folder, { recursive: true });
});

const article = (name: string) =>
  Buffer.from(`Le maire de ${name} a annoncé lundi la réouverture de la gare de ${name}.\n`);
const storedTexts = async () =>
  (await handle.db.select({ text: documentVersion.text }).from(documentVersion)).map(({ text }) => text);

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(50);
}

function start(
  messages: WorkerMessage[] = [],
  settings: Partial<Pick<WorkerSettings, "allowedNetworks" | "log">> = {},
) {
  return startWorker({
    log: silent,
    ...settings,
    databaseUrl: handle.url,
    folders: [folder],
    readFirst: folder,
    tell: (message) => messages.push(message),
    signal: new AbortController().signal,
  });
}

test("reads its folder at once, then what jobs and the folder bring, and relates it", async () => {
  writeFileSync(join(folder, "limoges.txt"), article("Limoges"));
  const messages: WorkerMessage[] = [];
  const worker = await start(messages);
  expect(messages.find(({ kind }) => kind === "ready")).toEqual({
    kind: "ready",
    counts: { stored: 1, unchanged: 0, skipped: 0, failed: 0 },
    failures: [],
  });
  expect(await jobs.analyse({ bytes: article("Vannes"), filePath: "/elsewhere/vannes.txt" }, 15_000)).toMatchObject({
    outcome: "stored",
    version: 1,
  });
  writeFileSync(join(folder, "auxerre.txt"), article("Auxerre"));
  await until(async () => (await storedTexts()).length === 3);
  await until(async () => {
    const { rows } = await handle.db.execute(sql`select count(*)::int as related from origin_member`);
    return rows[0]?.related === 3;
  });
  await worker.stop();
});

test("two workers share forty articles: each is stored once", async () => {
  const names = Array.from({ length: 40 }, (_, index) => `Ville-${index}`);
  for (const name of names) await jobs.requestAnalysis({ bytes: article(name), filePath: `/quarante/${name}.txt` });
  await jobs.requestAnalysis({ bytes: article("Ville-1"), filePath: "/quarante/Ville-1.txt" });
  const workers = await Promise.all([start(), start()]);
  await until(async () => (await storedTexts()).length >= 43);
  await Promise.all(workers.map((worker) => worker.stop()));
  expect(await storedTexts()).toHaveLength(43);
  expect(new Set(await storedTexts()).size).toBe(43);
});

test("a feed that is followed is checked, and what it announces is read", async () => {
  const server = createServer((request, response) => {
    if (request.url === "/flux") {
      response.end(
        "<rss><channel><title>La Gazette</title><item><title>Brest</title><link>/brest</link></item></channel></rss>",
      );
    } else if (request.url === "/brest") response.setHeader("content-type", "text/plain").end(article("Brest"));
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const allowedNetworks = parseAllowedNetworks(`127.0.0.1:${port}`);
  const { source } = await addSource(handle.db, { kind: "feed", address: `http://127.0.0.1:${port}/flux` });
  const worker = await start([], { allowedNetworks });
  await until(async () => (await storedTexts()).some((text) => text.includes("Brest")));
  await worker.stop();
  server.closeAllConnections();
  server.close();
  expect(await findSource(handle.db, source.id)).toMatchObject({ title: "La Gazette", itemCount: 1, lastError: null });
});

test("an article that failed every attempt is put aside, and does not hold up the others", async () => {
  const worker = await start();
  await queue.send(QUEUES.analyseFailed, { rawHash: "0".repeat(64), filePath: "/poison.txt" });
  await jobs.analyse({ bytes: article("Sète"), filePath: "/sete.txt" }, 15_000);
  await until(async () => (await handle.db.$count(quarantine)) === 1);
  await worker.stop();
  expect(await handle.db.select().from(quarantine)).toMatchObject([{ address: "/poison.txt", code: "poison" }]);
});

test("a full disk makes reading wait, and nothing is lost or put aside for it", { timeout: 60_000 }, async () => {
  // The server itself refuses, with the code it gives when a file cannot grow.
  await handle.db.execute(`create function refuse() returns trigger language plpgsql as $$ begin
    raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`);
  await handle.db.execute(
    "create trigger full_disk before insert on analysis_run for each row execute function refuse()",
  );
  const [before, aside] = [(await storedTexts()).length, await handle.db.$count(quarantine)];
  const lines: string[] = [];
  const log = pino({ level: "error" }, { write: (line: string) => void lines.push(line) });
  const worker = await start([], { log });
  await jobs.requestAnalysis({
    bytes: Buffer.from("« Tout est plein », a déclaré le maire.\n"),
    filePath: "/plein.txt",
  });
  await until(async () => lines.length >= 2);
  expect(lines.join("")).toContain("Le disque du serveur de base de données est plein");
  expect(await storedTexts()).toHaveLength(before);
  await handle.db.execute("drop function refuse cascade");
  await until(async () => (await storedTexts()).length > before);
  await worker.stop();
  expect((await storedTexts()).filter((text) => text.includes("Tout est plein"))).toHaveLength(1);
  expect(await handle.db.$count(quarantine)).toBe(aside);
  const { rows } = await handle.db.execute(
    sql`select retry_count as tries, state from pgboss.job where name = 'analyse' and data->>'filePath' = '/plein.txt'`,
  );
  expect(rows).toEqual([{ tries: 0, state: "completed" }]);
});

test.each(["SIGTERM", "SIGINT", "disconnect"] as const)("leaves in order on %s", async (how) => {
  const child = fork(join(import.meta.dirname, "main.ts"), {
    env: { ...process.env, DATABASE_URL: handle.url, RECOUPE_WATCH: folder, LOG_LEVEL: "silent" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await new Promise<void>((resolve) => {
    child.on("message", ({ kind }: WorkerMessage) => kind === "ready" && resolve());
  });
  if (how === "disconnect") child.disconnect();
  else child.kill(how);
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("a start that fails half way ends the process with its reason: no worker that neither works nor ends", async () => {
  const blank = await createBlankDatabase(inject("testServer"));
  const child = fork(join(import.meta.dirname, "main.ts"), {
    env: { ...process.env, DATABASE_URL: blank.url, RECOUPE_WATCH: folder, LOG_LEVEL: "silent" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const told: WorkerMessage[] = [];
  child.on("message", (message: WorkerMessage) => told.push(message));
  expect(await once(child, "exit")).toEqual([1, null]);
  expect(told).toMatchObject([{ kind: "failed" }]);
  await blank.drop();
});

test("an address that follows a view is told what an article brings, and nothing of what was there", async () => {
  const told: string[] = [];
  const server = createServer((request, response) => {
    request.on("data", (part) => told.push(String(part))).on("end", () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const view = await saveWatch(handle.db, { name: "Gares", query: "gare", filter: { words: "gare" } });
  await addWebhook(handle.db, {
    watchId: view.id,
    url: `http://127.0.0.1:${port}/`,
    secret: `whsec_${Buffer.alloc(24, 7).toString("base64")}`,
  });
  const worker = await start([], { allowedNetworks: parseAllowedNetworks(`127.0.0.1:${port}`) });
  writeFileSync(
    join(folder, "narbonne.txt"),
    "« La gare de Narbonne rouvrira lundi », a déclaré mardi le maire Paul Lemaire.\n",
  );
  await until(async () => told.some((body) => body.includes("La gare de Narbonne rouvrira lundi")));
  await worker.stop();
  server.close();
  expect(told.filter((body) => !body.includes("Narbonne"))).toEqual([]);
});
