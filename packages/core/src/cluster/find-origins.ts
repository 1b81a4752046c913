import type { NearDuplicate, Origin } from "../model/comparison.ts";
import type { Link } from "./compare/link.ts";
import { makeLink } from "./compare/link.ts";
import { sortById } from "./join-entities.ts";
import type { PreparedDocument } from "./prepare/prepare-document.ts";
import { clusterLinks } from "./settle/cluster-links.ts";
import type { Relations } from "./settle/relations.ts";
import { contentHash } from "./text/content-hash.ts";
import { RULE_VERSION, SAME_STORY } from "./thresholds.ts";

/** Groups of documents that go back to one report; every document is in exactly one. */
export function findOrigins(
  { documents, matters, judgements }: Relations,
  nearDuplicates: readonly NearDuplicate[],
): readonly Origin[] {
  const copied = new Set(nearDuplicates.flatMap(({ a, b }) => [a, b]));
  const byKey = new Map(documents.map((document) => [document.key, document]));
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const reprints = nearDuplicates.flatMap(({ a, b, relation }) => {
    const [left, right] = [byFile.get(a), byFile.get(b)];
    return left && right ? [makeLink(left.key, right.key, { score: 1, features: [`${relation}`] })] : [];
  });
  const shared = matters.flatMap((matter) => sharedSource(matter, byKey, copied) ?? []);
  const groups = clusterLinks([...reprints, ...shared], 1, judgements.copies);
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

/** One agency reports on many things: only on one matter does a shared source mean one report. */
function sharedSource(
  matter: Link,
  byKey: ReadonlyMap<string, PreparedDocument>,
  copied: ReadonlySet<string>,
): Link | undefined {
  const [left, right] = [byKey.get(matter.left), byKey.get(matter.right)];
  if (!left || !right || matter.score < SAME_STORY) return undefined;
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
