import { join } from "node:path";
import { noteDueView, saveWatch } from "@recoupe/db";
import {
  getArticle,
  getDigest,
  getEvent,
  getStatus,
  listArticles,
  listContradictions,
  listEntities,
  listEvents,
  listQuotes,
  listSources,
  listStories,
  listTakenOut,
  searchRecord,
} from "@recoupe/db/read";
import { createTestDatabase } from "@recoupe/db/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ingestArticle } from "../ingest-article.ts";
import { createIngestContext, type IngestContext } from "../ingest-context.ts";
import { ingestFiles } from "../ingest-files.ts";
import { reanalyse } from "../reanalyse.ts";
import { relateArticles } from "../relate-articles.ts";
import { judge, undo } from "./judge.ts";
import { JudgementError } from "./judgement-error.ts";

const signed = { author: "Ada", reason: "un doublon de test" };
const seeds = join(import.meta.dirname, "../../../../seeds");

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let context: IngestContext;
beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
  context = createIngestContext(database.db);
  await ingestFiles([seeds], context);
  await relateArticles(context);
});
afterAll(() => database.drop());

const TEXT =
  "Le pont de Lizac fermé\n\nLe maire de Lizac, Yann Le Goff, a fermé le pont mardi, par crainte d'une crue.\n";

async function bring(text: string, given: { readonly url?: string; readonly filePath?: string } = {}) {
  const item = await ingestArticle({ bytes: Buffer.from(text), publishedAt: "2025-03-14", ...given }, context);
  await relateArticles(context);
  return item;
}

const idOf = (item: Awaited<ReturnType<typeof bring>>) => ("documentId" in item ? item.documentId : "");

/** What readers see of everything, and in what number. */
async function seen() {
  const { db } = database;
  const { sequence: _, lastRun: __, ...status } = await getStatus(db);
  const { sources, outlets, withoutOutlet } = await listSources(db);
  return {
    status,
    sources,
    outlets,
    withoutOutlet,
    articles: (await listArticles(db, { limit: 200 })).rows,
    quotes: (await listQuotes(db, { limit: 200 })).rows,
    events: (await listEvents(db, { limit: 200 })).rows,
    entities: (await listEntities(db, { limit: 200 })).rows,
    contradictions: (await listContradictions(db, { limit: 200 })).rows,
    stories: (await listStories(db, { limit: 200 })).rows,
    found: await searchRecord(db, { filter: { words: "Koursk" }, limit: 50 }),
  };
}

test("an article that is taken out leaves everything as it was before it came, is listed with who and why, and comes back whole", async () => {
  const { db } = database;
  const before = await seen();
  const id = idOf(await bring(TEXT.replace("crue", "crue à Koursk"), { url: "https://echo.example/pont" }));
  const within = await seen();
  expect(within.articles).toHaveLength(before.articles.length + 1);
  expect(within.found.articles.length).toBe(before.found.articles.length + 1);

  const { sequence } = await judge({ verdict: "dismiss", id }, signed, context);
  expect(await seen()).toEqual(before);
  expect(await getArticle(db, id)).toBeUndefined();
  expect(await getArticle(db, id, 1)).toMatchObject({ title: "Le pont de Lizac fermé", storyId: null, originId: null });
  const out = { articleId: id, title: "Le pont de Lizac fermé", takenOut: { sequence, ...signed } };
  expect(await listTakenOut(db, { limit: 5 })).toMatchObject({ total: 1, rows: [out] });

  await relateArticles(context, { force: true });
  await Array.fromAsync(reanalyse(context, { dryRun: false, all: true }));
  expect(await seen()).toEqual(before);

  await undo(sequence, signed, context);
  expect(await seen()).toEqual(within);
  expect((await listTakenOut(db, { limit: 5 })).total).toBe(0);
  expect((await listTakenOut(db, { limit: 5, id })).rows).toEqual([]);
  await judge({ verdict: "dismiss", id }, signed, context);
});

