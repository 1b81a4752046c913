import { getArticle, getEvent, listArticles, listJudgements } from "@recoupe/db/read";
import { createTestDatabase } from "@recoupe/db/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ingestArticle } from "../ingest-article.ts";
import { createIngestContext, type IngestContext } from "../ingest-context.ts";
import { reanalyse } from "../reanalyse.ts";
import { relateArticles } from "../relate-articles.ts";
import { judge, undo } from "./judge.ts";
import { JudgementError } from "./judgement-error.ts";

const signed = { author: "Ada", reason: "lu sur le papier" };

const STRIKE =
  "Des drones ont frappé la centrale de Vernay jeudi, a annoncé le préfet. La centrale de Vernay est à l'arrêt depuis.";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let context: IngestContext;
beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
  context = createIngestContext(database.db);
});
afterAll(() => database.drop());

async function bring(url: string, paragraphs: readonly string[], publishedAt?: string): Promise<string> {
  const bytes = Buffer.from(`${paragraphs.join("\n\n")}\n`);
  const item = await ingestArticle({ bytes, url, publishedAt }, context);
  await relateArticles(context);
  if (!("documentId" in item)) throw new Error(item.reason);
  return item.documentId;
}

const read = async (id: string) => (await getArticle(database.db, id))!;
const daysOf = async (id: string) => (await read(id)).tellings.flatMap(({ date }) => (date ? [date.from] : []));

test("a corrected day moves what the text dates by it, holds when the article is read anew, and goes when it is undone", async () => {
  const id = await bring("https://quotidien.example/frappe", ["La centrale frappée", STRIKE], "2025-03-14");
  expect(new Set(await daysOf(id))).toEqual(new Set(["2025-03-13"]));
  const values = { publishedAt: "2025-06-20" };
  const { sequence } = await judge({ verdict: "override", id, values }, signed, context);
  expect(new Set(await daysOf(id))).toEqual(new Set(["2025-06-19"]));
  expect(await read(id)).toMatchObject({
    publishedAt: "2025-06-20",
    corrections: [{ fact: "publishedAt", value: "2025-06-20", before: "2025-03-14", sequence, ...signed }],
  });
  const [telling] = (await read(id)).tellings;
  expect((await getEvent(database.db, telling?.eventId ?? ""))?.date?.from).toBe("2025-06-19");
  expect((await listArticles(database.db, { limit: 5, from: "2025-06", to: "2025-06" })).total).toBe(1);

  const again = await Array.fromAsync(reanalyse(context, { dryRun: false, all: true }));
  expect(again.map(({ outcome }) => outcome)).toEqual(["same"]);
  expect(await Array.fromAsync(reanalyse(context, { dryRun: false }))).toEqual([]);
  expect((await read(id)).publishedAt).toBe("2025-06-20");

  await undo(sequence, signed, context);
  expect(await read(id)).toMatchObject({ publishedAt: "2025-03-14", publishedBasis: "given", corrections: [] });
  expect(new Set(await daysOf(id))).toEqual(new Set(["2025-03-13"]));
  expect((await listJudgements(database.db, { limit: 1, about: id })).rows).toMatchObject([{ sequence, values }]);
});

test("a corrected article keeps its corrections with a new text", async () => {
  const url = "https://quotidien.example/suite";
  const id = await bring(url, ["La centrale redémarre", STRIKE], "2025-03-14");
  await judge({ verdict: "override", id, values: { outlet: "La Dépêche de Vernay" } }, signed, context);
  await bring(url, ["La centrale redémarre", STRIKE, "Le préfet a salué vendredi les équipes."], "2025-03-14");
  expect(await read(id)).toMatchObject({ outlet: "La Dépêche de Vernay", versionNumber: 2, publishedAt: "2025-03-14" });
  await undo(undefined, signed, context);
  expect((await read(id)).outlet).toBe("quotidien.example");
});

test("what a person gives to one outlet is of one origin, and an undated article is bounded by a day that was corrected", async () => {
  const one = await bring(
    "https://un.example/port",
    ["Le port de Sandre attaqué", "Des pirates ont attaqué le port de Sandre mardi 4 mars 2025. Deux grues ont brûlé."],
    "2025-03-05",
  );
  const other = await bring("https://deux.example/port", [
    "Nuit d'alerte sur la côte",
    "Mardi 4 mars 2025, des pirates ont attaqué le port de Sandre. Les pompiers y sont restés jusqu'au matin.",
  ]);
  const event = async () => {
    const [telling] = (await read(one)).tellings;
    return (await getEvent(database.db, telling?.eventId ?? ""))!;
  };
  const before = await event();
  expect(before).toMatchObject({ articleCount: 2, originCount: 2 });
  for (const id of [one, other])
    await judge({ verdict: "override", id, values: { outlet: "Le Phare de Sandre" } }, signed, context);
  expect(await event()).toMatchObject({ id: before.id, articleCount: 2, originCount: 1 });
  for (const _ of [one, other]) await undo(undefined, signed, context);
  expect(await event()).toMatchObject({ id: before.id, originCount: 2 });

  expect((await read(other)).inferredDate?.notBefore).toBe("2025-03-04");
  await judge({ verdict: "override", id: other, values: { publishedAt: "2025-03-06" } }, signed, context);
  expect(await read(other)).toMatchObject({ inferredDate: null, publishedAt: "2025-03-06" });
  await undo(undefined, signed, context);
  expect((await read(other)).inferredDate?.notBefore).toBe("2025-03-04");
});

