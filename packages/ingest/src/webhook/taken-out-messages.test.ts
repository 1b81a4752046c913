import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { noteDueView, saveWatch } from "@recoupe/db";
import { delivery } from "@recoupe/db/schema";
import { createTestDatabase } from "@recoupe/db/testing";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createPoster, type Poster, parseAllowedNetworks } from "../fetch/index.ts";
import { ingestArticle } from "../ingest-article.ts";
import { createIngestContext, type IngestContext } from "../ingest-context.ts";
import { judge } from "../judge/judge.ts";
import { relateArticles } from "../relate-articles.ts";
import { deliverDue } from "./deliver-due.ts";
import { followView } from "./follow-view.ts";

let handle: Awaited<ReturnType<typeof createTestDatabase>>;
let context: IngestContext;
let poster: Poster;
const received: string[] = [];
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (part) => {
    body += part;
  });
  request.on("end", () => {
    received.push(body);
    response.writeHead(200).end();
  });
});
let url: string;

beforeAll(async () => {
  handle = await createTestDatabase(inject("testServer"));
  context = createIngestContext(handle.db);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}/recoupe`;
  poster = createPoster(parseAllowedNetworks(`127.0.0.1:${port}`));
});
afterAll(async () => {
  await poster.close();
  await new Promise((resolve) => server.close(resolve));
  await handle.drop();
});

async function read(outlet: string, text: string): Promise<string> {
  const address = `https://${outlet}.example/sandre`;
  const item = await ingestArticle(
    { bytes: Buffer.from(`${text}\n`), url: address, publishedAt: "2025-03-05" },
    context,
  );
  await relateArticles(context);
  return "documentId" in item ? item.documentId : "";
}

async function deliver(): Promise<void> {
  while (await deliverDue({ database: handle.db, poster, random: () => 0 }));
}

test("of an article that was taken out nothing is sent; what others tell too is sent without it", async () => {
  const view = await saveWatch(handle.db, { name: "Sandre", query: "Sandre", filter: { words: "Sandre" } });
  await followView(view.id, url, { database: handle.db, poster });
  const attack = "Des pirates ont attaqué le port de Sandre mardi 4 mars 2025.";
  const kept = await read("rade", `Sandre : le port visé\n\n${attack} Deux grues ont brûlé.`);
  const gone = await read(
    "phare",
    `Le port de Sandre attaqué\n\n${attack} « Sandre est à genoux », a déclaré la maire Awa Diallo.`,
  );
  while (await noteDueView(handle.db));
  const queued = await handle.db.select({ body: delivery.body }).from(delivery);
  expect(queued.filter(({ body }) => body.includes(gone)).length).toBeGreaterThan(0);
  expect(queued.some(({ body }) => body.includes("à genoux"))).toBe(true);

  await judge({ verdict: "dismiss", id: gone }, { author: "Ada", reason: "un essai" }, context);
  await deliver();
  expect(received.length).toBeGreaterThan(0);
  expect(received.join()).not.toContain(gone);
  expect(received.join()).not.toContain("à genoux");
  expect(received.some((body) => body.includes(kept) && body.includes("attaqué le port"))).toBe(true);
  const { rows } = await handle.db.execute(sql`select 1 from delivery where next_attempt_at is not null`);
  expect(rows).toEqual([]);
});

test("while the record still follows the decision, a message waits", async () => {
  received.length = 0;
  const gone = await read("cap", "Le port de Sandre\n\n« Sandre tiendra », a déclaré jeudi le préfet Karim Ba.");
  while (await noteDueView(handle.db));
  // As another worker sees it between the decision and the comparison that follows it.
  await handle.db.execute(sql`update document set taken_out_by = 0 where id = ${gone}`);
  await deliver();
  expect(received.join()).not.toContain(gone);
  const { rows } = await handle.db.execute(sql`select 1 from delivery where next_attempt_at is not null`);
  expect(rows.length).toBeGreaterThan(0);
});
