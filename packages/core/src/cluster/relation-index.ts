import type { ComparedDocument } from "../model/comparison.ts";
import type { StageContext } from "../model/context.ts";
import { candidateKeys, ENOUGH } from "./candidate-keys.ts";
import { type PreparedDocument, prepareDocument } from "./prepare/prepare-document.ts";
import { type Judgements, NO_JUDGEMENTS, type PairRelation, type Relations, relatePair } from "./settle/relations.ts";

/**
 * Articles compared so far. A new one is compared only with those that share enough names, acts or runs of words in time,
 * so that its cost does not grow with the number of articles; what two articles have in common depends on these two alone,
 * so that the order of arrival cannot show.
 */
export class RelationIndex {
  readonly #context: StageContext;
  readonly #documents = new Map<string, PreparedDocument>();
  readonly #postings = new Map<string, string[]>();
  readonly #pairs = new Map<string, PairRelation[]>();

  constructor(context: StageContext) {
    this.#context = context;
  }

  get size(): number {
    return this.#documents.size;
  }

  /** Files an article and compares it with its candidates; an article that is already there changes nothing. */
  add(document: ComparedDocument): readonly PairRelation[] {
    const prepared = prepareDocument(document, this.#context);
    const known = this.#documents.get(document.file);
    if (known) return [];
    const { stored, sought } = candidateKeys(prepared);
    const partners = this.#partners(sought);
    const pairs = [
      relatePair(prepared, prepared),
      ...partners.map((partner) => relatePair(...inOrder(prepared, partner))),
    ];
    this.#documents.set(document.file, prepared);
    for (const { key } of stored) this.#file(key, document.file);
    for (const pair of pairs) this.#record(pair);
    return pairs;
  }

  /** Everything found so far. */
  relations(judgements: Judgements = NO_JUDGEMENTS): Relations {
    const documents = [...this.#documents.values()].sort(byKey);
    const pairs = documents.flatMap((document) =>
      (this.#pairs.get(document.file) ?? []).filter(({ left }) => left === document),
    );
    return { documents, pairs, judgements };
  }

  #partners(sought: readonly { readonly key: string; readonly weight: number }[]): readonly PreparedDocument[] {
    const weights = new Map<string, number>();
    for (const { key, weight } of sought) {
      for (const file of this.#postings.get(key) ?? []) weights.set(file, (weights.get(file) ?? 0) + weight);
    }
    const enough = [...weights].filter(([, weight]) => weight >= ENOUGH).map(([file]) => this.#documents.get(file));
    return enough.filter((document) => document !== undefined).sort(byKey);
  }

  #file(key: string, file: string): void {
    const posting = this.#postings.get(key);
    if (posting) posting.push(file);
    else this.#postings.set(key, [file]);
  }

  #record(pair: PairRelation): void {
    for (const { file } of new Set([pair.left, pair.right])) {
      const known = this.#pairs.get(file);
      if (known) known.push(pair);
      else this.#pairs.set(file, [pair]);
    }
  }
}

function inOrder(one: PreparedDocument, other: PreparedDocument): readonly [PreparedDocument, PreparedDocument] {
  return byKey(one, other) <= 0 ? [one, other] : [other, one];
}

/** Content before name: a file that was renamed sorts where it was. */
function byKey(one: PreparedDocument, other: PreparedDocument): number {
  const [left, right] = [`${one.key} ${one.file}`, `${other.key} ${other.file}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
