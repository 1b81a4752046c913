import type { EvidenceOutput } from "./outputs.ts";

/** Where the dashboard shows things, from its root. */
export const addresses = {
  contradiction: (id: string) => `/c/${encodeURIComponent(id)}`,
  event: (id: string) => `/events/${encodeURIComponent(id)}`,
  entity: (id: string) => `/entities/${encodeURIComponent(id)}`,
  article: (id: string) => `/articles/${encodeURIComponent(id)}`,
  story: (id: string) => `/stories/${encodeURIComponent(id)}`,
  dossier: (id: string) => `/d/${encodeURIComponent(id)}`,
  view: (id: string) => `/views/${encodeURIComponent(id)}`,
  sources: () => "/sources",
} as const;

/** The article opened at a sentence: lit, and scrolled to. */
export function sentencePath({ source, start, end }: EvidenceOutput): string {
  return `${addresses.article(source.articleId)}?evidence=${start}-${end}#evidence`;
}
