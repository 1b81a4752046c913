import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { loadFrench } from "./index.ts";

const DATA = new URL("../data/", import.meta.url);
/** What the package may weigh; see the project's requirements. */
const MOST_BYTES = 12_000_000;

test("loads a model that reads French", () => {
  const model = loadFrench();
  expect(model.version).toMatch(/^\d+$/);
  const words = ["Le", "ministre", "parle", "."].map((form) => model.words.of(form));
  expect(model.tags.tag(words)).toEqual(["DET", "NOUN", "VERB", "PUNCT"]);
});

test("ships the files whose checksums the training wrote", () => {
  const checksums = JSON.parse(readFileSync(new URL("checksums.json", DATA), "utf8")) as Record<string, string>;
  expect(Object.keys(checksums)).toHaveLength(6);
  for (const [name, expected] of Object.entries(checksums)) {
    const bytes = brotliDecompressSync(readFileSync(new URL(`${name}.br`, DATA)));
    expect(createHash("sha256").update(bytes).digest("hex"), name).toBe(expected);
  }
});

test("stays within its weight", () => {
  const sizes = readdirSync(DATA, { recursive: true }).map((name) => statSync(new URL(String(name), DATA)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
});
