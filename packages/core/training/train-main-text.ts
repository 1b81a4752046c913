import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { decodeBytes } from "../src/parse/decode-bytes.ts";
import { type TreeEnsemble, toPredictor } from "../src/parse/html/boosted-trees.ts";
import { FIRST_STAGE, SECOND_STAGE } from "../src/parse/html/feature-columns.ts";
import type { ClassLexicon, FeatureTable } from "../src/parse/html/feature-table.ts";
import { buildFeatures, fillLexicon } from "../src/parse/html/features.ts";
import { type MainTextWeights, predictAll } from "../src/parse/html/main-text-model.ts";
import { fillOpinions } from "../src/parse/html/opinions.ts";
import { ancestors } from "../src/parse/html/page.ts";
import { gatherFacts } from "../src/parse/html/page-facts.ts";
import { readHints } from "../src/parse/html/page-hints.ts";
import { readPage } from "../src/parse/html/read-page.ts";
import { createAugmenter } from "./augment-page.ts";
import { FOLDS, foldOf, type GoldPage, loadPages } from "./corpus.ts";
import { growTrees, type TrainingSet } from "./grow-trees.ts";
import { labelBlocks, POSITIVE } from "./label-blocks.ts";
import { compareShingles, type ShingleShares, shingleScores, wordF1 } from "./score-text.ts";

/** Weight of a page, shared by its blocks by the square root of their length: long paragraphs count more, not in proportion. */
const PAGE_WEIGHT = 150;
const WEIGHED_CHARACTERS = 600;
/** Domains that must use a class word before it enters the lexicon, and the evidence it must carry. */
const LEAST_DOMAINS = 4;
const LEAST_EVIDENCE = 0.25;
/** Share of page text that is article text, assumed of a word never seen. */
const PRIOR = 0.45;
const PRIOR_DOMAINS = 3;

interface TrainingPage {
  readonly corpus: string;
  readonly domain: string;
  readonly fold: number;
  readonly gold: string;
  readonly table: FeatureTable;
  readonly labels: Float32Array;
}

const { values: options } = parseArgs({
  options: {
    wcxb: { type: "string" },
    fundus: { type: "string" },
    rounds: { type: "string", default: "260" },
    limit: { type: "string" },
    out: { type: "string" },
    folds: { type: "string" },
    plain: { type: "boolean", default: false },
    keep: { type: "string" },
  },
});
if (!options.wcxb || !options.fundus) {
  console.error(
    "usage: node training/train-main-text.ts --wcxb DIR --fundus DIR [--out FILE] [--folds FILE] [--rounds 260] [--keep DIR]",
  );
  process.exit(2);
}
const rounds = Number(options.rounds);
const startedAt = performance.now();
train();

function train(): void {
  const pages = readTrainingPages();
  say(
    `${pages.length} pages, ${pages.reduce((sum, { labels }) => sum + labels.length, 0)} blocks, ${SECOND_STAGE.length} features`,
  );
  const opinions = new Map<TrainingPage, Float32Array>();
  const halves: { readonly lexicon: ClassLexicon; readonly first: TreeEnsemble }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const own = pages.filter((page) => page.fold !== fold);
    const lexicon = learnLexicon(own);
    for (const page of pages) fillLexicon(page.table, lexicon);
    const first = grow(`first-${fold}`, own, FIRST_STAGE.length, 1);
    const others = pages.filter((page) => page.fold === fold);
    for (const page of others) opinions.set(page, predictAll(toPredictor(first), page.table));
    halves.push({ lexicon, first });
    say(`fold ${fold}, first stage: ${report(others, opinions)}`);
  }
  const models = halves.map(({ lexicon, first }, fold) => {
    for (const page of pages) {
      fillLexicon(page.table, lexicon);
      fillOpinions(page.table, opinions.get(page)!);
    }
    const own = pages.filter((page) => page.fold !== fold);
    const second = grow(`second-${fold}`, own, SECOND_STAGE.length, 7);
    const others = pages.filter((page) => page.fold === fold);
    say(
      `fold ${fold}, second stage: ${report(others, new Map(others.map((page) => [page, predictAll(toPredictor(second), page.table)])))}`,
    );
    return pack(lexicon, first, second, `fold ${fold}`);
  });
  if (options.folds) writeFolds(options.folds, models);
  if (!options.out) return;
  const lexicon = learnLexicon(pages);
  for (const page of pages) {
    fillLexicon(page.table, lexicon);
    fillOpinions(page.table, opinions.get(page)!);
  }
  const second = grow("second-all", pages, SECOND_STAGE.length, 7);
  const first = grow("first-all", pages, FIRST_STAGE.length, 1);
  writeModel(options.out, pack(lexicon, first, second, "all"));
  say("done");
}

/** Grows an ensemble, or takes it from the folder of an earlier run that was stopped half-way. */
function grow(name: string, pages: readonly TrainingPage[], width: number, seed: number): TreeEnsemble {
  const path = options.keep && join(options.keep, `${name}.json`);
  if (path && existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as TreeEnsemble;
  const ensemble = growTrees(toSet(pages, width), { rounds, seed });
  if (path) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(ensemble));
  }
  return ensemble;
}

function readTrainingPages(): readonly TrainingPage[] {
  const limit = Number(options.limit ?? Number.POSITIVE_INFINITY);
  const gold = [
    ...loadPages(options.wcxb!, "wcxb").slice(0, limit),
    ...loadPages(options.fundus!, "fundus").slice(0, limit),
  ];
  const augment = options.plain ? (html: string) => html : createAugmenter(gold.map(({ text }) => text));
  return gold.flatMap((page) => prepare(page, augment) ?? []);
}

