import type { Analysis } from "@recoupe/core/model";
import { describeJudged } from "@recoupe/db";
import { hashContent } from "@recoupe/db/backup";
import { audit, documentVersion, judgement, quote } from "@recoupe/db/schema";
import { createTestDatabase } from "@recoupe/db/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ingestArticle } from "./ingest-article.ts";
import { createIngestContext, type IngestContext } from "./ingest-context.ts";
import { reanalyse } from "./reanalyse.ts";
import type { RereadVersion } from "./reread-version.ts";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let context: IngestContext;
beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
  context = createIngestContext(database.db);
  for (const name of ["Brest", "Nîmes", "Gap"]) {
    const bytes = Buffer.from(
      `Réouverture\n\nLe maire de ${name} a annoncé lundi la réouverture de la gare.\n« Nous tenons parole à ${name} », a déclaré le maire.\n`,
    );
    await ingestArticle({ bytes, url: `https://exemple.fr/${name}`, publishedAt: "2025-03-14" }, context);
  }
});
afterAll(() => database.drop());

/** The analyser as it would be after a change that no longer finds the quotation of one article. */
function laterAnalyser(): IngestContext {
  const { analyser } = context;
  const changed = (analysis: Analysis) => (analysis.text.includes("Nîmes") ? { ...analysis, quotes: [] } : analysis);
  return {
    ...context,
    analyser: {
      ...analyser,
      version: async () => "later",
      analyse: async (input) => {
        const made = await analyser.analyse(input);
        return { ...made, version: "later", analysis: changed(made.analysis) };
      },
    },
  };
}

async function run(from: IngestContext, options: Parameters<typeof reanalyse>[1]): Promise<readonly RereadVersion[]> {
  return Array.fromAsync(reanalyse(from, options));
}
const outcomes = (items: readonly RereadVersion[]) => items.map(({ outcome }) => outcome).sort();

test("a dry run says what would change and changes nothing; a run changes that; a second one nothing", async () => {
  const quotes = await database.db.select().from(quote);
  const nimes = quotes.find(({ exact }) => exact.includes("Nîmes"));
  const judged = await describeJudged(database.db, nimes?.id ?? "");
  const decision = { verdict: "override", author: "lectrice", after: { speakerName: "Jean Valjean" } } as const;
  await database.db.insert(judgement).values({ ...decision, targetKind: "quote", targetKey: judged?.targetKey ?? "" });

  const before = await hashContent(database.url);
  expect(await run(context, { dryRun: false })).toEqual([]);
  expect(outcomes(await run(context, { dryRun: false, all: true }))).toEqual(["same", "same", "same"]);
  expect(await hashContent(database.url)).toBe(before);

  const later = laterAnalyser();
  const planned = await run(later, { dryRun: true });
  expect(outcomes(planned)).toEqual(["changed", "same", "same"]);
  const change = planned.find(({ outcome }) => outcome === "changed");
  expect(change).toMatchObject({
    findings: { quotes: { added: 0, removed: 1 }, eventMentions: { added: 0, removed: 0 } },
  });
  expect(change?.conflicts).toEqual([judged?.targetKey]);
  expect(await hashContent(database.url)).toBe(before);

  expect(await run(later, { dryRun: false })).toEqual(planned);
  expect(await database.db.$count(quote)).toBe(quotes.length - 1);
  expect(await database.db.$count(judgement)).toBe(1);
  expect(await database.db.select().from(audit)).toMatchObject([{ actor: "reanalyse", targetId: judged?.targetKey }]);
  const versions = await database.db.select().from(documentVersion);
  expect(versions.map(({ analyserVersion }) => analyserVersion)).toEqual(["later", "later", "later"]);
  for (const { publishedAt, publishedBasis } of versions)
    expect({ publishedAt, publishedBasis }).toEqual({ publishedAt: "2025-03-14", publishedBasis: "given" });

  const after = await hashContent(database.url);
  expect(await run(later, { dryRun: false })).toEqual([]);
  expect(outcomes(await run(later, { dryRun: false, all: true }))).toEqual(["same", "same", "same"]);
  expect(await hashContent(database.url)).toBe(after);
});
