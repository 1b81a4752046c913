import { getContradiction, listContradictions } from "@recoupe/db/read";
import { createTestDatabase } from "@recoupe/db/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ingestArticle } from "../ingest-article.ts";
import { createIngestContext, type IngestContext } from "../ingest-context.ts";
import { relateArticles } from "../relate-articles.ts";
import { judge, undo } from "./judge.ts";

const signed = { author: "Ada", reason: "deux moments du même jour" };

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let context: IngestContext;
beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
  context = createIngestContext(database.db);
});
afterAll(() => database.drop());

/** One article on a strike in a town, by whoever says whether it is over. */
async function tell(town: string, { outlet, said }: { outlet: string; said: string }) {
  const text = `${town} : les mineurs, vus par ${outlet}\n\nLa grève des mineurs de ${town} ${said}.\n`;
  const url = `https://${outlet}.example/${town}`;
  const item = await ingestArticle({ bytes: Buffer.from(text), publishedAt: "2026-01-12", url }, context);
  await relateArticles(context);
  return "documentId" in item ? item.documentId : "";
}

const first = { outlet: "phare", said: "est finie, a affirmé lundi la direction" };
const second = { outlet: "rade", said: "est finie, a assuré lundi la direction à la presse" };
const other = { outlet: "digue", said: "se poursuit, a affirmé lundi le syndicat" };
const third = { outlet: "cap", said: "est finie, a déclaré lundi le préfet" };

const open = async (town: string) =>
  (await listContradictions(database.db, { limit: 50 })).rows.filter(({ question }) => question?.includes(town));
const takeOut = (id: string) => judge({ verdict: "dismiss", id }, { author: "Bo", reason: "un doublon" }, context);

test("a dismissed contradiction stays so when another sentence of the same voice stands for a side", async () => {
  const told = await tell("Lizac", first);
  await tell("Lizac", other);
  const [found] = await open("Lizac");
  const { sequence } = await judge({ verdict: "dismiss", id: found?.id ?? "" }, signed, context);
  const again = await tell("Lizac", second);
  for (const gone of [told, again]) {
    expect(await open("Lizac")).toEqual([]);
    const out = await takeOut(gone);
    expect(await open("Lizac")).toEqual([]);
    expect(await getContradiction(database.db, found?.id ?? "")).toMatchObject({ dismissed: { sequence, ...signed } });
    await relateArticles(context, { force: true });
    expect(await open("Lizac")).toEqual([]);
    await undo(out.sequence, signed, context);
  }
  await undo(sequence, signed, context);
  expect(await open("Lizac")).toHaveLength(1);
});

test("in another voice it is open, since nobody dismissed that", async () => {
  const gone = await tell("Sandre", first);
  await tell("Sandre", other);
  const [found] = await open("Sandre");
  await judge({ verdict: "dismiss", id: found?.id ?? "" }, signed, context);
  await takeOut(gone);
  expect(await listContradictions(database.db, { limit: 50, dismissed: true })).toMatchObject({ total: 0 });
  await tell("Sandre", third);
  expect(await open("Sandre")).toHaveLength(1);
});

test("it stays dismissed when other articles tell both sides, in the same voices", async () => {
  const gone = [await tell("Carhac", first), await tell("Carhac", other)];
  const [found] = await open("Carhac");
  const { sequence } = await judge({ verdict: "dismiss", id: found?.id ?? "" }, signed, context);
  await tell("Carhac", second);
  await tell("Carhac", { outlet: "quai", said: "se poursuit, a assuré lundi le syndicat à la presse" });
  for (const id of gone) await takeOut(id);
  expect(await open("Carhac")).toEqual([]);
  const { rows } = await listContradictions(database.db, { limit: 50, dismissed: true });
  expect(rows).toMatchObject([{ articleCount: 2, dismissed: { sequence } }]);
  await undo(sequence, signed, context);
  expect(await open("Carhac")).toMatchObject([{ id: rows[0]?.id, dismissed: null }]);
});
