import type { ComparedDocument } from "../model/comparison.ts";
import type { StageContext } from "../model/context.ts";
import { candidateKeys, ENOUGH } from "./candidate-keys.ts";
import { type PreparedDocument, prepareDocument } from "./prepare/prepare-document.ts";
import { compareText } from "./settle/cluster-links.ts";
import {
  type Findings,
  gather,
  type Judgements,
  NO_JUDGEMENTS,
  type Relations,
  relatePair,
  relateWithin,
} from "./settle/relations.ts";

/**
 * Articles compared so far. A new one is compared only with those that share enough names, acts or runs of words in time,
 * so that its cost does not grow with the number of articles; what two articles have in common depends on these two alone,
 * so that the order of arrival cannot show.
 */
export class RelationIndex {
  readonly #context: StageContext;
  readonly #documents = new Map<string, PreparedDocument>();
  readonly #postings = new Map<string, PreparedDocument[]>();
  /** Findings of each article with itself and with every partner, under both. */
  readonly #findings = new Map<PreparedDocument, Map<PreparedDocument, Findings>>();

  constructor(context: StageContext) {
    this.#context = context;
  }

  get size(): number {
    return this.#documents.size;
  }

  /** Files an article and compares it with its candidates. An article under a name that is already there changes nothing. */
  add(document: ComparedDocument): PreparedDocument {
    const known = this.#documents.get(document.file);
    if (known) return known;
    const prepared = prepareDocument(document, this.#context);
    const { stored, sought } = candidateKeys(prepared);
    this.#record(prepared, prepared, relateWithin(prepared));
    for (const partner of this.#partners(sought))
      this.#record(prepared, partner, relatePair(...inOrder(prepared, partner)));
    this.#documents.set(document.file, prepared);
    for (const { key } of stored) this.#file(key, prepared);
    return prepared;
  }

  /** Everything found so far. */
  relations(judgements: Judgements = NO_JUDGEMENTS): Relations {
    return this.relationsOf([...this.#documents.values()], judgements);
  }

  /** What was found between these articles only. */
  relationsOf(documents: readonly PreparedDocument[], judgements: Judgements = NO_JUDGEMENTS): Relations {
    const sorted = [...new Set(documents)].sort(byKey);
    const among = new Set(sorted);
    const findings = sorted.flatMap((document) =>
      [...this.partnersOf(document)]
        .filter(([partner]) => among.has(partner) && byKey(document, partner) <= 0)
        .sort(([one], [other]) => byKey(one, other)),
    );
    return { documents: sorted, ...gather(findings.map(([, found]) => found)), judgements };
  }

  /** Articles that one was compared with, itself included. */
  partnersOf(document: PreparedDocument): ReadonlyMap<PreparedDocument, Findings> {
    return this.#findings.get(document) ?? new Map();
  }

  #partners(sought: ReturnType<typeof candidateKeys>["sought"]): readonly PreparedDocument[] {
    const weights = new Map<PreparedDocument, number>();
    for (const { key, weight } of sought) {
      for (const document of this.#postings.get(key) ?? [])
        weights.set(document, (weights.get(document) ?? 0) + weight);
    }
    return [...weights].flatMap(([document, weight]) => (weight >= ENOUGH ? [document] : []));
  }

  #file(key: string, document: PreparedDocument): void {
    const posting = this.#postings.get(key);
    if (posting) posting.push(document);
    else this.#postings.set(key, [document]);
  }

  #record(one: PreparedDocument, other: PreparedDocument, findings: Findings): void {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = this.#findings.get(from);
      if (known) known.set(to, findings);
      else this.#findings.set(from, new Map([[to, findings]]));
    }
  }
}

function inOrder(one: PreparedDocument, other: PreparedDocument): readonly [PreparedDocument, PreparedDocument] {
  return byKey(one, other) <= 0 ? [one, other] : [other, one];
}

function byKey(one: PreparedDocument, other: PreparedDocument): number {
  return compareText(one.key, other.key);
}
