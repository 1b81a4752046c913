import type { Story } from "../model/comparison.ts";
import type { Link } from "./compare/link.ts";
import { sortById } from "./join-entities.ts";
import type { ArticleCard } from "./prepare/prepared-document.ts";
import { clusterLinks, type Group } from "./settle/cluster-links.ts";
import type { MatterRelations } from "./settle/relations.ts";
import { contentHash } from "./text/content-hash.ts";
import { RULE_VERSION, SAME_STORY } from "./thresholds.ts";

/** Keys of articles on one matter, two or more. */
export function groupMatters({ matters, holding, judgements }: MatterRelations): readonly Group[] {
  return clusterLinks(matters, { threshold: SAME_STORY, constraints: judgements.stories, holding });
}

/** Articles on one matter; every document is in exactly one story. */
export function groupStories({ documents }: MatterRelations, groups: readonly Group[]): readonly Story[] {
  const byKey = new Map(documents.map((document) => [document.key, document]));
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const together = groups.map(({ members, links: why }) =>
    story(
      members.flatMap((key) => byKey.get(key) ?? []),
      why[0],
    ),
  );
  const alone = documents.filter(({ key }) => !grouped.has(key)).map((document) => story([document], undefined));
  return sortById([...together, ...alone]);
}

function story(documents: readonly ArticleCard[], best: Link | undefined): Story {
  const sorted = [...documents].sort((one, other) => dayOf(one) - dayOf(other) || (one.key < other.key ? -1 : 1));
  const title = sorted.map(({ title: own }) => own).find((known) => known !== null);
  return {
    id: `s${contentHash(sorted[0]?.key ?? "")}`,
    documents: sorted.map(({ file }) => file),
    title: title ?? null,
    ...(best ? { reason: `one-story@${RULE_VERSION}: ${best.features.join(", ")}` } : {}),
  };
}

function dayOf(document: ArticleCard): number {
  return document.day ?? Number.MAX_SAFE_INTEGER;
}
