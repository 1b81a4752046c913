import type { ComparedDocument } from "../model/comparison.ts";
import type { StageContext } from "../model/context.ts";
import { type CandidateKey, candidateKeys, ENOUGH } from "./candidate-keys.ts";
import { compareNames } from "./compare/compare-names.ts";
import type { Link } from "./compare/link.ts";
import { prepareDocument } from "./prepare/prepare-document.ts";
import type { PreparedDocument } from "./prepare/prepared-document.ts";
import { compareText } from "./settle/cluster-links.ts";
import { itemsOf, keyOfItem } from "./settle/items.ts";
import { constraintsOf, type Judgements, NO_JUDGEMENTS } from "./settle/judgements.ts";
import { RelationLinks } from "./settle/relation-links.ts";
import { type Findings, gather, type Relations, relatePair, relateWithin } from "./settle/relations.ts";
import { type Settled, settle } from "./settle/settle.ts";

/**
 * Articles compared so far. A new one is compared only with those that share enough names, acts or runs of words in time,
 * so that its cost does not grow with the number of articles; what two articles have in common depends on these two alone,
 * so that the order of arrival cannot show.
 */
export class RelationIndex {
  readonly #context: StageContext;
  readonly #links = new RelationLinks();
  readonly #documents = new Map<string, PreparedDocument>();
  readonly #byKey = new Map<string, PreparedDocument>();
  readonly #postings = new Map<string, Map<PreparedDocument, number>>();
  /** Findings of each article as the later of two. */
  readonly #findings = new Map<PreparedDocument, Findings>();
  readonly #names = new Map<PreparedDocument, readonly Link[]>();

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
    const pairs = this.#partners(sought).map((partner) => inOrder(prepared, partner));
    const findings = gather([relateWithin(prepared), ...pairs.map((pair) => relatePair(...pair))]);
    this.#documents.set(document.file, prepared);
    this.#byKey.set(prepared.key, prepared);
    this.#findings.set(prepared, findings);
    this.#names.set(
      prepared,
      pairs.flatMap((pair) => compareNames(...pair)),
    );
    this.#links.add(findings, (file) => this.#documents.get(file)?.key ?? "");
    for (const key of stored) this.#file(key, prepared);
    return prepared;
  }

  /** Settles again all that is linked, step by step, to what one article tells; everything else keeps its clusters. */
  touch(prepared: PreparedDocument, judgements: Judgements = NO_JUDGEMENTS): Settled {
    const constraints = constraintsOf(judgements, (file) => this.#documents.get(file)?.key);
    const reached = this.#links.reached(itemsOf([prepared]), constraints);
    const ownerOf = (id: string) => this.#byKey.get(keyOfItem(id));
    return settle(this.#links.among(reached), reached, { documentOf: ownerOf, cardOf: ownerOf }, constraints);
  }

  /** Everything found so far. */
  relations(judgements: Judgements = NO_JUDGEMENTS): Relations {
    const documents = [...this.#documents.values()].sort(byKey);
    const findings = documents.flatMap((document) => this.#findings.get(document) ?? []);
    const names = documents.flatMap((document) => this.#names.get(document) ?? []);
    const found = inNameOrder(gather(findings));
    return {
      documents,
      names: [...names].sort(byEnds),
      ...found,
      holding: this.#links.holding(found),
      judgements: constraintsOf(judgements, (file) => this.#documents.get(file)?.key),
    };
  }

  /**
   * Lets go of articles published before a day, to keep memory bounded. Later articles are no longer compared with them;
   * what was found is the caller's to keep. Undated articles stay.
   */
  forgetBefore(day: number): void {
    for (const [file, document] of this.#documents) {
      if (document.day === undefined || document.day >= day) continue;
      this.#documents.delete(file);
      this.#byKey.delete(document.key);
      this.#findings.delete(document);
      this.#names.delete(document);
      this.#links.forget(document);
      for (const { key } of candidateKeys(document).stored) this.#unfile(key, document);
    }
  }

  #partners(sought: readonly CandidateKey[]): readonly PreparedDocument[] {
    const weights = new Map<PreparedDocument, number>();
    for (const { key, weight } of sought) {
      for (const [document, stored] of this.#postings.get(key) ?? [])
        weights.set(document, (weights.get(document) ?? 0) + Math.min(weight, stored));
    }
    return [...weights].flatMap(([document, weight]) => (weight >= ENOUGH ? [document] : []));
  }

  #file({ key, weight }: CandidateKey, document: PreparedDocument): void {
    const posting = this.#postings.get(key);
    if (posting) posting.set(document, weight);
    else this.#postings.set(key, new Map([[document, weight]]));
  }

  #unfile(key: string, document: PreparedDocument): void {
    const posting = this.#postings.get(key);
    posting?.delete(document);
    if (posting?.size === 0) this.#postings.delete(key);
  }
}

/** Findings in an order of their own, so that nothing after them can see the order of arrival. */
function inNameOrder(findings: Findings): Findings {
  return {
    copies: findings.copies,
    quotes: [...findings.quotes].sort(byEnds),
    attributions: [...findings.attributions].sort(byEnds),
    events: [...findings.events].sort(byEnds),
    claims: [...findings.claims].sort(byEnds),
    besides: findings.besides,
    matters: [...findings.matters].sort(byEnds),
  };
}

type Ends = { readonly left: string; readonly right: string };

function byEnds(one: Ends, other: Ends): number {
  return compareText(one.left, other.left) || compareText(one.right, other.right);
}

/** Two articles in the order in which they are compared, whichever came first. */
export function inOrder(one: PreparedDocument, other: PreparedDocument): readonly [PreparedDocument, PreparedDocument] {
  return byKey(one, other) <= 0 ? [one, other] : [other, one];
}

function byKey(one: PreparedDocument, other: PreparedDocument): number {
  return compareText(one.key, other.key);
}
