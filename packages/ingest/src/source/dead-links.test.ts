import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { addSource, readSources, removeSource } from "@recoupe/db";
import { listArticles, listSources } from "@recoupe/db/read";
import { createTestDatabase } from "@recoupe/db/testing";
import { sql } from "drizzle-orm";
import { expect, inject, test } from "vitest";
import { createFetcher, DEFAULT_FETCH_SETTINGS, parseAllowedNetworks } from "../fetch/index.ts";
import { ingestArticle } from "../ingest-article.ts";
import { createIngestContext } from "../ingest-context.ts";
import { checkDueSource } from "./check-source.ts";
import { createPoliteFetcher } from "./polite-fetcher.ts";
import type { SourceContext } from "./source-context.ts";

const PAGE = `<html lang="fr"><body><article><h1>Le quai de Lizac fermé</h1>
<p>Le maire de Lizac a fermé le quai mardi, par crainte d'une crue de la rivière.</p></article></body></html>`;

test("what is gone is told as gone, to whom nobody typed the address; a source that is followed again has its articles", async () => {
  await using database = await createTestDatabase(inject("testServer"));
  const answers = new Map<string, string>();
  const server = createServer(({ url = "" }, response) => {
    const body = answers.get(url);
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": url === "/rss.xml" ? "application/rss+xml" : "text/html; charset=utf-8",
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const item = (name: string) => `<item><title>${name}</title><link>${base}/${name}</link></item>`;
  answers.set(
    "/rss.xml",
    `<rss version="2.0"><channel><title>Lizac</title>${item("quai")}${item("perdu")}</channel></rss>`,
  );
  answers.set("/quai", PAGE);
  const fetcher = createFetcher({ ...DEFAULT_FETCH_SETTINGS, allowedNetworks: parseAllowedNetworks("127.0.0.0/8") });
  const ingest = createIngestContext(database.db);
  const context: SourceContext = {
    ...ingest,
    polite: createPoliteFetcher({ database: database.db, fetcher, minPauseMs: 0 }),
    takeIn: (each) => ingestArticle(each, ingest),
    random: () => 0.5,
  };
  const check = async () => {
    await database.db.execute(sql`update source set next_check_at = now()`);
    await checkDueSource(context);
  };
  const follow = () => addSource(database.db, { kind: "feed", address: `${base}/rss.xml` });
  const { source } = await follow();
  await check();
  const { failures } = await listSources(database.db);
  expect(failures.map(({ reason }) => reason)).toEqual([
    expect.stringContaining("la page annoncée n'est pas, ou plus, à cette adresse (404)"),
  ]);

  answers.delete("/rss.xml");
  await check();
  const [failed] = await readSources(database.db);
  expect(failed?.lastError).toContain("le flux n'est plus à cette adresse (404)");

  const brought = async () => ({
    counted: (await listSources(database.db)).sources.map(({ articleCount }) => articleCount),
    listed: (await listArticles(database.db, { limit: 5, sourceId: source.id })).total,
  });
  expect(await brought()).toEqual({ counted: [1], listed: 1 });
  await removeSource(database.db, source.id);
  await follow();
  expect(await brought()).toEqual({ counted: [1], listed: 1 });
  await fetcher.close();
  await new Promise((closed) => server.close(closed));
});
