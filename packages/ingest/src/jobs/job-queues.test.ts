import { createTestDatabase } from "@recoupe/db/testing";
import { sql } from "drizzle-orm";
import { expect, inject, test } from "vitest";
import { QUEUES, startQueue } from "./job-queues.ts";

test("a worker that starts takes over from those that died before it, whoever looked last", async () => {
  await using database = await createTestDatabase(inject("testServer"));
  const start = (supervises: boolean) =>
    startQueue({ url: database.url, applicationName: "q", supervises, onError: () => undefined });
  const states = async () => {
    const { rows } = await database.db.execute<{ state: string }>(
      sql`select state from pgboss.job where name = ${QUEUES.analyse} order by singleton_key`,
    );
    return rows.map(({ state }) => state);
  };
  const dead = await start(false);
  for (const rawHash of ["dead", "living"]) await dead.send(QUEUES.analyse, { rawHash }, { singletonKey: rawHash });
  await dead.fetch(QUEUES.analyse, { batchSize: 2 });
  await database.db.execute(
    sql`update pgboss.job set heartbeat_on = now() - interval '11 seconds' where singleton_key = 'dead'`,
  );
  const next = await start(true);
  expect(await states()).toEqual(["retry", "active"]);
  for (const queue of [dead, next]) await queue.stop({ graceful: false });
});

test("a queue that cannot be made ready keeps no connection", async () => {
  await using database = await createTestDatabase(inject("testServer"));
  const start = () =>
    startQueue({ url: database.url, applicationName: "half", supervises: true, onError: () => undefined });
  await (await start()).stop({ graceful: false });
  await database.db.execute(sql`drop function pgboss.create_queue`);
  await expect(start()).rejects.toThrow("create_queue");
  await expect
    .poll(async () => {
      const { rows } = await database.db.execute(
        sql`select count(*)::int as open from pg_stat_activity where application_name = 'half'`,
      );
      return rows;
    })
    .toEqual([{ open: 0 }]);
});
