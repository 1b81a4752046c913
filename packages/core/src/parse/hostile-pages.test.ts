import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePage } from "./parse-page.ts";

const SENTENCE =
  "Le conseil municipal a voté jeudi le budget de la ville, après trois heures de débat sur les transports en commun.";
const ARTICLE = `<p>${SENTENCE}</p>`.repeat(4);

/** What a hostile page must still give: the sentence a reader would see. */
function seen(html: string): string {
  return parsePage({ content: html, contentType: "text/html" }).text;
}

describe("hostile pages", () => {
  test.each([
    ["100,000 nested elements", `${"<div>".repeat(100_000)}${ARTICLE}`],
    ["nested inline elements in open paragraphs", `${"<p><font>".repeat(20_000)}${ARTICLE}`],
    ["links that are never closed", `${"<a href=x><div>".repeat(20_000)}</div></a>${ARTICLE}`],
    ["nested tables", `${"<table><tr><td>".repeat(5_000)}${ARTICLE}`],
    ["an attribute of ten million characters", `<div class="${"a".repeat(10_000_000)}">${ARTICLE}</div>`],
    [
      "100,000 attributes",
      `<div ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(" ")}>${ARTICLE}</div>`,
    ],
    [
      "NULs between the letters of tags and text",
      `\u0000<body>\u0000${ARTICLE.replaceAll("conseil", "con\u0000seil")}`,
    ],
    [
      "keys of Object.prototype",
      `<script type="application/ld+json">{"__proto__":{"@type":"NewsArticle"},"constructor":{"prototype":1},"@type":"toString"}</script><meta name="__proto__" content="x">${ARTICLE}`,
    ],
    [
      "JSON-LD nested a hundred thousand deep",
      `<script type="application/ld+json">${'{"@graph":['.repeat(100_000)}</script>${ARTICLE}`,
    ],
    [
      "bait for regular expressions",
      `<p>${"a@a".repeat(20_000)}</p><p>${"1/1/".repeat(50_000)}</p><p>${"-, ".repeat(50_000)}</p>${ARTICLE}`,
    ],
    ["lone surrogates", `<p>\ud800</p>${ARTICLE}<p>\udfff</p>`],
  ])("%s: the text is read", (_, html) => {
    expect(seen(html)).toContain(SENTENCE);
  });

  test("two million opening signs and a million entities are text, no more", () => {
    expect(seen("<".repeat(2_000_000)).length).toBeLessThanOrEqual(2_000_000);
    expect(seen("&amp;".repeat(1_000_000)).length).toBeLessThanOrEqual(1_000_000);
  });

  test("a page of two million characters in one word does not hang the plain reader", () => {
    const parsed = parsePage({ content: `${"mot".repeat(700_000)}\n${SENTENCE}\n${"A b, ".repeat(100_000)}` });
    expect(parsed.text).toContain(SENTENCE);
  });

  test("130,000 lines of plain text, wrapped or not, and a table of 40,000 cells are read in seconds", () => {
    const wrapped = `des mots qui se suivent sans jamais finir leur phrase et sans signe\n`.repeat(130_000);
    for (const content of [`${SENTENCE}\n`.repeat(130_000), wrapped + SENTENCE]) {
      const before = process.cpuUsage();
      expect(parsePage({ content, contentType: "text/plain" }).blocks.length).toBeGreaterThan(0);
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(30);
    }
    expect(
      seen(
        `${ARTICLE}<table>${"<tr><td>douze</td><td>treize mille habitants</td></tr>".repeat(20_000)}</table>${ARTICLE}`,
      ),
    ).toContain(SENTENCE);
  }, 180_000);

  test("empty and blank pages give an empty text", () => {
    expect(
      ["", " ", "\u0000\u0000", "<html></html>", "<!doctype html><p></p>"].map((html) =>
        parsePage({ content: html }).text.trim(),
      ),
    ).toEqual(["", "", "", "", ""]);
  });
});

const TAGS = [
  "p",
  "div",
  "a",
  "h1",
  "h2",
  "li",
  "ul",
  "table",
  "td",
  "span",
  "script",
  "style",
  "title",
  "svg",
  "template",
  "br",
  "figcaption",
  "article",
  "body",
  "head",
  "html",
];
const piece = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
  fc
    .constantFrom(...TAGS)
    .chain((tag) =>
      fc.string({ maxLength: 12 }).map((value) => `<${tag} class="${value}" id=${value} hidden style='display:none'>`),
    ),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "&amp;",
    "&#0;",
    "&#x10ffff;",
    "&nonsense;",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<!doctype html>",
    "<?xml",
    "\u0000",
    SENTENCE,
    '<script type="application/ld+json">{',
    '<meta name=date content="2024-01-0',
    '<time datetime="2024-01-05">',
  ),
);

describe("fuzzed pages", () => {
  test("any sequence of tags and text gives blocks that hold their words, in order", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const parsed = parsePage({ content: pieces.join(""), contentType: "text/html" });
        expect(parsed.blocks.every(({ text }) => text.length > 0 && !text.includes("\n"))).toBe(true);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 500) },
    );
  });
});
