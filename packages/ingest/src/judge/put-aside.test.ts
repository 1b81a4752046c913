import { join } from "node:path";
import { noteDueView, saveWatch } from "@recoupe/db";
import {
  getArticle,
  getContradiction,
  getDigest,
  getStatus,
  listArticles,
  listContradictions,
  listQuotes,
  searchRecord,
} from "@recoupe/db/read";
import { createTestDatabase } from "@recoupe/db/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ingestArticle } from "../ingest-article.ts";
import { createIngestContext, type IngestContext } from "../ingest-context.ts";
import { ingestFiles } from "../ingest-files.ts";
import { relateArticles } from "../relate-articles.ts";
import { judge, undo } from "./judge.ts";

const signed = { author: "Ada", reason: "des guillemets de distance" };

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let context: IngestContext;
beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
  context = createIngestContext(database.db);
  await ingestFiles([join(import.meta.dirname, "../../../../seeds")], context);
  await relateArticles(context);
});
afterAll(() => database.drop());

test("a statement that was read wrongly leaves lists, counts, searches and views, is marked in its article, and comes back", async () => {
  const { db } = database;
  const all = async (dismissed?: boolean) =>
    (await listQuotes(db, { limit: 200, dismissed })).rows.map((statement) => statement.id);
  const [said] = (await listQuotes(db, { limit: 200 })).rows.filter(({ tellingCount }) => tellingCount > 1);
  const [{ evidence } = { evidence: undefined }] = said?.tellings ?? [];
  const articleId = evidence?.source.articleId ?? "";
  const words = `"${evidence?.exact.split(/\s+/u).slice(0, 4).join(" ")}"`;
  const view = await saveWatch(db, { name: "Mots", query: words, filter: { words } });
  while (await noteDueView(db));
  const look = async () => ({
    listed: await all(),
    counted: (await getStatus(db)).quotes,
    inArticle: (await listArticles(db, { limit: 50 })).rows.find((row) => row.articleId === articleId)?.quotes,
    found: (await searchRecord(db, { filter: { words }, limit: 50 })).quotes.map(({ utteranceId }) => utteranceId),
    told: (await getDigest(db, { id: view.id, limit: 200 }))?.rows.map((row) => row.id) ?? [],
    read: await getArticle(db, articleId),
  });
  const before = await look();
  expect(before.found).toContain(said?.id);
  expect(before.told).toContain(said?.id);

  const { sequence } = await judge({ verdict: "dismiss", id: said?.id ?? "" }, signed, context);
  const after = await look();
  expect(after.listed).toEqual(before.listed.filter((each) => each !== said?.id));
  expect(after.counted).toBe(before.counted - (said?.tellingCount ?? 0));
  expect(after.inArticle).toBeLessThan(before.inArticle ?? 0);
  expect(after.found).not.toContain(said?.id);
  expect(after.told).not.toContain(said?.id);
  const quotes = after.read?.quotes.filter(({ utteranceId }) => utteranceId === said?.id) ?? [];
  expect(quotes.length).toBeGreaterThan(0);
  for (const { dismissed } of quotes) expect(dismissed).toMatchObject({ sequence, ...signed });
  expect(await all(true)).toEqual([said?.id]);
  expect((await listQuotes(db, { limit: 5, statementId: said?.id })).rows[0]?.dismissed).toMatchObject({ sequence });

  await relateArticles(context, { force: true });
  expect(await all(true)).toEqual([said?.id]);
  await undo(sequence, signed, context);
  expect(await look()).toEqual(before);
});

