export interface FeedEntry {
  /** Permanent: a reader's programme tells known entries by it. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly updated: Date;
  /** Plain text. */
  readonly summary: string;
}

export interface Feed {
  readonly title: string;
  /** Address of the feed itself, and of the page it follows. */
  readonly selfUrl: string;
  readonly pageUrl: string;
  readonly entries: readonly FeedEntry[];
}

/** An Atom feed (RFC 4287). The feed is as new as its newest entry; an empty one as old as the epoch. */
export function toAtom({ title, selfUrl, pageUrl, entries }: Feed): string {
  const newest = new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime())));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(selfUrl)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(selfUrl)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(pageUrl)}"/>`,
    `<updated>${newest.toISOString()}</updated>`,
    "<author><name>Recoupe</name></author>",
    ...entries.map(entryXml),
    "</feed>",
    "",
  ].join("\n");
}

function entryXml({ id, title, url, updated, summary }: FeedEntry): string {
  return [
    "<entry>",
    `<id>urn:recoupe:${encodeURIComponent(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `<updated>${updated.toISOString()}</updated>`,
    `<summary>${escapeXml(summary)}</summary>`,
    "</entry>",
  ].join("\n");
}

/** Articles are untrusted text: signs of XML are escaped, characters that XML 1.0 forbids are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{FFFE}\u{FFFF}\p{Surrogate}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