test("an outlet that was named when an article came in holds for later readings, until a person corrects it", async () => {
  const bytes = Buffer.from(
    "Le pont de Lizac fermé\n\nLe maire de Lizac a fermé le pont mardi, par crainte d'une crue.\n",
  );
  const item = await ingestArticle({ bytes, outlet: "L'Écho de Lizac", publishedAt: "2025-02-05" }, context);
  const id = "documentId" in item ? item.documentId : "";
  expect(await read(id)).toMatchObject({ outlet: "L'Écho de Lizac", corrections: [] });
  await Array.fromAsync(reanalyse(context, { dryRun: false, all: true }));
  expect((await read(id)).outlet).toBe("L'Écho de Lizac");
  await judge({ verdict: "override", id, values: { outlet: "Le Quotidien de Lizac" } }, signed, context);
  expect((await read(id)).corrections).toMatchObject([{ before: "L'Écho de Lizac", value: "Le Quotidien de Lizac" }]);
  await undo(undefined, signed, context);
  expect((await read(id)).outlet).toBe("L'Écho de Lizac");
});

test("a day that a page states wrongly can be unknown, for its later texts too, until that is undone", async () => {
  const url = "https://quotidien.example/barrage";
  const dated = ["Le barrage inspecté", "Par Rose Kerguen, le 14 mars 2025", STRIKE];
  const id = await bring(url, dated);
  expect(await read(id)).toMatchObject({ publishedAt: "2025-03-14", publishedBasis: "stated" });
  const { sequence } = await judge({ verdict: "override", id, values: { publishedAt: null } }, signed, context);
  const unknown = { publishedAt: null, publishedBasis: null };
  expect(await read(id)).toMatchObject({
    ...unknown,
    corrections: [{ fact: "publishedAt", value: null, before: "2025-03-14", sequence }],
  });
  expect(await daysOf(id)).not.toContain("2025-03-13");
  await bring(url, [...dated, "Le préfet a salué les équipes du barrage."]);
  expect(await read(id)).toMatchObject({ ...unknown, versionNumber: 2 });
  await undo(sequence, signed, context);
  expect(await read(id)).toMatchObject({ publishedAt: "2025-03-14", corrections: [] });
});

test("outlet and day that were given with one text of an article hold for the next, which may be given others", async () => {
  const url = "https://quotidien.example/tunnel";
  const bringAs = async (last: string, given: { readonly outlet?: string; readonly publishedAt?: string }) => {
    const bytes = Buffer.from(`Le tunnel percé\n\n${STRIKE}\n\n${last}\n`);
    const item = await ingestArticle({ bytes, url, ...given }, context);
    return "documentId" in item ? item.documentId : "";
  };
  const id = await bringAs("Le maire s'en est félicité.", { outlet: "La Voix de Vernay", publishedAt: "2025-03-14" });
  await bringAs("Le maire s'en est félicité vendredi.", {});
  const second = { outlet: "La Voix de Vernay", publishedAt: "2025-03-14", publishedBasis: "given", versionNumber: 2 };
  expect(await read(id)).toMatchObject(second);
  expect(await daysOf(id)).toContain("2025-03-13");
  await bringAs("La maire s'en est félicitée.", { outlet: "Le Phare de Vernay" });
  expect(await read(id)).toMatchObject({ outlet: "Le Phare de Vernay", publishedAt: "2025-03-14", versionNumber: 3 });
});

test("a day that the calendar has not, and a fact that nobody may correct, are refused and leave nothing behind", async () => {
  const { rows, total } = await listArticles(database.db, { limit: 1 });
  const id = rows[0]?.articleId ?? "";
  const decided = (await listJudgements(database.db, { limit: 1 })).total;
  for (const values of [{ publishedAt: "2025-02-30" }, { outlet: null }, { outlet: "" }, { title: "Autre" }])
    await expect(judge({ verdict: "override", id, values }, signed, context)).rejects.toThrow(JudgementError);
  expect((await listJudgements(database.db, { limit: 1 })).total).toBe(decided);
  expect(total).toBe(7);
});
