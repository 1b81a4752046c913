import "server-only";
import type { ApiSettings, IngestOutcome } from "@recoupe/api";
import type { ItemOutcome } from "@recoupe/ingest";

/**
 * Loads the verbs when the first article is handed in: they bring models and a knowledge base that no page needs.
 * Turbopack leaves the import alone, since those packages find their data files beside their own source.
 */
export const loadVerbs: ApiSettings["loadVerbs"] = async (database) => {
  const { createIngestContext, ingestArticle, relateArticles } = await import(
    /* turbopackIgnore: true */ "@recoupe/ingest"
  );
  const context = createIngestContext(database.db);
  return {
    ingestText: async ({ content, contentType, url, publishedAt }) => {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      const outcome = await ingestArticle({ bytes, contentType, url, publishedAt }, context);
      if (outcome.outcome === "stored") await relateArticles(context);
      return describeOutcome(outcome);
    },
  };
};

function describeOutcome(item: ItemOutcome): IngestOutcome {
  if ("code" in item) return { outcome: item.outcome, articleId: null, reason: item.reason };
  return {
    outcome: item.outcome === "stored" && item.version > 1 ? "updated" : item.outcome,
    articleId: item.documentId,
    reason: item.notes.join(" ") || null,
  };
}
