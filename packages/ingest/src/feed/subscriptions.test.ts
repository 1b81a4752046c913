import { describe, expect, test } from "vitest";
import { discoverFeeds } from "./discover-feeds.ts";
import { readOpml, type Subscription, writeOpml } from "./opml.ts";
import { readSitemap } from "./read-sitemap.ts";

describe("OPML", () => {
  const subscriptions: Subscription[] = [
    { url: "https://a.example/rss", title: "Báo « A » & fils", siteUrl: "https://a.example/", folders: [] },
    { url: "https://b.example/rss", title: "B", siteUrl: undefined, folders: ["Monde", "Asie"] },
    { url: "https://c.example/rss", title: "C", siteUrl: undefined, folders: ["Monde"] },
  ];

  test("what is written is read back, folders included", () => {
    const text = writeOpml("Mes flux", subscriptions, new Date("2026-01-02T03:04:05Z"));
    const read = readOpml(text);
    expect(read?.skipped).toEqual([]);
    expect(read?.subscriptions.toSorted((a, b) => a.url.localeCompare(b.url))).toEqual(subscriptions);
  });

  test("a list of nothing is written and read back too", () => {
    expect(readOpml(writeOpml("Mes flux", [], new Date(0)))).toEqual({ subscriptions: [], skipped: [] });
  });

  test("a broken file gives what it holds and names what it cannot use", () => {
    const read = readOpml(`<opml><body><outline text="Presse"><outline text="Un" xmlUrl="https://a.example/1"/>
      <outline text="Un encore" xmlUrl="https://a.example/1"/><outline text="Mauvais" xmlUrl="pas une adresse"/><outline text="Vide"/>`);
    expect(read?.subscriptions).toEqual([
      { url: "https://a.example/1", title: "Un", siteUrl: undefined, folders: ["Presse"] },
    ]);
    expect(read?.skipped).toEqual(["pas une adresse", "Vide"]);
  });

  test("another document is none", () => {
    expect(readOpml("<rss><channel/></rss>")).toBeUndefined();
  });
});

test("a page's declared feeds come first, then the usual places", () => {
  const found = discoverFeeds(
    `<head><base href="/fr/"><link rel="alternate" type="application/rss+xml" title="À la une" href="une.xml">
     <link rel="stylesheet" href="x.css"><link rel="alternate" hreflang="en" href="/en/"><link rel="ALTERNATE home" type="application/atom+xml" href="/atom.xml"></head>`,
    "https://journal.example/accueil",
  );
  expect(found.slice(0, 3)).toEqual([
    { url: "https://journal.example/fr/une.xml", title: "À la une", basis: "declared" },
    { url: "https://journal.example/atom.xml", title: undefined, basis: "declared" },
    { url: "https://journal.example/feed/", title: undefined, basis: "usual-place" },
  ]);
  expect(new Set(found.map(({ url }) => url)).size).toBe(found.length);
});

test("a news sitemap and a sitemap index", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const news = readSitemap(
    bytes(`<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://journal.example/a</loc><lastmod>2025-03-14</lastmod>
      <news:news><news:publication_date>2025-03-13T08:00:00+01:00</news:publication_date><news:title>Tr&#234;ve</news:title></news:news></url></urlset>`),
    "https://journal.example/sitemap.xml",
  );
  expect(news?.pages).toEqual([
    { url: "https://journal.example/a", modifiedAt: "2025-03-14", title: "Trêve", publishedAt: "2025-03-13T07:00:00Z" },
  ]);
  expect(
    readSitemap(bytes("<sitemapindex><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>"), "https://j.example/s.xml")
      ?.sitemaps,
  ).toEqual([{ url: "https://j.example/b.xml", modifiedAt: undefined }]);
  expect(readSitemap(bytes("<html/>"), "https://j.example/")).toBeUndefined();
});
