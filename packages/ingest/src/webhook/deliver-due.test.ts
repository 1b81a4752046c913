import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { changeWebhook, noteDueView, rereadWatches, saveWatch, sendAgain } from "@recoupe/db";
import { getDigest, getView } from "@recoupe/db/read";
import { delivery } from "@recoupe/db/schema";
import { createTestDatabase } from "@recoupe/db/testing";
import { sql } from "drizzle-orm";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createPoster, type Poster, parseAllowedNetworks } from "../fetch/index.ts";
import { ingestArticle } from "../ingest-article.ts";
import { createIngestContext, type IngestContext } from "../ingest-context.ts";
import { relateArticles } from "../relate-articles.ts";
import { deliverDue } from "./deliver-due.ts";
import { followView } from "./follow-view.ts";

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let handle: Awaited<ReturnType<typeof createTestDatabase>>;
let context: IngestContext;
let poster: Poster;
let status = 200;
const received: Received[] = [];
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (part) => {
    body += part;
  });
  request.on("end", () => {
    received.push({ headers: request.headers, body });
    response.writeHead(status, { location: "/elsewhere", "retry-after": "2" }).end("merci");
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

async function read(name: string, text: string): Promise<void> {
  await ingestArticle(
    { bytes: Buffer.from(`${text}\n`), url: `https://exemple.fr/${name}`, publishedAt: "2025-04-02" },
    context,
  );
  await relateArticles(context);
}

/** What the worker does, until nothing is left to do. */
async function work(): Promise<void> {
  while (await noteDueView(handle.db));
  const due = { database: handle.db, poster, random: () => 0 };
  while (await deliverDue(due));
}

/** As if the waits of all messages were over. */
const waitOver = () =>
  handle.db.execute(sql`update delivery set next_attempt_at = now() where next_attempt_at is not null`);

const DENIAL = "Le ministre Paul Lemaire a démenti mardi la prise du pont de Gao par les rebelles.";

// The first article loads the models, which takes its time on a busy machine.
test("each new finding of a view is told once, signed, and never what was there before", {
  timeout: 180_000,
}, async () => {
  await read("avant", "L’armée a bombardé lundi le marché de Gao.");
  const view = await saveWatch(handle.db, { name: "Gao", query: "Gao", filter: { words: "Gao" } });
  const followed = await followView(view.id, url, { database: handle.db, poster });
  await work();
  expect(received).toEqual([]);

  await read(
    "apres",
    `Un démenti à Gao\n\n« Le pont de Gao n’est pas tombé », a déclaré le ministre Paul Lemaire. ${DENIAL}`,
  );
  await work();
  await work();
  expect(received.length).toBeGreaterThan(0);
  const ids = received.map(({ headers }) => headers["webhook-id"]);
  expect(new Set(ids).size).toBe(ids.length);
  const { secret = "" } = followed ?? {};
  for (const { headers, body } of received) {
    const message = new Webhook(secret).verify(body, headers as Record<string, string>);
    expect(message).toMatchObject({ data: { view: { id: view.id, query: "Gao" } } });
    // The same by hand, as the specification words it.
    const key = Buffer.from(secret.slice("whsec_".length), "base64");
    const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
    expect(headers["webhook-signature"]).toBe(`v1,${createHmac("sha256", key).update(signed).digest("base64")}`);
  }
  const quote = received.map(({ body }) => JSON.parse(body)).find(({ type }) => type === "quote.found");
  expect(quote.data.quote.tellings[0].evidence.exact).toBe("Le pont de Gao n’est pas tombé");
  expect(quote.data.path).toMatch(/^\/quotes\?statement=utt_\w+$/);
  const digest = await getDigest(handle.db, { id: view.id, limit: 200, since: view.createdAt });
  expect(digest?.rows.map(({ id }) => id).toSorted()).toEqual(
    (await handle.db.select({ id: delivery.findingId }).from(delivery)).map(({ id }) => id).toSorted(),
  );
});

test("an article that is corrected elsewhere tells nothing again", async () => {
  received.length = 0;
  await read(
    "apres",
    `Un démenti à Gao\n\nMis à jour. « Le pont de Gao n’est pas tombé », a déclaré le ministre Paul Lemaire. ${DENIAL}`,
  );
  await work();
  expect(received).toEqual([]);
});

test("everything compared anew is no news, nor is the view saved again", async () => {
  received.length = 0;
  await relateArticles(context, { force: true });
  await saveWatch(handle.db, { name: "Le pont", query: "Gao", filter: { words: "Gao" } });
  await work();
  expect(received).toEqual([]);
});

test("a finding under another id is no news when that id leads to it", async () => {
  received.length = 0;
  const { rows } = await handle.db.execute<{ id: string }>(
    sql`select finding_id as id from watch_finding where kind = 'event' limit 1`,
  );
  const id = rows[0]?.id;
  await handle.db.execute(sql`update watch_finding set finding_id = 'evt_before' where finding_id = ${id}`);
  // Two that became one: it has been held since the first of them was.
  await handle.db.execute(sql`
    insert into watch_finding (watch_id, finding_id, kind, found_at)
    select watch_id, 'evt_earlier', kind, found_at - interval '1 day' from watch_finding where finding_id = 'evt_before'`);
  await handle.db.execute(sql`
    insert into id_redirect (old_id, new_id, kind) values ('evt_earlier', ${id}, 'event'), ('evt_before', ${id}, 'event')`);
  await handle.db.execute(sql`update watch set noted_up_to = 0`);
  await work();
  expect(received).toEqual([]);
  const { rows: held } = await handle.db.execute(sql`
    select 1 from watch_finding now join watch_finding earlier using (watch_id, found_at)
    where now.finding_id = ${id} and earlier.finding_id = 'evt_earlier'`);
  expect(held).toHaveLength(1);
});

test("what is not received is sent again under the same id with the same words, until it is", async () => {
  received.length = 0;
  status = 503;
  await read("encore", "La garde nationale a arrêté trois hommes mercredi à Gao.");
  await work();
  const [first] = received;
  const { webhooks: [failing] = [] } = (await getView(handle.db, await onlyView())) ?? {};
  expect(failing).toMatchObject({ failureCount: received.length, lastError: expect.stringContaining("503") });
  await work();
  expect(received.filter(({ body }) => body === first?.body)).toHaveLength(1);
  status = 200;
  await waitOver();
  await work();
  const again = received.filter(({ body }) => body === first?.body);
  expect(again.map(({ headers }) => headers["webhook-id"])).toEqual([
    first?.headers["webhook-id"],
    first?.headers["webhook-id"],
  ]);
  const { webhooks: [well] = [] } = (await getView(handle.db, await onlyView())) ?? {};
  expect(well).toMatchObject({ failureCount: 0, lastError: null, waiting: 0, givenUp: 0 });
});

test("ten failures give a message up, and it can be sent again by hand; a redirect is a failure", async () => {
  received.length = 0;
  status = 301;
  await read("fin", "Le préfet de Gao a démissionné jeudi.");
  for (let attempt = 0; attempt < 12; attempt += 1) {
    await work();
    await waitOver();
  }
  const perMessage = Map.groupBy(received, ({ headers }) => headers["webhook-id"]);
  expect([...perMessage.values()].map(({ length }) => length)).toEqual([...perMessage].map(() => 10));
  const { webhooks: [hook] = [] } = (await getView(handle.db, await onlyView())) ?? {};
  expect(hook).toMatchObject({ givenUp: perMessage.size, waiting: 0 });
  expect(hook?.deliveries[0]).toMatchObject({ lastStatus: 301, deliveredAt: null });
  status = 204;
  expect(await sendAgain(handle.db, hook?.deliveries[0]?.id ?? "")).toBe(true);
  await work();
  expect(received.length).toBe(perMessage.size * 10 + 1);
});

test("an address that is gone is told nothing more until a person resumes it", async () => {
  received.length = 0;
  status = 410;
  await read("adieu", "« Le port de Gao rouvrira », a déclaré vendredi le maire Jean Morel.");
  await work();
  const { webhooks: [hook] = [] } = (await getView(handle.db, await onlyView())) ?? {};
  expect(hook?.paused).toBe(true);
  const before = received.length;
  await waitOver();
  await work();
  expect(received).toHaveLength(before);
  status = 200;
  await changeWebhook(handle.db, hook?.id ?? "", "resume");
  await work();
  expect(received.length).toBeGreaterThan(before);
});

test("a private address is told nothing unless it is allowed: neither when it is given nor when a name leads there later", async () => {
  const strict = createPoster([]);
  const following = { database: handle.db, poster: strict };
  await expect(followView(await onlyView(), url, following)).rejects.toMatchObject({ code: "address" });
  await expect(followView(await onlyView(), "http://127.0.0.1/", following)).rejects.toMatchObject({ code: "blocked" });
  await expect(followView(await onlyView(), "http://localhost:8080/", following)).rejects.toMatchObject({
    code: "blocked",
  });
  await expect(followView(await onlyView(), "ftp://exemple.fr/", following)).rejects.toMatchObject({ code: "address" });
  await handle.db.execute(sql`update webhook set url = 'http://127.0.0.1:80/'`);
  await read("secret", "« Un convoi a quitté Gao », a déclaré samedi le préfet Karim Diallo.");
  while (await noteDueView(handle.db));
  await deliverDue({ database: handle.db, poster: strict, random: () => 0 });
  const { webhooks: [hook] = [] } = (await getView(handle.db, await onlyView())) ?? {};
  expect(hook?.lastError).toContain("RECOUPE_ALLOW_NETWORKS");
  await strict.close();
});

test("a query that this version cannot read finds nothing and loses nothing", async () => {
  await rereadWatches(handle.db, () => undefined);
  await read("muet", "« Gao a besoin d’eau », a déclaré dimanche la maire Awa Traoré.");
  expect(await noteDueView(handle.db)).toBeUndefined();
  await rereadWatches(handle.db, (query) => ({ words: query }));
  expect((await noteDueView(handle.db))?.found).toBeGreaterThan(0);
});

async function onlyView(): Promise<string> {
  const { rows } = await handle.db.execute<{ id: string }>(sql`select id from watch`);
  return rows[0]?.id ?? "";
}
