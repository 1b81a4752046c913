import { join } from "node:path";
import { noteDueView, saveWatch } from "@recoupe/db";
import {
  getDigest,
  getEntity,
  getStatus,
  listContradictions,
  listEntities,
  listEvents,
  listFlaggedPassages,
  listJudgements,
  listOpenAnnouncements,
  listStories,
  listStoryParts,
} from "@recoupe/db/read";
import { createTestDatabase } from "@recoupe/db/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createIngestContext, type IngestContext } from "../ingest-context.ts";
import { ingestFiles } from "../ingest-files.ts";
import { relateArticles } from "../relate-articles.ts";
import { judge, undo } from "./judge.ts";
import { JudgementError } from "./judgement-error.ts";

const signed = { author: "Ada", reason: "vérifié auprès des deux sources" };
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let context: IngestContext;

beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
  context = createIngestContext(database.db);
  await ingestFiles([join(import.meta.dirname, "../../../../seeds")], context);
  await relateArticles(context);
});
afterAll(() => database.drop());

test("a dismissed contradiction leaves the list, survives a rebuild, and comes back when it is undone", async () => {
  const open = () => listContradictions(database.db, { limit: 50 });
  const before = await open();
  const [first] = before.rows;
  const { sequence } = await judge({ verdict: "dismiss", id: first?.id ?? "" }, signed, context);
  expect((await open()).total).toBe(before.total - 1);
  const [left] = (await listContradictions(database.db, { limit: 50, dismissed: true })).rows;
  expect(left).toMatchObject({ question: first?.question, dismissed: { sequence, ...signed } });
  await undo(sequence, { author: "Bo" }, context);
  expect((await open()).rows.map(({ id }) => id)).toEqual(before.rows.map(({ id }) => id));
  const [history] = (await listJudgements(database.db, { limit: 1 })).rows;
  expect(history).toMatchObject({ sequence, author: "Ada", undone: { author: "Bo" } });
});

test("an event that is none leaves the lists and stands among those put aside until that is undone", async () => {
  const list = (dismissed?: boolean) => listEvents(database.db, { limit: 200, dismissed });
  const before = await list();
  const event = before.rows.find(({ statuses }) => statuses[0] === "asserted");
  const id = event?.id ?? "";
  const { sequence } = await judge({ verdict: "dismiss", id, as: "no-event" }, signed, context);
  expect((await list()).rows.map((row) => row.id)).not.toContain(id);
  expect((await list()).total).toBe(before.total - 1);
  expect((await list(true)).rows.map((row) => row.id)).toEqual([id]);
  await undo(sequence, signed, context);
  expect((await list()).rows.map((row) => row.id)).toEqual(before.rows.map((row) => row.id));
});

test("what is no event is no part of its story, is not counted, and no saved view tells it", async () => {
  const [story] = (await listStories(database.db, { limit: 1 })).rows;
  const [part] = await listStoryParts(database.db, story?.id ?? "");
  const { id = "", type = "ASSAULT" } = part?.event ?? {};
  const view = await saveWatch(database.db, { name: "Sorte", query: `type:${type}`, filter: { words: "", type } });
  while (await noteDueView(database.db));
  const look = async () => ({
    parts: (await listStoryParts(database.db, story?.id ?? "")).map(({ event }) => event.id),
    counted: (await getStatus(database.db)).events,
    told: (await getDigest(database.db, { id: view.id, limit: 200 }))?.rows.map(({ id }) => id) ?? [],
  });
  const before = await look();
  expect(before.told).toContain(id);
  const { sequence } = await judge({ verdict: "dismiss", id, as: "no-event" }, signed, context);
  const after = await look();
  expect(after.parts).not.toContain(id);
  expect(after.told).not.toContain(id);
  expect(after.counted).toBe(before.counted - 1);
  await undo(sequence, signed, context);
  expect(await look()).toEqual(before);
});

