import { once } from "node:events";
import { createServer, type OutgoingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isOwnHost, refuseForeign } from "./own-request.ts";

const KNOWN = ["recoupe.exemple.fr"];

async function ask(method: string, headers: OutgoingHttpHeaders): Promise<{ status: number; body: string }> {
  const server = createServer((asked, response) => {
    if (!refuseForeign(asked, response, KNOWN)) response.end("lu");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const sent = request({ port, host: "127.0.0.1", method, headers }).end();
  const [response] = await once(sent, "response");
  const body = (await response.toArray()).join("");
  server.close();
  return { status: response.statusCode, body };
}

test("this computer's names, figures and the names of RECOUPE_HOSTS are answered", async () => {
  for (const host of ["127.0.0.1:3000", "localhost:3000", "recoupe.localhost", "[::1]:3000", "recoupe.exemple.fr"]) {
    expect(await ask("POST", { host }), host).toEqual({ status: 200, body: "lu" });
  }
});

test("a foreign name that was led to this computer is refused, with a way out", async () => {
  for (const host of [
    "rebinding.example:3000",
    "localhost.example",
    "127.0.0.1.example",
    "recoupe.exemple.fr.example",
  ]) {
    const { status, body } = await ask("GET", { host });
    expect({ host, status }).toEqual({ host, status: 421 });
    expect(body).toContain("RECOUPE_HOSTS");
  }
});

test("another site's page may lead here and may change nothing", async () => {
  const headers = { host: "localhost", "sec-fetch-site": "cross-site" };
  expect((await ask("GET", headers)).status).toBe(200);
  expect((await ask("POST", headers)).status).toBe(403);
});

test("whatever stands in Host, a name under another domain is none of ours", () => {
  fc.assert(fc.property(fc.string(), (text) => typeof isOwnHost(text, KNOWN) === "boolean"));
  fc.assert(fc.property(fc.domain(), (name) => !isOwnHost(name, KNOWN) || KNOWN.includes(name)));
});
