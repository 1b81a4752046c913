import type { Article, ArticleInput } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { parsePlainText } from "./plain/parse-plain-text.ts";

/** The clean article in a page, a feed item or scraped plain text: every piece named, spans into one text. */
export function parseArticle(input: ArticleInput, context: Pick<StageContext, "trace">): Article {
  const decoded = decodeBytes(input.content, input.contentType);
  const text = decoded.text.normalize("NFC");
  return parsePlainText(text, input, context.trace);
}
