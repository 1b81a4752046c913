import { appendFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addSource } from "@recoupe/db";
import { createTestDatabase } from "@recoupe/db/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { ArticleItem } from "../article-item.ts";
import { createIngestContext } from "../ingest-context.ts";
import { checkSourceNow } from "./check-source.ts";
import { createSourceContext } from "./create-source-context.ts";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
  folder = mkdtempSync(join(tmpdir(), "recoupe-folder-"));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

test("a watched folder gives each article of mails and lines once, says which line is none, and looks again when the file grows", async () => {
  const line = (town: string) => `${JSON.stringify({ text: `Le pont de ${town} rouvre.`, date: "2025-03-13" })}\n`;
  writeFileSync(join(folder, "dépêches.jsonl"), `${line("Gao")}pas du JSON\n${line("Kayes")}`);
  writeFileSync(join(folder, "lettre.eml"), "Subject: Lettre\r\nContent-Type: text/plain\r\n\r\nLe marché ferme.\r\n");
  writeFileSync(join(folder, "seul.txt"), "Le lycée ouvre.");
  // Round in circles: nothing is met twice.
  symlinkSync(folder, join(folder, "encore"));
  const taken: ArticleItem[] = [];
  const context = createSourceContext(createIngestContext(database.db), {
    allowedNetworks: [],
    takeIn: async (item) => {
      taken.push(item);
      return { outcome: "queued", address: item.filePath ?? item.fileName ?? "" };
    },
  });
  const { source } = await addSource(database.db, { kind: "folder", address: folder });
  const look = async () => {
    await database.db.execute("update source set next_check_at = now() - interval '1 second'");
    return (await checkSourceNow(source.id, context))?.items ?? [];
  };
  const first = await look();
  expect(first.map(({ outcome }) => outcome).sort()).toEqual(["failed", "queued", "queued", "queued", "queued"]);
  expect(first.find(({ outcome }) => outcome === "failed")).toMatchObject({
    reason: expect.stringContaining("dépêches.jsonl:2 : la ligne n'est pas du JSON"),
  });
  expect(taken.map(({ bytes }) => Buffer.from(bytes).toString().trim())).toEqual([
    "Le pont de Gao rouvre.",
    "Le pont de Kayes rouvre.",
    "Lettre\n\nLe marché ferme.",
    "Le lycée ouvre.",
  ]);
  expect(taken[0]).toMatchObject({ publishedAt: "2025-03-13", sourceId: source.id });
  // What was handed on here is noted by whoever takes it in; of the three files that is the plain one.
  taken.length = 0;
  await look();
  expect(taken.map(({ filePath }) => filePath)).toEqual([expect.stringContaining("seul.txt")]);
  appendFileSync(join(folder, "dépêches.jsonl"), line("Ségou"));
  taken.length = 0;
  await look();
  expect(taken.map(({ bytes }) => Buffer.from(bytes).toString())).toContain("Le pont de Ségou rouvre.");
}, 30_000);
