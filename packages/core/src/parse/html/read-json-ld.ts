import { decodeHTMLStrict } from "entities";
/** What schema.org markup says of the article, as strings; every field may be missing or wrong. */
export interface LinkedArticle {
  readonly headline?: string | undefined;
  readonly description?: string | undefined;
  readonly articleBody?: string | undefined;
  readonly authors: readonly string[];
  readonly publisher?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly dateModified?: string | undefined;
  readonly section?: string | undefined;
  readonly keywords: readonly string[];
  readonly isAccessibleForFree?: boolean | undefined;
  /** Whether it says of itself that it is a piece of news. */
  readonly news: boolean;
  /** Entries of a live page, in its order. */
  readonly updates: readonly LinkedUpdate[];
}

export interface LinkedUpdate {
  readonly headline?: string | undefined;
  readonly body?: string | undefined;
  readonly datePublished?: string | undefined;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Objects looked at over all scripts of a page, and how deep: bombs nest a hundred thousand levels. */
const MAX_OBJECTS = 4000;
const MAX_DEPTH = 8;
const MAX_BODY_CHARACTERS = 2_000_000;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|Report|Review|Recipe)$/;
const OTHER_TYPE = /^(?:WebPage|ItemPage|VideoObject|CreativeWork|PodcastEpisode)$/;
/** Properties under which real pages hide the article. */
const NESTED = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart", "subjectOf"];

/** The best description of the article in a page's `ld+json` scripts; undefined when none describes one. */
export function readJsonLd(scripts: readonly string[]): LinkedArticle | undefined {
  const objects: JsonObject[] = [];
  for (const script of scripts) {
    const value = parseLoosely(script);
    if (value !== undefined) collect(value, objects);
    else objects.push(...scrape(script));
  }
  const articles = objects
    .map((object, index) => ({ object, rank: rank(object), index }))
    .filter(({ rank: value }) => value < 9);
  articles.sort(
    (left, right) => left.rank - right.rank || weight(right.object) - weight(left.object) || left.index - right.index,
  );
  const best = articles[0]?.object;
  if (!best) return undefined;
  const bodies = articles
    .filter(({ rank: value }) => value < 4)
    .flatMap(({ object }) => text(object.articleBody) ?? text(object.text) ?? []);
  return describe(
    best,
    articles.map(({ object }) => object),
    bodies,
  );
}

function describe(best: JsonObject, all: readonly JsonObject[], bodies: readonly string[]): LinkedArticle {
  const first = (key: string) => {
    for (const object of [best, ...all]) {
      const value = text(object[key]);
      if (value) return value;
    }
    return undefined;
  };
  const authors =
    [best, ...all].map(({ author, creator }) => namesOf(author ?? creator, 0)).find((names) => names.length > 0) ?? [];
  const free = [best, ...all]
    .map(({ isAccessibleForFree }) => isAccessibleForFree)
    .find((value) => value !== undefined);
  return {
    headline: text(best.headline) ?? (isArticle(best) ? text(best.name) : undefined),
    description: text(best.description),
    articleBody: bodies.toSorted((left, right) => right.length - left.length)[0]?.slice(0, MAX_BODY_CHARACTERS),
    authors,
    publisher: namesOf(best.publisher ?? best.sourceOrganization, 0)[0],
    datePublished: first("datePublished") ?? first("dateCreated") ?? first("uploadDate"),
    dateModified: first("dateModified"),
    section: text(Array.isArray(best.articleSection) ? best.articleSection[0] : best.articleSection),
    keywords: keywordsOf(best.keywords),
    isAccessibleForFree: free === undefined ? undefined : !/^false$/i.test(String(free)),
    news: rank(best) === 0,
    updates: updatesOf(best.liveBlogUpdate),
  };
}

/** Entries of a live page that are read; the longest real ones hold some hundreds. */
const MAX_UPDATES = 1000;

function updatesOf(value: unknown): readonly LinkedUpdate[] {
  const list = Array.isArray(value) ? value : isObject(value) ? [value] : [];
  return list
    .slice(0, MAX_UPDATES)
    .filter(isObject)
    .map((update) => ({
      headline: text(update.headline ?? update.name),
      body: text(update.articleBody ?? update.text),
      datePublished: text(update.datePublished ?? update.dateCreated),
    }));
}

function collect(value: unknown, into: JsonObject[]): void {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let at = 0; at < open.length && into.length < MAX_OBJECTS && at < 4 * MAX_OBJECTS; at++) {
    const { value: found, depth } = open[at]!;
    if (depth > MAX_DEPTH) continue;
    if (Array.isArray(found)) {
      for (const item of found.slice(0, 500)) open.push({ value: item, depth: depth + 1 });
    } else if (isObject(found)) {
      if (typesOf(found).length > 0) into.push(found);
      for (const key of NESTED) if (Object.hasOwn(found, key)) open.push({ value: found[key], depth: depth + 1 });
    }
  }
}

