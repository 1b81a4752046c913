import type { Analysis } from "../model/analysis.ts";
import type { ComparedDocument } from "../model/comparison.ts";
import type { StageContext } from "../model/context.ts";
import { type CandidateKeys, candidateKeys } from "./candidate-keys.ts";
import { compareNames } from "./compare/compare-names.ts";
import type { Link } from "./compare/link.ts";
import { liftLinks, nodeOf } from "./entity-nodes.ts";
import { toldApart } from "./join-entities.ts";
import { prepareDocument } from "./prepare/prepare-document.ts";
import type { PreparedDocument } from "./prepare/prepared-document.ts";
import { inOrder } from "./relation-index.ts";
import { constraintsOf, type Judgements } from "./settle/judgements.ts";
import { type Reached, RelationLinks } from "./settle/relation-links.ts";
import { type Findings, relatePair, relateWithin } from "./settle/relations.ts";
import { type Settled, settle } from "./settle/settle.ts";

/** Where the articles lie that a change may concern. */
export interface ArticleStore {
  /** In any order; what is not there any more is left out. */
  read(files: readonly string[]): Promise<readonly ComparedDocument[]>;
  /** The articles that each was found worth comparing with, by shared keys or by a person's word. */
  partnersOf(files: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
}

export interface Related extends Settled {
  /** For each entity of the changed articles, what it is joined by. */
  readonly nodes: readonly { readonly file: string; readonly entityId: string; readonly node: string }[];
  /** Why nodes may be one, and the two articles that say so. */
  readonly nodeLinks: readonly { readonly files: readonly [string, string]; readonly link: Link }[];
}

/** Relates what changed to what is stored, reading only the articles that the change may concern. */
export interface Relater {
  keysOf(document: ComparedDocument): CandidateKeys;
  /** `start`: files that changed, and those that were joined with them before. */
  relate(
    change: { readonly changed: readonly string[]; readonly start: readonly string[] },
    store: ArticleStore,
    judgements: Judgements,
  ): Promise<Related>;
}

/** An article's number among all that were prepared, and what comparing it with others found, by their numbers: they are not kept by it. */
interface Compared {
  readonly number: number;
  readonly findings: Map<number, Findings>;
}

/** What was prepared and compared is kept for as long as the caller keeps the analyses. */
export function createRelater(context: StageContext): Relater {
  const prepared = new WeakMap<Analysis, PreparedDocument>();
  const compared = new WeakMap<PreparedDocument, Compared>();
  let count = 0;

  const prepare = (document: ComparedDocument): PreparedDocument => {
    const known = prepared.get(document.analysis);
    if (known) return known;
    const made = prepareDocument(document, context);
    prepared.set(document.analysis, made);
    compared.set(made, { number: count++, findings: new Map() });
    return made;
  };

  const compare = (one: PreparedDocument, other: PreparedDocument): Findings => {
    const [left, right] = inOrder(one, other);
    const [known, { number }] = [compared.get(left), compared.get(right)] as [Compared, Compared];
    const found = known.findings.get(number) ?? (left === right ? relateWithin(left) : relatePair(left, right));
    known.findings.set(number, found);
    return found;
  };

  return {
    keysOf: (document) => candidateKeys(prepare(document)),
    relate: async ({ changed, start }, store, judgements) => {
      const around = new Neighbourhood(compare, judgements);
      const load = async (files: readonly string[]) => {
        for (const document of await store.read(files.filter((file) => !around.has(file))))
          around.add(prepare(document));
      };
      await load(start);
      for (let open = around.files; open.length > 0; open = around.unexplored(start)) {
        const partners = await store.partnersOf(open);
        await load([...new Set([...partners.values()].flat())]);
        for (const file of open) around.explore(file, partners.get(file) ?? []);
      }
      return around.settle(start, changed);
    },
  };
}

/** The articles read so far around a change, and what comparing them has found. */
class Neighbourhood {
  readonly #compare: (one: PreparedDocument, other: PreparedDocument) => Findings;
  readonly #judgements: Judgements;
  readonly #byFile = new Map<string, PreparedDocument>();
  readonly #byKey = new Map<string, PreparedDocument>();
  readonly #partners = new Map<string, readonly PreparedDocument[]>();
  readonly #links = new RelationLinks();

  constructor(compare: (one: PreparedDocument, other: PreparedDocument) => Findings, judgements: Judgements) {
    this.#compare = compare;
    this.#judgements = judgements;
  }

  get files(): readonly string[] {
    return [...this.#byFile.keys()];
  }

  has(file: string): boolean {
    return this.#byFile.has(file);
  }

  add(document: PreparedDocument): void {
    this.#byFile.set(document.file, document);
    this.#byKey.set(document.key, document);
  }

  /** Compares an article with itself and with its partners. */
  explore(file: string, partners: readonly string[]): void {
    const document = this.#byFile.get(file);
    if (!document) return;
    const known = partners.flatMap((partner) => this.#byFile.get(partner) ?? []);
    this.#partners.set(file, known);
    for (const other of [document, ...known])
      this.#links.add(this.#compare(document, other), (name) => this.#byFile.get(name)?.key ?? "");
  }

  /** Articles that were reached but not yet compared with their own partners. */
  unexplored(start: readonly string[]): readonly string[] {
    const { statements, quotes, articles } = this.#reached(start);
    const owners = new Set([...statements, ...quotes, ...articles].map((id) => this.#ownerOf(id)?.file ?? ""));
    return [...owners].filter((file) => this.#byFile.has(file) && !this.#partners.has(file));
  }

  settle(start: readonly string[], changed: readonly string[]): Related {
    const constraints = this.#constraints();
    const told = toldApart(constraints.entities);
    const nodes = new Map(
      [...this.#byFile.values()].flatMap(({ file, names }) =>
        names.map((name) => [name.id, { file, name, node: nodeOf(name, file, told.has(name.id)) }] as const),
      ),
    );
    const own = new Set(changed);
    const pairs = changed.flatMap((file) =>
      (this.#partners.get(file) ?? [])
        .filter((partner) => !own.has(partner.file) || file < partner.file)
        .map((partner) => [file, partner] as const),
    );
    return {
      ...settle(this.#links, this.#reached(start), (id) => this.#ownerOf(id), constraints),
      nodes: [...nodes.values()].flatMap(({ file, name, node }) =>
        own.has(file) ? [{ file, entityId: name.entity.id, node }] : [],
      ),
      nodeLinks: pairs.flatMap(([file, partner]) => {
        const document = this.#byFile.get(file);
        const names = document ? compareNames(...inOrder(document, partner)) : [];
        const links = liftLinks(names, (id) => nodes.get(id)?.node);
        return links.map((link) => ({ files: [file, partner.file] as const, link }));
      }),
    };
  }

  #reached(start: readonly string[]): Reached {
    const documents = start.flatMap((file) => this.#byFile.get(file) ?? []);
    return this.#links.reached(documents, (id) => this.#ownerOf(id), this.#constraints());
  }

  #constraints() {
    return constraintsOf(this.#judgements, (file) => this.#byFile.get(file)?.key);
  }

  #ownerOf(id: string): PreparedDocument | undefined {
    return this.#byKey.get(id.split("#", 1)[0] ?? "");
  }
}
