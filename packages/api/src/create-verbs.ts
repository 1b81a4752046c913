import type { DatabaseHandle } from "@recoupe/db";
import { createIngestContext, type ItemOutcome, ingestArticle, relateArticles } from "@recoupe/ingest";
import type { IngestOutcome, IngestVerbs } from "./ingest-verbs.ts";

/** The verbs over one database. Brings the language data with it: load this module when the first article is handed in. */
export function createVerbs(database: DatabaseHandle): IngestVerbs {
  const context = createIngestContext(database.db);
  return {
    ingestText: async ({ content, contentType, url, publishedAt, fileName }) => {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      const item = await ingestArticle({ bytes, contentType, url, publishedAt, filePath: fileName }, context);
      if (item.outcome === "stored") await relateArticles(context);
      return outcomeOf(item);
    },
  };
}

function outcomeOf(item: ItemOutcome): IngestOutcome {
  if ("code" in item) return { outcome: item.outcome, articleId: null, reason: item.reason };
  return {
    outcome: item.outcome === "stored" && item.version > 1 ? "updated" : item.outcome,
    articleId: item.documentId,
    reason: item.notes.join(" ") || null,
  };
}
