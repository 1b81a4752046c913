// Whether any text or page is read, from its bytes to its claims, without a crash and in bounded time: npm run -s bench -- fuzz [--count 50000] [--seed 1]
// Every second one is a page. They are cut, shuffled and spoilt from the articles of the evaluation sets and the pages of the parser's tests,
// and from signs of every kind; the same seed makes the same ones.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { analyseArticle } from "@recoupe/core";
import { type Analysis, Trace } from "@recoupe/core/model";
import { loadFrench } from "@recoupe/french";
import { loadKnowledge } from "@recoupe/knowledge";
import { Spoiler } from "./fuzz/spoiler.ts";

const { values } = parseArgs({
  options: { count: { type: "string", default: "50000" }, seed: { type: "string", default: "1" } },
});
const [french, knowledge] = [loadFrench(), loadKnowledge()];
const spoiler = new Spoiler(Number(values.seed));

/** Lengths of the odd texts, in characters; the second may take this many times as long as the first, noise included. */
const [SHORT, LONG] = [50_000, 200_000];
const MOST_TIMES_AS_LONG = 8;
/** Processor time after which one of these, of some thousand characters at most, is called too slow; a hundred times the usual. */
const MOST_MS = 1500;
const WARM_UP = 20;
const evaluation = join(import.meta.dirname, "../../packages/core/evaluation");
const sets = ["statements/development", "quotes/development", "entities/development"];
const articles = sets.flatMap((set) => {
  const folder = join(evaluation, set, "texts");
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
});

const fixtures = join(import.meta.dirname, "../../packages/core/src/parse/html/__fixtures__");
const pages = readdirSync(fixtures)
  .filter((name) => name.endsWith(".html"))
  .map((name) => readFileSync(join(fixtures, name), "utf8"));

const faults: string[] = [];
const { cpuSeconds, bytes, slowest } = readSpoilt(Number(values.count));
console.log(
  `${values.count} texts and pages, ${Math.round(bytes / 1000)} kB: ${cpuSeconds.toFixed(0)} s of processor, ${((1000 * cpuSeconds) / (bytes / 1000)).toFixed(1)} ms a kB, the slowest ${slowest.toFixed(0)} ms, ${faults.length} faults`,
);
for (const [name, piece] of Object.entries({
  "one word": "a",
  "quotation marks": "« ",
  "straight marks": '"',
  "closed quotations": "« Oui », ",
  commas: ", ",
  capitals: "LE MINISTRE A DÉCLARÉ LUNDI QUE L'ARMÉE AVAIT ATTAQUÉ GAO. ",
  "no accents": "Le president a declare mardi que l'armee avait ete attaquee a Gao. ",
  Arabic: "قال الرئيس إن الجيش هاجم المدينة. ",
  Chinese: "总统周一表示军队袭击了该市。",
  emoji: "👩‍👩‍👧 🇫🇷 ",
}))
  reportOdd(name, (length) => piece.repeat(Math.ceil(length / piece.length)));
reportOdd("nested parentheses", (length) => "(".repeat(length / 2) + ")".repeat(length / 2));
for (const fault of faults.slice(0, 20)) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function readSpoilt(count: number) {
  let [bytes, cpuMs, slowest] = [0, 0, 0];
  for (let number = 0; number < count; number++) {
    const isPage = number % 2 === 1;
    const content = isPage ? spoiler.nextPage(pages) : spoiler.next(articles);
    bytes += Buffer.byteLength(content);
    const ms = cpuMsOf(() => {
      try {
        check(isPage ? read(content, "text/html") : read(content));
      } catch (error) {
        faults.push(`${number}: ${error instanceof Error ? error.message : error}`);
      }
    });
    cpuMs += ms;
    // The first ones also load the models.
    if (number >= WARM_UP) slowest = Math.max(slowest, ms);
    if (number >= WARM_UP && ms > MOST_MS)
      faults.push(`${number}: ${ms.toFixed(0)} ms for ${content.length} characters`);
  }
  return { cpuSeconds: cpuMs / 1000, bytes, slowest };
}

function reportOdd(name: string, make: (length: number) => string): void {
  read(make(SHORT));
  const [short, long] = [cpuMsOf(() => read(make(SHORT))), cpuMsOf(() => read(make(LONG)))];
  console.log(
    `${name}: ${(SHORT / 1000).toFixed(0)} kB ${short.toFixed(0)} ms, ${LONG / 1000} kB ${long.toFixed(0)} ms`,
  );
  if (long > MOST_TIMES_AS_LONG * Math.max(short, 50)) faults.push(`${name}: more than linear`);
}

function read(content: string | Uint8Array, contentType?: string): Analysis {
  const input = { content, publishedAt: "2024-06-12", ...(contentType === undefined ? {} : { contentType }) };
  return analyseArticle(input, { french, knowledge, trace: new Trace() });
}

function cpuMsOf(work: () => void): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** Every finding lies in the text. */
function check({ text, sentences, quotes, events, claims, entities, issues }: Analysis): void {
  const spans = [
    ...[...(sentences ?? []), ...quotes, ...issues, ...entities.flatMap(({ mentions }) => mentions)],
    ...[...events, ...claims].map(({ evidence }) => evidence),
  ];
  for (const { start, end } of spans)
    if (!(start >= 0 && start < end && end <= text.length)) throw new Error(`a span ${start}-${end} of ${text.length}`);
}
