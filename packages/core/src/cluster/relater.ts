import type { Analysis } from "../model/analysis.ts";
import type { ComparedDocument } from "../model/comparison.ts";
import type { StageContext } from "../model/context.ts";
import { type CandidateKeys, candidateKeys } from "./candidate-keys.ts";
import type { Link } from "./compare/link.ts";
import { prepareDocument } from "./prepare/prepare-document.ts";
import type { ArticleCard, PreparedDocument } from "./prepare/prepared-document.ts";
import { relateNodes } from "./relate-nodes.ts";
import { inOrder } from "./relation-index.ts";
import { constraintsOf, type Judgements } from "./settle/judgements.ts";
import { relatePair, relateWithin } from "./settle/relations.ts";
import { type Settled, settle } from "./settle/settle.ts";
import { type LinkKind, type StoredFindings, storeFindings } from "./settle/stored-findings.ts";
import { Surroundings } from "./settle/surroundings.ts";

/** Where articles lie that a change may concern, and what comparing them found when they came. */
export interface RelationStore {
  /** Whole articles, in any order; what is not there any more is left out. */
  read(files: readonly string[]): Promise<readonly ComparedDocument[]>;
  /** What was kept of articles when they were related; those that never were are left out. */
  cards(files: readonly string[]): Promise<readonly ArticleCard[]>;
  /** One part of what was found between these articles, or within them, and between them and any others. */
  findings(kind: LinkKind, files: readonly string[]): Promise<readonly StoredFindings[]>;
}

export interface Change {
  readonly changed: readonly string[];
  /** Whom each of them is worth comparing with, by shared keys or by a person's word. */
  readonly partners: ReadonlyMap<string, readonly string[]>;
}

export interface Related extends Settled {
  /** For each entity of the changed articles, what it is joined by. */
  readonly nodes: readonly { readonly file: string; readonly entityId: string; readonly node: string }[];
  /** Why nodes may be one, and the two articles that say so. */
  readonly nodeLinks: readonly { readonly files: readonly [string, string]; readonly link: Link }[];
  /** To be kept of the changed articles, in place of what was. */
  readonly cards: readonly ArticleCard[];
  readonly findings: readonly StoredFindings[];
}

/** Relates what changed to what is stored. Only what changed is compared; of all else, what was found when it came is read. */
export interface Relater {
  keysOf(document: ComparedDocument): CandidateKeys;
  relate(change: Change, store: RelationStore, judgements: Judgements): Promise<Related>;
}

/** What was prepared is kept for as long as the caller keeps the analyses. */
export function createRelater(context: StageContext): Relater {
  const prepared = new WeakMap<Analysis, PreparedDocument>();
  const prepare = (document: ComparedDocument): PreparedDocument => {
    const known = prepared.get(document.analysis) ?? prepareDocument(document, context);
    prepared.set(document.analysis, known);
    return known;
  };
  return {
    keysOf: (document) => candidateKeys(prepare(document)),
    relate: async ({ changed, partners }, store, judgements) => {
      const read = async (files: Iterable<string>) => (await store.read([...new Set(files)])).map(prepare);
      const near = await read([...changed, ...[...partners.values()].flat()]);
      const pairs = pairUp(changed, partners, near);
      const own = near.filter(({ file }) => changed.includes(file));
      const found = [...own.map((each) => [each, each] as const), ...pairs].map(([left, right]) => ({
        left,
        right,
        findings: left === right ? relateWithin(left) : relatePair(left, right),
      }));
      const surroundings = new Surroundings(store, own, near);
      for (const { left, right, findings } of found) surroundings.add(left, right, findings);
      const constraints = constraintsOf(judgements, await surroundings.keysOf(judgedFiles(judgements)));
      const { links, reached } = await surroundings.reach(constraints);
      const documents = await read(surroundings.filesOf([...reached.statements, ...reached.quotes]));
      const owners = {
        documentOf: surroundings.finder(documents),
        cardOf: await surroundings.cardsOf(reached.articles),
      };
      return {
        ...settle(links, reached, owners, constraints),
        ...relateNodes(own, pairs, constraints),
        cards: own.map(({ file, key, day, title, origin }) => ({ file, key, day, title, origin })),
        findings: found.map(({ left, right, findings }) => storeFindings(left, right, findings)),
      };
    },
  };
}

/** Each changed article with each of its partners, once. */
function pairUp(
  changed: readonly string[],
  partners: Change["partners"],
  near: readonly PreparedDocument[],
): readonly (readonly [PreparedDocument, PreparedDocument])[] {
  const byFile = new Map(near.map((document) => [document.file, document]));
  const own = new Set(changed);
  return changed.flatMap((file) =>
    (partners.get(file) ?? []).flatMap((other) => {
      const [one, two] = [byFile.get(file), byFile.get(other)];
      return one && two && (!own.has(other) || file < other) ? [inOrder(one, two)] : [];
    }),
  );
}

function judgedFiles(judgements: Judgements): readonly string[] {
  return Object.values(judgements)
    .flat()
    .flatMap(({ left, right }) => [left.file, right.file]);
}
