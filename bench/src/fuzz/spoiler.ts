/** Characters of the longest piece that is cut from an article. */
const LONGEST_CUT = 240;
const SIGNS = [..."«»“”\"'’()[]<>.,;:!?…–—-/\\|*#@&%€ \n\t\u00a0\u200b\u2028\ud800\udc00\ufeffÉœ§०١中你😀"];
/** Characters of the longest piece that is cut from a page. */
const LONGEST_PAGE_CUT = 3000;
const MARKUP = [
  ..."<div> </div> <p> </p> <article> </article> <table><tr><td> <script> </script> <style> <!-- --> <![CDATA[ ]]> <br/> <li> <h1> <time datetime= <a href= &nbsp; &#0; &#xd800; &amp;lt; <p <=\"'".split(
    " ",
  ),
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
  '<meta property="article:published_time" content="',
];
/** Share of the signs of a text that a bad copy gets wrong. */
const WRONG_SHARE = 0.1;

/** Cuts pieces of articles and spoils them in the ways that texts are; the seed decides which. */
export class Spoiler {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  next(articles: readonly string[]): string | Uint8Array {
    const article = this.#pick(articles);
    const from = Math.floor(this.#random() * article.length);
    const cut = article.slice(from, from + Math.floor(this.#random() * LONGEST_CUT));
    return this.#pick(this.#ways)(cut);
  }

  /** A piece of a page with its markup damaged, now and then as bytes of another encoding. */
  nextPage(pages: readonly string[]): string | Uint8Array {
    const page = this.#pick(pages);
    const from = Math.floor(this.#random() * page.length);
    const cut = page.slice(from, from + Math.floor(this.#random() * LONGEST_PAGE_CUT));
    const spoilt = this.#pick(this.#pageWays)(cut);
    return this.#random() < WRONG_SHARE ? Buffer.from(spoilt, this.#pick(["latin1", "utf16le"] as const)) : spoilt;
  }

  readonly #pageWays: readonly ((cut: string) => string)[] = [
    (cut) => cut,
    (cut) => cut.replace(/<[^>]*>/gu, (tag) => (this.#random() < WRONG_SHARE ? this.#pick(MARKUP) : tag)),
    (cut) => cut.replace(/<[^>]*>/gu, (tag) => (this.#random() < WRONG_SHARE ? "" : tag)),
    (cut) => cut.replace(/<[^>]*>/gu, (tag) => (this.#random() < WRONG_SHARE ? tag + tag : tag)),
    (cut) => [...cut].map((sign) => (this.#random() < WRONG_SHARE / 10 ? this.#pick(SIGNS) : sign)).join(""),
    (cut) => cut.replace(/["'=]/gu, (sign) => (this.#random() < WRONG_SHARE ? "" : sign)),
    (cut) =>
      cut
        .split("<")
        .toSorted(() => this.#random() - 1 / 2)
        .join("<"),
    (cut) => this.#pick(MARKUP).repeat(20) + cut,
  ];

  readonly #ways: readonly ((cut: string) => string | Uint8Array)[] = [
    (cut) => cut,
    (cut) => new TextEncoder().encode(cut).slice(Math.floor(this.#random() * 4), -Math.ceil(this.#random() * 4)),
    (cut) => [...cut].map((sign) => (this.#random() < WRONG_SHARE ? this.#pick(SIGNS) : sign)).join(""),
    (cut) => [...cut].map(() => this.#pick(SIGNS)).join(""),
    (cut) =>
      cut
        .split(" ")
        .map((word, _, words) => (this.#random() < WRONG_SHARE ? this.#pick(words) : word))
        .join(" "),
    (cut) => cut.toUpperCase(),
    (cut) => cut.normalize("NFD").replace(/\p{M}/gu, ""),
    (cut) => cut.normalize("NFD"),
    (cut) => cut.replaceAll(" ", ""),
    (cut) => cut.replaceAll(" ", "\n"),
    (cut) => `« ${cut} « ${cut}`,
    (cut) => `${cut} (${cut} [${cut}`,
  ];

  #pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)] as Item;
  }

  /** Mulberry32: a number from 0 to 1. */
  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
