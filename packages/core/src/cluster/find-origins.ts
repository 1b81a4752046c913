import type { NearDuplicate, Origin } from "../model/comparison.ts";
import type { Link } from "./compare/link.ts";
import { makeLink } from "./compare/link.ts";
import { sortById } from "./join-entities.ts";
import type { ArticleCard } from "./prepare/prepared-document.ts";
import { clusterLinks, type Group } from "./settle/cluster-links.ts";
import type { MatterRelations } from "./settle/relations.ts";
import { contentHash } from "./text/content-hash.ts";
import { RULE_VERSION } from "./thresholds.ts";

/** Groups of documents that go back to one report; every document is in exactly one. `stories`: keys of those on one matter. */
export function findOrigins(
  { documents, matters, holding, judgements }: MatterRelations,
  nearDuplicates: readonly NearDuplicate[],
  stories: readonly Group[],
): readonly Origin[] {
  const byKey = new Map(documents.map((document) => [document.key, document]));
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const reprints = nearDuplicates.flatMap(({ a, b, relation }) => {
    const [left, right] = [byFile.get(a), byFile.get(b)];
    return left && right ? [makeLink(left.key, right.key, { score: 1, features: [`${relation}`] })] : [];
  });
  const credited = matters
    .filter((matter) => holding.has(matter))
    .flatMap((matter) => sharedSource(matter, byKey) ?? []);
  const reprinted = reprintsAmong(nearDuplicates, byFile);
  const own = stories.flatMap(({ members }) =>
    ownWork(
      members.flatMap((key) => byKey.get(key) ?? []),
      reprinted,
    ),
  );
  const groups = clusterLinks([...reprints, ...credited, ...own], { threshold: 1, constraints: judgements.copies });
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
function sharedSource(matter: Link, byKey: ReadonlyMap<string, ArticleCard>): Link | undefined {
  const [left, right] = [byKey.get(matter.left), byKey.get(matter.right)];
  if (!left || !right) return undefined;
  const credit = sharedCredit(left, right);
  return credit === undefined
    ? undefined
    : makeLink(left.key, right.key, { score: 1, features: [`both from ${credit}`] });
}

/** Copies that came after what they copy, or on the same day: an outlet that reprints one report writes others itself. */
function reprintsAmong(
  nearDuplicates: readonly NearDuplicate[],
  byFile: ReadonlyMap<string, ArticleCard>,
): ReadonlySet<string> {
  const pairs = nearDuplicates.flatMap(({ a, b }) => [
    [a, b],
    [b, a],
  ]);
  const dayOf = (file = "") => byFile.get(file)?.day ?? Number.MAX_SAFE_INTEGER;
  return new Set(pairs.filter(([file, other]) => dayOf(file) >= dayOf(other)).map(([file = ""]) => file));
}

/** What one outlet writes itself on one matter goes back to its own newsroom, each article to the next. */
function ownWork(story: readonly ArticleCard[], reprinted: ReadonlySet<string>): readonly Link[] {
  const own = story.filter(
    ({ origin: { credited, outlet }, file }) => outlet !== undefined && credited.length === 0 && !reprinted.has(file),
  );
  return [...Map.groupBy(own, ({ origin: { outlet } }) => outlet)].flatMap(([outlet, written]) =>
    written.slice(1).flatMap((next, at) => {
      const before = written[at];
      return before ? [makeLink(before.key, next.key, { score: 1, features: [`both by ${outlet}`] })] : [];
    }),
  );
}

/** A family that both credit, or that one credits and the other is. */
function sharedCredit(left: ArticleCard, right: ArticleCard): string | undefined {
  const families = ({ origin: { credited, outlet } }: ArticleCard) =>
    credited.length > 0 ? credited : outlet === undefined ? [] : [outlet];
  if (left.origin.credited.length + right.origin.credited.length === 0) return undefined;
  return families(left).find((family) => families(right).includes(family));
}

function origin(documents: readonly ArticleCard[], reason: string | undefined): Origin {
  const sorted = [...documents].sort((one, other) => (one.key < other.key ? -1 : 1));
  return {
    id: `o${contentHash(sorted[0]?.key ?? "")}`,
    documents: sorted.map(({ file }) => file),
    ...(reason === undefined ? {} : { reason: `one-origin@${RULE_VERSION}: ${reason}` }),
  };
}
