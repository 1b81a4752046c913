import type { Group } from "@recoupe/core/relating";
import { and, eq } from "drizzle-orm";
import { anyOf } from "../any-of.ts";
import { insertRows } from "../insert-rows.ts";
import type { Queryable } from "../open-database.ts";
import { memberIdentity } from "../schema/index.ts";
import { type FormerIds, keepIds } from "./stable-ids.ts";

export interface NodesToName {
  readonly groups: readonly Group[];
  /** Those of the groups, and those that no name has any more. */
  readonly nodes: ReadonlySet<string>;
  /** What the entities of changed articles were. */
  readonly left: readonly { readonly documentEntityId: string; readonly entityId: string }[];
  /** The nodes that they have now. */
  readonly members: readonly { readonly documentEntityId: string; readonly node: string }[];
}

/** Gives groups of nodes their ids, by the nodes and the names that they share with what was there before; remembers them for the next time. */
export async function nameNodes(database: Queryable, { groups, nodes, left, members }: NodesToName) {
  const isNode = and(eq(memberIdentity.kind, "entity"), anyOf(memberIdentity.memberKey, nodes));
  const known = await database.select().from(memberIdentity).where(isNode);
  const idOfKnown = new Map(known.map(({ memberKey, derivedId }) => [memberKey, derivedId]));
  const kept = keepIds(
    "entity",
    groups.map((group) => ({ members: group.members, value: group })),
    formerIds({ idOfKnown, alive: groups.flatMap((group) => group.members), left, members }),
  );
  const idOfNode = new Map(kept.groups.flatMap(({ id, members: own }) => own.map((node) => [node, id] as const)));
  const stale = known.filter(({ memberKey, derivedId }) => idOfNode.get(memberKey) !== derivedId);
  if (stale.length > 0) {
    const keys = stale.map(({ memberKey }) => memberKey);
    await database
      .delete(memberIdentity)
      .where(and(eq(memberIdentity.kind, "entity"), anyOf(memberIdentity.memberKey, keys)));
  }
  await insertRows(
    database,
    memberIdentity,
    [...idOfNode].map(([memberKey, derivedId]) => ({
      kind: "entity" as const,
      memberKey,
      derivedId,
      documentId: null,
    })),
  );
  return { idOfNode, redirects: kept.redirects };
}

/**
 * A node counts for the id that it had. What a person judged stands in nodes of its own, which had none: those count for
 * what each of their names was, unless a node that stays answers for that id.
 */
function formerIds({
  idOfKnown,
  alive,
  left,
  members,
}: Pick<NodesToName, "left" | "members"> & {
  readonly idOfKnown: ReadonlyMap<string, string>;
  readonly alive: readonly string[];
}): FormerIds {
  const answeredFor = new Set(alive.flatMap((node) => idOfKnown.get(node) ?? []));
  const idOfName = new Map(left.map(({ documentEntityId, entityId }) => [documentEntityId, entityId]));
  const namesOf = Map.groupBy(members, ({ node }) => node);
  return (node) => {
    const known = idOfKnown.get(node);
    if (known !== undefined) return [known];
    const were = (namesOf.get(node) ?? []).flatMap(({ documentEntityId }) => idOfName.get(documentEntityId) ?? []);
    return were.filter((id) => !answeredFor.has(id));
  };
}
