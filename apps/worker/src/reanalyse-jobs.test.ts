import { setTimeout as sleep } from "node:timers/promises";
import { describeJudged } from "@recoupe/db";
import { audit, documentVersion, judgement, quote, run } from "@recoupe/db/schema";
import { createTestDatabase } from "@recoupe/db/testing";
import { createIngestContext, ingestArticle } from "@recoupe/ingest";
import { createJobClient, startQueue } from "@recoupe/ingest/jobs";
import { eq, sql } from "drizzle-orm";
import { pino } from "pino";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startWorker } from "./start-worker.ts";

/** More than one job reads, so that one has to ask for the next. */
const ARTICLES = 28;

let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
  const context = createIngestContext(database.db);
  for (let number = 0; number < ARTICLES; number++) {
    const text = `Le pont ${number} rouvre\n\n« Nous tenons la parole numéro ${number} », a déclaré le maire de Brest.\n`;
    await ingestArticle({ bytes: Buffer.from(text), url: `https://exemple.fr/${number}` }, context);
  }
}, 120_000);
afterAll(() => database.drop());

test("everything is read again in the background, job after job: decisions are kept, and those whose words are gone are listed", async () => {
  const { db } = database;
  const [kept, cut] = await db.select().from(quote).orderBy(quote.id).limit(2);
  await asEarlierAnalyserReadIt(cut!);
  const keys = await Promise.all([kept!, cut!].map(async ({ id }) => (await describeJudged(db, id))!.targetKey));
  await db.insert(judgement).values(
    keys.map((targetKey) => ({
      verdict: "override" as const,
      author: "lectrice",
      after: { speakerName: "Jeanne Le Goff" },
      targetKind: "quote" as const,
      targetKey,
    })),
  );
  const queue = await startQueue({ url: database.url, applicationName: "test", supervises: false, onError: () => 0 });
  await createJobClient(queue, db).requestReanalysis();
  const worker = await startWorker({
    databaseUrl: database.url,
    folders: [],
    log: pino({ level: "silent" }),
    tell: () => undefined,
    signal: new AbortController().signal,
  });
  const finished = async () => db.select().from(run).where(eq(run.kind, "reanalyse"));
  while ((await finished()).length === 0) await sleep(50);
  expect(await finished()).toMatchObject([
    { outcome: "ok", counts: { changed: 1, same: ARTICLES - 1, failed: 0, conflicts: 1 } },
  ]);
  const versions = await db.select({ by: documentVersion.analyserVersion }).from(documentVersion);
  expect(new Set(versions.map(({ by }) => by))).toEqual(new Set([await createIngestContext(db).analyser.version()]));
  expect(await db.$count(judgement)).toBe(2);
  expect(await db.select().from(audit)).toMatchObject([{ actor: "reanalyse", targetId: keys[1] }]);
  const whole = await db.select({ exact: quote.exact }).from(quote).where(eq(quote.versionId, cut!.versionId));
  expect(whole.map(({ exact }) => exact)).toEqual([expect.stringMatching(/parole numéro \d+$/)]);
  await worker.stop();
  await queue.stop({ graceful: false });
}, 120_000);

/** All versions as if another analyser had read them, which ended one quotation too soon. */
async function asEarlierAnalyserReadIt({ id, versionId, start, end, exact }: typeof quote.$inferSelect): Promise<void> {
  const early = end - " numéro 1".length;
  await database.db.update(documentVersion).set({ analyserVersion: "earlier" });
  await database.db
    .update(quote)
    .set({ end: early, exact: exact.slice(0, early - start) })
    .where(eq(quote.id, id));
  await database.db
    .update(documentVersion)
    .set({ analysis: sql`jsonb_set(analysis, '{quotes,0,end}', to_jsonb(${early}::int))` })
    .where(eq(documentVersion.id, versionId));
}
