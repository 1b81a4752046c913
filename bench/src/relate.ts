// Relates synthetic articles one by one and prints what each thousand cost. Run from the root:
//   node --expose-gc bench/src/relate.ts [articles=100000] [window in days=15] [table.csv] [from=0]
// `from` starts later in the same stream with the days before it in the index, as if all had been related: long runs can be done in parts.
import { appendFileSync } from "node:fs";
import { Trace } from "@recoupe/core/model";
import { RelationIndex } from "@recoupe/core/relating";
import { loadFrench } from "@recoupe/french";
import { loadKnowledge } from "@recoupe/knowledge";
import { syntheticArticles } from "./relate/synthetic-articles.ts";

const ARTICLES_A_DAY = 100;
const BATCH = 1000;
const DAY_MS = 86_400_000;

const [, , articles = "100000", days = "15", table, from = "0"] = process.argv;
const [total, windowDays, first] = [Number(articles), Number(days), Number(from)];
const knowledge = loadKnowledge();
const french = loadFrench();
const index = new RelationIndex({ knowledge, french, trace: new Trace() });
let spentMs = 0;
let joined = 0;
let count = 0;

for (const article of syntheticArticles(total, ARTICLES_A_DAY)) {
  count++;
  if (count <= first - windowDays * ARTICLES_A_DAY) continue;
  const start = process.cpuUsage();
  const touched = index.touch(index.add(article));
  spentMs += cpuMs(start);
  joined += touched.events.length;
  if (count % BATCH === 0) report(article.analysis.document.publishedAt?.value ?? "");
}

/** Milliseconds of processor time, so that other work on the machine does not count; the collector's threads do. */
function cpuMs(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Tells of the last batch and lets go of what lies outside the window; forgetting counts as cost. */
function report(day: string): void {
  const start = process.cpuUsage();
  index.forgetBefore(Date.parse(day) / DAY_MS - windowDays);
  spentMs += cpuMs(start);
  if (count > first) print();
  spentMs = 0;
  joined = 0;
}

function print(): void {
  // What is held, not what waits to be collected; without --expose-gc both.
  globalThis.gc?.();
  const heapMb = process.memoryUsage().heapUsed / 1024 / 1024;
  const each = (spentMs / BATCH).toFixed(2);
  console.log(
    `${count} articles: ${each} ms of processor each, heap ${heapMb.toFixed(0)} MB, ${index.size} in the index`,
  );
  if (table !== undefined) appendFileSync(table, `${count},${each},${heapMb.toFixed(0)},${joined}\n`);
}
