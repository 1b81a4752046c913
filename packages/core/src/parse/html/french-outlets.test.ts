import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Article } from "../../model/article.ts";
import { Trace } from "../../model/context.ts";
import { parseArticle } from "../parse-article.ts";

const FOLDER = join(import.meta.dirname, "__fixtures__");

/** Elements with `data-expect`: the kinds that their text may have, and the text. */
function expectations(html: string): readonly { readonly kinds: readonly string[]; readonly text: string }[] {
  const marked = html.matchAll(/<(\w[\w-]*)[^<>]*? data-expect="([^"]+)"[^<>]*>(.*?)<\/\1>/gs);
  return [...marked].map(([, , kinds, inner]) => ({
    kinds: kinds!.split("/"),
    text: inner!
      .replace(/<[^<>]*>/g, "")
      .replace(/&nbsp;/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  }));
}

/** What a reader would complain of: pieces with a wrong kind. */
function misread(html: string, { text, blocks }: Article): readonly string[] {
  const pieces = blocks.map(({ kind, start, end, reason }) => ({ kind, reason, text: text.slice(start, end) }));
  return expectations(html).flatMap(({ kinds, text: wanted }) => {
    const exact = pieces.filter((piece) => piece.text === wanted);
    const found = exact.length > 0 ? exact : pieces.filter((piece) => piece.text.includes(wanted));
    if (found.some(({ kind }) => kinds.includes(kind)) || (found.length === 0 && kinds.includes("nothing"))) return [];
    return [
      `${found[0]?.kind ?? "nothing"}, not ${kinds.join("/")}: ${wanted.slice(0, 70)} (${found[0]?.reason ?? ""})`,
    ];
  });
}

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith(".html")))("%s", (name) => {
  const html = readFileSync(join(FOLDER, name), "utf8");
  const article = parseArticle({ content: html, contentType: "text/html" }, { trace: new Trace() });

  test("every marked piece has its kind", () => {
    expect(expectations(html).length).toBeGreaterThan(3);
    expect(misread(html, article)).toEqual([]);
  });

  test("the document says what the page says", () => {
    const { published, live, ...wanted } = JSON.parse(/<!-- (\{.*\}) -->/.exec(html)![1]!);
    const { document } = article;
    expect({ ...document, published: document.publishedAt?.value, live: document.liveEntries?.length }).toMatchObject({
      ...wanted,
      published,
      ...(live === undefined ? {} : { live }),
    });
  });

  test("every piece that was removed says why", () => {
    const removed = article.blocks.filter(({ kind }) => ["boilerplate", "teaser", "duplicate-title"].includes(kind));
    expect(removed.filter(({ reason }) => !reason)).toEqual([]);
  });
});
