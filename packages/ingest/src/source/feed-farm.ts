import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** Real servers on loopback with every behaviour feeds have in the wild. For tests. */
export interface FeedFarm {
  readonly hosts: readonly string[];
  readonly feeds: readonly FarmFeed[];
  /** Requests to one host that were under way together, at most. */
  mostAtOnce(): number;
  readonly requests: Map<string, number>;
  close(): Promise<void>;
}

export interface FarmFeed {
  readonly url: string;
  readonly behaviour: Behaviour;
  /** Addresses of the articles that must be stored in the end. */
  readonly articles: readonly string[];
}

export const BEHAVIOURS = [
  "rss",
  "atom",
  "not-modified",
  "moved",
  "loop",
  "gone",
  "too-many",
  "storm",
  "drip",
  "latin1-as-utf8",
  "cut-gzip",
  "bomb",
  "wrong-type",
  "a-page",
  "duplicate-guids",
  "undated-and-future",
  "empty",
  "bad-article",
  "cut-xml",
  "sitemap-index",
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

const SILENT: readonly Behaviour[] = [
  "loop",
  "gone",
  "too-many",
  "storm",
  "drip",
  "cut-gzip",
  "bomb",
  "a-page",
  "empty",
  "cut-xml",
];

/** A host that asks for a pause gets it from all its feeds, so each of these has a host of its own besides the common ones. */
export async function startFeedFarm(commonHosts: number, feedCount: number): Promise<FeedFarm> {
  const hostCount = commonHosts + Math.ceil(feedCount / BEHAVIOURS.length);
  const servers: Server[] = [];
  const hosts: string[] = [];
  const requests = new Map<string, number>();
  let most = 0;
  for (let index = 0; index < hostCount; index++) {
    let underWay = 0;
    const server = createServer((request, response) => {
      underWay++;
      most = Math.max(most, underWay);
      response.on("close", () => {
        underWay--;
      });
      const key = `${hosts[index]}${request.url}`;
      requests.set(key, (requests.get(key) ?? 0) + 1);
      answer(request, response, requests.get(key)!);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    servers.push(server);
    hosts.push(`127.0.0.1:${(server.address() as AddressInfo).port}`);
  }
  const hostOf = (index: number) =>
    behaviourOf(index) === "too-many"
      ? hosts[commonHosts + Math.floor(index / BEHAVIOURS.length)]!
      : hosts[index % commonHosts]!;
  const feeds = Array.from({ length: feedCount }, (_, index) => feedOf(hostOf(index), index));
  return {
    hosts,
    feeds,
    requests,
    mostAtOnce: () => most,
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

function behaviourOf(index: number): Behaviour {
  return BEHAVIOURS[index % BEHAVIOURS.length]!;
}

function feedOf(host: string, index: number): FarmFeed {
  const behaviour = behaviourOf(index);
  const url = `http://${host}/feed/${behaviour}/${index}`;
  const numbers = SILENT.includes(behaviour)
    ? []
    : behaviour === "bad-article" || behaviour === "duplicate-guids"
      ? [1]
      : [1, 2];
  return { url, behaviour, articles: numbers.map((number) => `http://${host}/article/good/${index}/${number}`) };
}

function titleOf(feed: number, number: number): string {
  return `Dépêche ${feed}-${number} : le maire annonce un été sans eau`;
}

function answer(request: IncomingMessage, response: ServerResponse, times: number): void {
  const [, kind = "", behaviour = "", feed = "0", number = "1"] = (request.url ?? "/").split("/");
  if (kind === "sitemap" && behaviour === "new")
    // The file itself is compressed, and no header says so.
    response.writeHead(200, { "content-type": "application/gzip" }).end(gzipSync(sitemapOf(Number.parseInt(feed, 10))));
  else if (kind === "feed") answerFeed(behaviour as Behaviour, Number(feed), request, response, times);
  else if (kind === "article" && behaviour !== "bad")
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(pageOf(Number(feed), Number(number)));
  else response.writeHead(behaviour === "bad" ? 500 : 404).end();
}

function answerFeed(
  behaviour: Behaviour,
  feed: number,
  request: IncomingMessage,
  response: ServerResponse,
  times: number,
): void {
  const rss = rssOf(feed, [1, 2]);
  const xml = { "content-type": "application/rss+xml; charset=utf-8" };
  switch (behaviour) {
    case "rss":
    case "storm":
      return void (behaviour === "rss" ? response.writeHead(200, xml).end(rss) : response.writeHead(503).end());
    case "atom":
      return void response.writeHead(200, { "content-type": "application/atom+xml" }).end(atomOf(feed));
    case "not-modified":
      return void (request.headers["if-none-match"] === '"v"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { ...xml, etag: '"v"' }).end(rss));
    case "moved":
      return void response.writeHead(301, { location: `/feed/rss/${feed}` }).end();
    case "loop":
      return void response.writeHead(308, { location: request.url }).end();
    case "gone":
      return void response.writeHead(410).end();
    case "too-many":
      return void response.writeHead(429, { "retry-after": "7200" }).end();
    case "drip": {
      response.writeHead(200, xml);
      const timer = setInterval(() => response.write(" "), 40);
      return void response.on("close", () => clearInterval(timer));
    }
    case "latin1-as-utf8":
      return void response.writeHead(200, xml).end(Buffer.from(rss, "latin1"));
    case "cut-gzip": {
      const packed = gzipSync(rss);
      return void response
        .writeHead(200, { ...xml, "content-encoding": "gzip" })
        .end(packed.subarray(0, packed.length / 2));
    }
    case "bomb":
      return void response.writeHead(200, { ...xml, "content-encoding": "gzip" }).end(BOMB);
    case "wrong-type":
      return void response.writeHead(200, { "content-type": "text/html" }).end(rss);
    case "a-page":
      return void response
        .writeHead(200, { "content-type": "text/html" })
        .end("<!doctype html><title>Accueil</title><p>Bonjour.</p>");
    case "duplicate-guids":
      return void response.writeHead(200, xml).end(rssOf(feed, [1, 1, 1], times));
    case "undated-and-future":
      return void response
        .writeHead(200, xml)
        .end(rss.replace(/<pubDate>[^<]*<\/pubDate>/u, "").replace("2025", "2099"));
    case "empty":
      return void response.writeHead(200, xml).end('<rss version="2.0"><channel><title>Vide</title></channel></rss>');
    case "cut-xml":
      return void response.writeHead(200, xml).end(rss.slice(0, rss.indexOf("<item>") + "<item><ti".length));
    case "sitemap-index":
      return void response
        .writeHead(200, xml)
        .end(
          `<sitemapindex><sitemap><loc>/sitemap/old/${feed}</loc><lastmod>2020-01-01</lastmod></sitemap><sitemap><loc>/sitemap/new/${feed}.xml.gz</loc><lastmod>2025-03-14</lastmod></sitemap></sitemapindex>`,
        );
    case "bad-article":
      return void response
        .writeHead(200, xml)
        .end(
          rssOf(feed, [1]).replace(
            "</channel>",
            `<item><title>Perdu</title><link>/article/bad/${feed}/9</link></item></channel>`,
          ),
        );
  }
}

const BOMB = gzipSync(Buffer.alloc(30_000_000));

function rssOf(feed: number, numbers: readonly number[], edition = 1): string {
  const items = numbers.map(
    (number) =>
      `<item><title>${titleOf(feed, number)}${edition > 1 ? " (actualisé)" : ""}</title><link>/article/good/${feed}/${number}?utm_source=rss</link><guid isPermaLink="false">${feed}-${number}</guid><pubDate>Fri, 14 Mar 2025 0${number}:00:00 +0100</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Journal ${feed} de l'été</title>${items.join("")}</channel></rss>`;
}

function sitemapOf(feed: number): string {
  return `<urlset>${[1, 2].map((number) => `<url><loc>/article/good/${feed}/${number}</loc></url>`).join("")}</urlset>`;
}

function atomOf(feed: number): string {
  const entries = [1, 2].map(
    (number) =>
      `<entry><id>urn:${feed}-${number}</id><title>${titleOf(feed, number)}</title><link href="/article/good/${feed}/${number}"/><updated>2025-03-14T0${number}:00:00Z</updated></entry>`,
  );
  return `<feed xmlns="http://www.w3.org/2005/Atom"><title>Journal ${feed}</title>${entries.join("")}</feed>`;
}

function pageOf(feed: number, number: number): string {
  const title = titleOf(feed, number);
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body><nav><a href="/">Accueil</a></nav>
<article><h1>${title}</h1><p>Le maire de la commune numéro ${feed} a annoncé vendredi que l'eau serait coupée chaque nuit jusqu'au mois de septembre, faute de pluie depuis le printemps.</p>
<p>« Nous n'avons plus le choix », a déclaré l'élu devant ${100 + number} habitants réunis à la mairie. Les agriculteurs demandent l'aide de l'État.</p></article></body></html>`;
}
