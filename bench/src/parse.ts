// Main text, title, author, date and speed of the parser beside its peers: npm run -s bench:parse [-- --pages DIR --fundus DIR --limit N]
// The pages are third parties' articles and no part of the project; our figures are out of fold: the weights that read a
// page were trained without any page of its domain (bench/data/parse-folds.json.br, written by the training command).
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliDecompressSync } from "node:zlib";
import { loadMainTextModel, type MainTextWeights, parsePage } from "@recoupe/core";
import {
  compareShingles,
  foldOf,
  type GoldPage,
  loadPages,
  type ShingleShares,
  shingleScores,
  wordF1,
} from "@recoupe/core/parsing-evaluation";
import { sameAuthors, sameDay, sameTitle } from "./parse/compare-fields.ts";
import { PEERS, type Peer, type PeerResult } from "./parse/peers.ts";

const { pages, fundus, limit } = parseArgs({
  options: {
    pages: { type: "string", default: "../../shared/corpora/pages" },
    fundus: { type: "string", default: "../../shared/corpora/pages-fundus" },
    limit: { type: "string" },
  },
}).values;

if (!existsSync(join(pages, "gold.jsonl")) || !existsSync(join(fundus, "gold.jsonl"))) {
  console.error(`No pages in ${pages} and ${fundus}; name their folders with --pages and --fundus.`);
  process.exit(2);
}

const folds = (
  JSON.parse(
    brotliDecompressSync(readFileSync(new URL("../data/parse-folds.json.br", import.meta.url))).toString(),
  ) as MainTextWeights[]
).map(loadMainTextModel);

console.log("| pages | system | shingle F1 (P/R) | word F1 | title | author | day | CPU ms a page | failed |");
console.log("|---|---|---|---|---|---|---|---|---|");
for (const [corpus, folder] of [
  ["wcxb", pages],
  ["fundus", fundus],
] as const) {
  const gold = loadPages(folder, corpus).slice(0, limit ? Number(limit) : undefined);
  console.log(
    await measure(corpus, gold, "recoupe, out of fold", async (page) => {
      const { title, bylines, publishedAt, text } = parsePage(
        { content: page.bytes, url: page.url, contentType: "text/html" },
        { model: folds[foldOf(page.domain)]! },
      );
      return { text, title: title ?? undefined, authors: bylines, date: publishedAt ?? undefined };
    }),
  );
  if (corpus === "fundus")
    console.error(
      `peak memory after our passes: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, all pages held`,
    );
}
for (const [corpus, folder] of [
  ["wcxb", pages],
  ["fundus", fundus],
] as const) {
  const gold = loadPages(folder, corpus).slice(0, limit ? Number(limit) : undefined);
  for (const peer of PEERS) console.log(await measure(corpus, gold, peer.name, (page) => readWith(peer, page)));
}

function readWith(peer: Peer, page: GoldPage): Promise<PeerResult> {
  return peer.read(new TextDecoder().decode(page.bytes), page.url);
}

async function measure(
  corpus: string,
  gold: readonly GoldPage[],
  name: string,
  read: (page: GoldPage) => Promise<PeerResult>,
): Promise<string> {
  const shares: ShingleShares[] = [];
  const words: number[] = [];
  const hits = { title: [0, 0], author: [0, 0], day: [0, 0] } satisfies Record<string, [number, number]>;
  let cpu = 0;
  let failed = 0;
  for (const page of gold) {
    const before = process.cpuUsage();
    const found = await read(page).catch((): PeerResult => {
      failed++;
      return { text: "", authors: [] };
    });
    const used = process.cpuUsage(before);
    cpu += (used.user + used.system) / 1000;
    if (page.text !== "") {
      shares.push(compareShingles(page.text, found.text));
      words.push(wordF1(page.text, found.text));
    }
    if (page.title) tally(hits.title, sameTitle(page.title, found.title));
    if (page.authors.length > 0) tally(hits.author, sameAuthors(page.authors, found.authors));
    if (page.publishedAt) tally(hits.day, sameDay(page.publishedAt, found.date));
  }
  const { f1, precision, recall } = shingleScores(shares);
  const meanWords = words.reduce((sum, value) => sum + value, 0) / words.length;
  const share = ([right, all]: readonly number[]) => percent(right! / Math.max(1, all!), 0);
  return `| ${corpus} ${shares.length} | ${name} | ${percent(f1)} (${percent(precision)}/${percent(recall)}) | ${percent(meanWords)} | ${share(hits.title)} | ${share(hits.author)} | ${share(hits.day)} | ${(cpu / gold.length).toFixed(1)} | ${failed} |`;
}

function tally(count: number[], right: boolean): void {
  count[0]! += right ? 1 : 0;
  count[1]! += 1;
}

function percent(value: number, digits = 1): string {
  return (value * 100).toFixed(digits);
}