test("each of five articles on one matter can be taken out and brought back", async () => {
  const before = await seen();
  for (const { articleId } of before.articles) {
    const { sequence } = await judge({ verdict: "dismiss", id: articleId }, signed, context);
    const without = await seen();
    expect(without.articles.map((each) => each.articleId)).not.toContain(articleId);
    expect(without.status.quotes).toBeLessThan(before.status.quotes);
    expect(JSON.stringify([without.quotes, without.events, without.contradictions, without.found])).not.toContain(
      articleId,
    );
    await undo(sequence, signed, context);
    expect((await seen()).status).toEqual(before.status);
  }
});

test("what a view held of it is no longer in its digest, and is no news when the article is back", async () => {
  const { db } = database;
  const { rows } = await listQuotes(db, { limit: 200 });
  const alone = rows.find(({ articleCount }) => articleCount === 1);
  const words = `"${alone?.tellings[0]?.evidence.exact.split(/\s+/u).slice(0, 4).join(" ")}"`;
  const view = await saveWatch(db, { name: "Mots", query: words, filter: { words } });
  const told = async () => (await getDigest(db, { id: view.id, limit: 200 }))?.rows.map((row) => row.id) ?? [];
  const held = await told();
  expect(held).toContain(alone?.id);
  const articleId = alone?.tellings[0]?.evidence.source.articleId ?? "";
  const { sequence } = await judge({ verdict: "dismiss", id: articleId }, signed, context);
  expect(await told()).not.toContain(alone?.id);
  await undo(sequence, signed, context);
  const news = [];
  for (let noted = await noteDueView(db); noted; noted = await noteDueView(db)) news.push(noted.found);
  expect(news.reduce((sum, found) => sum + found, 0)).toBe(0);
  expect(await told()).toEqual(held);
});

test("at the same address, from the same file and by the same bytes it stays out, and whoever hands it in is told how it comes back", async () => {
  const url = "https://echo.example/barrage";
  const text = TEXT.replaceAll("pont", "barrage");
  const id = idOf(await bring(text, { url }));
  const { sequence } = await judge({ verdict: "dismiss", id }, signed, context);
  const before = await seen();
  const again = [
    await bring(text, { url }),
    await bring(`${text}\nLa préfète l'a confirmé.\n`, { url }),
    await bring(text, { filePath: "/tmp/barrage.txt" }),
    await bring(`<link rel="canonical" href="${url}"><h1>Le barrage</h1><p>${text}</p>`, {
      url: `${url}?utm_source=x`,
    }),
  ];
  for (const item of again) {
    expect(item).toMatchObject({ outcome: "skipped", code: "taken-out", documentId: id, sequence });
    if (item.outcome === "skipped") expect(item.reason).toContain(`Ada (« un doublon de test »)`);
    if (item.outcome === "skipped") expect(item.reason).toContain(`recoupe undo ${sequence}`);
  }
  expect(await seen()).toEqual(before);
  await undo(sequence, signed, context);
  expect(await bring(text, { filePath: "/tmp/barrage.txt" })).toMatchObject({ documentId: id });
});

test("a new text of an article that is out is kept with it, counts for nothing, and is its text once it is back", async () => {
  const { db } = database;
  const url = "https://echo.example/ecluse";
  const text = TEXT.replaceAll("pont", "sas");
  const id = idOf(await bring(text, { url }));
  const correct = { verdict: "override", id, values: { outlet: "L'Écho de Lizac" } } as const;
  await judge(correct, signed, context);
  const { sequence } = await judge({ verdict: "dismiss", id }, signed, context);
  const before = await seen();
  const out = async () => (await listTakenOut(db, { limit: 1, id })).rows[0];
  expect(await out()).toMatchObject({ versionNumber: 1, isNewer: false });

  const news = `${text}\nLa préfète Anne Rolland a démenti la crue mercredi.\n`;
  const stillOut = { outcome: "skipped", code: "taken-out", documentId: id, sequence };
  const isKept = "Son nouveau texte est gardé";
  expect(await bring(news, { url })).toMatchObject({ ...stillOut, reason: expect.stringContaining(isKept) });
  expect(await bring(news, { url })).toMatchObject({ ...stillOut, reason: expect.not.stringContaining(isKept) });
  expect(await seen()).toEqual(before);
  expect(await out()).toMatchObject({ versionNumber: 2, isNewer: true });

  await undo(sequence, signed, context);
  const back = await getArticle(db, id);
  expect(back).toMatchObject({ versionNumber: 2, outlet: "L'Écho de Lizac", takenOut: null });
  expect(back?.text).toContain("La préfète");
  expect((await listTakenOut(db, { limit: 1, id })).rows).toEqual([]);
  await judge({ verdict: "dismiss", id }, signed, context);
  expect(await out()).toMatchObject({ versionNumber: 2, isNewer: false });
});

