import type { EvidenceOutput } from "./outputs.ts";

/** Where the dashboard shows things, from its root. */
export const addresses = {
  contradiction: (id: string) => `/c/${encodeURIComponent(id)}`,
  event: (id: string) => `/events/${encodeURIComponent(id)}`,
  quote: (id: string) => `/quotes/${encodeURIComponent(id)}`,
  entity: (id: string) => `/entities/${encodeURIComponent(id)}`,
  article: (id: string) => `/articles/${encodeURIComponent(id)}`,
  story: (id: string) => `/stories/${encodeURIComponent(id)}`,
  sources: () => "/sources",
} as const;

/** The article at the paragraph of a sentence. */
export function sentencePath(evidence: EvidenceOutput): string {
  const article = addresses.article(evidence.source.articleId);
  return evidence.paragraph === null ? article : `${article}#p${evidence.paragraph}`;
}
