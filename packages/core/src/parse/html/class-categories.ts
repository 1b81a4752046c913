import type { PageNode } from "./page.ts";

/**
 * What the class, id and labels of an element say it is for. Words that site authors use, in the languages whose pages
 * we met; the classifier learns what each category is worth, so a wrong hit costs little.
 */
const CATEGORIES: readonly (readonly [string, RegExp])[] = [
  [
    "comment",
    /comment|kommentar|comentario|disqus|respond(?!ent|er\b)|\breply|\breplies|reaction|reader-?feedback|discussion|livefyre|talkback|opinionen|forum-?thread/i,
  ],
  [
    "related",
    /relat|recommend|recirc|similar|more-?(?:stories|news|from|articles|posts|on)|read-?(?:more|next|also)|see-?also|teaser|promo|outbrain|taboola|zergnet|trending|popular|most-?(?:read|viewed)|meist|latest|recent|suggest|you-?may|weitere|mehr-zum|a-?lire|lire-?aussi|plus-?lus|a-?voir|next-?(?:post|article)|prev|carousel|slider|card/i,
  ],
  ["share", /shar(?:e|ing)|social|addthis|sharedaddy|follow|tweet|facebook|whatsapp|partage|teilen/i],
  ["byline", /byline|author|auteur|autor|writer|signature|contributor|vcard|credit/i],
  [
    "meta",
    /(?:^|[^a-z])(?:meta|date|time|timestamp|published|posted|dateline|info)(?:[^a-z]|$)|post-?meta|entry-?meta|metadata|article-?info/i,
  ],
  [
    "caption",
    /caption|legend(?!ary)|bildunterschrift|credit|copyright|figcap|image-?(?:text|desc)|photo-?(?:text|desc|credit)/i,
  ],
  [
    "newsletter",
    /newsletter|subscri|sign-?up|opt-?in|abonn|mailchimp|mc_embed|registration|login|register|paywall|premium-?(?:box|hint)|piano|meter/i,
  ],
  [
    "advertisement",
    /(?:^|[^a-z])(?:ad|ads|advert\w*|adsense|banner|sponsor\w*|dfp|gpt|promo\w*|anzeige|werbung|publicit\w*|partner\w*|affiliate|shop\w*|deal\w*|donat\w*|cta)(?:[^a-z]|$)/i,
  ],
  [
    "navigation",
    /(?:^|[^a-z])(?:nav\w*|menu\w*|pagination|pager|topbar|toolbar|tabs?|toc|skip|sitemap|fil-?ariane|ariane)(?:[^a-z]|$)|navigation|breadcrumb/i,
  ],
  ["side", /side-?bar|(?:^|[^a-z])aside|widget|rail|secondary|right-?col|col-?right|marginal/i],
  ["footer", /foot(?:er)?(?:[^a-z]|$)|bottom|colophon|copyright|legal|disclaimer|imprint/i],
  ["header", /(?:^|[^a-z])(?:header|masthead|top|banner|site-?head\w*)(?:[^a-z]|$)/i],
  [
    "tags",
    /(?:^|[^a-z])(?:tags?|tagcloud|tag-?list|topics?|keywords?|categor\w*|labels?|rubrique|schlagw\w*|themen)(?:[^a-z]|$)/i,
  ],
  ["bio", /bio(?:[^a-z]|$|graphy)|about-?(?:the-?)?author|author-?(?:box|info|bio|desc|card)|about-?us/i],
  [
    "box",
    /infobox|factbox|info-?box|fact-?box|(?:^|[^a-z])(?:box|callout|encadre|kasten|note|notice|alert|popup|modal|overlay|cookie|consent|gdpr|lightbox|tooltip)(?:[^a-z]|$)/i,
  ],
  ["media", /gallery|galerie|slideshow|video|player|audio|podcast|iframe|embed|map|diapo/i],
  [
    "body",
    /article-?(?:body|content|text|main)|(?:post|entry|story|page|blog|news|single|main|body|node|field|text)-?(?:body|content|text|copy|entry|article)|(?:^|[^a-z])(?:content|article|entry|post|story|hentry|prose|rich-?text|wysiwyg|body|copy|main|texte|contenu|inhalt|beitrag|artikel|bodytext|paragraph)(?:[^a-z]|$)|articleBody|c-article/i,
  ],
  [
    "lead",
    /(?:^|[^a-z])(?:lead|lede|intro\w*|chapo|chapeau|standfirst|dek|summary|abstract|excerpt|subtitle|sub-?head\w*|subline|vorspann|teaser-?text|strap\w*|deck|accroche|perex|anrei\w*|entradilla|bajada|ingress)(?:[^a-z]|$)/i,
  ],
];

