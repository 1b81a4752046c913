import { addSource, readSources, type Source } from "@recoupe/db";
import { createTestDatabase } from "@recoupe/db/testing";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createFetcher, DEFAULT_FETCH_SETTINGS, parseAllowedNetworks } from "../fetch/index.ts";
import { ingestArticle } from "../ingest-article.ts";
import { createIngestContext } from "../ingest-context.ts";
import { checkDueSource } from "./check-source.ts";
import { BEHAVIOURS, type FeedFarm, startFeedFarm } from "./feed-farm.ts";
import { createPoliteFetcher } from "./polite-fetcher.ts";
import type { SourceCheck, SourceContext } from "./source-context.ts";

const FEEDS = 220;
const HOSTS = 24;
const WORKERS = 4;

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let farm: FeedFarm;
let close: () => Promise<void>;
let context: SourceContext;

beforeAll(async () => {
  database = await createTestDatabase(inject("testServer"));
  farm = await startFeedFarm(HOSTS, FEEDS);
  const fetcher = createFetcher({
    ...DEFAULT_FETCH_SETTINGS,
    deadlineMs: 4_000,
    allowedNetworks: parseAllowedNetworks(farm.hosts.join(",")),
  });
  const ingest = createIngestContext(database.db);
  context = {
    ...ingest,
    polite: createPoliteFetcher({ database: database.db, fetcher, minPauseMs: 0 }),
    takeIn: (item) => ingestArticle(item, ingest),
    random: () => 0.5,
  };
  close = () => fetcher.close();
});
afterAll(async () => {
  await close?.();
  await farm?.close();
  await database?.drop();
});

/** Lets several workers check until nothing is due. */
async function drain(): Promise<SourceCheck[]> {
  const checks: SourceCheck[] = [];
  const work = async () => {
    for (let check = await checkDueSource(context); check; check = await checkDueSource(context)) checks.push(check);
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return checks;
}

async function storedAddresses(): Promise<string[]> {
  const { rows } = await database.db.execute<{ key: string }>(
    sql`select d.key from document_version v join document d on d.id = v.document_id order by d.key collate "C"`,
  );
  return rows.map(({ key }) => key);
}

test(`${FEEDS} feeds of every kind on ${HOSTS} hosts: good articles once, a reason for every bad one, one request at a time for each host`, {
  timeout: 240_000,
}, async () => {
  for (const { url } of farm.feeds) await addSource(database.db, { kind: "feed", address: url });
  await drain();
  const expected = farm.feeds.flatMap(({ articles }) => articles).toSorted();
  expect(await storedAddresses()).toEqual(expected);

  const sources = new Map((await readSources(database.db)).map((source) => [source.id, source]));
  const byBehaviour = (behaviour: (typeof BEHAVIOURS)[number]): Source[] => {
    const urls = farm.feeds.filter((feed) => feed.behaviour === behaviour).map(({ url }) => url);
    return [...sources.values()].filter(({ address }) => urls.includes(address));
  };
  for (const [behaviour, reason] of [
    ["loop", "redirections"],
    ["gone", "410"],
    ["too-many", "429"],
    ["storm", "503"],
    ["drip", "pas de réponse complète"],
    ["cut-gzip", "abîmé ou coupé"],
    ["bomb", "contenu"],
    ["a-page", "donne une page et non un flux"],
    ["cut-xml", "coupée avant le premier article"],
  ] as const) {
    const found = byBehaviour(behaviour);
    expect(found.length, behaviour).toBe(FEEDS / BEHAVIOURS.length);
    for (const source of found) expect(source.lastError, behaviour).toContain(reason);
  }
  for (const source of byBehaviour("gone")) expect(source.paused).toBe(true);
  for (const source of byBehaviour("too-many"))
    expect(source.nextCheckAt.getTime() - Date.now()).toBeGreaterThan(7_000_000);
  for (const source of byBehaviour("empty"))
    expect(source).toMatchObject({ itemCount: 0, lastError: null, failureCount: 0 });
  const { rows: lost } = await database.db.execute<{ address: string; reason: string }>(
    sql`select address, reason from quarantine`,
  );
  expect(lost.length).toBe(FEEDS / BEHAVIOURS.length);
  for (const { reason } of lost) expect(reason).toContain("500");
  expect(farm.mostAtOnce()).toBe(1);
});

test("a second round asks conditionally and stores nothing twice", { timeout: 240_000 }, async () => {
  const before = await storedAddresses();
  await database.db.execute(sql`update source set next_check_at = now() where not paused`);
  const checks = await drain();
  expect(await storedAddresses()).toEqual(before);
  const unchanged = checks.filter(({ source }) => source.address.includes("not-modified"));
  expect(unchanged.length).toBe(FEEDS / BEHAVIOURS.length);
  for (const check of unchanged) expect(check.outcome).toBe("not-modified");
  expect(farm.mostAtOnce()).toBe(1);
});
