import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listQuarantined, quarantineArticle } from "@recoupe/db";
import { createTestDatabase } from "@recoupe/db/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createIngestContext, type IngestContext } from "./ingest-context.ts";
import { ingestFiles } from "./ingest-files.ts";
import { replayQuarantine } from "./replay-quarantine.ts";

let handle: Awaited<ReturnType<typeof createTestDatabase>>;
let context: IngestContext;
let folder: string;
beforeAll(async () => {
  handle = await createTestDatabase(inject("testServer"));
  context = createIngestContext(handle.db);
  folder = mkdtempSync(join(tmpdir(), "recoupe-replay-"));
});
afterAll(async () => {
  await handle.drop();
  rmSync(folder, { recursive: true });
});

test("a file mended since is read, kept bytes are read, and what was never had stays", async () => {
  const mended = join(folder, "vide.txt");
  writeFileSync(mended, "");
  await ingestFiles([mended], context);
  writeFileSync(mended, "La préfète a annoncé lundi la fin de l’alerte aux crues.\n");
  const failed = { stage: "analyse", code: "analysis", reason: "faute du programme" } as const;
  const bytes = Buffer.from("Le port a été fermé mardi, selon la capitainerie.\n");
  await quarantineArticle(handle.db, { ...failed, address: "https://journal.example/port", bytes });
  await quarantineArticle(handle.db, { ...failed, stage: "fetch", address: "https://journal.example/absent" });
  const items = await replayQuarantine(context);
  expect(items.map(({ address, outcome }) => [address, outcome])).toEqual([
    [mended, "stored"],
    ["https://journal.example/port", "stored"],
    ["https://journal.example/absent", "skipped"],
  ]);
  expect((await listQuarantined(handle.db)).map(({ address }) => address)).toEqual(["https://journal.example/absent"]);
});
