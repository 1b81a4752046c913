// Rebuilds every shipped file, bit for bit: node --max-old-space-size=8000 packages/french/training/train.ts --data FOLDER
// FOLDER holds the CoNLL-U files named in data/provenance.json. Takes a few minutes on one core.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { Gazetteer, Lexicon } from "@recoupe/core/language";
import { buildLexicon } from "./build-lexicon.ts";
import { ByteWriter } from "./byte-writer.ts";
import { composeSpeech } from "./compose-speech.ts";
import { trainFrench } from "./train-french.ts";
import { readNameExamples, readTreebanks, SYNTAX_TREEBANKS } from "./treebanks.ts";

const DATA = new URL("../data/", import.meta.url);
/** Weights up to this size are left out: below it scores no longer change on the development set. Measured. */
const THRESHOLDS = { tags: 0.05, morphology: 0.05, parser: 0.3, names: 0.1 };

const { data } = parseArgs({ options: { data: { type: "string", default: "../shared/corpora/french" } } }).values;
const started = performance.now();
const written: Record<string, string> = {};

const lexiconBytes = buildLexicon(readSource("sources/fr.aff"), readSource("sources/fr.dic"));
write("lexicon.bin", lexiconBytes);
const lexicon = new Lexicon(lexiconBytes);
const gazetteer = new Gazetteer(readBrotli("gazetteer.txt"));
const treebank = readTreebanks(data, SYNTAX_TREEBANKS);
const frames = readTreebanks(data, ["speech-frames"]);
const trained = trainFrench({
  lexicon,
  gazetteer,
  syntax: [...treebank, ...composeSpeech(frames, treebank)],
  names: readNameExamples(data),
});
write(
  "tags.bin",
  new ByteWriter().json(trained.tags.tagger.tags).append(trained.tags.model.encode(THRESHOLDS.tags)).toBytes(),
);
write(
  "morphology.bin",
  new ByteWriter()
    .json(trained.morphology.tagger.classes)
    .append(trained.morphology.model.encode(THRESHOLDS.morphology))
    .toBytes(),
);
write("lemmas.bin", new ByteWriter().json(trained.lemmas).toBytes());
write(
  "parser.bin",
  new ByteWriter().json(trained.parser.tagger.labels).append(trained.parser.model.encode(THRESHOLDS.parser)).toBytes(),
);
write(
  "names.bin",
  new ByteWriter()
    .json([...trained.names.tagger.transitions].map((score) => Math.round(score * 1000) / 1000))
    .append(trained.names.model.encode(THRESHOLDS.names))
    .toBytes(),
);
writeFileSync(new URL("checksums.json", DATA), `${JSON.stringify(written, undefined, 2)}\n`);
console.log(`trained in ${Math.round((performance.now() - started) / 1000)} s`);

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
  written[name] = createHash("sha256").update(bytes).digest("hex");
  console.log(`${name}: ${bytes.length} bytes, ${compressed.length} compressed`);
}