function prepare(page: GoldPage, augment: (html: string) => string): TrainingPage | undefined {
  if (page.text === "") return undefined;
  const read = readPage(augment(decodeBytes(page.bytes).text));
  const facts = gatherFacts(read, readHints(read, page.url));
  const labels = labelBlocks(read.blocks, page.text);
  const found = read.blocks.reduce((sum, { text }, index) => sum + (labels[index]! > POSITIVE ? text.length : 0), 0);
  // A page whose gold is not on it (text in a script, another version) would teach nonsense.
  if (found < 100) return undefined;
  const { corpus, domain, text } = page;
  return { corpus, domain, fold: foldOf(domain), gold: text, table: buildFeatures(facts, new Map()), labels };
}

function toSet(pages: readonly TrainingPage[], width: number): TrainingSet {
  const kept = pages.flatMap(({ table, labels }) =>
    Array.from(labels, (label, index) => ({ table, label, index })).filter(({ label }) => label >= 0),
  );
  const rows = new Float32Array(kept.length * width);
  const labels = new Float32Array(kept.length);
  const weights = new Float32Array(kept.length);
  const shares = new Map(pages.map(({ table, labels: own }) => [table, PAGE_WEIGHT / weightSum(table, own)]));
  kept.forEach(({ table, label, index }, row) => {
    rows.set(table.rows.subarray(index * table.width, index * table.width + width), row * width);
    labels[row] = label > POSITIVE ? 1 : 0;
    weights[row] = shares.get(table)! * blockWeight(table, index);
  });
  return { rows, width, labels, weights };
}

function weightSum(table: FeatureTable, labels: Float32Array): number {
  return labels.reduce((sum, label, index) => sum + (label >= 0 ? blockWeight(table, index) : 0), 0);
}

function blockWeight({ facts }: FeatureTable, index: number): number {
  return Math.sqrt(Math.min(facts.page.blocks[index]!.text.length, WEIGHED_CHARACTERS));
}

/** Log odds that text under an element with a class word is article text, each domain counting once. */
function learnLexicon(pages: readonly TrainingPage[]): ClassLexicon {
  const byWord = new Map<string, Map<string, { kept: number; all: number }>>();
  for (const { table, labels, domain } of pages) {
    const { page, classes } = table.facts;
    for (const block of page.blocks) {
      if (labels[block.index]! < 0) continue;
      const words = new Set<string>();
      for (const node of ancestors(block.node)) for (const word of classes.wordsOf(node)) words.add(word);
      const weight = Math.min(block.text.length, 200);
      for (const word of words) {
        const domains = byWord.get(word) ?? new Map<string, { kept: number; all: number }>();
        byWord.set(word, domains);
        const sums = domains.get(domain) ?? { kept: 0, all: 0 };
        domains.set(domain, {
          kept: sums.kept + (labels[block.index]! > POSITIVE ? weight : 0),
          all: sums.all + weight,
        });
      }
    }
  }
  const lexicon = new Map<string, number>();
  for (const [word, domains] of byWord) {
    if (domains.size < LEAST_DOMAINS) continue;
    const kept = [...domains.values()].reduce((sum, { kept: own, all }) => sum + own / all, 0);
    const share = (kept + PRIOR_DOMAINS * PRIOR) / (domains.size + PRIOR_DOMAINS);
    const evidence = Math.log(share / (1 - share)) - Math.log(PRIOR / (1 - PRIOR));
    if (Math.abs(evidence) > LEAST_EVIDENCE) lexicon.set(word, Number(evidence.toFixed(2)));
  }
  return lexicon;
}

function report(pages: readonly TrainingPage[], opinions: ReadonlyMap<TrainingPage, Float32Array>): string {
  return ["wcxb", "fundus"]
    .map((corpus) => {
      const shares: ShingleShares[] = [];
      const words: number[] = [];
      for (const page of pages.filter((one) => one.corpus === corpus)) {
        const own = opinions.get(page)!;
        const found = page.table.facts.page.blocks
          .filter((_, index) => own[index]! > 0.45)
          .map(({ text }) => text)
          .join("\n");
        shares.push(compareShingles(page.gold, found));
        words.push(wordF1(page.gold, found));
      }
      const { precision, recall, f1 } = shingleScores(shares);
      const mean = words.reduce((sum, value) => sum + value, 0) / Math.max(1, words.length);
      const percent = (value: number) => (value * 100).toFixed(2);
      return `${corpus} ${pages.length ? `F1 ${percent(f1)} P ${percent(precision)} R ${percent(recall)} word ${percent(mean)}` : "-"}`;
    })
    .join(" | ");
}

function pack(lexicon: ClassLexicon, first: TreeEnsemble, second: TreeEnsemble, name: string): MainTextWeights {
  return { version: `main-text 1 (${name}, ${rounds} rounds)`, lexicon: [...lexicon], first, second };
}

/** The weights as a module: the core reads no file, and a string parses faster than a literal. */
function writeModel(path: string, weights: MainTextWeights): void {
  mkdirSync(dirname(path), { recursive: true });
  const json = JSON.stringify(weights).replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  const head =
    "// Written by packages/core/training/train-main-text.ts; see the README there for data and licences. Not edited by hand.\n";
  writeFileSync(path, `${head}export const MAIN_TEXT_WEIGHTS: string =\n  '${json}';\n`);
  say(`${path}: ${(json.length / 1024).toFixed(0)} KB`);
}

function writeFolds(path: string, models: readonly MainTextWeights[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, brotliCompressSync(JSON.stringify(models)));
  say(`${join(path)}: fold models for evaluation`);
}

function say(line: string): void {
  console.error(`${((performance.now() - startedAt) / 1000).toFixed(0)} s  ${line}`);
}
