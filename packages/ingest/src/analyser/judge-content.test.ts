import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeContent } from "./judge-content.ts";

const prose = "« Nous tenons », a déclaré le maire de Tombouctou, où l'état d'urgence a été prolongé. ".repeat(40);

test("prose is readable in the encodings that pages come in", () => {
  expect(judgeContent(Buffer.from(prose, "utf8"))).toBeUndefined();
  expect(judgeContent(Buffer.from(prose, "latin1"))).toBeUndefined();
  expect(judgeContent(Buffer.from(prose, "utf16le"))).toBeUndefined();
  expect(judgeContent(Buffer.from(`\uFEFF${prose}`, "utf16le"))).toBeUndefined();
  expect(judgeContent(Buffer.from(`page\0avec des octets nuls\0 ${prose}`))).toBeUndefined();
});

test("nothing but spaces and a byte-order mark is empty", () => {
  expect(judgeContent(new Uint8Array())).toBe("empty");
  expect(judgeContent(Buffer.from("\uFEFF \r\n\t"))).toBe("empty");
});

test("compressed bytes, images and programmes are binary", () => {
  expect(judgeContent(gzipSync(prose))).toBe("binary");
  expect(judgeContent(noise(4096))).toBe("binary");
  expect(judgeContent(Buffer.from("%PDF-1.7\n"))).toBe("binary");
});

test("the limit is in bytes and counts before anything else is looked at", () => {
  expect(judgeContent(Buffer.from("ab"), 1)).toBe("too-large");
  expect(judgeContent(Buffer.from("ab"), 2)).toBeUndefined();
});

test("any text that holds a letter is readable in UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
      fc.pre(/\p{L}/u.test(text) && !/\p{Cc}/u.test(text));
      expect(judgeContent(Buffer.from(text))).toBeUndefined();
    }),
  );
});

/** Bytes without order, the same on each run: what the middle of an unknown archive looks like. */
function noise(length: number): Uint8Array {
  const digests = Array.from({ length: length / 32 }, (_, index) => createHash("sha256").update(`${index}`).digest());
  return Buffer.concat(digests);
}

test("feeds, sitemaps and lists of subscriptions are no articles, pages that speak of them are", () => {
  const declared = '<?xml version="1.0"?>\n<!-- de <nous> -->\n';
  for (const start of ['<rss version="2.0">', "<rdf:RDF xmlns:rdf='x'>", "<urlset>", "<sitemapindex xmlns='x'>"]) {
    expect(judgeContent(Buffer.from(`${declared}${start}<channel>`))).toBe("feed");
    expect(judgeContent(Buffer.from(`\uFEFF${start}`))).toBe("feed");
  }
  expect(judgeContent(Buffer.from('<feed xmlns="http://www.w3.org/2005/Atom"><title>'))).toBe("feed");
  expect(judgeContent(Buffer.from(`${declared}<opml version="2.0"><body>`))).toBe("subscriptions");
  for (const page of ["<!doctype html><html><body><rss>", "<feed>dans un texte</feed>", "<rssi>", `${declared}<html>`])
    expect(judgeContent(Buffer.from(page)), page).toBeUndefined();
});
