import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { createFrenchModel, type FrenchModel } from "@recoupe/core/language";

/** Counts up with every change of the shipped weights or lexicon. */
const VERSION = "7";
const DATA = new URL("../data/", import.meta.url);

/** Loads the shipped weights and lexicon; kept by the caller, since loading takes a noticeable time. */
export function loadFrench(): FrenchModel {
  return createFrenchModel({
    version: VERSION,
    lexicon: readData("lexicon.bin"),
    gazetteer: readData("gazetteer.txt"),
    tags: readData("tags.bin"),
    morphology: readData("morphology.bin"),
    lemmas: readData("lemmas.bin"),
    parser: readData("parser.bin"),
    names: readData("names.bin"),
  });
}

function readData(name: string): Uint8Array {
  return brotliDecompressSync(readFileSync(new URL(`${name}.br`, DATA)));
}
