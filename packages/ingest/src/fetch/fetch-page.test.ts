import { randomBytes } from "node:crypto";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { request } from "undici";
import { afterEach, describe, expect, test } from "vitest";
import type { FetchError } from "./fetch-error.ts";
import { createFetcher, DEFAULT_FETCH_SETTINGS, type Fetcher, type FetchSettings } from "./fetch-page.ts";
import { createGuardedAgent } from "./guarded-agent.ts";
import { parseAllowedNetworks } from "./network-policy.ts";

const open: { server: Server; fetcher: Fetcher }[] = [];
afterEach(async () => {
  for (const { server, fetcher } of open.splice(0)) {
    await fetcher.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

/** A real server on loopback, and a fetcher that may reach it. */
async function serve(listener: RequestListener, settings: Partial<FetchSettings> = {}) {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const allowedNetworks = parseAllowedNetworks(`127.0.0.1:${port}`);
  const fetcher = createFetcher({ ...DEFAULT_FETCH_SETTINGS, allowedNetworks, ...settings });
  open.push({ server, fetcher });
  return { fetcher, port, url: `http://127.0.0.1:${port}/` };
}

async function failure(promise: Promise<unknown>): Promise<FetchError> {
  return promise.then(
    () => Promise.reject(new Error("expected a failure")),
    (error: FetchError) => error,
  );
}

describe("a page that sends its readers on", () => {
  const sendsOn = (content: string, text = "Vous allez être redirigé.") =>
    `<html><head><title>Ici</title><META content='${content}' HTTP-EQUIV=refresh></head><body>${text}</body></html>`;
  const html = { "content-type": "text/html" };

  test("is followed like a redirect, with the same checks at each step", async () => {
    const hops: string[] = [];
    const { fetcher, url } = await serve((asked, response) => {
      if (asked.url === "/") response.writeHead(200, html).end(sendsOn("0; url=/a?x=1&amp;y=2"));
      else if (asked.url === "/out") response.writeHead(200, html).end(sendsOn("0;URL=http://10.0.0.1/"));
      else response.writeHead(200, html).end("<p>La page</p>");
    });
    const found = await fetcher.fetch(url, {}, async (hop) => void hops.push(hop.pathname));
    expect(found).toMatchObject({ kind: "page", finalUrl: `${url}a?x=1&y=2`, movedTo: undefined });
    expect(hops).toEqual(["/a"]);
    expect(await failure(fetcher.fetch(`${url}out`))).toMatchObject({ code: "blocked" });
  });

  test("is read itself where it loads itself again, waits, or has text of its own; going round in circles ends", async () => {
    const pages: Readonly<Record<string, string>> = {
      "/self": sendsOn("0; url=/self"),
      "/live": sendsOn("300"),
      "/later": sendsOn("60; url=/a"),
      "/long": sendsOn("0; url=/a", "Le maire a parlé. ".repeat(40)),
      "/round": sendsOn("0; url=/trip"),
      "/trip": sendsOn("0; url=/round"),
    };
    const { fetcher, url } = await serve((asked, response) => {
      response.writeHead(200, html).end(pages[asked.url ?? ""] ?? "<p>Autre</p>");
    });
    for (const path of ["self", "live", "later", "long"])
      expect(await fetcher.fetch(url + path), path).toMatchObject({ finalUrl: url + path });
    expect(await failure(fetcher.fetch(`${url}round`))).toMatchObject({ code: "redirects" });
  });
});

describe("fetching a page", () => {
  test("gives the bytes through gzip and brotli, the address it ended at and the validators", async () => {
    const { fetcher, url } = await serve((request, response) => {
      if (request.url === "/") return response.writeHead(301, { location: "/article" }).end();
      response
        .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip, br", etag: '"v1"' })
        .end(brotliCompressSync(gzipSync("<p>Kiev dément.</p>")));
    });
    const page = await fetcher.fetch(url);
    expect(page).toMatchObject({
      kind: "page",
      finalUrl: `${url}article`,
      movedTo: `${url}article`,
      validators: { etag: '"v1"' },
    });
    expect(page.kind === "page" && new TextDecoder().decode(page.bytes)).toBe("<p>Kiev dément.</p>");
  });

  test("asks conditionally and hears that nothing changed", async () => {
    const { fetcher, url } = await serve((request, response) => {
      response.writeHead(request.headers["if-none-match"] === '"v1"' ? 304 : 200).end();
    });
    expect((await fetcher.fetch(url, { etag: '"v1"' })).kind).toBe("not-modified");
  });

  test("a temporary redirect is followed and not remembered", async () => {
    const { fetcher, url } = await serve((request, response) => {
      if (request.url === "/") response.writeHead(302, { location: "/now" }).end();
      else response.end("ok");
    });
    expect(await fetcher.fetch(url)).toMatchObject({ finalUrl: `${url}now`, movedTo: undefined });
  });

  test.each([
    [404, false, undefined],
    [410, false, undefined],
    [429, true, 120_000],
    [503, true, undefined],
  ])("status %i: retryable %s", async (status, retryable, retryAfterMs) => {
    const { fetcher, url } = await serve((_, response) => {
      response.writeHead(status, retryAfterMs ? { "retry-after": "120" } : {}).end("non");
    });
    expect(await failure(fetcher.fetch(url))).toMatchObject({ code: "http", status, retryable, retryAfterMs });
  });

  test("a redirect loop ends", async () => {
    let asked = 0;
    const { fetcher, url } = await serve((_, response) => {
      asked++;
      response.writeHead(308, { location: "/" }).end();
    });
    expect((await failure(fetcher.fetch(url))).code).toBe("redirects");
    expect(asked).toBe(DEFAULT_FETCH_SETTINGS.maxRedirects + 1);
  });

  test("a gzip bomb stops at the cap, and a truncated one says so", async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const cut = gzipSync(randomBytes(5_000)).subarray(0, 2_000);
    const { fetcher, url } = await serve((request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(request.url === "/" ? bomb : cut);
    });
    expect((await failure(fetcher.fetch(url))).code).toBe("too-large");
    expect((await failure(fetcher.fetch(`${url}cut`))).code).toBe("encoding");
  });

  test("a body larger than allowed is refused even without a declared length", async () => {
    const { fetcher, url } = await serve(
      (_, response) => {
        response.writeHead(200);
        for (let part = 0; part < 20; part++) response.write(Buffer.alloc(1_000, "a"));
        response.end();
      },
      { maxBodyBytes: 10_000 },
    );
    expect((await failure(fetcher.fetch(url))).code).toBe("too-large");
  });

  test("one byte now and then does not hold us beyond the deadline", async () => {
    const { fetcher, url } = await serve(
      (_, response) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write("a"), 50);
        response.on("close", () => clearInterval(drip));
      },
      { deadlineMs: 400 },
    );
    expect(await failure(fetcher.fetch(url))).toMatchObject({ code: "timeout", retryable: true });
  });

  test("a reset connection is a network failure that may pass", async () => {
    const { fetcher, url } = await serve((request) => request.socket.destroy());
    expect(await failure(fetcher.fetch(url))).toMatchObject({ code: "network", retryable: true });
  });
});

