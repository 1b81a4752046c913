import {
  getArticle,
  getContradiction,
  getStatus,
  listContradictions,
  listFlaggedPassages,
  searchRecord,
} from "@recoupe/db/read";
import { createTestDatabase } from "@recoupe/db/testing";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { ingestArticle } from "../ingest-article.ts";
import { createIngestContext, type IngestContext } from "../ingest-context.ts";
import { reanalyse } from "../reanalyse.ts";
import { relateArticles } from "../relate-articles.ts";
import { judge, undo } from "./judge.ts";

const signed = { author: "Ada", reason: "la base est dépassée" };

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let context: IngestContext;
beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
  context = createIngestContext(database.db);
});
afterAll(() => database.drop());

interface Told {
  readonly said: string;
  readonly outlet: string;
  readonly on?: string;
}

/** An outlet of a test before has been taken out with its article. */
let round = 0;

async function tell({ said, outlet: name, on = "2025-06-17" }: Told): Promise<string> {
  const outlet = `${name}${round}`;
  const text = `${outlet} : une journée à Libreville\n\n${said}\n\nLa presse de ${outlet} attendait depuis le matin.\n`;
  const url = `https://${outlet}.example/${on}`;
  const item = await ingestArticle({ bytes: Buffer.from(text), publishedAt: on, url }, context);
  await relateArticles(context);
  return "documentId" in item ? item.documentId : "";
}

const wrong = "Le fils de Paul Biya, Karim Wade, a visité mardi le port.";
const also = "Mardi soir, le fils de Paul Biya, Karim Wade, a quitté la ville après un dîner avec des armateurs.";

const open = async () => (await listContradictions(database.db, { limit: 50, kind: "knowledge" })).rows;
const aside = async () =>
  (await listContradictions(database.db, { limit: 50, kind: "knowledge", dismissed: true })).rows;
const takeOut = (id: string) => judge({ verdict: "dismiss", id }, { author: "Bo", reason: "un doublon" }, context);

const brought: string[] = [];
beforeEach(async () => {
  round++;
  for (const id of new Set(brought.splice(0))) await takeOut(id).catch(() => "is out already");
  expect(await open()).toEqual([]);
});
const bring = async (told: Told) => {
  const id = await tell(told);
  brought.push(id);
  return id;
};

test("what the base says otherwise is one contradiction of all articles that say so, its sentences against the base", async () => {
  await bring({ said: wrong, outlet: "phare" });
  const [first] = await open();
  await bring({ said: also, outlet: "rade" });
  await bring({ said: "Le fils d'Abdoulaye Wade, Karim Wade, a visité mardi le port.", outlet: "cap" });
  const [found, ...more] = await open();
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    id: first?.id,
    question: "Karim Wade, fils de Paul Biya ou d'Abdoulaye Wade ?",
    articleCount: 2,
    originCount: 2,
    against: { matter: "family", about: { name: "Karim Wade" }, known: { name: "Abdoulaye Wade" } },
  });
  const [sentences, ...others] = found?.sides ?? [];
  expect(others).toEqual([]);
  expect(sentences?.map(({ evidence }) => evidence.exact).toSorted()).toEqual([wrong, also].toSorted());
  expect(sentences?.map(({ kind, status, by }) => [kind, status, by])).toEqual([
    ["passage", "asserted", null],
    ["passage", "asserted", null],
  ]);
});

test("it is listed by its article, found by its words, counted, and no longer a mere check", async () => {
  const { contradictions: before } = await getStatus(database.db);
  const id = await bring({ said: wrong, outlet: "phare" });
  const [found] = await open();
  expect((await getStatus(database.db)).contradictions).toBe(before + 1);
  expect((await listContradictions(database.db, { limit: 5, articleId: id })).rows.map((row) => row.id)).toEqual([
    found?.id,
  ]);
  for (const filter of [
    { words: "port" },
    { words: "Wade" },
    { words: "", entity: "Karim" },
    { words: "", outlet: `phare${round}` },
  ])
    expect((await searchRecord(database.db, { filter, limit: 5 })).contradictions.map((row) => row.id)).toEqual([
      found?.id,
    ]);
  expect((await listFlaggedPassages(database.db, { group: "knowledge", limit: 5 })).rows).toEqual([]);
});

