/** Characters of the longest piece that is cut from an article. */
const LONGEST_CUT = 240;
const SIGNS = [..."«»“”\"'’()[]<>.,;:!?…–—-/\\|*#@&%€ \n\t\u00a0\u200b\u2028\ud800\udc00\ufeffÉœ§०١中你😀"];
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
