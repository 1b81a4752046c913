import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createTestDatabase } from "@recoupe/db/testing";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createFetcher, DEFAULT_FETCH_SETTINGS, parseAllowedNetworks } from "../fetch/index.ts";
import { createPoliteFetcher } from "./polite-fetcher.ts";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
const closing: (() => void)[] = [];
beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
});
afterAll(async () => {
  for (const close of closing) close();
  await database.drop();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function polite(...hosts: string[]) {
  const fetcher = createFetcher({ ...DEFAULT_FETCH_SETTINGS, allowedNetworks: parseAllowedNetworks(hosts.join(",")) });
  closing.push(() => void fetcher.close());
  return createPoliteFetcher({ database: database.db, fetcher, minPauseMs: 0 });
}

test("a redirect to another host waits for that host's turn too, and its robots.txt is asked", async () => {
  let underWay = 0;
  let most = 0;
  const target = await serve((request, response) => {
    if (request.url === "/robots.txt") return response.end("User-agent: *\nDisallow: /interdit");
    most = Math.max(most, ++underWay);
    setTimeout(() => {
      underWay--;
      response.end("page");
    }, 60);
  });
  const doors = await Promise.all(
    ["/a", "/a", "/interdit"].map((path) =>
      serve((request, response) => {
        if (request.url === "/robots.txt") response.writeHead(404).end();
        else response.writeHead(302, { location: `http://${target}${path}` }).end();
      }),
    ),
  );
  const { fetch } = polite(target, ...doors);
  const fetched = await Promise.allSettled([
    ...doors.map((door) => fetch(`http://${door}/`)),
    fetch(`http://${target}/b`),
  ]);
  expect(fetched.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
  expect(fetched[2]).toMatchObject({ reason: { code: "robots" } });
  expect(most).toBe(1);
});
