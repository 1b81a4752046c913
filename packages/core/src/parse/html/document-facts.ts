import type { PageNode, PageTime } from "./page.ts";

const MAX_METAS = 2000;
const MAX_VALUES_OF_A_META = 50;
const MAX_META_NAME_CHARACTERS = 80;
const MAX_TIMES = 2000;
const MAX_TITLE_CHARACTERS = 2000;
const MAX_LANGUAGE_CHARACTERS = 20;

/** Attributes of `time` and of microdata that say the date is the publication's. */
const PUBLISHED = /publi|entry-date|created|posted/i;

type Attributes = ReadonlyMap<string, string>;

/** What a page says of itself outside of its text: title, metas, address, language, times, linked data. */
export class DocumentFacts {
  readonly metas = new Map<string, string[]>();
  readonly jsonLd: string[] = [];
  readonly times: PageTime[] = [];
  documentTitle: string | undefined;
  canonical: string | undefined;
  language: string | undefined;

  addLanguage(attributes: Attributes): void {
    this.language ??= attributes.get("lang")?.slice(0, MAX_LANGUAGE_CHARACTERS);
  }

  addMeta(attributes: Attributes): void {
    const content = attributes.get("content")?.replace(/\s+/g, " ").trim();
    if (!content) return;
    const key = ["property", "name", "itemprop"]
      .map((attribute) => attributes.get(attribute)?.toLowerCase().trim().slice(0, MAX_META_NAME_CHARACTERS))
      .find((name) => name);
    if (key === undefined) return;
    const values = this.metas.get(key) ?? [];
    if (values.length < MAX_VALUES_OF_A_META && this.metas.size < MAX_METAS) this.metas.set(key, [...values, content]);
  }

  addLink(attributes: Attributes): void {
    if (/(?:^|\s)canonical(?:\s|$)/i.test(attributes.get("rel") ?? "")) this.canonical ??= attributes.get("href");
  }

  addTitle(text: string): void {
    this.documentTitle ??= text.replace(/\s+/g, " ").trim().slice(0, MAX_TITLE_CHARACTERS) || undefined;
  }

  /** `block`: the number of the block behind which the time stands. */
  addTime(node: PageNode, tag: string, attributes: Attributes, block: number): void {
    if (this.times.length > MAX_TIMES) return;
    const published = attributes.has("pubdate") || PUBLISHED.test(`${node.className} ${node.itemprop}`);
    if (tag === "time" || published) this.times.push({ node, datetime: node.datetime, published, block });
  }
}
