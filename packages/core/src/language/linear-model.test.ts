import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteReader } from "./byte-reader.ts";
import { FeatureList } from "./feature-list.ts";
import { LinearModel } from "./linear-model.ts";

/** A row as the file has it: classes and 8-bit codes. */
type Row = ReadonlyMap<number, number>;

const CLASSES = 7;
const SCALE = 2;

const code = fc.integer({ min: -127, max: 127 }).filter((value) => value !== 0);
const row = fc
  .dictionary(fc.integer({ min: 0, max: CLASSES - 1 }).map(String), code, { minKeys: 1, maxKeys: CLASSES })
  .map((weights): Row => new Map(Object.entries(weights).map(([index, value]) => [Number(index), value])));
const hash = fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 }));

test("a score is the sum of the squared codes of the features at hand, whatever rows are full or sparse", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, row)), fc.array(hash, { maxLength: 40 }), (pairs, others) => {
      const rows = new Map(pairs);
      const model = new LinearModel(new ByteReader(fileOf(rows)));
      const hashes = [...rows.keys()].slice(0, 60).concat(others);
      const scores = new Float64Array(CLASSES).fill(99);
      model.score(
        { hashes: Int32Array.from(hashes), length: hashes.length, rows: new Int32Array(), rowCount: 0 } as never,
        scores,
      );
      expect([...scores]).toEqual(naiveScores(rows, hashes));
      expect(model.unit).toBeCloseTo(SCALE / 127 ** 2, 12);
    }),
  );
});

test("what a word adds by itself is the same whether it is looked up or was added up before, and when there is no room left", () => {
  const words = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
  const rowsOfWords = fc.array(fc.tuple(row, row), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(
      rowsOfWords,
      words,
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom(1, 2 ** 14),
      (pairs, text, room, spread) => {
        const hashes = featuresOf(pairs.map((_, word) => ({ id: word, word })));
        const rows = new Map(hashes.map((value, at) => [value, pairs[at >> 1]![at & 1]!] as const));
        const model = new LinearModel(new ByteReader(fileOf(rows)), room * 4 * Float64Array.BYTES_PER_ELEMENT);
        const list = new FeatureList(8, 1, model);
        const keys = pairs.map((_, word) => ({ id: word * spread, word }));
        for (const [at, word] of text.entries()) {
          list.clear();
          list.group(0, keys[word]!, writeWord);
          list.group(1, keys[text[at - 1] ?? word]!, writeWord);
          const scores = new Float64Array(CLASSES);
          model.score(list, scores);
          expect([...scores]).toEqual(naiveScores(rows, featuresOf([keys[word]!, keys[text[at - 1] ?? word]!])));
        }
      },
    ),
  );
});

test("what some values add together is the same whatever was added up before, and when there is no room left", () => {
  const value = fc.integer({ min: 0, max: 3 });
  const asked = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 40 });
  const rowsOfValues = fc.array(row, { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(rowsOfValues, asked, fc.integer({ min: 0, max: 6 }), (weights, decisions, room) => {
      const pairs = weights.map((_, at) => [at >> 2, at & 3] as const);
      const rows = new Map(
        pairs.map(([a, b], at) => [hashesOf((list) => writeSum(list, a, b * IN_ONE_PLACE))[0]!, weights[at]!]),
      );
      const model = new LinearModel(new ByteReader(fileOf(rows)), room * 4 * Float64Array.BYTES_PER_ELEMENT);
      const list = new FeatureList(8, 1, model);
      for (const [a, b, c] of decisions) {
        list.clear();
        list.combination(0, writeEnds, a, 0, 0, 0, 0, b * IN_ONE_PLACE);
        list.combination(0, writeEnds, b, 0, 0, 0, 0, c * IN_ONE_PLACE);
        const scores = new Float64Array(CLASSES);
        model.score(list, scores);
        const plain = hashesOf((listed) => {
          writeSum(listed, a, b * IN_ONE_PLACE);
          writeSum(listed, b, c * IN_ONE_PLACE);
        });
        expect([...scores]).toEqual(naiveScores(rows, plain));
      }
    }),
  );
});

/** Last values that differ in their highest bits only are kept in one place, each instead of the one before. */
const IN_ONE_PLACE = 2 ** 28;

function writeEnds(list: FeatureList, a: number, _b: number, _c: number, _d: number, _e: number, f: number): void {
  writeSum(list, a, f);
}

function writeSum(list: FeatureList, a: number, b: number): void {
  list.two(3, a, b);
  list.two(3, b, a);
}

/** The hashes listed where nothing is composed. */
function hashesOf(write: (list: FeatureList) => void): number[] {
  const list = new FeatureList(8, 1);
  write(list);
  return [...list.hashes.subarray(0, list.length)];
}

interface Word {
  readonly id: number;
  readonly word: number;
}

function writeWord(list: FeatureList, { word }: Word): void {
  list.one(1, word);
  list.one(2, word);
}

/** The hashes that two features of each word have. */
function featuresOf(words: readonly Word[]): number[] {
  const list = new FeatureList(2 * words.length, 1);
  for (const word of words) writeWord(list, word);
  return [...list.hashes];
}

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
