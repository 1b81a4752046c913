import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestDatabase } from "@recoupe/db/testing";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createIngestContext, type IngestContext } from "./ingest-context.ts";
import { ingestFiles } from "./ingest-files.ts";
import { countOutcomes } from "./outcome.ts";
import { relateArticles } from "./relate-articles.ts";

const seeds = join(import.meta.dirname, "../../../seeds");
let handle: Awaited<ReturnType<typeof createTestDatabase>>;
let context: IngestContext;
let folder: string;
beforeAll(async () => {
  handle = await createTestDatabase(inject("testServer"));
  context = createIngestContext(handle.db);
  folder = mkdtempSync(join(tmpdir(), "recoupe-files-"));
});
afterAll(async () => {
  await handle.drop();
  rmSync(folder, { recursive: true });
});

/** Everything that is stored but for the moments it was stored at, one hash for each table. */
async function fingerprint() {
  const { rows: tables } = await handle.db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  const hashes: Record<string, unknown> = {};
  for (const { name } of tables) {
    const { rows } = await handle.db.execute(
      sql`select count(*)::int as rows, md5(coalesce(string_agg(row, '' order by row), '')) as hash from (
        select (to_jsonb(t) - 'at' - 'last_seen_at' - 'sequence')::text as row from ${sql.identifier(name)} t) as each`,
    );
    hashes[name] = rows[0];
  }
  return hashes;
}

test("the seeds are stored once, and a second pass changes nothing at all", async () => {
  const first = await ingestFiles([seeds], context);
  const related = await relateArticles(context);
  const before = await fingerprint();
  const second = await ingestFiles([seeds], context);
  const again = await relateArticles(context);
  expect(countOutcomes(first)).toEqual({ stored: 5, unchanged: 0, skipped: 0, failed: 0 });
  expect(countOutcomes(second)).toEqual({ stored: 0, unchanged: 5, skipped: 0, failed: 0 });
  expect(related).toMatchObject({ outcome: "stored", documents: 5 });
  expect(again).toEqual({ ...related, outcome: "unchanged" });
  expect(await fingerprint()).toEqual(before);
});

test("rebuilding the same by force keeps every id and every row", async () => {
  const before = await fingerprint();
  const forced = await relateArticles(context, { force: true });
  const after = await fingerprint();
  expect(forced.outcome).toBe("stored");
  expect({ ...after, change: undefined }).toEqual({ ...before, change: undefined });
});

test("every observed row quotes its text", async () => {
  for (const table of ["block", "mention", "quote", "event_mention", "claim_report", "issue"]) {
    const { rows } = await handle.db.execute<{ text: string; exact: string; start: number; end: number }>(
      sql`select v.text, r.exact, r.start_offset as start, r.end_offset as end
        from ${sql.identifier(table)} r join document_version v on v.id = r.version_id`,
    );
    for (const row of rows) expect(row.text.slice(row.start, row.end), table).toBe(row.exact);
  }
});

test("each bad file has its reason, and the good one among them is stored", async () => {
  writeFileSync(
    join(folder, "bon.txt"),
    "Le préfet a annoncé lundi la fermeture du col du Galibier pour une semaine.\n",
  );
  writeFileSync(join(folder, "vide.txt"), "");
  writeFileSync(join(folder, "image.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  writeFileSync(join(folder, "photo.jpg"), "x");
  writeFileSync(join(folder, "enorme.txt"), "");
  truncateSync(join(folder, "enorme.txt"), 50 * 1_048_576);
  symlinkSync("/etc/passwd", join(folder, "dehors.txt"));
  mkdirSync(join(folder, "sous"));
  writeFileSync(
    join(folder, "sous", "bon.txt"),
    "La mairie dément toute fermeture de la piscine, selon un communiqué.\n",
  );
  const items = await ingestFiles([folder, join(folder, "absent")], context);
  const byName = Object.fromEntries(
    items.map((item) => [
      item.address.slice(folder.length + 1),
      "code" in item ? `${item.outcome} ${item.code}` : item.outcome,
    ]),
  );
  expect(byName).toEqual({
    "bon.txt": "stored",
    "sous/bon.txt": "stored",
    "vide.txt": "failed empty",
    "image.txt": "failed binary",
    "photo.jpg": "skipped not-an-article-file",
    "enorme.txt": "failed too-large",
    absent: "failed missing",
  });
});
