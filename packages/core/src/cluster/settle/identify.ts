import type { PreparedDocument } from "../prepare/prepared-document.ts";
import { contentHash } from "../text/content-hash.ts";
import type { Group } from "./cluster-links.ts";
import { compareText } from "./cluster-links.ts";

/** Where an item of an article stands. */
export interface Owned<Item> {
  readonly document: PreparedDocument;
  readonly item: Item;
}

export function ownersOf<Item extends { readonly id: string }>(
  documents: readonly PreparedDocument[],
  itemsOf: (document: PreparedDocument) => readonly Item[],
): ReadonlyMap<string, Owned<Item>> {
  return new Map(
    documents.flatMap((document) => itemsOf(document).map((item) => [item.id, { document, item }] as const)),
  );
}

/**
 * Name of a group, made from its earliest member's own key: adding later articles does not change it,
 * and a rebuild gives it again.
 */
export function groupId<Item>(kind: string, group: Group, owners: ReadonlyMap<string, Owned<Item>>): string {
  const [first] = [...group.members].sort(
    (one, other) => dayOf(owners.get(one)) - dayOf(owners.get(other)) || compareText(one, other),
  );
  return `${kind}${contentHash(first ?? "")}`;
}

function dayOf<Item>(owner: Owned<Item> | undefined): number {
  return owner?.document.day ?? Number.MAX_SAFE_INTEGER;
}

/** The best link's features in words: why these are one. */
export function reasonOf(rule: string, version: number, group: Group): string {
  const [best] = group.links;
  const because = best ? best.features.join(", ") : "judged by a person";
  return `${rule}@${version}: ${because}${best ? ` (${best.score.toFixed(2)}, ${group.links.length} links)` : ""}`;
}
