import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openEmbedded } from "./embedded/open-embedded.ts";
import { migrateDatabase } from "./migrate.ts";
import { type DatabaseHandle, openDatabase } from "./open-database.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Server on which `createTestDatabase` makes its databases, and the name of the migrated template. */
    testServer: TestServer;
  }
}

export interface TestServer {
  readonly url: string;
  readonly template: string;
}

/** Nothing of a test outlives its run, so the server need not be safe against a power cut. */
const UNSAFE_AND_FAST = ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "shared_buffers=32MB"];

/**
 * vitest `globalSetup`: one throw-away server for the run with one migrated template database.
 * `TEST_DATABASE_URL` names a server to use instead; its account must be allowed to create databases.
 */
export default async function setUpTestServer(project: {
  provide(key: "testServer", value: TestServer): void;
}): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => undefined } : await throwAwayServer();
  const template = `recoupe_template_${process.pid}`;
  await onServer(server.url, `CREATE DATABASE ${template} TEMPLATE template0 ENCODING 'UTF8'`);
  await migrateDatabase(databaseUrl(server.url, template));
  project.provide("testServer", { url: server.url, template });
  return async () => {
    await onServer(server.url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await server.stop();
  };
}

/** A database of its own for one test file, migrated and empty. Call `drop` in `afterAll`. */
export async function createTestDatabase(
  server: TestServer,
): Promise<DatabaseHandle & { drop(): Promise<void>; [Symbol.asyncDispose](): Promise<void> }> {
  const name = `recoupe_test_${process.pid}_${crypto.randomUUID().slice(0, 8)}`;
  await onServer(server.url, `CREATE DATABASE ${name} TEMPLATE ${server.template}`);
  const handle = openDatabase({ url: databaseUrl(server.url, name) });
  const drop = async () => {
    await handle.close();
    await onServer(server.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  };
  return { ...handle, drop, [Symbol.asyncDispose]: drop };
}

/** A new database without any table, for tests of the migrations themselves. */
export async function createBlankDatabase(server: TestServer): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `recoupe_blank_${process.pid}_${crypto.randomUUID().slice(0, 8)}`;
  await onServer(server.url, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  return {
    url: databaseUrl(server.url, name),
    drop: () => onServer(server.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function throwAwayServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), "recoupe-test-"));
  const server = await openEmbedded({ home, serverSettings: UNSAFE_AND_FAST });
  return {
    url: server.url("postgres"),
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
