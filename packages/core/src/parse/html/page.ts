/** An element that matters to the classifier: every block element, and inline ones that carry a class, id or itemprop. */
export interface PageNode {
  readonly id: number;
  readonly tag: string;
  readonly parent: PageNode | undefined;
  readonly depth: number;
  readonly className: string;
  readonly idName: string;
  readonly role: string;
  readonly itemprop: string;
  /** Other attributes that name a component: aria-label, data-component, data-testid. */
  readonly label: string;
  readonly hidden: boolean;
  readonly inline: boolean;
  /** Attributes of elements that carry dates. */
  readonly datetime: string;
}

/** A run of visible text inside one block element, spaces collapsed, `\n` where a `br` stood. */
export interface TextBlock {
  readonly index: number;
  readonly text: string;
  /** Innermost node around its first word. */
  readonly node: PageNode;
  /** Innermost block element. */
  readonly block: PageNode;
  readonly linkCharacters: number;
  readonly links: number;
  readonly strongCharacters: number;
  readonly breaks: number;
  /** Address of the first link in it. */
  readonly href: string;
}

/** A page as the tokeniser leaves it: no tree to walk, only what later steps ask for. */
export interface Page {
  readonly nodes: readonly PageNode[];
  readonly blocks: readonly TextBlock[];
  /** `meta` values by lower-case name, property or itemprop, in page order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** Contents of `script type="application/ld+json"`. */
  readonly jsonLd: readonly string[];
  readonly documentTitle: string | undefined;
  readonly canonical: string | undefined;
  readonly language: string | undefined;
  readonly times: readonly PageTime[];
  /** Caps that were hit: text, elements or depth beyond them were read flat or not at all. */
  readonly capped: readonly string[];
}

/** A `time` element, or another that carries a machine-readable date. */
export interface PageTime {
  readonly node: PageNode;
  readonly datetime: string;
  readonly published: boolean;
  /** Index of the next text block. */
  readonly block: number;
}

export function* ancestors(node: PageNode): Generator<PageNode> {
  for (let at: PageNode | undefined = node; at; at = at.parent) yield at;
}

/** Share of a block's characters that stand in links. */
export function linkShare({ linkCharacters, text }: TextBlock): number {
  return Math.min(1, linkCharacters / Math.max(1, text.length));
}
