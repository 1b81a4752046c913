import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { htmlToLines } from "./html-to-lines.ts";

/** What a system makes of one page; absent fields count as missed. */
export interface PeerResult {
  readonly text: string;
  readonly title?: string | undefined;
  readonly authors: readonly string[];
  readonly date?: string | undefined;
}

export interface Peer {
  readonly name: string;
  read(html: string, url: string): Promise<PeerResult>;
}

export const PEERS: readonly Peer[] = [
  {
    name: "@mozilla/readability 0.6.0 on linkedom",
    async read(html) {
      const { document } = parseHTML(html);
      const found = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse();
      if (!found) return { text: "", authors: [] };
      return {
        text: htmlToLines(found.content ?? ""),
        title: found.title ?? undefined,
        authors: found.byline ? [found.byline] : [],
        date: found.publishedTime ?? undefined,
      };
    },
  },
  {
    name: "defuddle 0.19.4 on linkedom",
    async read(html, url) {
      const { document } = parseHTML(html);
      const found = await Defuddle(document as unknown as Parameters<typeof Defuddle>[0], url);
      return {
        text: htmlToLines(found.content ?? ""),
        title: found.title,
        authors: found.author ? [found.author] : [],
        date: found.published,
      };
    },
  },
  {
    name: "all visible text",
    async read(html) {
      return { text: htmlToLines(html), authors: [] };
    },
  },
];
