// How fast a whole article is analysed, beside the only French tagger on npm that runs here (which tags, and no more), and whether
// the cost grows with the length alone. Run from the root: `npm run bench -- analyse`
// Processor time, so that other work on the machine does not count; the collector's threads do.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseArticle } from "@recoupe/core";
import { Trace } from "@recoupe/core/model";
import { loadFrench } from "@recoupe/french";
import { loadKnowledge } from "@recoupe/knowledge";
import nlp from "fr-compromise";

/** Words of an article of the press, as the floor of 25 articles a second counts them. */
const ARTICLE_WORDS = 700;
/** Rounds over the articles; the first warms up and is not counted. A process that reads all day is compiled to the end, after some ten. */
const ROUNDS = 12;
const LENGTHS = [50_000, 250_000, 1_000_000];

const evaluation = join(import.meta.dirname, "../../packages/core/evaluation");
const sets = ["statements/development", "quotes/development", "entities/development", "statements/held-out"];
const texts = sets.flatMap((set) => {
  const folder = join(evaluation, set, "texts");
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8").trim());
});
const articles = articlesOf(texts.join("\n\n").split(/\n\s*\n/));
const context = () => ({ french, knowledge, trace: new Trace() });
const [french, knowledge] = [loadFrench(), loadKnowledge()];

const own = bestOf((article) => analyseArticle({ content: article, publishedAt: "2024-06-12" }, context()));
const peer = bestOf((article) => nlp(article).json());
console.log(
  `${articles.length} articles of ${ARTICLE_WORDS} words, best of ${ROUNDS - 1} rounds, articles a second of processor:`,
);
console.log(`  Recoupe, everything from the text to claims  ${(1000 / own).toFixed(1)}`);
console.log(`  fr-compromise, tags only                     ${(1000 / peer).toFixed(1)}`);

for (const length of LENGTHS) report("the articles over and over", lengthened(articles.join("\n\n"), length));
report("every text of the evaluation sets, once", everyText().join("\n\n"));

/** What comes again in a text costs less than what is new: both are told. */
function report(what: string, text: string): void {
  const ms = cpuMs(() => analyseArticle({ content: text, publishedAt: "2024-06-12" }, context()));
  const [kilobytes, share] = [(text.length / 1000).toFixed(0), ((ms * 100_000) / text.length).toFixed(0)];
  console.log(`  one text of ${kilobytes} kB, ${what}: ${(ms / 1000).toFixed(2)} s, ${share} ms for 100 kB`);
}

function everyText(): readonly string[] {
  const files = readdirSync(evaluation, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt"));
  return files.toSorted().map((name) => readFileSync(join(evaluation, name), "utf8").trim());
}

/** Paragraphs put together until each article has the words. */
function articlesOf(paragraphs: readonly string[]): readonly string[] {
  const made: string[] = [];
  let [open, words]: [string[], number] = [[], 0];
  for (const paragraph of paragraphs) {
    open.push(paragraph);
    words += paragraph.split(/\s+/).length;
    if (words < ARTICLE_WORDS) continue;
    made.push(open.join("\n\n"));
    [open, words] = [[], 0];
  }
  return made;
}

/** Milliseconds for an article in the fastest round. */
function bestOf(analyse: (article: string) => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => cpuMs(() => articles.forEach(analyse)) / articles.length);
  return Math.min(...rounds.slice(1));
}

function cpuMs(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function lengthened(text: string, length: number): string {
  return `${text}\n\n`.repeat(Math.ceil(length / text.length)).slice(0, length);
}