/** 0 for news articles, up to 8 for other pages; 9 for what describes no article. */
function rank(object: JsonObject): number {
  const types = typesOf(object);
  if (types.some((type) => /NewsArticle|LiveBlogPosting/.test(type))) return 0;
  if (types.some((type) => ARTICLE_TYPE.test(type)))
    return types.some((type) => /Discussion|SocialMedia|Review$/.test(type)) ? 2 : 1;
  if (types.some((type) => OTHER_TYPE.test(type))) return types.some((type) => /Video|Podcast/.test(type)) ? 5 : 4;
  return 9;
}

function isArticle(object: JsonObject): boolean {
  return rank(object) < 4;
}

/** Among equals the fuller object is the page's own, the leaner one of a list of links. */
function weight(object: JsonObject): number {
  return ["headline", "datePublished", "author", "articleBody", "publisher"].filter((key) => object[key] !== undefined)
    .length;
}

function typesOf(object: JsonObject): readonly string[] {
  const type = object["@type"];
  const types = Array.isArray(type) ? type.slice(0, 10) : [type];
  return types.filter((name): name is string => typeof name === "string").map((name) => name.replace(/^.*[/:#]/, ""));
}

function namesOf(value: unknown, depth: number): readonly string[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, 40).flatMap((item) => namesOf(item, depth + 1));
  if (isObject(value)) {
    const name = value.name ?? [value.givenName, value.familyName].filter((part) => typeof part === "string").join(" ");
    return namesOf(name, depth + 1);
  }
  const name = text(value);
  return name ? [name] : [];
}

function keywordsOf(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : typeof value === "string" ? value.split(/[,;]/) : [];
  return list
    .slice(0, 60)
    .filter((word): word is string => typeof word === "string")
    .map((word) => word.trim())
    .filter((word) => word !== "" && word.length < 80);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  const found = Array.isArray(value) ? value[0] : isObject(value) ? value["@value"] : value;
  if (typeof found !== "string") return undefined;
  const plain = decodeMarkup(found.slice(0, MAX_BODY_CHARACTERS)).trim();
  return plain === "" ? undefined : plain;
}

/** Text of a string that was escaped for HTML before it went into JSON, as half of all sites do, some of them twice. */
export function decodeMarkup(value: string): string {
  if (!/[&<]/.test(value)) return value;
  const plain = value.replace(/<\/?(?:p|br|div|li|h[1-6])[^<>]{0,400}>/gi, "\n").replace(/<[^<>]{1,2000}>/g, "");
  const decoded = decodeHTMLStrict(plain);
  return decoded === plain ? plain : decodeHTMLStrict(decoded);
}

/** The ways real pages break their JSON, each undone in turn. */
const REPAIRS: readonly ((script: string) => string)[] = [
  (script) => script,
  (script) => script.replace(/[\u0000-\u001f]+/g, " "),
  (script) => unwrap(script).replace(/[\u0000-\u001f]+/g, " "),
  (script) =>
    unwrap(script)
      .replace(/[\u0000-\u001f]+/g, " ")
      .replace(/,\s*([}\]])/g, "$1")
      .replace(/;\s*$/, ""),
  (script) => decodeMarkup(unwrap(script).replace(/[\u0000-\u001f]+/g, " ")),
];

function unwrap(script: string): string {
  return script
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/\s?<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\]\]>\*\/|\/\/\s?\]\]>|\]\]>)\s?;?\s?$/, "");
}

function parseLoosely(script: string): unknown {
  for (const repair of REPAIRS) {
    try {
      return JSON.parse(repair(script)) as unknown;
    } catch {
      // Broken JSON is expected here; the next repair, then `scrape`, gets its turn.
    }
  }
  return undefined;
}

/** Single fields out of JSON that no repair makes whole. */
function scrape(script: string): readonly JsonObject[] {
  const head = script.slice(0, 200_000);
  const field = (name: string) =>
    new RegExp(`"${name}"\\s{0,5}:\\s{0,5}"((?:[^"\\\\]|\\\\.){1,4000})"`)
      .exec(head)?.[1]
      ?.replace(/\\(["/\\])/g, "$1");
  const type = /"@type"\s{0,5}:\s{0,5}\[?\s{0,5}"([A-Za-z]{3,40})"/.exec(head)?.[1];
  const author = /"author"\s{0,5}:\s{0,5}[[{\s]{0,10}[^[\]]{0,300}?"name"\s{0,5}:\s{0,5}"([^"]{2,120})"/.exec(
    head,
  )?.[1];
  if (!type) return [];
  return [
    {
      "@type": type,
      headline: field("headline"),
      datePublished: field("datePublished"),
      dateModified: field("dateModified"),
      author,
    },
  ];
}
