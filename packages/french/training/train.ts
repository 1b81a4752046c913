// Rebuilds every shipped file, bit for bit: node --max-old-space-size=8000 packages/french/training/train.ts --data FOLDER
// FOLDER holds the CoNLL-U files named in data/provenance.json. Takes twelve minutes on one core; `--only names` or `--only syntax` less.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { Gazetteer, Lexicon } from "@recoupe/core/language";
import { buildLexicon } from "./build-lexicon.ts";
import { ByteWriter } from "./byte-writer.ts";
import { composeSpeech } from "./compose-speech.ts";
import { trainNameModel, trainSyntax } from "./train-french.ts";
import { PARSER_SEEDS } from "./train-parser.ts";
import { TAG_SEEDS } from "./train-taggers.ts";
import { readNameExamples, readTreebanks, SPEECH_TREEBANKS, SYNTAX_TREEBANKS } from "./treebanks.ts";

const DATA = new URL("../data/", import.meta.url);
/**
 * Weights up to this size are left out. Measured on Sequoia's development set: of one parser the best is 0.9, and its weights are the sum of
 * several; below the others' thresholds nothing changes.
 */
const THRESHOLDS = { tags: 0.05 * TAG_SEEDS.length, morphology: 0.05, parser: 0.9 * PARSER_SEEDS.length, names: 0.1 };

const { data, only } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/corpora/french" },
    only: { type: "string", default: "lexicon,syntax,names" },
  },
}).values;
const started = performance.now();
const checksums = new Map<string, string>(Object.entries(readChecksums()));

if (only.includes("lexicon"))
  write("lexicon.bin", buildLexicon(readSource("sources/fr.aff"), readSource("sources/fr.dic")));
const lexicon = new Lexicon(readBrotli("lexicon.bin"));
const gazetteer = new Gazetteer(readBrotli("gazetteer.txt"));
if (only.includes("syntax")) writeSyntax();
if (only.includes("names")) writeNames();
const sorted = Object.fromEntries([...checksums].sort(([left], [right]) => (left < right ? -1 : 1)));
writeFileSync(new URL("checksums.json", DATA), `${JSON.stringify(sorted, undefined, 2)}\n`);
console.log(`done in ${Math.round((performance.now() - started) / 1000)} s`);

function writeSyntax(): void {
  const treebank = readTreebanks(data, SYNTAX_TREEBANKS);
  const frames = readTreebanks(data, ["speech-frames"]);
  const news = readTreebanks(data, ["news-syntax", "press-syntax"]);
  const written = [...treebank, ...composeSpeech(frames, treebank), ...news, ...news];
  const spoken = readTreebanks(data, SPEECH_TREEBANKS);
  const { tags, morphology, lemmas, parser } = trainSyntax({ written, spoken }, lexicon, gazetteer);
  write("tags.bin", modelFile(tags.tagger.tags, tags.model.encode(THRESHOLDS.tags)));
  write("morphology.bin", modelFile(morphology.tagger.classes, morphology.model.encode(THRESHOLDS.morphology)));
  write("lemmas.bin", new ByteWriter().json(lemmas).toBytes());
  write("parser.bin", modelFile(parser.tagger.labels, parser.model.encode(THRESHOLDS.parser)));
}

function writeNames(): void {
  const { tagger, model } = trainNameModel(readNameExamples(data), lexicon, gazetteer);
  const transitions = [...tagger.transitions].map((score) => Math.round(score * 1000) / 1000);
  write("names.bin", modelFile(transitions, model.encode(THRESHOLDS.names)));
}

/** What the model's classes are, then its weights. */
function modelFile(header: unknown, weights: ByteWriter): Uint8Array {
  return new ByteWriter().json(header).append(weights).toBytes();
}

function readChecksums(): Record<string, string> {
  return JSON.parse(readFileSync(new URL("checksums.json", DATA), "utf8")) as Record<string, string>;
}

function readSource(name: string): string {
  return new TextDecoder().decode(readBrotli(name));
}

function readBrotli(name: string): Uint8Array {
  return brotliDecompressSync(readFileSync(new URL(`${name}.br`, DATA)));
}

/** The checksum is of the content: brotli may differ between versions of Node. */
function write(name: string, bytes: Uint8Array): void {
  const compressed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } });
  writeFileSync(new URL(`${name}.br`, DATA), compressed);
  checksums.set(name, createHash("sha256").update(bytes).digest("hex"));
  console.log(`${name}: ${bytes.length} bytes, ${compressed.length} compressed`);
}