test("what is claimed in a statement goes and comes with it; a claim alone goes alone", async () => {
  const { db } = database;
  const { rows } = await listArticles(db, { limit: 50 });
  const articles = await Promise.all(rows.map(({ articleId }) => getArticle(db, articleId)));
  const pairs = articles.flatMap((article) =>
    (article?.claims ?? []).flatMap((claim) =>
      (article?.quotes ?? [])
        .filter(
          ({ speaker, evidence }) =>
            speaker !== null && speaker.name === claim.holder?.name && overlap(evidence, claim.evidence),
        )
        .map((quote) => ({ articleId: article?.articleId ?? "", claim, quote })),
    ),
  );
  const [pair] = pairs;
  expect(pair).toBeDefined();
  const asideIn = async () =>
    (await getArticle(db, pair?.articleId ?? ""))?.claims.flatMap(({ id, dismissed }) => (dismissed ? [id] : []));
  const whole = await judge({ verdict: "dismiss", id: pair?.quote.id ?? "" }, signed, context);
  expect(await asideIn()).toContain(pair?.claim.id);
  await undo(whole.sequence, signed, context);
  expect(await asideIn()).toEqual([]);
  const alone = await judge({ verdict: "dismiss", id: pair?.claim.id ?? "" }, signed, context);
  expect(await asideIn()).toEqual([pair?.claim.id]);
  await undo(alone.sequence, signed, context);
  expect(await asideIn()).toEqual([]);
});

test("a contradiction keeps what is left of a side, and is put aside with the last sentence that spoke for one", async () => {
  const { db } = database;
  const open = async () => (await listContradictions(db, { limit: 100 })).rows;
  const before = await open();
  const [first] = before.filter(({ sides }) => (sides[0]?.length ?? 0) > 1);
  const id = first?.id ?? "";
  const [side = []] = first?.sides ?? [];
  const decided: number[] = [];
  for (const [index, statement] of side.entries()) {
    expect((await open()).map((row) => row.id)).toContain(id);
    const asEvent = statement.kind === "event" ? ({ as: "no-event" } as const) : {};
    if ((await statementIn(id, statement.id))?.dismissed) continue;
    const { sequence } = await judge({ verdict: "dismiss", id: statement.id, ...asEvent }, signed, context);
    decided.push(sequence);
    expect((await statementIn(id, statement.id))?.dismissed).toMatchObject({ sequence });
    const now = await getContradiction(db, id);
    if (index === side.length - 1) expect(now).toMatchObject({ dismissed: { sequence, ...signed }, putAside: [] });
    else expect(now?.sides.flat().map((each) => each.id)).not.toContain(statement.id);
  }
  expect((await open()).map((row) => row.id)).not.toContain(id);
  expect((await listContradictions(db, { limit: 100, dismissed: true })).rows.map((row) => row.id)).toContain(id);
  for (const sequence of decided.toReversed()) await undo(sequence, signed, context);
  expect(await open()).toEqual(before);
});

test("an article that came after the decision, with the same words, gets its claims back with the others", async () => {
  const { db } = database;
  const claimsAside = async (id: string) =>
    ((await getArticle(db, id))?.claims ?? [])
      .filter(({ dismissed }) => dismissed)
      .map((claim) => claim.evidence.exact);
  const words = (day: string) =>
    `Le pont de Sandre\n\n« Le pont de Sandre n'a jamais été fermé et ne le sera pas cette année », a déclaré ${day} à la presse Paul Verdon, maire de Sandre. Les habitants attendaient.\n`;
  const bring = async (day: string) => {
    const item = await ingestArticle({ bytes: Buffer.from(words(day)), publishedAt: "2025-03-14" }, context);
    await relateArticles(context);
    return "documentId" in item ? item.documentId : "";
  };
  const first = await bring("jeudi");
  const [said] = (await getArticle(db, first))?.quotes ?? [];
  const { sequence } = await judge({ verdict: "dismiss", id: said?.id ?? "" }, signed, context);
  const later = await bring("le jeudi 13 mars");
  const [same] = (await getArticle(db, later))?.quotes ?? [];
  expect(same).toMatchObject({ utteranceId: said?.utteranceId, dismissed: { sequence } });
  expect(await claimsAside(later)).not.toEqual([]);
  await undo(sequence, signed, context);
  expect(await claimsAside(first)).toEqual([]);
  expect(await claimsAside(later)).toEqual([]);
});

async function statementIn(contradictionId: string, id: string) {
  const found = await getContradiction(database.db, contradictionId);
  return [...(found?.sides.flat() ?? []), ...(found?.putAside ?? [])].find((statement) => statement.id === id);
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}
