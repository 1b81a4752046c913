import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { toDatabaseError } from "./database-error.ts";
import type { Notice } from "./listener.ts";
import { openDatabase } from "./open-database.ts";
import { recordChange } from "./record-change.ts";
import { createTestDatabase } from "./testing.ts";

let handle: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  handle = await createTestDatabase(inject("testServer"));
});
afterAll(() => handle.drop());

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

test("listeners share one connection, hear what is committed and nothing that is not", async () => {
  const heard: Notice[][] = [[], [], []];
  const stops = await Promise.all(heard.map((each) => handle.listen((notice) => each.push(notice))));
  await handle.db
    .transaction(async (transaction) => {
      await recordChange(transaction, "article", "jamais");
      throw new Error("undone");
    })
    .catch(() => undefined);
  await recordChange(handle.db, "article", "art_1");
  await until(() => heard.every((each) => each.length > 0));
  expect(heard).toEqual(heard.map(() => [{ kind: "article", sequence: expect.any(Number), targetId: "art_1" }]));
  const { rows } = await handle.db.execute(
    sql`select count(*)::int as listening from pg_stat_activity where application_name = 'recoupe-listen' and datname = current_database()`,
  );
  expect(rows).toEqual([{ listening: 1 }]);
  for (const stop of stops) stop();
});

test("a lost connection is opened again and says that something may have been missed", async () => {
  const heard: Notice[] = [];
  const stop = await handle.listen((notice) => heard.push(notice));
  await handle.db.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'recoupe-listen' and datname = current_database()`,
  );
  await until(() => heard.some(({ kind }) => kind === "resync"));
  await recordChange(handle.db, "related", null);
  await until(() => heard.some(({ kind }) => kind === "related"));
  stop();
});

test("sequences of changes are in the order of commits, whatever the order of starts", async () => {
  const seen: number[] = [];
  const writers = Array.from({ length: 20 }, (_, index) =>
    handle.db.transaction(async (transaction) => {
      await transaction.execute(sql`select pg_sleep(${(index % 5) / 100})`);
      await recordChange(transaction, "article", `ord_${index}`);
    }),
  );
  const reader = (async () => {
    while (seen.length < 20) {
      const { rows } = await handle.db.execute<{ sequence: string }>(
        sql`select sequence from change where sequence > ${seen.at(-1) ?? 0} and target_id like 'ord\\_%' order by 1`,
      );
      seen.push(...rows.map(({ sequence }) => Number(sequence)));
    }
  })();
  await Promise.all([...writers, reader]);
  const { rows } = await handle.db.execute<{ sequence: string }>(
    sql`select sequence from change where target_id like 'ord\\_%' order by 1`,
  );
  expect(seen).toEqual(rows.map(({ sequence }) => Number(sequence)).slice(-20));
});

test("a database that goes away and comes back is used again", async () => {
  const other = openDatabase({ url: handle.url, applicationName: "victim", maxConnections: 1 });
  await other.db.execute(sql`select 1`);
  await handle.db.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'victim'`,
  );
  const failure = await other.db.execute(sql`select 1`).catch((error: unknown) => error);
  // The pool may have noticed in time and replaced the connection; otherwise the error names the fault.
  if (failure instanceof Error) expect(toDatabaseError(failure)?.code).toBe("unreachable");
  expect((await other.db.execute(sql`select 1 as one`)).rows).toEqual([{ one: 1 }]);
  await other.close();
});

test("a connection lost between two statements of a transaction fails that transaction, and nothing else", async () => {
  const other = openDatabase({ url: handle.url, applicationName: "victim-in-transaction", maxConnections: 1 });
  const lost = other.db.transaction(async (transaction) => {
    await transaction.execute(sql`select 1`);
    await handle.db.execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'victim-in-transaction'`,
    );
    // The server says goodbye while no statement is under way.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await transaction.execute(sql`select 1`);
  });
  expect(toDatabaseError(await lost.catch((error: unknown) => error))?.code).toBe("unreachable");
  expect((await other.db.execute(sql`select 1 as one`)).rows).toEqual([{ one: 1 }]);
  await other.close();
});