test("that its page is gone is nothing to look into", async () => {
  const url = "https://echo.example/digue";
  const id = idOf(await bring(TEXT.replaceAll("pont", "phare"), { url }));
  await judge({ verdict: "dismiss", id }, signed, context);
  const gone = "<title>Page introuvable</title><h1>Page introuvable</h1><p>La page demandée n'existe pas.</p>";
  expect(await bring(gone, { url })).toMatchObject({ outcome: "skipped", code: "taken-out", documentId: id });
  expect((await listSources(database.db)).failures).toEqual([]);
});

test("an article is taken out once, and nothing else is decided on it until it is back", async () => {
  const id = idOf(await bring(TEXT.replaceAll("pont", "quai")));
  const correct = { verdict: "override", id, values: { outlet: "L'Écho de Lizac" } } as const;
  const corrected = await judge(correct, signed, context);
  const { sequence } = await judge({ verdict: "dismiss", id }, signed, context);
  for (const decision of [{ verdict: "dismiss", id } as const, correct])
    await expect(judge(decision, signed, context)).rejects.toThrow(JudgementError);
  // What was decided before can be taken back meanwhile, and shows when the article is back.
  await undo(corrected.sequence, signed, context);
  expect((await listTakenOut(database.db, { limit: 5, id })).rows).toMatchObject([{ takenOut: { sequence } }]);
  await undo(sequence, signed, context);
  expect(await getArticle(database.db, id)).toMatchObject({ outlet: null, corrections: [] });
});

test("two who take one article out at once leave one decision", async () => {
  const id = idOf(await bring(TEXT.replaceAll("pont", "tunnel")));
  const both = await Promise.allSettled([1, 2].map(() => judge({ verdict: "dismiss", id }, signed, context)));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a correction of an event holds for what is left of it", async () => {
  const { db } = database;
  const tell = (first: string) =>
    `${first}\n\nDes pirates ont attaqué le port de Sandre mardi 4 mars 2025. Deux grues ont brûlé.\n`;
  const one = idOf(await bring(tell("Le port de Sandre attaqué"), { url: "https://un.example/sandre" }));
  const other = idOf(await bring(tell("Sandre : le port visé"), { url: "https://deux.example/sandre" }));
  const eventOf = async (id: string) => {
    const [telling] = (await getArticle(db, id))?.tellings ?? [];
    return getEvent(db, telling?.eventId ?? "");
  };
  const event = await eventOf(one);
  expect(event).toMatchObject({ articleCount: 2 });
  const values = { actorName: "Les pirates de la Sandre" };
  await judge({ verdict: "override", id: event?.id ?? "", values }, signed, context);
  for (const [gone, left] of [
    [one, other],
    [other, one],
  ] as const) {
    const { sequence } = await judge({ verdict: "dismiss", id: gone }, signed, context);
    const alone = await eventOf(left);
    expect(alone).toMatchObject({ articleCount: 1, lead: { actors: [{ name: "Les pirates de la Sandre" }] } });
    await undo(sequence, signed, context);
    expect(await eventOf(gone)).toMatchObject({ articleCount: 2, lead: { actors: [{ name: values.actorName }] } });
  }
});
