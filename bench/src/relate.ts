// Relates synthetic articles one by one and prints what each thousand cost. Run from the root:
//   node bench/src/relate.ts [articles=100000] [window in days=60] [table.csv]
import { writeFileSync } from "node:fs";
import { Trace } from "@recoupe/core/model";
import { RelationIndex } from "@recoupe/core/relating";
import { loadFrench } from "@recoupe/french";
import { loadKnowledge } from "@recoupe/knowledge";
import { syntheticArticles } from "./relate/synthetic-articles.ts";

const ARTICLES_A_DAY = 100;
const BATCH = 1000;
const DAY_MS = 86_400_000;

const [, , articles = "100000", days = "60", table] = process.argv;
const [total, windowDays] = [Number(articles), Number(days)];
const knowledge = loadKnowledge();
const french = loadFrench();
const index = new RelationIndex({ knowledge, french, trace: new Trace() });
const rows: string[] = [];
let spentMs = 0;
let joined = 0;
let count = 0;

for (const article of syntheticArticles(total, ARTICLES_A_DAY)) {
  const start = process.cpuUsage();
  const touched = index.touch(index.add(article));
  spentMs += cpuMs(start);
  joined += touched.events.length;
  count++;
  if (count % BATCH === 0) report(article.analysis.document.publishedAt?.value ?? "");
}
if (table !== undefined)
  writeFileSync(table, `articles,cpu_ms_per_article,heap_mb,events_joined\n${rows.join("\n")}\n`);

/** Milliseconds of processor time, so that other work on the machine does not count; the collector's threads do. */
function cpuMs(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Prints the last batch and lets go of what lies outside the window; forgetting counts as cost. */
function report(day: string): void {
  const start = process.cpuUsage();
  index.forgetBefore(Date.parse(day) / DAY_MS - windowDays);
  spentMs += cpuMs(start);
  const heapMb = process.memoryUsage().heapUsed / 1024 / 1024;
  const row = [count, (spentMs / BATCH).toFixed(3), heapMb.toFixed(0), joined].join(",");
  rows.push(row);
  console.log(
    `${count} articles: ${(spentMs / BATCH).toFixed(2)} ms of processor each, heap ${heapMb.toFixed(0)} MB, ${index.size} in the index`,
  );
  spentMs = 0;
  joined = 0;
}
