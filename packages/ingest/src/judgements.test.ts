import { type Database, describeJudged, type JudgementRow, readJudgements } from "@recoupe/db";
import { getContradiction, listContradictions } from "@recoupe/db/read";
import { judgement } from "@recoupe/db/schema";
import { createTestDatabase } from "@recoupe/db/testing";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createIngestContext, type IngestContext } from "./ingest-context.ts";
import { ingestFiles } from "./ingest-files.ts";
import { relateArticles } from "./relate-articles.ts";

const seeds = `${import.meta.dirname}/../../../seeds`;
let handle: Awaited<ReturnType<typeof createTestDatabase>>;
let context: IngestContext;
let db: Database;
beforeAll(async () => {
  handle = await createTestDatabase(inject("testServer"));
  db = handle.db;
  context = createIngestContext(db);
  await ingestFiles([seeds], context);
  await relateArticles(context);
});
afterAll(() => handle.drop());

type Written = Pick<JudgementRow, "verdict"> & Partial<JudgementRow>;

/** Writes a judgement on what two ids lead to, as the verbs do, and relates again. */
async function judge(written: Written, id: string, otherId?: string): Promise<number> {
  const target = await describeJudged(db, id);
  const other = otherId === undefined ? undefined : await describeJudged(db, otherId);
  if (!target) throw new Error(`nothing is called ${id}`);
  const [row] = await db
    .insert(judgement)
    .values({
      targetKind: target.targetKind,
      targetKey: target.targetKey,
      otherKey: other?.targetKey ?? target.otherKey ?? null,
      before: { members: target.members, others: other?.members ?? [] },
      author: "lectrice",
      ...written,
    })
    .returning();
  await relateArticles(context);
  return row!.sequence;
}

async function undo(sequence: number): Promise<void> {
  await db.execute(sql`insert into judgement (verdict, target_kind, target_key, author, undoes)
    select verdict, target_kind, target_key, 'lectrice', sequence from judgement where sequence = ${sequence}`);
  await relateArticles(context);
}

async function tellingsTogether(): Promise<readonly { event: string; tellings: string[] }[]> {
  const { rows } = await db.execute<{ event: string; tellings: string[] }>(
    sql`select event_id as event, array_agg(event_mention_id order by event_mention_id) as tellings
      from event_member group by 1 order by count(*) desc, 1`,
  );
  return rows;
}

async function eventOf(telling: string | undefined): Promise<string> {
  const groups = await tellingsTogether();
  return groups.find(({ tellings }) => tellings.includes(telling ?? ""))?.event ?? "";
}

test("a telling taken out of its event stays out after every rebuild, and comes back when that is undone", async () => {
  const [largest] = await tellingsTogether();
  const [odd, ...rest] = largest?.tellings ?? [];
  const sequence = await judge({ verdict: "different" }, odd ?? "", largest?.event);
  expect(rest.length).toBeGreaterThan(1);
  expect(await eventOf(odd)).not.toBe(await eventOf(rest[0]));
  await relateArticles(context, { force: true });
  expect(await eventOf(odd)).not.toBe(await eventOf(rest[0]));
  expect(new Set(await Promise.all(rest.map(eventOf))).size).toBe(1);
  await undo(sequence);
  expect(await eventOf(odd)).toBe(await eventOf(rest[0]));
});

test("two events that a person calls one are one, with all their tellings", async () => {
  const before = await tellingsTogether();
  const [one, other] = before;
  const sequence = await judge({ verdict: "same" }, one?.event ?? "", other?.event);
  const joined = await tellingsTogether();
  expect(joined[0]?.tellings.toSorted()).toEqual([...(one?.tellings ?? []), ...(other?.tellings ?? [])].toSorted());
  await undo(sequence);
  expect(await tellingsTogether()).toEqual(before);
});

test("entities are merged and told apart alike", async () => {
  const members = async () => {
    const { rows } = await db.execute<{ id: string; members: string[] }>(
      sql`select entity_id as id, array_agg(document_entity_id order by document_entity_id) as members from entity_member group by 1
        order by count(*) desc, 1`,
    );
    return rows;
  };
  const [largest, second] = await members();
  const merged = await judge({ verdict: "same" }, largest?.id ?? "", second?.id);
  expect((await members())[0]?.members).toHaveLength((largest?.members.length ?? 0) + (second?.members.length ?? 0));
  await undo(merged);
  const split = await judge({ verdict: "different" }, largest?.members[0] ?? "", largest?.id);
  const apart = await members();
  expect(apart.find((each) => each.members.includes(largest?.members[0] ?? ""))?.members).toHaveLength(1);
  expect(apart.find((each) => each.members.includes(largest?.members[1] ?? ""))?.members).toHaveLength(
    (largest?.members.length ?? 0) - 1,
  );
  const larger = apart.find((each) => each.members.includes(largest?.members[1] ?? ""));
  expect(larger?.id).toBe(largest?.id);
  await undo(split);
  expect((await members())[0]).toEqual(largest);
});

test("a contradiction that was dismissed stays dismissed, with its reason, and can be shown", async () => {
  const [first] = (await listContradictions(db, { limit: 10 })).rows;
  const sequence = await judge({ verdict: "dismiss", reason: "deux moments" }, first?.id ?? "");
  expect((await listContradictions(db, { limit: 10 })).rows.map(({ id }) => id)).not.toContain(first?.id);
  const [dismissed] = (await listContradictions(db, { limit: 10, dismissed: true })).rows;
  expect(dismissed).toMatchObject({ id: first?.id, dismissed: { sequence } });
  expect((await readJudgements(db)).dismissals.map(({ reason }) => reason)).toEqual(["deux moments"]);
  await undo(sequence);
  expect(await getContradiction(db, first?.id ?? "")).toMatchObject({ dismissed: null });
});

test("what a person wrote in place of the machine's words outlives a rebuild", async () => {
  const [story] = (await db.execute<{ id: string }>(sql`select id from story order by article_count desc limit 1`))
    .rows;
  await judge({ verdict: "override", after: { title: "La trêve de mars", id: "sto_x" } }, story?.id ?? "");
  const { rows } = await db.execute(sql`select title from story where id = ${story?.id}`);
  expect(rows).toEqual([{ title: "La trêve de mars" }]);
});
