import { decodeHTMLStrict } from "entities";
import { Parser } from "htmlparser2";

/** An element of a document that may be damaged. Names are lower-case and without prefix; `space` is the namespace's address, "" when none. */
export interface XmlElement {
  readonly name: string;
  readonly space: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  readonly parent: XmlElement | undefined;
}

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[];
  readonly spaces: ReadonlyMap<string, string> | undefined;
}

export interface XmlDocument {
  readonly root: XmlElement;
  readonly faults: readonly string[];
  /** It ends before what it began does: inside a tag, or with nothing closed. */
  readonly isCut: boolean;
}

/** Deeper than any feed; htmlparser2's cost grows with the square of the depth. */
const MAX_DEPTH = 256;
/** Elements: 100,000 items of ten parts each would be more than any feed a newsroom reads. */
const MAX_ELEMENTS = 1_000_000;
const MAX_ENTITIES = 200;
const MAX_ENTITY_CHARACTERS = 1_000;
const ENTITY_DECLARATION = /<!ENTITY\s+([\p{L}_][\p{L}\p{N}._-]{0,60})\s+(?:"([^"]{0,1000})"|'([^']{0,1000})')\s*>/gu;

/** Reads XML as far as it goes: cut, unclosed or wrongly nested input gives what could be read. Never throws. */
export function readXmlTree(raw: string): XmlDocument {
  const text = raw.replace(NO_TAG, "&lt;");
  const root: Growing = {
    name: "#document",
    space: "",
    attributes: new Map(),
    children: [],
    parent: undefined,
    spaces: new Map([["xml", "xml"]]),
  };
  const faults: string[] = [];
  const entities = declaredEntities(text);
  const open: Growing[] = [];
  let current = root;
  let depth = 0;
  let count = 0;
  let inCdata = false;
  const parser = new Parser(
    {
      onopentag(qualified, raw) {
        depth++;
        if (depth > MAX_DEPTH || ++count > MAX_ELEMENTS)
          return stop(depth > MAX_DEPTH ? "trop d'éléments imbriqués" : "trop d'éléments");
        if (LEAVES.has(current.name) && PARTS.has(splitName(qualified)[1])) {
          note("balise non fermée");
          current = current.parent as Growing;
        }
        const attributes = new Map(
          Object.entries(raw).map(([name, value]) => [name.toLowerCase(), decode(value, entities)]),
        );
        const declared = declaredSpaces(attributes);
        const spaces = declared.size > 0 ? declared : undefined;
        const [prefix, name] = splitName(qualified);
        const element: Growing = {
          name,
          space: spaceOf(prefix, spaces, current),
          attributes,
          children: [],
          parent: current,
          spaces,
        };
        current.children.push(element);
        open.push(element);
        current = element;
      },
      onclosetag(_name, implied) {
        depth--;
        if (implied) note("balise non fermée");
        const closed = open.pop();
        // What was left early, because a sibling began inside it, is no longer around the place we are at.
        if (closed && isWithin(current, closed)) current = closed.parent as Growing;
      },
      ontext(data) {
        current.children.push(inCdata ? data : decode(data, entities));
      },
      oncdatastart() {
        inCdata = true;
      },
      oncdataend() {
        inCdata = false;
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  let stopped = false;
  function note(fault: string): void {
    if (!faults.includes(fault)) faults.push(fault);
  }
  function stop(fault: string): void {
    note(fault);
    stopped = true;
    parser.reset();
  }
  // In pieces, so that a stop takes effect before the rest is looked at.
  const PIECE = 65_536;
  for (let at = 0; at < text.length && !stopped; at += PIECE) parser.write(text.slice(at, at + PIECE));
  const isCut = !stopped && (open.length > 0 || UNFINISHED.test(text.slice(-LONGEST_TAG)));
  if (!stopped) parser.end();
  return { root, faults, isCut };
}

/** A tag, or a declaration, that has begun and not ended. */
const UNFINISHED = /<[^<>]*$/u;
const LONGEST_TAG = 2_000;

/** Parts of an item that hold text only, and parts whose beginning shows that such a one was never closed. */
const LEAVES = new Set(["title", "link", "guid", "pubdate", "id", "updated", "published"]);
const PARTS = new Set([
  ...LEAVES,
  "item",
  "entry",
  "description",
  "summary",
  "content",
  "encoded",
  "category",
  "author",
  "creator",
]);

function isWithin(inner: XmlElement, outer: XmlElement): boolean {
  for (let at: XmlElement | undefined = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** XML knows no tag that starts with a digit, a space or a sign; htmlparser2 takes it for one and swallows the text behind. */
const NO_TAG = /<(?![\p{L}_:/!?])/gu;

function decode(text: string, entities: ReadonlyMap<string, string>): string {
  if (!text.includes("&")) return text;
  const known =
    entities.size === 0
      ? text
      : text.replace(/&([\p{L}_][\p{L}\p{N}._-]{0,60});/gu, (all, name) => entities.get(name) ?? all);
  return decodeHTMLStrict(known);
}

/** Internal entities are replaced once and never nested, so they cannot multiply; external ones are never read. */
function declaredEntities(text: string): ReadonlyMap<string, string> {
  const doctype = text.indexOf("<!DOCTYPE");
  if (doctype < 0) return new Map();
  const found = text.slice(doctype, doctype + MAX_ENTITIES * MAX_ENTITY_CHARACTERS).matchAll(ENTITY_DECLARATION);
  const entities = new Map<string, string>();
  for (const [, name = "", double, single] of found) {
    if (entities.size >= MAX_ENTITIES) break;
    entities.set(name, double ?? single ?? "");
  }
  return entities;
}

function splitName(qualified: string): readonly [prefix: string, name: string] {
  const at = qualified.indexOf(":");
  return at < 0 ? ["", qualified.toLowerCase()] : [qualified.slice(0, at), qualified.slice(at + 1).toLowerCase()];
}

function declaredSpaces(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (const [name, value] of attributes) {
    if (name === "xmlns") declared.set("", value.trim());
    else if (name.startsWith("xmlns:")) declared.set(name.slice(6), value.trim());
  }
  return declared;
}

/** Prefixes nobody declared but everybody means. */
const USUAL_SPACES: ReadonlyMap<string, string> = new Map([
  ["atom", "http://www.w3.org/2005/Atom"],
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["dcterms", "http://purl.org/dc/terms/"],
  ["content", "http://purl.org/rss/1.0/modules/content/"],
  ["media", "http://search.yahoo.com/mrss/"],
  ["rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"],
  ["sy", "http://purl.org/rss/1.0/modules/syndication/"],
]);

function spaceOf(prefix: string, own: ReadonlyMap<string, string> | undefined, parent: Growing): string {
  // Attribute names were lower-cased, so prefixes are looked up that way.
  const wanted = prefix.toLowerCase();
  let declared = own?.get(wanted);
  for (
    let element: Growing | undefined = parent;
    declared === undefined && element;
    element = element.parent as Growing | undefined
  ) {
    declared = element.spaces?.get(wanted);
  }
  return declared ?? USUAL_SPACES.get(wanted) ?? (wanted === "" ? "" : wanted);
}

/** All text below, in order, without markup. Iterative: depth comes from strangers. */
export function textOf(element: XmlElement): string {
  const parts: string[] = [];
  const open: (XmlElement | string)[] = [element];
  while (open.length > 0) {
    const next = open.pop()!;
    if (typeof next === "string") parts.push(next);
    else for (let index = next.children.length - 1; index >= 0; index--) open.push(next.children[index]!);
  }
  return parts.join("");
}

export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** Every element below with one of these names, in document order, not looking inside a match. */
export function descendants(element: XmlElement, names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open = [...elementsOf(element)].reverse();
  while (open.length > 0) {
    const next = open.pop()!;
    if (names.includes(next.name)) found.push(next);
    else open.push(...[...elementsOf(next)].reverse());
  }
  return found;
}
