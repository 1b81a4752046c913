import type { PageNode } from "./page.ts";

/** Elements remembered; real pages have 1,000 to 20,000. */
const MAX_NODES = 300_000;
/** Characters kept of a class, an id, a label. */
export const MAX_NAME_CHARACTERS = 300;
const MAX_LABEL_CHARACTERS = 40;
const INLINE_HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** The elements that bear text or a name, in the order of the page. */
export class NodeList {
  readonly nodes: PageNode[] = [];
  isFull = false;

  /** Gives the parent instead of a new node when the page has more elements than are remembered. */
  add(tag: string, parent: PageNode | undefined, attributes: ReadonlyMap<string, string>, inline: boolean): PageNode {
    if (this.nodes.length >= MAX_NODES && parent) {
      this.isFull = true;
      return parent;
    }
    const value = (name: string) => (attributes.get(name) ?? "").slice(0, MAX_NAME_CHARACTERS);
    const hides = isHidden(attributes) || attributes.get("aria-hidden") === "true";
    const node: PageNode = {
      id: this.nodes.length,
      tag,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      className: value("class"),
      idName: value("id"),
      role: value("role"),
      itemprop: value("itemprop"),
      label:
        `${value("aria-label").slice(0, MAX_LABEL_CHARACTERS)} ${value("data-component")} ${value("data-testid")}`.trim(),
      hidden: hides || (parent?.hidden ?? false),
      inline,
      datetime: value("datetime") || (/date/i.test(value("itemprop")) ? value("content") || value("title") : ""),
    };
    this.nodes.push(node);
    return node;
  }
}

/** By its attributes or its own style; style sheets are not read. */
export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  const style = attributes.get("style");
  return attributes.has("hidden") || (style !== undefined && INLINE_HIDDEN.test(style.slice(0, MAX_NAME_CHARACTERS)));
}