export const CATEGORY_NAMES: readonly string[] = CATEGORIES.map(([name]) => name);

/** Characters of an element's names that are looked at. */
const MAX_CHARACTERS = 300;
/** Levels above a block beyond which a category counts as absent. */
export const FAR = 20;

/**
 * Categories and class words of a page's elements. Most elements of a page share their names with others, and blocks
 * share their ancestors, so each spelling is looked at once and distances are handed down from parent to child.
 */
export class ClassReader {
  private readonly masks = new Map<string, number>();
  private readonly words = new Map<string, readonly string[]>();
  /** Levels to the nearest element of each category, `CATEGORY_NAMES.length` numbers per node. */
  private readonly levels: Uint8Array;

  /** `nodes` in page order: parents before children. */
  constructor(nodes: readonly PageNode[]) {
    const width = CATEGORIES.length;
    this.levels = new Uint8Array(nodes.length * width).fill(FAR);
    for (const node of nodes) {
      // Classes of the whole page (« single-post has-sidebar ») say nothing about a block.
      if (node.tag === "body" || node.tag === "html") continue;
      const at = node.id * width;
      const mask = this.categories(node);
      const above = node.parent ? node.parent.id * width : -1;
      for (let bit = 0; bit < width; bit++) {
        if (mask & (1 << bit)) this.levels[at + bit] = 0;
        else if (above >= 0) this.levels[at + bit] = Math.min(FAR, this.levels[above + bit]! + 1);
      }
    }
  }

  /** Levels from a node to the nearest element of each category, itself being 0; `FAR` when there is none. */
  distances(node: PageNode): Uint8Array {
    return this.levels.subarray(node.id * CATEGORIES.length, (node.id + 1) * CATEGORIES.length);
  }

  /** Levels to the nearest element of one category. */
  distance(node: PageNode, category: string): number {
    return this.levels[node.id * CATEGORIES.length + CATEGORY_NAMES.indexOf(category)] ?? FAR;
  }

  /** Distinct words of class, id, itemprop and role, in lower case. */
  wordsOf(node: PageNode): readonly string[] {
    if (node.className === "" && node.idName === "" && node.itemprop === "" && node.role === "") return [];
    const names = `${node.className} ${node.idName} ${node.itemprop} ${node.role}`;
    const known = this.words.get(names);
    if (known) return known;
    const words = names
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 1 && word.length < 25);
    const distinct = [...new Set(words)];
    this.words.set(names, distinct);
    return distinct;
  }

  private categories(node: PageNode): number {
    if (
      node.className === "" &&
      node.idName === "" &&
      node.itemprop === "" &&
      node.label === "" &&
      !node.tag.includes("-")
    )
      return 0;
    const names =
      `${node.className} ${node.idName} ${node.itemprop} ${node.label}${node.tag.includes("-") ? ` ${node.tag}` : ""}`.slice(
        0,
        MAX_CHARACTERS,
      );
    const known = this.masks.get(names);
    if (known !== undefined) return known;
    let mask = 0;
    CATEGORIES.forEach(([, pattern], bit) => {
      if (pattern.test(names)) mask |= 1 << bit;
    });
    this.masks.set(names, mask);
    return mask;
  }
}