test("an announcement that is settled leaves the announcements and stays an event", async () => {
  const announced = () => listOpenAnnouncements(database.db, { limit: 50 });
  const [first] = (await announced()).rows;
  const { sequence } = await judge({ verdict: "dismiss", id: first?.id ?? "" }, signed, context);
  expect((await announced()).rows.map(({ id }) => id)).not.toContain(first?.id);
  expect((await listEvents(database.db, { limit: 200 })).rows.map(({ id }) => id)).toContain(first?.id);
  expect((await listEvents(database.db, { limit: 200, dismissed: true })).total).toBe(0);
  await undo(sequence, signed, context);
});

test("two entities made one stay one; taking that back parts them again", async () => {
  const all = async () => (await listEntities(database.db, { limit: 200 })).rows;
  const [one, other] = (await all()).filter(({ type, wikidata }) => type === "PER" && wikidata !== null);
  await judge({ verdict: "same", id: one?.id ?? "", otherId: other?.id ?? "" }, signed, context);
  const merged = await all();
  const names = merged.find(({ id }) => id === one?.id || id === other?.id);
  expect([names?.name, ...(names?.aliases ?? [])]).toEqual(expect.arrayContaining([one?.name, other?.name]));
  await undo(undefined, signed, context);
  expect((await all()).map(({ name }) => name)).toEqual(expect.arrayContaining([one?.name, other?.name]));
});

test("an entity that a name is parted from keeps its address, and what was parted leads back to it once that is undone", async () => {
  const find = (id: string) => getEntity(database.db, id);
  const [row] = (await listEntities(database.db, { limit: 200 })).rows.filter(
    ({ type, articleCount, aliases }) => type === "PER" && articleCount > 2 && aliases.length > 2,
  );
  const whole = await find(row?.id ?? "");
  const [name] = whole?.names.filter(({ articleCount }) => articleCount === 1) ?? [];
  await judge({ verdict: "different", id: row?.id ?? "", memberIds: name?.memberIds ?? [] }, signed, context);
  const rest = await find(row?.id ?? "");
  expect(rest).toMatchObject({ id: row?.id, articleCount: (row?.articleCount ?? 0) - 1 });
  const parted = (await listEntities(database.db, { limit: 200, name: name?.name })).rows.find(
    ({ id }) => id !== row?.id,
  );
  expect(parted?.mentionCount).toBe((whole?.mentionCount ?? 0) - (rest?.mentionCount ?? 0));
  await undo(undefined, signed, context);
  expect(await find(row?.id ?? "")).toEqual(whole);
  expect(await find(parted?.id ?? "")).toEqual(whole);
});

test("a flagged passage that is in order is not listed again", async () => {
  const listed = () => listFlaggedPassages(database.db, { group: "altered", limit: 200 });
  const before = await listed();
  await judge({ verdict: "dismiss", id: before.rows[0]?.id ?? "" }, signed, context);
  expect((await listed()).total).toBe(before.total - 1);
  await undo(undefined, { author: "Bo" }, context);
  expect((await listed()).total).toBe(before.total);
  const [history] = (await listJudgements(database.db, { limit: 1 })).rows;
  expect(history).toMatchObject({ verdict: "dismiss", ...signed, undone: { author: "Bo" } });
});

test("what does not exist, is one already, or was taken back before is refused in words", async () => {
  const [entity] = (await listEntities(database.db, { limit: 1 })).rows;
  const id = entity?.id ?? "";
  const codeOf = (judged: Promise<unknown>) =>
    judged.then(
      () => "judged",
      (error: unknown) => (error instanceof JudgementError ? error.code : error),
    );
  expect(await codeOf(judge({ verdict: "dismiss", id: "con_rien" }, signed, context))).toBe("no-such-thing");
  expect(await codeOf(judge({ verdict: "dismiss", id }, signed, context))).toBe("wrong-kind");
  expect(await codeOf(judge({ verdict: "same", id, otherId: id }, signed, context))).toBe("same-thing");
  expect(await codeOf(undo(undefined, signed, context))).toBe("nothing-to-undo");
});
