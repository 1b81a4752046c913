import type { NearDuplicate } from "../../model/comparison.ts";
import type { ClaimLink } from "../compare/compare-claims.ts";
import type { Link } from "../compare/link.ts";
import type { Pair, PreparedDocument } from "../prepare/prepared-document.ts";
import { SAME_EVENT, SAME_STORY, SAME_UTTERANCE } from "../thresholds.ts";
import { Adjacency, reach } from "./adjacency.ts";
import { type Items, itemsOf, keyOfItem } from "./items.ts";
import { JoiningLinks } from "./joining-links.ts";
import type { Constraints } from "./judgements.ts";
import type { Findings } from "./relations.ts";

/** A near-duplicate between keys of articles. */
interface CopyLink {
  readonly left: string;
  readonly right: string;
  readonly copy: NearDuplicate;
}

/** Links of every kind, from either end. */
export class RelationLinks {
  readonly #added = new WeakSet<Findings>();
  readonly #events = new JoiningLinks(SAME_EVENT);
  readonly #claims = new Adjacency<ClaimLink>();
  readonly #besides = new Adjacency<Pair>();
  /** Claims of each article whose number another one clashes with: one matter, where the numbers are the same. */
  readonly #counts = new Map<string, Set<string>>();
  readonly #quotes = new Adjacency<Link>();
  readonly #attributions = new Adjacency<Link>();
  readonly #matters = new JoiningLinks(SAME_STORY);
  readonly #copies = new Adjacency<CopyLink>();

  /** `keyOf`: an article's key by its file. What comes a second time changes nothing. */
  add(findings: Findings, keyOf: (file: string) => string): void {
    if (this.#added.has(findings)) return;
    this.#added.add(findings);
    for (const link of findings.events) this.#events.add(link);
    for (const link of findings.claims) this.#addClaims(link);
    for (const pair of findings.besides) this.#besides.add(pair);
    for (const link of findings.quotes) this.#quotes.add(link);
    for (const link of findings.attributions) this.#attributions.add(link);
    for (const link of findings.matters) this.#matters.add(link);
    for (const copy of findings.copies) this.#copies.add({ left: keyOf(copy.a), right: keyOf(copy.b), copy });
  }

  /** Everything that links lead to from some items, step by step, by the machine or by a person's word: all else stays as it is. */
  reached(start: Items, judged: Constraints): Items {
    const [events, quotes] = [sameAs(judged.events), sameAs(judged.utterances)];
    const articles = sameAs([...judged.stories, ...judged.copies]);
    return {
      statements: reach(start.statements, (id) => [
        ...this.#events.joined(id),
        ...this.#claimsBy(id),
        ...this.#besides.neighbours(id, () => true),
        ...(events.get(id) ?? []),
      ]),
      quotes: reach(start.quotes, (id) => [...this.#quotesBy(id), ...(quotes.get(id) ?? [])]),
      articles: reach(start.articles, (key) => [
        ...this.#matters.joined(key),
        ...this.#copiesOf(key),
        ...(articles.get(key) ?? []),
      ]),
    };
  }

  /** What is one step away by links that always join; what counts beside a count goes with it. */
  linked({ statements, quotes, articles }: Items): Items {
    const claims = [...statements].flatMap((id) => this.#claimsBy(id));
    return {
      statements: new Set([...claims, ...claims.flatMap((id) => this.#countsBeside(id))]),
      quotes: new Set([...quotes].flatMap((id) => this.#quotesBy(id))),
      articles: new Set([...articles].flatMap((key) => this.#copiesOf(key))),
    };
  }

  /** Some items and all that is one step away by links that join where those around them do. */
  around({ statements, quotes, articles }: Items): Items {
    return {
      statements: new Set([...statements].flatMap((id) => [...this.#events.around(id)])),
      quotes,
      articles: new Set([...articles].flatMap((key) => [...this.#matters.around(key)])),
    };
  }

  /** Both ends of every link of some items that joins in one of two states and not in the other. */
  differences(other: RelationLinks, { statements, articles }: Items): Items {
    return {
      statements: differing(this.#events, other.#events, statements),
      quotes: new Set(),
      articles: differing(this.#matters, other.#matters, articles),
    };
  }

  /** Links that have both ends among these, and those of them that join. */
  among({ statements, quotes, articles }: Items): Findings & { readonly holding: ReadonlySet<Link> } {
    const [events, matters] = [this.#events.among(statements), this.#matters.among(articles)];
    return {
      events,
      claims: this.#claims.among(statements),
      besides: this.#besides.among(statements),
      quotes: this.#quotes.among(quotes),
      attributions: this.#attributions.among(quotes),
      matters,
      copies: this.#copies.among(articles).map(({ copy }) => copy),
      holding: this.holding({ events, matters }),
    };
  }

  holding({ events, matters }: Pick<Findings, "events" | "matters">): ReadonlySet<Link> {
    return new Set([...this.#events.holding(events), ...this.#matters.holding(matters)]);
  }

  forget(document: PreparedDocument): void {
    const { statements, quotes, articles } = itemsOf([document]);
    for (const id of statements) {
      this.#events.forget(id);
      this.#claims.forget(id);
      this.#besides.forget(id);
    }
    for (const id of quotes) {
      this.#quotes.forget(id);
      this.#attributions.forget(id);
    }
    for (const key of articles) {
      this.#matters.forget(key);
      this.#copies.forget(key);
      this.#counts.delete(key);
    }
  }

  #addClaims(link: ClaimLink): void {
    this.#claims.add(link);
    if (link.relation !== "value") return;
    for (const id of [link.left, link.right]) {
      const known = this.#counts.get(keyOfItem(id));
      if (known) known.add(id);
      else this.#counts.set(keyOfItem(id), new Set([id]));
    }
  }

  #claimsBy(id: string): readonly string[] {
    return [...this.#claims.neighbours(id, () => true), ...this.#countsBeside(id)];
  }

  #countsBeside(id: string): readonly string[] {
    const counts = this.#counts.get(keyOfItem(id));
    return counts?.has(id) ? [...counts] : [];
  }

  #quotesBy(id: string): readonly string[] {
    return [...this.#quotes.neighbours(id, isSaidAlike), ...this.#attributions.neighbours(id, () => true)];
  }

  #copiesOf(key: string): readonly string[] {
    return this.#copies.neighbours(key, () => true);
  }
}

function isSaidAlike({ veto, score }: Link): boolean {
  return veto === undefined && score >= SAME_UTTERANCE;
}

function differing(one: JoiningLinks, other: JoiningLinks, ids: ReadonlySet<string>): ReadonlySet<string> {
  const ends = new Set<string>();
  for (const id of ids) {
    const [now, before] = [one.joined(id), other.joined(id)];
    for (const end of now) if (!before.has(end)) ends.add(id).add(end);
    for (const end of before) if (!now.has(end)) ends.add(id).add(end);
  }
  return ends;
}

function sameAs(constraints: Constraints["events"]): ReadonlyMap<string, readonly string[]> {
  const ends = constraints
    .filter(({ decision }) => decision === "same")
    .flatMap(({ left, right }) => [
      [left, right],
      [right, left],
    ]);
  const grouped = Map.groupBy(ends, ([from]) => from ?? "");
  return new Map([...grouped].map(([from, pairs]) => [from, pairs.flatMap(([, to]) => to ?? [])]));
}
