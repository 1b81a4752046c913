import type { NearDuplicate, Origin } from "../model/comparison.ts";
import type { Link } from "./compare/link.ts";
import { makeLink } from "./compare/link.ts";
import { sortById } from "./join-entities.ts";
import type { PreparedDocument } from "./prepare/prepare-document.ts";
import { clusterLinks } from "./settle/cluster-links.ts";
import type { PairRelation, Relations } from "./settle/relations.ts";
import { contentHash } from "./text/content-hash.ts";
import { RULE_VERSION, SAME_STORY } from "./thresholds.ts";

/** Groups of documents that go back to one report; every document is in exactly one. */
export function findOrigins(relations: Relations, nearDuplicates: readonly NearDuplicate[]): readonly Origin[] {
  const copies = new Map(nearDuplicates.map((copy) => [`${copy.a}|${copy.b}`, copy]));
  const links = relations.pairs.flatMap((pair) => originLink(pair, copies) ?? []);
  const groups = clusterLinks(links, 1);
  const byKey = new Map(relations.documents.map((document) => [document.key, document]));
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const together = groups.map(({ members, links: why }) =>
    origin(
      members.flatMap((key) => byKey.get(key) ?? []),
      why[0]?.features[0],
    ),
  );
  const alone = relations.documents
    .filter(({ key }) => !grouped.has(key))
    .map((document) => origin([document], undefined));
  return sortById([...together, ...alone]);
}

function originLink(
  { left, right, matter }: PairRelation,
  copies: ReadonlyMap<string, NearDuplicate>,
): Link | undefined {
  if (left === right) return undefined;
  const copy = copies.get([left.file, right.file].sort().join("|"));
  if (copy) return makeLink(left.key, right.key, { score: 1, features: [`${copy.relation}`] });
  const family = left.originFamilies.find((name) => right.originFamilies.includes(name));
  // One agency reports on many things: only on one matter does a shared family mean one report.
  const oneMatter = matter !== undefined && matter.score >= SAME_STORY;
  return family !== undefined && oneMatter
    ? makeLink(left.key, right.key, { score: 1, features: [`both from ${family}`] })
    : undefined;
}

function origin(documents: readonly PreparedDocument[], reason: string | undefined): Origin {
  const sorted = [...documents].sort((one, other) => (one.key < other.key ? -1 : 1));
  return {
    id: `o${contentHash(sorted[0]?.key ?? "")}`,
    documents: sorted.map(({ file }) => file),
    ...(reason === undefined ? {} : { reason: `one-origin@${RULE_VERSION}: ${reason}` }),
  };
}