test("words in quotation marks are their speaker's, and reported ones the article's", async () => {
  await bring({
    said: "Le préfet Jean Ondo a dit mardi que le fils de Paul Biya, Karim Wade, visitait le port.",
    outlet: "cap",
  });
  expect((await open())[0]?.sides[0]?.[0]?.by).toBeNull();
  for (const id of brought.splice(0)) await takeOut(id);
  const said = "« Le fils de Paul Biya, Karim Wade, a visité le port », a déclaré le préfet Jean Ondo.";
  await bring({ said, outlet: "phare" });
  const [found] = await open();
  const by = found?.sides[0]?.[0]?.by;
  expect(by?.name).toBe("Jean Ondo");
  const { rows } = await listContradictions(database.db, { limit: 5, entityId: by?.entityId ?? "" });
  expect(rows.map((row) => row.id)).toEqual([found?.id]);
});

test("it goes with its article, comes back with it, and is the same after a rebuild", async () => {
  const id = await bring({ said: wrong, outlet: "phare" });
  const before = await open();
  const out = await takeOut(id);
  expect(await open()).toEqual([]);
  expect(await getContradiction(database.db, before[0]?.id ?? "")).toBeUndefined();
  await undo(out.sequence, signed, context);
  expect(await open()).toEqual(before);
  await relateArticles(context, { force: true });
  expect(await open()).toEqual(before);
  await Array.fromAsync(reanalyse(context, { dryRun: false, all: true }));
  await relateArticles(context);
  expect(await open()).toEqual(before);
});

test("dismissed, it stays so when others say the same, and in the same voice when its sentence is gone", async () => {
  const gone = await bring({ said: wrong, outlet: "phare" });
  const [found] = await open();
  const { sequence } = await judge({ verdict: "dismiss", id: found?.id ?? "" }, signed, context);
  expect(await aside()).toMatchObject([{ id: found?.id, dismissed: { sequence, ...signed } }]);
  await bring({ said: also, outlet: "rade" });
  await bring({ said: also, outlet: "phare", on: "2025-06-18" });
  await relateArticles(context, { force: true });
  expect(await open()).toEqual([]);
  await takeOut(gone);
  expect(await open()).toEqual([]);
  await undo(sequence, signed, context);
  expect(await open()).toMatchObject([{ id: found?.id, articleCount: 2, dismissed: null }]);
});

test("once its sentence is gone, another outlet's is open: nobody dismissed that", async () => {
  const gone = await bring({ said: wrong, outlet: "phare" });
  const [found] = await open();
  const { sequence } = await judge({ verdict: "dismiss", id: found?.id ?? "" }, signed, context);
  await takeOut(gone);
  await bring({ said: also, outlet: "rade" });
  expect(await open()).toMatchObject([{ id: found?.id, articleCount: 1 }]);
  await undo(sequence, signed, context);
});

test("a sentence that was read wrongly leaves it; without any it is put aside, and comes back with one", async () => {
  await bring({ said: wrong, outlet: "phare" });
  await bring({ said: also, outlet: "rade" });
  const [found] = await open();
  const [one, other] = found?.sides[0] ?? [];
  const first = await judge({ verdict: "dismiss", id: one?.id ?? "" }, signed, context);
  expect(await open()).toMatchObject([{ articleCount: 1, sides: [[{ id: other?.id }]], putAside: [{ id: one?.id }] }]);
  const second = await judge({ verdict: "dismiss", id: other?.id ?? "" }, signed, context);
  expect(await open()).toEqual([]);
  expect(await aside()).toMatchObject([{ id: found?.id, dismissed: { sequence: second.sequence } }]);
  await undo(second.sequence, signed, context);
  await undo(first.sequence, signed, context);
  expect(await open()).toEqual([found]);
});

test("a passage that was dismissed before stays dismissed as a contradiction", async () => {
  const id = await bring({ said: wrong, outlet: "phare" });
  const article = await getArticle(database.db, id);
  const flagged = article?.issues.find(({ kind }) => kind === "fact-error");
  const { sequence } = await judge({ verdict: "dismiss", id: flagged?.id ?? "" }, signed, context);
  await relateArticles(context, { force: true });
  expect(await open()).toEqual([]);
  await undo(sequence, signed, context);
  expect(await open()).toHaveLength(1);
});

test("of a day that the base does not know it is a passage to check, with the reason, and no contradiction", async () => {
  await bring({ said: "Le président sénégalais Macky Sall a visité mardi le port.", outlet: "cap", on: "2026-06-03" });
  expect(await open()).toEqual([]);
  const { rows } = await listFlaggedPassages(database.db, { group: "knowledge", limit: 5 });
  expect(rows.map(({ note }) => note)).toEqual([expect.stringContaining("article postérieur à la base (2026-01-31)")]);
});
