import { createTestDatabase } from "@recoupe/db/testing";
import { createJobClient, startQueue } from "@recoupe/ingest/jobs";
import { sql } from "drizzle-orm";
import { pino } from "pino";
import { expect, inject, test } from "vitest";
import { startWorker } from "./start-worker.ts";

const TOWNS = ["Brest", "Gao", "Liège", "Oran"];

/** Three papers on each town, which agree and contradict each other; one of them comes twice. */
const ITEMS = TOWNS.flatMap((town, index) => [
  {
    url: `https://un-${index}.example/a`,
    text: `${town}, lundi 3 mars 2025. L’armée a pris le pont de ${town}, a déclaré le général Paul Lemaire. « Le pont est à nous », a-t-il ajouté.`,
  },
  {
    url: `https://deux-${index}.example/b`,
    text: `${town}, lundi 3 mars 2025. Le gouverneur Jean Rivet a démenti que l’armée ait pris le pont de ${town}. L’attaque a fait douze morts, selon la préfecture.`,
  },
  {
    url: `https://trois-${index}.example/c`,
    text: `${town}, mardi 4 mars 2025. L’attaque du pont de ${town} a fait trente morts, selon l’hôpital. Paul Lemaire a rencontré Jean Rivet mardi.`,
  },
  {
    url: `https://un-${index}.example/a`,
    text: `${town}, lundi 3 mars 2025. L’armée a pris le pont de ${town}, a déclaré le général Paul Lemaire. « Le pont est à nous », a-t-il ajouté.`,
  },
]);

/** What is stored and derived, without times, order of arrival and the ids that came of it: groups stand for what joins them. */
async function contentBy(workers: number): Promise<readonly unknown[]> {
  await using database = await createTestDatabase(inject("testServer"));
  const queue = await startQueue({
    url: database.url,
    applicationName: "test",
    supervises: false,
    onError: () => undefined,
  });
  const jobs = createJobClient(queue, database.db);
  for (const { url, text } of ITEMS)
    await jobs.requestAnalysis({ bytes: Buffer.from(text), url, contentType: "text/plain; charset=utf-8" });
  const settings = { databaseUrl: database.url, folders: [], log: pino({ level: "silent" }), tell: () => undefined };
  const signal = new AbortController().signal;
  const running = await Promise.all(Array.from({ length: workers }, () => startWorker({ ...settings, signal })));
  const read = async (what: string) => (await database.db.execute(sql.raw(what))).rows;
  const missing = `select 1 from document where id not in (select document_id from relation_entry)`;
  while ((await read("select 1 from document")).length < TOWNS.length * 3 || (await read(missing)).length > 0)
    await new Promise((later) => setTimeout(later, 100));
  await Promise.all(running.map((worker) => worker.stop()));
  await queue.stop({ graceful: false });
  const tables = ["document_version", "block", "mention", "quote", "event_mention", "event_party", "claim_report"];
  const rows = tables.map((table) => read(`select (to_jsonb(t) - 'seen_at')::text as row from ${table} t order by 1`));
  const groups = read(
    "select kind, jsonb_agg(member_key order by member_key)::text as members from member_identity group by kind, derived_id order by 1, 2",
  );
  return await Promise.all([...rows, groups]);
}

test("four workers leave what one leaves", { timeout: 180_000 }, async () => {
  const [one, four] = [await contentBy(1), await contentBy(4)];
  expect(one.every((rows) => Array.isArray(rows) && rows.length > 0)).toBe(true);
  expect(four).toEqual(one);
});
