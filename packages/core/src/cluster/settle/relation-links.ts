import type { NearDuplicate } from "../../model/comparison.ts";
import type { ClaimLink } from "../compare/compare-claims.ts";
import type { Link } from "../compare/link.ts";
import type { PreparedDocument } from "../prepare/prepared-document.ts";
import { SAME_EVENT, SAME_STORY, SAME_UTTERANCE } from "../thresholds.ts";
import { Adjacency, reach } from "./adjacency.ts";
import type { Constraints } from "./judgements.ts";
import type { Findings } from "./relations.ts";

/** A near-duplicate between keys of articles. */
interface CopyLink {
  readonly left: string;
  readonly right: string;
  readonly copy: NearDuplicate;
}

/** Items that one change may concern: whatever is linked to where it began, step by step. All else stays as it is. */
export interface Reached {
  /** Event records and claims. */
  readonly statements: ReadonlySet<string>;
  readonly quotes: ReadonlySet<string>;
  /** Keys of articles. */
  readonly articles: ReadonlySet<string>;
}

/** Links of every kind, from either end. */
export class RelationLinks {
  readonly #added = new WeakSet<Findings>();
  readonly #events = new Adjacency<Link>();
  readonly #quotes = new Adjacency<Link>();
  readonly #attributions = new Adjacency<Link>();
  readonly #claims = new Adjacency<ClaimLink>();
  readonly #matters = new Adjacency<Link>();
  readonly #copies = new Adjacency<CopyLink>();

  /** `keyOf`: an article's key by its file. What comes a second time changes nothing. */
  add(findings: Findings, keyOf: (file: string) => string): void {
    if (this.#added.has(findings)) return;
    this.#added.add(findings);
    for (const link of findings.events) this.#events.add(link);
    for (const link of findings.quotes) this.#quotes.add(link);
    for (const link of findings.attributions) this.#attributions.add(link);
    for (const link of findings.claims) this.#claims.add(link);
    for (const link of findings.matters) this.#matters.add(link);
    for (const copy of findings.copies) this.#copies.add({ left: keyOf(copy.a), right: keyOf(copy.b), copy });
  }

  /** Everything linked to what these articles tell, by the machine or by a person's word. */
  reached(
    documents: readonly PreparedDocument[],
    ownerOf: (id: string) => PreparedDocument | undefined,
    judged: Constraints,
  ): Reached {
    const joins = (threshold: number) => (link: Link) => link.veto === undefined && link.score >= threshold;
    const [events, quotes] = [sameAs(judged.events), sameAs(judged.utterances)];
    const articles = sameAs([...judged.stories, ...judged.copies]);
    return {
      statements: reach(
        documents.flatMap((document) => [...document.events, ...document.claims].map(({ id }) => id)),
        (id) => [
          ...this.#events.neighbours(id, joins(SAME_EVENT)),
          ...this.#claims.neighbours(id, () => true),
          ...besides(ownerOf(id), id),
          ...(events.get(id) ?? []),
        ],
      ),
      quotes: reach(
        documents.flatMap((document) => document.quotes.map(({ id }) => id)),
        (id) => [
          ...this.#quotes.neighbours(id, joins(SAME_UTTERANCE)),
          ...this.#attributions.neighbours(id, () => true),
          ...(quotes.get(id) ?? []),
        ],
      ),
      articles: reach(
        documents.map(({ key }) => key),
        (key) => [
          ...this.#matters.neighbours(key, joins(SAME_STORY)),
          ...this.#copies.neighbours(key, () => true),
          ...(articles.get(key) ?? []),
        ],
      ),
    };
  }

  /** Links that have both ends among what was reached. */
  among({ statements, quotes, articles }: Reached): Findings {
    return {
      events: this.#events.among(statements),
      claims: this.#claims.among(statements),
      quotes: this.#quotes.among(quotes),
      attributions: this.#attributions.among(quotes),
      matters: this.#matters.among(articles),
      copies: this.#copies.among(articles).map(({ copy }) => copy),
    };
  }

  forget(document: PreparedDocument): void {
    for (const { id } of document.events) {
      this.#events.forget(id);
      this.#claims.forget(id);
    }
    for (const { id } of document.quotes) {
      this.#quotes.forget(id);
      this.#attributions.forget(id);
    }
    for (const { id } of document.claims) this.#claims.forget(id);
    this.#matters.forget(document.key);
    this.#copies.forget(document.key);
  }
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

/** Claims and events drawn from the same sentence: one may be the word of the other. */
function besides(document: PreparedDocument | undefined, id: string): readonly string[] {
  return document?.besides.get(id) ?? [];
}
