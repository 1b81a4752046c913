import type { Story } from "../model/comparison.ts";
import { type Link, makeLink } from "./compare/link.ts";
import { sortById } from "./join-entities.ts";
import type { PreparedDocument } from "./prepare/prepare-document.ts";
import { clusterLinks } from "./settle/cluster-links.ts";
import type { PairRelation, Relations } from "./settle/relations.ts";
import { contentHash } from "./text/content-hash.ts";
import { RULE_VERSION, SAME_EVENT, SAME_STORY, SAME_UTTERANCE, STORY_DAYS } from "./thresholds.ts";

/** Articles on one matter; every document is in exactly one story. */
export function groupStories({ documents, pairs, judgements }: Relations): readonly Story[] {
  const links = pairs.flatMap((pair) => storyLink(pair) ?? []);
  const groups = clusterLinks(links, SAME_STORY, judgements.stories);
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

/**
 * Two articles are steps of one matter when, within days, they tell the same fresh events, quote the same words,
 * or are about the same people and places.
 */
function storyLink({ left, right, events, quotes, nearDuplicate }: PairRelation): Link | undefined {
  if (left === right) return undefined;
  const gap = left.day === undefined || right.day === undefined ? 0 : Math.abs(left.day - right.day);
  if (gap > STORY_DAYS) return undefined;
  const fresh = events.filter(({ veto, score }) => veto === undefined && score >= SAME_EVENT).length;
  const said = quotes.filter(({ veto, score }) => veto === undefined && score >= SAME_UTTERANCE).length;
  const names = sharedNames(left, right);
  const nameScore = names.reduce((sum, { weight }) => sum + weight, 0);
  const score = Math.min(
    1,
    (nearDuplicate ? 1 : 0) + EVENT_SHARE * fresh + QUOTE_SHARE * said + NAME_SHARE * nameScore,
  );
  const features = [`${fresh} events`, `${said} statements`, ...names.map(({ key }) => key).slice(0, 5)];
  return score > 0 ? makeLink(left.key, right.key, { score, features }) : undefined;
}

/** What an event, a statement and a name in common are worth. Guessed; see the evaluation. */
const EVENT_SHARE = 0.3;
const QUOTE_SHARE = 0.3;
const NAME_SHARE = 0.08;

/** A country is in half of the news; a village or a union is in one story. */
function sharedNames(left: PreparedDocument, right: PreparedDocument) {
  const found: { readonly key: string; readonly weight: number }[] = [];
  const others = new Map(right.names.map((name) => [name.key, name]));
  for (const name of left.names) {
    const other = others.get(name.key);
    if (!other || name.entity.type !== other.entity.type) continue;
    const common =
      name.kind === "state" ? 0.3 : name.entity.type === "LOC" ? 1.2 : name.entity.type === "MISC" ? 0.5 : 1;
    found.push({ key: name.key, weight: common * (name.inTitle && other.inTitle ? 2 : 1) });
  }
  return found;
}

function story(documents: readonly PreparedDocument[], best: Link | undefined): Story {
  const sorted = [...documents].sort((one, other) => dayOf(one) - dayOf(other) || (one.key < other.key ? -1 : 1));
  const title = sorted.map(({ analysis }) => analysis.document.title).find((known) => known !== null);
  return {
    id: `s${contentHash(sorted[0]?.key ?? "")}`,
    documents: sorted.map(({ file }) => file),
    title: title ?? null,
    ...(best ? { reason: `one-story@${RULE_VERSION}: ${best.features.join(", ")}` } : {}),
  };
}

function dayOf(document: PreparedDocument): number {
  return document.day ?? Number.MAX_SAFE_INTEGER;
}
