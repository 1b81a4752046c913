import { appendFileSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { keepRaw } from "../article/raw-content.ts";
import { sha256 } from "../ids.ts";
import { archiveFile, rawContent } from "../schema/index.ts";
import { createTestDatabase } from "../testing.ts";
import { archiveRaw } from "./archive-raw.ts";
import { adoptArchive, readRaw } from "./read-raw.ts";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "recoupe-archive-"));
});
afterEach(async () => {
  await database.db.delete(rawContent);
  await database.db.delete(archiveFile);
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => database.drop());

const bytesOf = (number: number) => Buffer.from(`Article ${number} : l’été à Nîmes.\r\n\r\nWARC/1.1\0fin`);
async function keep(count: number, from = 0): Promise<string[]> {
  const hashes: string[] = [];
  for (let number = from; number < from + count; number++) {
    const address = `https://exemple.fr/é/${number}\r\nX-Faux: 1`;
    hashes.push(await keepRaw(database.db, bytesOf(number), { contentType: "text/plain; charset=utf-8", address }));
  }
  return hashes;
}
async function archiveAll(settings: { maxFileBytes?: number } = {}): Promise<number> {
  let moved = 0;
  for (let some = -1; some !== 0; moved += some) some = await archiveRaw(database.db, { folder, ...settings });
  return moved;
}
const files = () => readdirSync(folder).sort();

test("bytes move into a WARC 1.1 file and are read back from it, each once", async () => {
  const hashes = await keep(150);
  expect(await archiveAll()).toBe(150);
  expect(await archiveAll()).toBe(0);
  expect(await database.db.$count(rawContent)).toBe(150);
  for (const [number, hash] of hashes.entries())
    expect(Buffer.from((await readRaw(database.db, hash))!)).toEqual(bytesOf(number));
  const [name = ""] = files();
  const text = gunzipSync(readFileSync(join(folder, name))).toString("latin1");
  expect(text.match(/^WARC\/1\.1\r\n/gm)).toHaveLength(151);
  expect(text).toContain(`WARC-Block-Digest: sha256:${hashes[0]}`);
  expect(text).not.toMatch(/^X-Faux/m);
  expect(await keep(1)).toEqual([hashes[0]]);
  expect(await archiveAll()).toBe(0);
});

test("what a killed worker wrote behind the committed end is written over", async () => {
  await keep(3);
  await archiveAll();
  appendFileSync(join(folder, files()[0]!), "half a record");
  const later = await keep(2, 10);
  await archiveAll();
  expect(files()).toHaveLength(1);
  for (const hash of later) expect(await readRaw(database.db, hash)).toBeDefined();
  expect(() => gunzipSync(readFileSync(join(folder, files()[0]!)))).not.toThrow();
});

test("a full file is closed with its hash, and another begun", async () => {
  const hashes = await keep(130);
  await archiveAll({ maxFileBytes: 100 });
  expect(files()).toHaveLength(3);
  for (const { name, hash, closedAt } of await database.db.select().from(archiveFile)) {
    expect(closedAt).not.toBeNull();
    expect(hash).toBe(sha256(readFileSync(join(folder, name))));
  }
  for (const hash of hashes) expect(await readRaw(database.db, hash)).toBeDefined();
});

test("two at once move each record once", async () => {
  await keep(200);
  const moved = await Promise.all([archiveAll(), archiveAll(), archiveAll()]);
  expect(moved.reduce((sum, each) => sum + each, 0)).toBe(200);
});

test("a damaged or missing file gives no bytes, and a folder that moved is found again", async () => {
  const [hash = ""] = await keep(1);
  await archiveAll();
  const moved = `${folder}-moved`;
  renameSync(folder, moved);
  expect(await readRaw(database.db, hash)).toBeUndefined();
  await adoptArchive(database.db, moved);
  expect(await readRaw(database.db, hash)).toBeDefined();
  const path = join(moved, readdirSync(moved)[0]!);
  truncateSync(path, readFileSync(path).length - 20);
  expect(await readRaw(database.db, hash)).toBeUndefined();
  rmSync(moved, { recursive: true });
});
