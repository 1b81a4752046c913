import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteReader } from "./byte-reader.ts";
import { LinearModel } from "./linear-model.ts";

/** A row as the file has it: classes and 8-bit codes. */
type Row = ReadonlyMap<number, number>;

const CLASSES = 7;
const SCALE = 2;

test("a score is the sum of the squared codes of the features at hand, whatever rows are full or sparse", () => {
  const code = fc.integer({ min: -127, max: 127 }).filter((value) => value !== 0);
  const row = fc
    .dictionary(fc.integer({ min: 0, max: CLASSES - 1 }).map(String), code, { minKeys: 1, maxKeys: CLASSES })
    .map((weights): Row => new Map(Object.entries(weights).map(([index, value]) => [Number(index), value])));
  const hash = fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, row)), fc.array(hash, { maxLength: 40 }), (pairs, others) => {
      const rows = new Map(pairs);
      const model = new LinearModel(new ByteReader(fileOf(rows)));
      const hashes = [...rows.keys()].slice(0, 60).concat(others);
      const scores = new Float64Array(CLASSES).fill(99);
      model.score({ hashes: Int32Array.from(hashes), length: hashes.length } as never, scores);
      expect([...scores]).toEqual(naiveScores(rows, hashes));
      expect(model.unit).toBeCloseTo(SCALE / 127 ** 2, 12);
    }),
  );
});

function naiveScores(rows: ReadonlyMap<number, Row>, hashes: readonly number[]): number[] {
  return Array.from({ length: CLASSES }, (_, index) =>
    hashes.reduce((sum, hash) => {
      const code = rows.get(hash)?.get(index) ?? 0;
      return sum + code * Math.abs(code);
    }, 0),
  );
}

/** The layout that `LinearModel` documents. */
function fileOf(rows: ReadonlyMap<number, Row>): Uint8Array {
  const sorted = [...rows].map(([hash, row]) => [hash >>> 0, row] as const).sort(([left], [right]) => left - right);
  const [keys, lengths, classes, codes]: [number[], number[], number[], number[]] = [[], [], [], []];
  let before = 0;
  for (const [key, row] of sorted) {
    keys.push(...varint(key - before));
    lengths.push(...varint(row.size));
    for (const [index, code] of row) {
      classes.push(...varint(index));
      codes.push(code & 0xff);
    }
    before = key;
  }
  const scale = [...new Uint8Array(Float32Array.of(SCALE).buffer)];
  const section = (bytes: readonly number[]): number[] => [...uint32(bytes.length), ...bytes];
  const header = [...uint32(CLASSES), ...uint32(sorted.length), ...uint32(codes.length), ...scale];
  return Uint8Array.from([...header, ...section(keys), ...section(lengths), ...section(classes), ...codes]);
}

function uint32(value: number): number[] {
  return [...new Uint8Array(Uint32Array.of(value).buffer)];
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];
}
