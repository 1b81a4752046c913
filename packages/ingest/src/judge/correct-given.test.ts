import { getArticle, listJudgements } from "@recoupe/db/read";
import { createTestDatabase } from "@recoupe/db/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ingestArticle } from "../ingest-article.ts";
import { createIngestContext, type IngestContext } from "../ingest-context.ts";
import { correctGiven, type GivenByHand } from "./correct-given.ts";
import { judge, undo } from "./judge.ts";

const TEXT =
  "Le bac de Roche-Noire à quai\n\nDes pirates ont attaqué jeudi le bac de Roche-Noire, a annoncé la maire.\n";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let context: IngestContext;
beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
  context = createIngestContext(database.db);
});
afterAll(() => database.drop());

async function handIn(given: GivenByHand, text = TEXT) {
  const { author, ...said } = given;
  const item = await ingestArticle({ bytes: Buffer.from(text), url: "https://bac.example/quai", ...said }, context);
  return { item, said: await correctGiven(item, { ...said, author }, context) };
}

test("what is said of a text that comes again corrects its article, is signed, and can be taken back", async () => {
  const { item } = await handIn({});
  const id = "documentId" in item ? item.documentId : "";
  const read = async () => (await getArticle(database.db, id))!;
  const { said } = await handIn({ outlet: "L'Écho des bacs", publishedAt: "2025-03-14", author: "Ada" });
  expect(await read()).toMatchObject({ outlet: "L'Écho des bacs", publishedAt: "2025-03-14", versionNumber: 1 });
  expect((await read()).tellings.map(({ date }) => date?.from)).toContain("2025-03-13");
  const [decision] = (await listJudgements(database.db, { limit: 1, about: id })).rows;
  expect(said).toEqual({ kind: "corrected", sequence: decision?.sequence });
  expect(decision).toMatchObject({ author: "Ada", reason: expect.stringContaining("donné avec l’article") });

  // The same again, in other letters and with an hour, is nothing new.
  const again = await handIn({ outlet: "l'écho des BACS", publishedAt: "2025-03-14T08:00:00+01:00", author: "Bo" });
  expect(again.said).toEqual({ kind: "nothing-new" });
  await undo(decision?.sequence, { author: "Ada" }, context);
  expect(await read()).toMatchObject({ outlet: "bac.example", publishedAt: null });
});

test("of a new text it holds over what a person had corrected before", async () => {
  const { item } = await handIn({});
  const id = "documentId" in item ? item.documentId : "";
  await judge({ verdict: "override", id, values: { outlet: "Le Bac libre" } }, { author: "Ada" }, context);
  const { said } = await handIn({ outlet: "La Rive", author: "Bo" }, `${TEXT}\nLe bac repart vendredi.\n`);
  expect(said.kind).toBe("corrected");
  expect(await getArticle(database.db, id)).toMatchObject({ outlet: "La Rive", versionNumber: 2 });
});

test("without a signature the article stays as it was, and that is said", async () => {
  const { item, said } = await handIn({ outlet: "Un autre" }, `${TEXT}\nLe bac repart vendredi.\n`);
  expect(said).toMatchObject({ kind: "kept", reason: expect.stringContaining("corrigez-les") });
  expect(await getArticle(database.db, "documentId" in item ? item.documentId : "")).toMatchObject({
    outlet: "La Rive",
  });
});
