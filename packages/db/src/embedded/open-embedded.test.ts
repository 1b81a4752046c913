import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "../open-database.ts";
import { type EmbeddedServer, openEmbedded } from "./open-embedded.ts";

const run = promisify(execFile);
const serverSettings = ["shared_buffers=16MB"];
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "recoupe-embedded-"));
});
afterEach(async () => {
  await (await openEmbedded({ home, serverSettings })).stop();
  rmSync(home, { recursive: true });
});

const postmaster = (folder = home) => Number.parseInt(readFileSync(join(folder, "pg18/postmaster.pid"), "utf8"), 10);
const isGone = (folder = home) => !existsSync(join(folder, "pg18/postmaster.pid"));

/** Opens the server in a process of its own, which prints what it found and leaves without stopping it. */
async function openElsewhere(): Promise<{ attached: boolean }> {
  const script = `import { openEmbedded } from ${JSON.stringify(join(import.meta.dirname, "open-embedded.ts"))};
    const server = await openEmbedded(${JSON.stringify({ home, serverSettings })});
    console.log(JSON.stringify({ attached: server.attached }));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script]);
  return JSON.parse(stdout);
}

async function count(server: EmbeddedServer): Promise<unknown> {
  const handle = openDatabase({ url: server.url() });
  const { rows } = await handle.db.execute(sql`select count(*)::int as rows from kept`);
  await handle.close();
  return rows[0]?.rows;
}

async function keepRow(server: EmbeddedServer): Promise<void> {
  const handle = openDatabase({ url: server.url() });
  await handle.db.execute(sql`create table if not exists kept (id int)`);
  await handle.db.execute(sql`insert into kept values (1)`);
  await handle.close();
}

test("the second to come attaches, and the last to leave stops the server", async () => {
  const first = await openEmbedded({ home, serverSettings });
  const second = await openEmbedded({ home, serverSettings });
  const inUse = openDatabase({ url: second.url() });
  await inUse.db.execute(sql`select 1`);
  await first.stop();
  expect({ first: first.attached, second: second.attached, gone: isGone() }).toEqual({
    first: false,
    second: true,
    gone: false,
  });
  await inUse.close();
  await second.stop();
  expect(isGone()).toBe(true);
});

test("of four processes that start at once, one starts the server and three attach", async () => {
  const opened = await Promise.all(Array.from({ length: 4 }, openElsewhere));
  expect(opened.filter(({ attached }) => !attached)).toHaveLength(1);
});

test("a server left by a process that is gone is attached to, and stopped", async () => {
  await openElsewhere();
  const server = await openEmbedded({ home, serverSettings });
  expect(server.attached).toBe(true);
  await server.stop();
  expect(isGone()).toBe(true);
});

test("after kill -9 of the server nothing that was acknowledged is lost", async () => {
  const server = await openEmbedded({ home, serverSettings });
  await keepRow(server);
  process.kill(postmaster(), "SIGKILL");
  const again = await openEmbedded({ home, serverSettings });
  expect(await count(again)).toBe(1);
});

test("a first start that was interrupted is made again", async () => {
  mkdirSync(join(home, "pg18"));
  writeFileSync(join(home, "pg18/PG_VERSION"), "18");
  writeFileSync(join(home, "init.partial"), "");
  writeFileSync(join(home, "launch.lock"), "999999999 0.5");
  const server = await openEmbedded({ home, serverSettings });
  await keepRow(server);
  expect(await count(server)).toBe(1);
});

test("a data folder whose path is too long for a socket works", async () => {
  const deep = join(home, "un-dossier-au-nom-tres-long".repeat(5));
  const server = await openEmbedded({ home: deep, serverSettings });
  await keepRow(server);
  await server.stop();
  expect(isGone(deep)).toBe(true);
});

test("a data folder that cannot be made is refused with advice", async () => {
  writeFileSync(join(home, "occupé"), "");
  await expect(openEmbedded({ home: join(home, "occupé") })).rejects.toMatchObject({
    code: "lacks-rights",
    message: expect.stringContaining("RECOUPE_HOME"),
  });
});
