import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readJsonLines } from "../formats/read-jsonl.ts";
import { CASE_ADDRESS, FEED_CASES } from "./__fixtures__/feed-cases.ts";
import { discoverFeeds } from "./discover-feeds.ts";
import { FeedError } from "./feed.ts";
import { readOpml } from "./opml.ts";
import { readFeed } from "./read-feed.ts";
import { readSitemap } from "./read-sitemap.ts";

/** `FUZZ_RUNS=50000` for the long run; see docs/quality.md. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 400);

/** A case with bytes cut out, doubled, changed or put in: what a bad connection and a bad template make of feeds. */
const damaged = fc
  .tuple(
    fc.constantFrom(...FEED_CASES),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 60 }), fc.uint8Array({ maxLength: 12 }), fc.boolean()), { maxLength: 5 }),
  )
  .map(([{ bytes }, wounds]) =>
    wounds.reduce<Uint8Array>((each, [at, length, added, twice]) => {
      const place = each.length === 0 ? 0 : at % each.length;
      const kept = twice ? place : place + length;
      return Buffer.concat([each.subarray(0, place + (twice ? length : 0)), added, each.subarray(kept)]);
    }, bytes),
  );

test(`${RUNS} damaged feeds, pages and texts are read or refused, never a crash`, { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (bytes) => {
      try {
        for (const item of readFeed({ bytes, url: CASE_ADDRESS }).items) {
          if (item.url !== undefined) expect(URL.canParse(item.url)).toBe(true);
          expect(item.title ?? "").not.toMatch(/[\0\b\u001b]/u);
          if (item.publishedAt !== undefined) expect(item.publishedAt).toMatch(/^\d{4}-\d{2}-\d{2}/u);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(FeedError);
      }
      const text = new TextDecoder().decode(bytes);
      readSitemap(bytes, CASE_ADDRESS);
      readOpml(text);
      for (const { url } of discoverFeeds(text, CASE_ADDRESS)) expect(URL.canParse(url)).toBe(true);
      for await (const found of readJsonLines(text.split("\n"), "x")) expect(found.name).toContain("x:");
    }),
    { numRuns: RUNS, seed: 1 },
  );
});

/** Inputs of a length that is asked for, each a trap for a reader that looks back too often. */
const TRAPS: Readonly<Record<string, (length: number) => string>> = {
  "open tags": (length) => `<rss><channel>${"<a>".repeat(length / 3)}`,
  "open items": (length) => `<rss><channel>${"<item><title>x".repeat(length / 14)}`,
  brackets: (length) => `<rss>${"<".repeat(length)}`,
  ampersands: (length) => `<rss><channel><title>${"&".repeat(length)}`,
  references: (length) => `<rss><channel><title>${"&#9;".repeat(length / 4)}`,
  "CDATA begun": (length) => `<rss><channel><title>${"<![CDATA[".repeat(length / 9)}`,
  comments: (length) => `<rss>${"<!-- ".repeat(length / 5)}`,
  attributes: (length) => `<rss ${'a="b" '.repeat(length / 6)}>`,
  "entities of its own": (length) => `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(length / 15)}]><rss>`,
  spaces: (length) => `<rss><channel><item><pubDate>${" ".repeat(length)}`,
  digits: (length) => `<rss><channel><item><pubDate>${"1".repeat(length)}`,
  brackets_of_json: (length) => `{"version":${"[".repeat(length)}`,
};

test.each(Object.entries(TRAPS))("twice as much takes about twice as long: %s", (_, trap) => {
  const cpuMs = (length: number) => {
    const bytes = new TextEncoder().encode(trap(length));
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const started = process.cpuUsage();
      const wall = performance.now();
      try {
        readFeed({ bytes, url: CASE_ADDRESS });
      } catch (error) {
        expect(error).toBeInstanceOf(FeedError);
      }
      const { user, system } = process.cpuUsage(started);
      least = Math.min(least, (user + system) / 1000, performance.now() - wall);
    }
    return least;
  };
  const [once, eightfold] = [cpuMs(60_000), cpuMs(480_000)];
  // Quadratic work would take 64 times as long; below 20 ms the clock and the collector decide.
  expect(eightfold).toBeLessThan(Math.max(once, 20) * 24);
});
