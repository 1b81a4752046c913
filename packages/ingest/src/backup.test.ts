import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addSource, archiveRaw, openDatabase, quarantineArticle, readRaw } from "@recoupe/db";
import { BackupError, backUp, hashContent, restore } from "@recoupe/db/backup";
import { documentVersion } from "@recoupe/db/schema";
import { createBlankDatabase, createTestDatabase } from "@recoupe/db/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ingestArticle } from "./ingest-article.ts";
import { createIngestContext, type IngestContext } from "./ingest-context.ts";
import { createJobClient, startQueue } from "./jobs/index.ts";
import { relateArticles } from "./relate-articles.ts";

const server = inject("testServer");
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let home: string;
let context: IngestContext;
beforeAll(async () => {
  database = await createTestDatabase(server);
  home = mkdtempSync(join(tmpdir(), "recoupe-backup-"));
  context = createIngestContext(database.db);
  for (const [name, verdict] of [
    ["Brest", "annoncé"],
    ["Nîmes", "démenti"],
    ["Brest", "confirmé"],
  ]) {
    const bytes = Buffer.from(`Le maire de ${name} a ${verdict} lundi la fermeture\tde la gare \\ de « ${name} ».\n`);
    await ingestArticle({ bytes, url: `https://exemple.fr/${name}` }, context);
  }
  await relateArticles(context);
  await archiveRaw(database.db, { folder: join(home, "archive") });
  await addSource(database.db, { kind: "feed", address: "https://exemple.fr/flux" });
  const failed = {
    address: "/x.pdf",
    stage: "read",
    code: "binary",
    reason: "Ce n’est pas du texte.",
    bytes: Buffer.from([0, 255]),
  } as const;
  await quarantineArticle(database.db, failed);
  const queue = await startQueue({
    url: database.url,
    applicationName: "t",
    supervises: false,
    onError: () => undefined,
  });
  await createJobClient(queue, database.db).requestAnalysis({
    bytes: Buffer.from("En attente."),
    filePath: "/attente.txt",
  });
  await queue.stop({ graceful: false });
}, 120_000);
afterAll(async () => {
  await database.drop();
  rmSync(home, { recursive: true });
});

test("what is backed up comes back whole: same hash, same raw pages, same waiting articles", async () => {
  const folder = join(home, "whole");
  const manifest = await backUp(database.url, folder);
  expect(manifest.contentHash).toBe(await hashContent(database.url));
  const blank = await createBlankDatabase(server);
  const restored = await restore(blank.url, folder, join(home, "archive-2"));
  expect(await hashContent(blank.url)).toBe(manifest.contentHash);
  expect(restored.waitingJobs).toMatchObject([{ filePath: "/attente.txt" }]);
  const copy = openDatabase({ url: blank.url, applicationName: "copy" });
  const versions = await copy.db.select().from(documentVersion);
  expect(versions).toHaveLength(3);
  for (const { rawHash } of versions) {
    const bytes = await readRaw(copy.db, rawHash);
    expect(Buffer.from(bytes ?? []).toString()).toMatch(/^Le maire/);
  }
  // Numbers go on behind those that came along.
  const again = { bytes: Buffer.from("Le préfet de Gap a annoncé mardi un arrêté.\n"), url: "https://exemple.fr/gap" };
  expect(await ingestArticle(again, createIngestContext(copy.db))).toMatchObject({ outcome: "stored" });
  await expect(restore(blank.url, folder, join(home, "archive-2"))).rejects.toThrow("n’est pas vide");
  await copy.close();
  await blank.drop();
}, 60_000);

test("a backup that was cut, changed or interrupted is refused before anything is touched", async () => {
  const blank = await createBlankDatabase(server);
  writeFileSync(join(home, "elsewhere"), "x");
  const damage: Readonly<Record<string, (folder: string) => void>> = {
    "table cut": (folder) => {
      const path = join(folder, "document_version.copy.gz");
      truncateSync(path, statSync(path).size - 7);
    },
    "archive file cut": (folder) => {
      const path = join(folder, "archive", readdirSync(join(folder, "archive"))[0]!);
      truncateSync(path, readFileSync(path).length - 1);
    },
    "table missing": (folder) => unlinkSync(join(folder, "source.copy.gz")),
    interrupted: (folder) => unlinkSync(join(folder, "manifest.json")),
    "manifest cut": (folder) => truncateSync(join(folder, "manifest.json"), 100),
    "a table without its file": (folder) => {
      const path = join(folder, "manifest.json");
      const manifest = JSON.parse(readFileSync(path, "utf8"));
      const [{ file: _, ...nameless }, ...others] = manifest.tables;
      writeFileSync(path, JSON.stringify({ ...manifest, tables: [nameless, ...others] }));
    },
    "a file of another folder": (folder) => {
      const path = join(folder, "manifest.json");
      const manifest = JSON.parse(readFileSync(path, "utf8"));
      const fileHash = createHash("sha256")
        .update(readFileSync(join(home, "elsewhere")))
        .digest("hex");
      writeFileSync(path, JSON.stringify({ ...manifest, archive: [{ file: "../elsewhere", sizeBytes: 1, fileHash }] }));
    },
  };
  for (const [what, harm] of Object.entries(damage)) {
    const folder = join(home, what);
    await backUp(database.url, folder);
    harm(folder);
    await expect(restore(blank.url, folder, join(home, "archive-3")), what).rejects.toThrow(BackupError);
  }
  const client = openDatabase({ url: blank.url });
  const { rows } = await client.db.execute("select to_regclass('public.document') as made");
  expect(rows).toEqual([{ made: null }]);
  await client.close();
  await blank.drop();
  await expect(backUp(database.url, join(home, "table cut"))).rejects.toThrow("n’est pas vide");
}, 60_000);

test("the archive of another database is not written over", async () => {
  const folder = join(home, "beside");
  await backUp(database.url, folder);
  const archive = join(home, "archive-4");
  mkdirSync(archive);
  const [name = ""] = readdirSync(join(folder, "archive"));
  writeFileSync(join(archive, name), "celle d'un autre");
  const blank = await createBlankDatabase(server);
  await expect(restore(blank.url, folder, archive)).rejects.toThrow("existe déjà");
  expect(readFileSync(join(archive, name), "utf8")).toBe("celle d'un autre");
  await blank.drop();
}, 60_000);
