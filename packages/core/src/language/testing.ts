import { existsSync, readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { createFrenchModel, type FrenchModel } from "./french-model.ts";

const DATA = new URL("../../../french/data/", import.meta.url);

let model: FrenchModel | undefined;

/**
 * The shipped French model, for tests of the core only: the core may not import the data package, so its files are read by path.
 * Loaded once per test process.
 */
export function shippedFrench(): FrenchModel {
  model ??= createFrenchModel({
    version: "test",
    lexicon: read("lexicon.bin"),
    gazetteer: read("gazetteer.txt"),
    tags: read("tags.bin"),
    morphology: read("morphology.bin"),
    lemmas: read("lemmas.bin"),
    parser: read("parser.bin"),
    names: read("names.bin"),
  });
  return model;
}

function read(name: string): Uint8Array {
  const file = new URL(`${name}.br`, DATA);
  if (!existsSync(file)) throw new Error(`${name}.br is missing from packages/french/data`);
  return brotliDecompressSync(readFileSync(file));
}
