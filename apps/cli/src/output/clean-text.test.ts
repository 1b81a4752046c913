import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanLine, cleanText, printJson } from "./clean-text.ts";

const bytesOf = (text: string) => [...Buffer.from(text, "utf8")];

/** Bytes that a terminal acts on: C0 but line feed, DEL, and the two-byte UTF-8 forms of C1. */
function steers(text: string): boolean {
  const bytes = bytesOf(text);
  return bytes.some(
    (byte, index) =>
      (byte < 0x20 && byte !== 0x0a) ||
      byte === 0x7f ||
      (byte === 0xc2 && bytes[index + 1]! >= 0x80 && bytes[index + 1]! < 0xa0),
  );
}

test("an escape sequence goes as a whole, with its parameters", () => {
  expect(bytesOf(cleanText("Ki\u001B[31;1mev\u001B[0m"))).toEqual(bytesOf("Kiev"));
  expect(cleanText("a\u001B]0;titre\u0007b")).toBe("ab");
  expect(cleanText("a\u001B]8;;https://exemple.org\u001B\\lien\u001B]8;;\u001B\\b")).toBe("alienb");
  expect(cleanText("a\u009B2Jb\u009D52;c;eA==\u009Cc")).toBe("abc");
  expect(cleanText("a\u001Bcb\u001B(0c")).toBe("abc");
});

test("an unfinished sequence does not swallow the lines after it", () => {
  expect(cleanText("a\u001B[31")).toBe("a");
  expect(cleanText("un\u001B[\ndeux")).toBe("un\ndeux");
});

test("direction, zero-width and tag characters never hide or turn words", () => {
  expect(cleanText("a\u202Eb\u202Cc\u2066d\u2069e\u200Ff\u200Bg\uFEFFh\u00ADi\u{E0041}j")).toBe("abcdefghij");
});

test("French spaces, quotation marks and letters stay", () => {
  const text = "« L'été », dit-il : 1\u202F000 cœurs\u00A0!";
  expect(cleanText(text)).toBe(text);
  expect(cleanLine(" un\n\t deux\r\n")).toBe("un deux");
});

test("whatever comes in, nothing that steers goes out; cleaning twice changes nothing", () => {
  const nasty = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("\u001B", "[", "]", "\u009B", "8;;", "m", "\u0007", "\u001B\\", "a", "\n", "\u202E"))
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(nasty, (text) => {
      const clean = cleanText(text);
      expect(steers(clean)).toBe(false);
      expect(cleanText(clean)).toBe(clean);
    }),
    { numRuns: 2000 },
  );
});

test("printed JSON reads back as the same data and steers no terminal", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const printed = printJson({ text });
      expect(JSON.parse(printed)).toEqual({ text });
      expect(steers(printed)).toBe(false);
    }),
  );
});
