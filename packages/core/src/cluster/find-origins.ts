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
export function findOrigins(
  { documents, pairs }: Relations,
  nearDuplicates: readonly NearDuplicate[],
): readonly Origin[] {
  const copies = new Map(nearDuplicates.map((copy) => [`${copy.a}|${copy.b}`, copy]));
  const copied = new Set(nearDuplicates.flatMap(({ a, b }) => [a, b]));
  const links = pairs.flatMap((pair) => originLink(pair, { copies, copied }) ?? []);
  const groups = clusterLinks(links, 1);
  const byKey = new Map(documents.map((document) => [document.key, document]));
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const together = groups.map(({ members, links: why }) =>
    origin(
      members.flatMap((key) => byKey.get(key) ?? []),
      why[0]?.features[0],
    ),
  );
  const alone = documents.filter(({ key }) => !grouped.has(key)).map((document) => origin([document], undefined));
  return sortById([...together, ...alone]);
}

interface Copies {
  /** By the names of both articles. */
  readonly copies: ReadonlyMap<string, NearDuplicate>;
  readonly copied: ReadonlySet<string>;
}

function originLink({ left, right, matter }: PairRelation, { copies, copied }: Copies): Link | undefined {
  if (left === right) return undefined;
  const copy = copies.get([left.file, right.file].sort().join("|"));
  if (copy) return makeLink(left.key, right.key, { score: 1, features: [`${copy.relation}`] });
  // One agency reports on many things: only on one matter does a shared family mean one report.
  if (matter === undefined || matter.score < SAME_STORY) return undefined;
  const credit = sharedCredit(left, right);
  if (credit !== undefined) return makeLink(left.key, right.key, { score: 1, features: [`both from ${credit}`] });
  // An outlet that reprints one report writes others itself: a copy does not speak for its outlet.
  const ownWork = [left, right].every(({ origin: { credited }, file }) => credited.length === 0 && !copied.has(file));
  const sameOutlet = left.origin.outlet !== undefined && left.origin.outlet === right.origin.outlet;
  return ownWork && sameOutlet
    ? makeLink(left.key, right.key, { score: 1, features: [`both by ${left.origin.outlet}`] })
    : undefined;
}

/** A family that both credit, or that one credits and the other is. */
function sharedCredit(left: PreparedDocument, right: PreparedDocument): string | undefined {
  const families = ({ origin: { credited, outlet } }: PreparedDocument) =>
    credited.length > 0 ? credited : outlet === undefined ? [] : [outlet];
  if (left.origin.credited.length + right.origin.credited.length === 0) return undefined;
  return families(left).find((family) => families(right).includes(family));
}

function origin(documents: readonly PreparedDocument[], reason: string | undefined): Origin {
  const sorted = [...documents].sort((one, other) => (one.key < other.key ? -1 : 1));
  return {
    id: `o${contentHash(sorted[0]?.key ?? "")}`,
    documents: sorted.map(({ file }) => file),
    ...(reason === undefined ? {} : { reason: `one-origin@${RULE_VERSION}: ${reason}` }),
  };
}
