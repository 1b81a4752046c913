import { request } from "node:http";
import { openDatabase } from "@recoupe/db";
import { createTestDatabase } from "@recoupe/db/testing";
import { pino } from "pino";
import { expect, inject, test } from "vitest";
import { startWorker } from "./start-worker.ts";

test("metrics, health and readiness are served on a port of their own, and follow the database", {
  timeout: 60_000,
}, async () => {
  const database = await createTestDatabase(inject("testServer"));
  const worker = await startWorker({
    databaseUrl: database.url,
    folders: ["/there/is/no/such/folder"],
    metricsPort: 0,
    log: pino({ level: "silent" }),
    tell: () => undefined,
    signal: new AbortController().signal,
  });
  const get = async (path: string) => {
    const response = await fetch(`${worker.metricsAddress}${path}`);
    return { status: response.status, text: await response.text() };
  };
  expect(await get("/healthz")).toEqual({ status: 200, text: '{"status":"ok"}' });
  // A browser that was led here under another name (DNS rebinding) says that name.
  const asked = await new Promise<number | undefined>((resolve) => {
    request(`${worker.metricsAddress}/metrics`, { headers: { host: "malveillant.example" } }, (response) =>
      resolve(response.resume().statusCode),
    ).end();
  });
  expect(asked).toBe(421);
  const ready = async () => JSON.parse((await get("/readyz")).text).checks;
  expect(await ready()).toEqual({ database: true, migrations: true, disk: true });
  await database.db.execute("alter table drizzle.__drizzle_migrations rename to set_aside");
  expect(await ready()).toEqual({ database: true, migrations: false, disk: true });
  await database.db.execute("alter table drizzle.set_aside rename to __drizzle_migrations");
  let metrics = "";
  while (!metrics.includes('recoupe_sources{state="failing"} 1')) metrics = (await get("/metrics")).text;
  for (const line of [
    'recoupe_articles_total{outcome="stored"} 0',
    'recoupe_fetches_total{result="429"} 0',
    "recoupe_fetches_blocked_total 0",
    'recoupe_queue_jobs{queue="analyse",state="waiting"} 0',
    'recoupe_oldest_due_seconds{what="analyse"} 0',
    'recoupe_quarantined_articles{stage="fetch"} 0',
    "recoupe_database_up 1",
  ])
    expect(metrics).toContain(line);
  const server = openDatabase({ url: inject("testServer").url, applicationName: "elsewhere", maxConnections: 1 });
  const name = new URL(database.url).pathname.slice(1);
  await server.db.execute(`alter database ${name} with allow_connections false`);
  await server.db.execute(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
  expect((await get("/readyz")).status).toBe(503);
  expect((await get("/metrics")).text).toContain("recoupe_database_up 0");
  expect((await get("/healthz")).status).toBe(200);
  await server.db.execute(`alter database ${name} with allow_connections true`);
  expect((await get("/readyz")).status).toBe(200);
  await server.close();
  await worker.stop();
  await database.drop();
});
