import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { KnowledgeBase } from "@recoupe/core/model";
import { createKnowledgeBase } from "./knowledge-base.ts";

/**
 * Loads the shipped knowledge base (about a quarter of a second). Throws when the data file is missing, which means
 * that the package is incomplete.
 */
export function loadKnowledge(): KnowledgeBase {
  const packed = brotliDecompressSync(readFileSync(join(import.meta.dirname, "../data/knowledge.bin.br")));
  const sections = readSections(packed);
  const text = (index: number): string => (sections[index] ?? Buffer.alloc(0)).toString("utf8");
  const column = (index: number): Uint32Array => toColumn(sections[index] ?? Buffer.alloc(0));
  return createKnowledgeBase({
    // A copy, so that what was unpacked around it can go.
    rows: Buffer.from(sections[0] ?? []),
    demonyms: text(1),
    exact: { hashes: column(2), rows: column(3) },
    derived: { hashes: column(4), rows: column(5) },
    lastNames: { hashes: column(6), rows: column(7) },
  });
}

/** The file starts with the number of its sections and their lengths in bytes, as 32-bit numbers. */
function readSections(packed: Buffer): readonly Buffer[] {
  const count = packed.readUInt32LE(0);
  let at = 4 * (count + 1);
  return Array.from({ length: count }, (_, index) => {
    const length = packed.readUInt32LE(4 * (index + 1));
    at += length;
    return packed.subarray(at - length, at);
  });
}

/** Copies, because a column must start at a multiple of four bytes. */
const toColumn = (section: Buffer): Uint32Array =>
  new Uint32Array(section.buffer.slice(section.byteOffset, section.byteOffset + section.length));
