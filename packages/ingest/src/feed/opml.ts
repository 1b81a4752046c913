import { generateOpml } from "feedsmith";
import { absoluteUrl, oneLine } from "./feed-text.ts";
import { descendants, elementsOf, readXmlTree, type XmlElement } from "./xml-tree.ts";

/** A feed in a list of subscriptions. */
export interface Subscription {
  readonly url: string;
  readonly title: string | undefined;
  readonly siteUrl: string | undefined;
  /** Folders it lies in, outermost first. */
  readonly folders: readonly string[];
}

export interface OpmlImport {
  readonly subscriptions: readonly Subscription[];
  /** Outlines that name no feed that can be fetched, as written. */
  readonly skipped: readonly string[];
}

/** Reads OPML 1.0 and 2.0 forgivingly; undefined when the text is no OPML. A feed listed twice is given once. */
export function readOpml(text: string): OpmlImport | undefined {
  const [opml] = descendants(readXmlTree(text).root, ["opml"]);
  if (!opml) return undefined;
  const subscriptions = new Map<string, Subscription>();
  const skipped: string[] = [];
  const open: { element: XmlElement; folders: readonly string[] }[] = [{ element: opml, folders: [] }];
  while (open.length > 0) {
    const { element, folders } = open.pop()!;
    const outlines = elementsOf(element);
    for (const outline of outlines.toReversed())
      open.push({ element: outline, folders: foldersInside(outline, folders) });
    if (element.name !== "outline") continue;
    const address = element.attributes.get("xmlurl");
    const url = absoluteUrl(address, undefined);
    if (url && !subscriptions.has(url)) {
      const siteUrl = absoluteUrl(element.attributes.get("htmlurl"), undefined);
      subscriptions.set(url, { url, title: nameOf(element), siteUrl, folders });
    } else if (!url && (address !== undefined || outlines.length === 0))
      skipped.push(address ?? nameOf(element) ?? "sans nom");
  }
  return { subscriptions: [...subscriptions.values()], skipped };
}

function foldersInside(outline: XmlElement, folders: readonly string[]): readonly string[] {
  const parent = outline.parent;
  if (parent?.name !== "outline" || parent.attributes.has("xmlurl")) return folders;
  return [...folders, nameOf(parent) ?? ""];
}

function nameOf(outline: XmlElement): string | undefined {
  return oneLine(outline.attributes.get("title") ?? outline.attributes.get("text"));
}

/** Writes OPML 2.0 that `readOpml` and other readers take back, folders included. `createdAt` dates the document. */
export function writeOpml(title: string, subscriptions: readonly Subscription[], createdAt: Date): string {
  // The library refuses a body without outlines, which is what somebody who follows nothing yet has.
  if (subscriptions.length === 0) return EMPTY_OPML;
  return generateOpml({ head: { title, dateCreated: createdAt }, body: { outlines: outlinesOf(subscriptions, 0) } });
}

const EMPTY_OPML = '<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head/><body/></opml>\n';

interface Outline {
  readonly text: string;
  readonly title?: string;
  readonly type?: string;
  readonly xmlUrl?: string;
  readonly htmlUrl?: string;
  readonly outlines?: Outline[];
}

function outlinesOf(subscriptions: readonly Subscription[], depth: number): Outline[] {
  const here = subscriptions.filter(({ folders }) => folders.length === depth).map(feedOutline);
  const below = Map.groupBy(
    subscriptions.filter(({ folders }) => folders.length > depth),
    ({ folders }) => folders[depth]!,
  );
  return [
    ...here,
    ...[...below].map(([text, inside]) => ({ text, title: text, outlines: outlinesOf(inside, depth + 1) })),
  ];
}

function feedOutline({ url, title, siteUrl }: Subscription): Outline {
  const name = title ?? url;
  return { text: name, title: name, type: "rss", xmlUrl: url, ...(siteUrl ? { htmlUrl: siteUrl } : {}) };
}
