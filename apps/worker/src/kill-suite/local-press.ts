import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** Articles that a newsroom would get from feeds, single addresses and a folder, served on loopback. */
export interface LocalPress {
  /** `host:port` of every server. */
  readonly hosts: readonly string[];
  readonly feeds: readonly string[];
  readonly pages: readonly string[];
  readonly folder: string;
  /** Puts the articles of the folder there, one after the other. */
  fillFolder(): void;
  close(): Promise<void>;
}

/** Entries of one feed; a check reads a hundred at most. */
const ITEMS_PER_FEED = 40;
/** A host is asked once a second, so the number of hosts decides how fast a run can be. */
const ARTICLES_PER_HOST = 25;

/** Article `n` comes by feed, as a page or as a file, in turns; its text names it: « dépêche numéro n ». */
export async function startLocalPress(articles: number, folder: string): Promise<LocalPress> {
  const numbers = Array.from({ length: articles }, (_, index) => index + 1);
  const byWay = (way: number) => numbers.filter((number) => number % 3 === way);
  const hostCount = Math.max(2, Math.ceil((articles * 2) / 3 / ARTICLES_PER_HOST));
  const servers: Server[] = [];
  const hosts: string[] = [];
  const hostOf = (number: number) => hosts[number % hostCount] ?? "";
  const feeds = new Map<string, readonly number[]>();
  for (let index = 0; index < hostCount; index++) {
    const server = createServer((request, response) => {
      const path = request.url ?? "/";
      const announced = feeds.get(`http://${request.headers.host}${path}`);
      const [, number] = /^\/depeche\/(\d+)$/u.exec(path) ?? [];
      if (announced) response.setHeader("content-type", "application/rss+xml").end(feedOf(announced, hostOf));
      else if (number) response.setHeader("content-type", "text/html; charset=utf-8").end(pageOf(Number(number)));
      else response.writeHead(404).end();
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    servers.push(server);
    hosts.push(`127.0.0.1:${(server.address() as AddressInfo).port}`);
  }
  const announced = byWay(0);
  for (let start = 0; start < announced.length; start += ITEMS_PER_FEED) {
    feeds.set(`http://${hostOf(start)}/flux/${start}`, announced.slice(start, start + ITEMS_PER_FEED));
  }
  mkdirSync(folder, { recursive: true });
  return {
    hosts,
    feeds: [...feeds.keys()],
    pages: byWay(1).map((number) => `http://${hostOf(number)}/depeche/${number}`),
    folder,
    fillFolder: () => {
      for (const number of byWay(2)) {
        // Written aside and moved, as a tool that does not want to be read half-way does.
        const path = join(folder, `${number}.txt`);
        writeFileSync(`${path}.partial`, textOf(number));
        renameSync(`${path}.partial`, path);
      }
    },
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
    },
  };
}

function textOf(number: number): string {
  return `Dépêche numéro ${number}.\n\nLe maire de Ville-${number} a annoncé lundi la réouverture de la gare. « Nous tenons parole », a-t-il déclaré.\n`;
}

function pageOf(number: number): string {
  const paragraphs = textOf(number).trim().split("\n\n").slice(1);
  return `<!doctype html><html lang="fr"><title>Dépêche numéro ${number}.</title><article><h1>Dépêche numéro ${number}.</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article></html>`;
}

function feedOf(numbers: readonly number[], hostOf: (number: number) => string): string {
  const items = numbers.map(
    (number) =>
      `<item><title>Dépêche numéro ${number}.</title><link>http://${hostOf(number)}/depeche/${number}</link></item>`,
  );
  return `<rss version="2.0"><channel><title>La presse locale</title>${items.join("")}</channel></rss>`;
}
