import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getArticle } from "@recoupe/db/read";
import { createTestDatabase } from "@recoupe/db/testing";
import { expect, inject, test } from "vitest";
import { parseAllowedNetworks } from "../fetch/index.ts";
import { createIngestContext } from "../ingest-context.ts";
import { addSource } from "./add-source.ts";
import { createSourceContext } from "./create-source-context.ts";
import { ingestAddress } from "./ingest-address.ts";

const PAGE =
  "<!doctype html><html lang=fr><title>La halle rouvre</title><article><h1>La halle rouvre</h1><p>Le maire de Lantry a rouvert la halle jeudi, après deux ans de travaux.</p></article></html>";

test("what whoever gives an address knows of the article there is kept with it", async () => {
  const database = await createTestDatabase(inject("testServer"));
  const site = createServer((request, response) => {
    response.writeHead(request.url === "/robots.txt" ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(request.url === "/robots.txt" ? "" : PAGE);
  });
  await new Promise<void>((listening) => site.listen(0, "127.0.0.1", listening));
  try {
    const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
    const address = `http://${host}/halle`;
    const context = createSourceContext(createIngestContext(database.db), {
      allowedNetworks: parseAllowedNetworks(host),
    });
    const item = await ingestAddress({ address, outlet: "L'Écho de Lantry", publishedAt: "2025-03-14" }, context);
    expect(item).toMatchObject({ outcome: "stored" });
    expect(await getArticle(database.db, "documentId" in item ? item.documentId : "")).toMatchObject({
      outlet: "L'Écho de Lantry",
      publishedAt: "2025-03-14",
      url: address,
    });
  } finally {
    site.close();
    await database.drop();
  }
});

test("nobody is told to wait for an address that is asked for once", async () => {
  const database = await createTestDatabase(inject("testServer"));
  const site = createServer((request, response) => {
    response.writeHead(request.url === "/robots.txt" ? 404 : 503).end();
  });
  await new Promise<void>((listening) => site.listen(0, "127.0.0.1", listening));
  try {
    const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
    const context = createSourceContext(createIngestContext(database.db), {
      allowedNetworks: parseAllowedNetworks(host),
    });
    const address = `http://${host}/halle`;
    const told = { reason: `le site est en panne (503) ; réessayez plus tard (${address})` };
    expect(await ingestAddress({ address }, context)).toMatchObject({ outcome: "failed", ...told });
    await expect(addSource(address, context)).rejects.toThrow(told.reason);
  } finally {
    site.close();
    await database.drop();
  }
});
