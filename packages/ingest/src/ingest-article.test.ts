import { block, document, documentVersion, quarantine } from "@recoupe/db/schema";
import { createTestDatabase } from "@recoupe/db/testing";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { placeOfFile } from "./article-item.ts";
import { ingestArticle } from "./ingest-article.ts";
import { createIngestContext, type IngestContext } from "./ingest-context.ts";

let handle: Awaited<ReturnType<typeof createTestDatabase>>;
let context: IngestContext;
beforeAll(async () => {
  handle = await createTestDatabase(inject("testServer"));
  context = createIngestContext(handle.db);
});
afterAll(() => handle.drop());

const prose = `Le maire de Quimper promet un pont neuf

« Nous ouvrirons le pont en juin », a déclaré mardi la maire Anne Le Goff devant le conseil municipal de Quimper. L’opposition dément que le calendrier soit tenable.

Le chantier a commencé en mars, selon la préfecture du Finistère, et doit durer deux ans.
`;
const bytesOf = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding);
const windows1252 = (text: string) => Buffer.from(text.replaceAll("’", "\x92").replaceAll("œ", "\x9c"), "latin1");

async function versions() {
  const rows = await handle.db.select().from(documentVersion);
  return rows.map(({ documentId, number, isCurrent, text }) => ({ documentId, number, isCurrent, text }));
}

test("the same bytes twice, or twice at once, are one article", async () => {
  const item = { bytes: bytesOf(prose), filePath: "/textes/pont.txt" };
  const both = await Promise.all([ingestArticle(item, context), ingestArticle(item, context)]);
  const again = await ingestArticle(item, context);
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(["stored", "unchanged"]);
  expect(again.outcome).toBe("unchanged");
  expect(await handle.db.$count(document)).toBe(1);
  expect(await versions()).toHaveLength(1);
});

test("the same text in another folder is the same article", async () => {
  const outcome = await ingestArticle({ bytes: bytesOf(prose), filePath: "/copie/pont.txt" }, context);
  expect(outcome.outcome).toBe("unchanged");
  expect(await handle.db.$count(document)).toBe(1);
});

test("a changed text of a known file is a new version, and going back is a third", async () => {
  const changed = prose.replace("juin", "septembre");
  const second = await ingestArticle({ bytes: bytesOf(changed), filePath: "/textes/pont.txt" }, context);
  const third = await ingestArticle({ bytes: bytesOf(prose), filePath: "/textes/pont.txt" }, context);
  expect(second).toMatchObject({ outcome: "stored", version: 2 });
  expect(third).toMatchObject({ outcome: "stored", version: 3 });
  expect((await versions()).filter(({ isCurrent }) => isCurrent).map(({ number }) => number)).toEqual([3]);
});

test("two texts handed in under one bare name are two articles, each shown under that name", async () => {
  const texts = ["Morlaix", "Lannion"].map((town) => bytesOf(prose.replaceAll("Quimper", town)));
  const outcomes = [];
  for (const bytes of [...texts, ...texts]) {
    outcomes.push(await ingestArticle({ bytes, ...placeOfFile("article.txt") }, context));
  }
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(["stored", "stored", "unchanged", "unchanged"]);
  expect(outcomes).toMatchObject([{ version: 1 }, { version: 1 }, { version: 1 }, { version: 1 }]);
  const named = await handle.db.$count(document, eq(document.fileName, "article.txt"));
  expect(named).toBe(2);
});

test("another encoding of a text is read as that text", async () => {
  const text = prose.replaceAll("Quimper", "Besançon");
  const encoded = {
    utf16: Buffer.concat([Buffer.from([0xff, 0xfe]), bytesOf(text, "utf16le")]),
    windows1252: windows1252(text),
  };
  for (const [name, bytes] of Object.entries(encoded)) {
    const outcome = await ingestArticle({ bytes, filePath: `/encodages/${name}.txt` }, context);
    expect(outcome.outcome, name).not.toBe("failed");
  }
  const stored = (await versions()).filter((each) => each.text.includes("Besançon"));
  expect(stored.map((each) => each.text.includes("« Nous ouvrirons le pont en juin »"))).toEqual([true, true]);
  expect(stored.every((each) => each.text.includes("L’opposition dément"))).toBe(true);
});

test("another language is kept, with a note", async () => {
  const english = `The mayor promises a new bridge

"We will open the bridge in June," the mayor of Swansea said on Tuesday before the council. The opposition says that nobody believes the timetable, and that the works will take longer than what was announced to the people of the town.
`;
  const outcome = await ingestArticle({ bytes: bytesOf(english), filePath: "/textes/bridge.txt" }, context);
  expect(outcome).toMatchObject({ outcome: "stored", notes: [expect.stringContaining("Texte en anglais : ")] });
});

test.each([
  ["empty", bytesOf(" \n\n")],
  ["binary", Buffer.from("%PDF-1.7\n%âãÏÓ")],
] as const)("%s bytes are refused with advice, kept in quarantine, and nothing else is stored", async (code, bytes) => {
  const before = await handle.db.$count(document);
  const filePath = `/refus/${code}.txt`;
  const outcome = await ingestArticle({ bytes, filePath }, context);
  await ingestArticle({ bytes, filePath }, context);
  expect(outcome).toMatchObject({ outcome: "failed", code, reason: expect.stringContaining("recommencez") });
  expect(await handle.db.$count(document)).toBe(before);
  const kept = (await handle.db.select().from(quarantine)).filter(({ address }) => address === filePath);
  expect(kept).toMatchObject([{ code, attempts: 1, resolvedAt: null }]);
});

test("a quarantined file that is mended leaves quarantine", async () => {
  await ingestArticle({ bytes: bytesOf(""), filePath: "/refus/repare.txt" }, context);
  await ingestArticle({ bytes: bytesOf(prose.replaceAll("pont", "phare")), filePath: "/refus/repare.txt" }, context);
  const kept = (await handle.db.select().from(quarantine)).filter(({ address }) => address === "/refus/repare.txt");
  expect(kept).toMatchObject([{ resolvedAt: expect.any(Date) }]);
});

test("any text goes in whole and comes out with every span in place", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 200 }), async (noise) => {
      const bytes = bytesOf(`${prose.slice(0, 60)} ${noise} ${prose.slice(60)}`);
      const outcome = await ingestArticle({ bytes }, context);
      expect(["stored", "unchanged"]).toContain(outcome.outcome);
    }),
    { numRuns: 25 },
  );
  const rows = await handle.db
    .select({ text: documentVersion.text, start: block.start, end: block.end, exact: block.exact })
    .from(block)
    .innerJoin(documentVersion, eq(documentVersion.id, block.versionId));
  expect(rows.length).toBeGreaterThan(25);
  for (const { text, start, end, exact } of rows) expect(text.slice(start, end)).toBe(exact);
});
