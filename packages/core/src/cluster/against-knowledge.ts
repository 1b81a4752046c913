import { elides } from "../extract/claim/wording/join-words.ts";
import type { ComparedDocument, KnowledgeContradiction, Origin } from "../model/comparison.ts";
import { type KnowledgeConflict, type KnowledgeStand, knowledgeConflictKey } from "../model/knowledge-conflict.ts";
import { sortById } from "./join-entities.ts";
import { compareText } from "./settle/cluster-links.ts";
import { contentHash } from "./text/content-hash.ts";
import { RULE_VERSION } from "./thresholds.ts";

/** What the base has against some passages, all of which say the same. */
export interface AgainstKnowledge<Passage> {
  readonly key: string;
  /** Of passages read with several states of the base, as the newest has it. */
  readonly against: KnowledgeStand;
  /** In French. */
  readonly question: string;
  readonly reason: string;
  readonly passages: readonly Passage[];
}

/** Passages that say the same of somebody whom the base knows otherwise, as one finding each; in the order of their keys. */
export function groupAgainstKnowledge<Passage extends { readonly against: KnowledgeConflict }>(
  passages: readonly Passage[],
): readonly AgainstKnowledge<Passage>[] {
  const groups = Map.groupBy(passages, ({ against }) => knowledgeConflictKey(against));
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, own]) => {
      const against = newestOf(own.map((passage) => passage.against));
      return { key, against, question: questionOf(against), reason: reasonOf(against), passages: own };
    });
}

/** What the base has against the articles, each with all passages that say so. */
export function findKnowledgeContradictions(
  documents: readonly ComparedDocument[],
  origins: readonly Origin[],
): readonly KnowledgeContradiction[] {
  const originOf = new Map(origins.flatMap(({ id, documents: files }) => files.map((file) => [file, id] as const)));
  const passages = documents.flatMap(({ file, analysis }) =>
    analysis.issues.flatMap(({ start, end, against }) => (against ? [{ file, start, end, against }] : [])),
  );
  const found = groupAgainstKnowledge(passages).map(({ key, passages: own, ...facts }) => ({
    id: `k${contentHash(`knowledge ${key}`)}`,
    ...facts,
    originCount: new Set(own.map(({ file }) => originOf.get(file) ?? file)).size,
    passages: own
      .map(({ file, start, end, against: { evidence } }) => ({ file, start, end, evidence }))
      .toSorted((one, other) => compareText(one.file, other.file) || one.start - other.start),
  }));
  return sortById(found);
}

/** By content alone, so that the order of articles changes nothing. */
function newestOf(all: readonly KnowledgeConflict[]): KnowledgeStand {
  const plain = all.map(({ evidence: _, ...facts }) => facts);
  const rank = (facts: (typeof plain)[number]) => `${facts.asOf} ${JSON.stringify(facts)}`;
  return plain.reduce((newest, each) => (rank(each) > rank(newest) ? each : newest));
}

function questionOf({ matter, about, word, said, known }: KnowledgeStand): string {
  switch (matter) {
    case "family":
      return `${about.name}, ${word} ${ofName(said.name)} ou ${ofName(known.name)} ?`;
    case "state":
      return `${about.name}, ${word} de quel État : ${said.name} ou ${known.name} ?`;
    case "term":
      return `${about.name}, toujours ${word} (${said.name}) ?`;
    default:
      return matter satisfies never;
  }
}

/** An h does not tell in names. */
const ofName = (name: string): string => (elides(name) && !/^h/iu.test(name) ? `d'${name}` : `de ${name}`);

const reasonOf = ({ matter, about, said, known }: KnowledgeStand): string =>
  `knowledge-clash@${RULE_VERSION}: ${matter === "term" ? about.name : said.name} ≠ ${known.name}`;
