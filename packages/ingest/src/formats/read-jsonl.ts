import { z } from "zod";
import type { FoundArticle } from "./found-article.ts";

const text = z.string().min(1).optional().catch(undefined);
/** Names that exports and crawlers use for the same thing; the first that is there counts. */
const lineSchema = z.object({
  url: text,
  link: text,
  title: text,
  html: text,
  text: text,
  content: text,
  body: text,
  publishedAt: text,
  published_at: text,
  date: text,
  datePublished: text,
});

/** One article for each line of JSON Lines; a line that is none is a problem with its number. */
export async function* readJsonLines(
  lines: AsyncIterable<string> | Iterable<string>,
  name: string,
): AsyncGenerator<FoundArticle> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() !== "") yield readLine(line, `${name}:${number}`);
  }
}

function readLine(line: string, name: string): FoundArticle {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // The problem is reported with the line's name; the other lines go on.
    return { kind: "problem", name, reason: "la ligne n'est pas du JSON" };
  }
  const parsed = lineSchema.safeParse(value);
  const fields = parsed.data;
  const plain = fields?.text ?? fields?.content ?? fields?.body;
  if (!fields || (plain === undefined && fields.html === undefined)) {
    return { kind: "problem", name, reason: "la ligne n'a ni « html », ni « text », ni « content », ni « body »" };
  }
  const publishedAt = fields.publishedAt ?? fields.published_at ?? fields.datePublished ?? fields.date;
  const withTitle = fields.title && !plain?.startsWith(fields.title) ? `${fields.title}\n\n${plain}` : plain;
  return {
    kind: "article",
    name,
    input: {
      content: fields.html ?? withTitle ?? "",
      contentType: fields.html === undefined ? "text/plain" : "text/html",
      url: fields.url ?? fields.link,
      ...(publishedAt && /^\d{4}/u.test(publishedAt) ? { publishedAt } : {}),
    },
  };
}
