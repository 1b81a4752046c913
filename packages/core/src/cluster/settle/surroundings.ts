import type { ArticleCard, PreparedDocument } from "../prepare/prepared-document.ts";
import type { RelationStore } from "../relater.ts";
import { type Items, itemsOf, joinItems, keyOfItem } from "./items.ts";
import type { Constraints } from "./judgements.ts";
import { RelationLinks } from "./relation-links.ts";
import type { Findings } from "./relations.ts";
import { LINK_KINDS, type LinkKind, readFindings } from "./stored-findings.ts";

/**
 * The links around a change, as they are and as they were before it, read outwards from it. What was joined and is not any more must be
 * settled again too, so that both ends of every link that joins now or did before, and not both, are where it begins.
 */
export class Surroundings {
  readonly #store: RelationStore;
  readonly #changed: ReadonlyMap<string, PreparedDocument>;
  readonly #now = new RelationLinks();
  readonly #before = new RelationLinks();
  readonly #files = new Map<string, string>();
  readonly #loaded: Readonly<Record<LinkKind, Set<string>>> = {
    statements: new Set(),
    quotes: new Set(),
    articles: new Set(),
  };
  /** What was read already, from the other article of the two. */
  readonly #read = new Set<string>();

  /** `near`: the changed articles and those they were compared with. */
  constructor(store: RelationStore, changed: readonly PreparedDocument[], near: readonly PreparedDocument[]) {
    this.#store = store;
    this.#changed = new Map(changed.map((document) => [document.file, document]));
    for (const { file, key } of near) this.#files.set(key, file);
  }

  /** What comparing a changed article with another one, or with itself, has found. */
  add(left: PreparedDocument, right: PreparedDocument, findings: Findings): void {
    this.#now.add(findings, (file) => (file === left.file ? left.key : right.key));
  }

  /** Keys by file; articles that were never related have none. */
  async keysOf(files: readonly string[]): Promise<(file: string) => string | undefined> {
    const cards = await this.#cards(files);
    for (const { file, key } of cards.values()) this.#files.set(key, file);
    return (file) => cards.get(file)?.key;
  }

  /** All that may be grouped otherwise than before, and the links among it. */
  async reach(constraints: Constraints) {
    const own = joinItems([itemsOf([...this.#changed.values()]), await this.#readBefore()]);
    for (;;) {
      const touched = joinItems([this.#now.around(own), this.#before.around(own)]);
      const start = joinItems([own, this.#before.linked(own), this.#now.differences(this.#before, touched)]);
      const reached = this.#now.reached(start, constraints);
      const known = joinItems([this.#now.around(joinItems([reached, touched])), this.#before.around(touched)]);
      if (!(await this.#loadAll(known))) return { reached, links: this.#now.among(reached) };
    }
  }

  filesOf(ids: Iterable<string>): readonly string[] {
    return [...new Set([...ids].flatMap((id) => this.#files.get(keyOfItem(id)) ?? []))];
  }

  finder(documents: readonly PreparedDocument[]): (id: string) => PreparedDocument | undefined {
    const byKey = new Map(documents.map((document) => [document.key, document]));
    return (id) => byKey.get(keyOfItem(id));
  }

  async cardsOf(keys: ReadonlySet<string>): Promise<(key: string) => ArticleCard | undefined> {
    const cards = await this.#cards(this.filesOf(keys));
    const byKey = new Map([...cards.values()].map((card) => [card.key, card]));
    return (key) => byKey.get(key);
  }

  /** As the articles are now. */
  async #cards(files: readonly string[]): Promise<ReadonlyMap<string, ArticleCard>> {
    const stored = await this.#store.cards(files.filter((file) => !this.#changed.has(file)));
    const own = files.flatMap((file) => this.#changed.get(file) ?? []);
    return new Map([...stored, ...own].map((card) => [card.file, card]));
  }

  /** What led from the changed articles before; returns what of them it began with. */
  async #readBefore(): Promise<Items> {
    const files = [...this.#changed.keys()];
    const own: Items[] = [];
    for (const kind of LINK_KINDS) {
      for (const stored of await this.#store.findings(kind, files)) {
        const findings = readFindings(stored);
        const { left, right } = stored;
        for (const { file, key } of [left, right]) if (!this.#changed.has(file)) this.#files.set(key, file);
        this.#before.add(findings, (file) => (file === left.file ? left.key : right.key));
        for (const { file, key } of [left, right]) if (this.#changed.has(file)) own.push(endsIn(findings, key));
      }
      for (const file of files) this.#loaded[kind].add(file);
    }
    return joinItems(own);
  }

  async #loadAll(items: Items): Promise<boolean> {
    let more = false;
    for (const kind of LINK_KINDS) {
      const open = this.filesOf(items[kind]).filter((file) => !this.#loaded[kind].has(file));
      if (open.length > 0) await this.#load(kind, open);
      more ||= open.length > 0;
    }
    return more;
  }

  async #load(kind: LinkKind, files: readonly string[]): Promise<void> {
    for (const file of files) this.#loaded[kind].add(file);
    for (const stored of await this.#store.findings(kind, files)) {
      const { left, right } = stored;
      const name = `${kind} ${left.key} ${right.key}`;
      // What a changed article is linked to was read before, and found anew.
      if (this.#read.has(name) || this.#changed.has(left.file) || this.#changed.has(right.file)) continue;
      this.#read.add(name);
      for (const { file, key } of [left, right]) this.#files.set(key, file);
      const findings = readFindings(stored);
      for (const links of [this.#now, this.#before])
        links.add(findings, (file) => (file === left.file ? left.key : right.key));
    }
  }
}

/** Items of one article among the ends of links. */
function endsIn({ events, claims, besides, quotes, attributions, matters }: Findings, key: string): Items {
  const own = (links: readonly { readonly left: string; readonly right: string }[]) =>
    links.flatMap(({ left, right }) => [left, right]).filter((id) => keyOfItem(id) === key);
  return {
    statements: new Set([...own(events), ...own(claims), ...own(besides)]),
    quotes: new Set([...own(quotes), ...own(attributions)]),
    articles: new Set([key, ...own(matters)]),
  };
}