describe("private networks", () => {
  /** Ways to write one IPv4 address so that a URL parser or an IPv6 disguise leads to it. */
  function spellingsOf(address: string): string[] {
    const [a = 0, b = 0, c = 0, d = 0] = address.split(".").map(Number);
    const number = ((a * 256 + b) * 256 + c) * 256 + d;
    const hex = (value: number) => `0x${value.toString(16)}`;
    const octal = (value: number) => `0${value.toString(8)}`;
    const [high, low] = [(a * 256 + b).toString(16), (c * 256 + d).toString(16)];
    return [
      address,
      `${address}.`,
      `${a}.${b}.${c * 256 + d}`,
      `${a}.${(b * 256 + c) * 256 + d}`,
      String(number),
      hex(number),
      octal(number),
      [a, b, c, d].map(hex).join("."),
      [a, b, c, d].map(octal).join("."),
      `${hex(a)}.${octal(b)}.${c}.${d}`,
      [...address].map((char) => (char === "." ? "。" : String.fromCodePoint(char.charCodeAt(0) + 0xfee0))).join(""),
      [...address].map((char) => `%${char.charCodeAt(0).toString(16)}`).join(""),
      `[::ffff:${address}]`,
      `[::ffff:${high}:${low}]`,
      `[0:0:0:0:0:ffff:${high}:${low}]`,
      `[::${address}]`,
      `[64:ff9b::${high}:${low}]`,
      `[64:ff9b:1::${high}:${low}]`,
      `[2002:${high}:${low}::]`,
      `[2001:0:${high}:${low}::]`,
    ];
  }
  const hosts = [
    ...["127.0.0.1", "10.0.0.1", "169.254.169.254", "172.16.0.9", "192.168.1.254", "100.64.0.1"].flatMap(spellingsOf),
    ...["0", "0.0.0.0", "127.1", "127.127.127.127", "localhost", "LOCALHOST", "localhost.", "a.localhost"],
    ...["[::1]", "[0:0:0:0:0:0:0:1]", "[::]", "[fe80::1]", "[fc00::1]", "[fd12:3456::1]", "[fec0::1]", "[ff02::1]"],
    ...["[100::1]", "[2001:db8::1]", "[2001:10::1]", "172.31.255.254", "192.0.0.1", "192.0.2.1", "198.18.0.1"],
    ...["198.51.100.7", "203.0.113.9", "224.0.0.1", "240.0.0.1", "255.255.255.255", "100.127.255.254"],
  ];

  test("no spelling reaches the listener, neither directly nor through a redirect", async () => {
    let reached = 0;
    const { port } = await serve((_, response) => {
      reached++;
      response.end("secret");
    });
    const strict = createFetcher({ ...DEFAULT_FETCH_SETTINGS, deadlineMs: 3_000 });
    const redirecting = await serve((request, response) => {
      // A header carries no letters beyond ASCII; the parser undoes the escaping in a host.
      const location = decodeURIComponent((request.url ?? "/").slice(1)).replace(/[^\p{ASCII}]/gu, encodeURIComponent);
      response.writeHead(302, { location }).end();
    });
    for (const host of hosts) {
      for (const target of [`http://${host}:${port}/`, `http://${host}/`]) {
        const direct = await failure(strict.fetch(target));
        expect(["blocked", "address"], `${target}: ${direct.message}`).toContain(direct.code);
      }
      const hop = `${redirecting.url}${encodeURIComponent(`http://${host}/`)}`;
      const redirected = await failure(redirecting.fetcher.fetch(hop));
      expect(["blocked", "address"], `redirect to ${host}: ${redirected.message}`).toContain(redirected.code);
    }
    await strict.close();
    expect(hosts.length).toBeGreaterThanOrEqual(120);
    expect(reached).toBe(0);
  });

  test("a name that changes its mind is asked once, and the answer that was judged is the one connected to", async () => {
    let reached = 0;
    const { port } = await serve((_, response) => {
      reached++;
      response.end("secret");
    });
    let asked = 0;
    const agent = createGuardedAgent([], {
      purpose: "read",
      resolve: async () => (asked++ === 0 ? ["192.0.2.1"] : ["127.0.0.1"]),
    });
    await expect(request(`http://rebinding.example:${port}/`, { dispatcher: agent })).rejects.toThrow("adresse privée");
    const mixed = createGuardedAgent([], { purpose: "read", resolve: async () => ["93.184.216.34", "127.0.0.1"] });
    await expect(request(`http://mixed.example:${port}/`, { dispatcher: mixed })).rejects.toThrow("adresse privée");
    expect(asked).toBe(1);
    expect(reached).toBe(0);
    await Promise.all([agent.close(), mixed.close()]);
  });

  test.each([
    "ftp://exemple.fr/a",
    "file:///etc/passwd",
    "http://u:p@exemple.fr/",
    "http://exemple.fr:25/",
    "pas une adresse",
    "javascript:alert(1)",
  ])("%s is not an address to fetch", async (address) => {
    const fetcher = createFetcher();
    expect((await failure(fetcher.fetch(address))).code).toBe("address");
    await fetcher.close();
  });
});
