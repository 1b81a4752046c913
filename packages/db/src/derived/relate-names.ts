import { type Constraint, groupNodes, isBetter, type Link, type Related } from "@recoupe/core/relating";
import { eq, inArray, or, sql } from "drizzle-orm";
import { anyOf } from "../any-of.ts";
import { insertRows } from "../insert-rows.ts";
import type { Queryable } from "../open-database.ts";
import { documentEntity, documentVersion, entity, entityMember, nameLink } from "../schema/index.ts";
import type { ComparableDocument } from "./article-cache.ts";
import { describeEntities, type EntityOverrides } from "./describe-entities.ts";
import { nameNodes } from "./name-nodes.ts";

export interface NamesOfChange {
  readonly changed: readonly ComparableDocument[];
  readonly related: Pick<Related, "nodes" | "nodeLinks">;
  /** Between rows of `document_entity`: what people said of entities. */
  readonly judged: readonly Constraint[];
  readonly overrides: EntityOverrides;
}

/** Redirects that joining and parting make: old id and new. */
export type Redirects = ReadonlyMap<string, string>;

/**
 * Joins the entities of changed articles with those of all others. Entities of one node are one whatever their number, so that only
 * nodes are grouped, and of these only the ones that links lead to.
 */
export async function relateNames(
  database: Queryable,
  { changed, related, judged, overrides }: NamesOfChange,
): Promise<{ readonly redirects: Redirects; readonly movedNodes: readonly string[] }> {
  const gone = await removeMembers(
    database,
    changed.map(({ file }) => file),
  );
  await replaceLinks(database, changed, related);
  const rowOf = new Map(
    changed.flatMap(({ file, rows }) => [...rows.entity].map(([local, row]) => [`${file} ${local}`, row] as const)),
  );
  const members = related.nodes.flatMap(({ file, entityId, node }) => {
    const row = rowOf.get(`${file} ${entityId}`);
    return row === undefined ? [] : [{ documentEntityId: row, node }];
  });
  const touched = new Set([...gone.map(({ node }) => node), ...members.map(({ node }) => node)]);
  const constraints = await constrain(database, judged, members);
  const { nodes, links } = await linkedNodes(database, touched, constraints);
  const alive = await nodesInUse(database, nodes, members);
  const within = constraints.filter(({ left, right }) => alive.has(left) && alive.has(right));
  const groups = groupNodes(
    [...alive].sort(),
    links.filter(({ left, right }) => alive.has(left) && alive.has(right)),
    within,
  );
  const { idOfNode, redirects } = await nameNodes(database, { groups, nodes, left: gone, members });
  const old = await placeMembers(database, { members, idOfNode, nodes });
  const touchedIds = [...touched].flatMap((node) => idOfNode.get(node) ?? []);
  const moved = old.filter(({ node, id }) => idOfNode.get(node) !== id);
  const ids = new Set([...touchedIds, ...moved.flatMap(({ node }) => idOfNode.get(node) ?? [])]);
  await describeEntities(database, { groups, idOfNode, ids, overrides });
  const known = new Set(idOfNode.values());
  const dropped = [...old.map(({ id }) => id), ...gone.map(({ entityId }) => entityId)].filter((id) => !known.has(id));
  if (dropped.length > 0) await database.delete(entity).where(anyOf(entity.id, dropped));
  return { redirects, movedNodes: moved.map(({ node }) => node) };
}

/** Members of any version of the changed articles leave; they come back with the nodes that they have now. */
async function removeMembers(database: Queryable, files: readonly string[]) {
  const own = database
    .select({ id: documentEntity.id })
    .from(documentEntity)
    .innerJoin(documentVersion, eq(documentVersion.id, documentEntity.versionId))
    .where(anyOf(documentVersion.documentId, files));
  return database.delete(entityMember).where(inArray(entityMember.documentEntityId, own)).returning({
    documentEntityId: entityMember.documentEntityId,
    node: entityMember.node,
    entityId: entityMember.entityId,
  });
}

async function replaceLinks(
  database: Queryable,
  changed: readonly ComparableDocument[],
  { nodeLinks }: NamesOfChange["related"],
): Promise<void> {
  const files = changed.map(({ file }) => file);
  await database.delete(nameLink).where(or(anyOf(nameLink.documentA, files), anyOf(nameLink.documentB, files)));
  await insertRows(
    database,
    nameLink,
    nodeLinks.map(({ files: pair, link: { left, right, score, features } }) => {
      const [documentA = "", documentB = ""] = [...pair].sort();
      return { leftNode: left, rightNode: right, documentA, documentB, score, features: [...features] };
    }),
  );
}

/** What people said of two entities, as said of what these are joined by. */
async function constrain(
  database: Queryable,
  judged: readonly Constraint[],
  fresh: readonly { readonly documentEntityId: string; readonly node: string }[],
): Promise<readonly Constraint[]> {
  if (judged.length === 0) return [];
  const rows = judged.flatMap(({ left, right }) => [left, right]);
  const stored = await database
    .select({ documentEntityId: entityMember.documentEntityId, node: entityMember.node })
    .from(entityMember)
    .where(anyOf(entityMember.documentEntityId, rows));
  const nodeOfRow = new Map([...stored, ...fresh].map(({ documentEntityId, node }) => [documentEntityId, node]));
  return judged.flatMap(({ left, right, decision }) => {
    const [one, other] = [nodeOfRow.get(left), nodeOfRow.get(right)];
    return one && other && one !== other ? [{ left: one, right: other, decision }] : [];
  });
}

/** Everything that links or people lead to from some nodes, and the best link of each pair. */
async function linkedNodes(database: Queryable, start: ReadonlySet<string>, constraints: readonly Constraint[]) {
  const nodes = new Set(start);
  const links = new Map<string, Link>();
  for (let open = [...start]; open.length > 0; ) {
    const found = await database
      .select()
      .from(nameLink)
      .where(or(anyOf(nameLink.leftNode, open), anyOf(nameLink.rightNode, open)));
    for (const { leftNode: left, rightNode: right, score, features } of found) {
      const link = { left, right, score, veto: undefined, features };
      const known = links.get(`${left} ${right}`);
      if (!known || isBetter(link, known)) links.set(`${left} ${right}`, link);
    }
    const ends = new Set(open);
    const judged = constraints.filter(({ left, right }) => ends.has(left) || ends.has(right));
    const next = [
      ...found.flatMap(({ leftNode, rightNode }) => [leftNode, rightNode]),
      ...judged.flatMap(({ left, right }) => [left, right]),
    ];
    open = [...new Set(next)].filter((node) => !nodes.has(node));
    for (const node of open) nodes.add(node);
  }
  return { nodes, links: [...links.values()] };
}

async function nodesInUse(
  database: Queryable,
  nodes: ReadonlySet<string>,
  fresh: readonly { readonly node: string }[],
): Promise<ReadonlySet<string>> {
  const stored = await database
    .selectDistinct({ node: entityMember.node })
    .from(entityMember)
    .where(anyOf(entityMember.node, nodes));
  return new Set([...stored, ...fresh].map(({ node }) => node));
}

/** Puts new members to their entities and moves those whose node went to another; tells where the nodes were before. */
async function placeMembers(
  database: Queryable,
  {
    members,
    idOfNode,
    nodes,
  }: {
    readonly members: readonly { readonly documentEntityId: string; readonly node: string }[];
    readonly idOfNode: ReadonlyMap<string, string>;
    readonly nodes: ReadonlySet<string>;
  },
): Promise<readonly { readonly node: string; readonly id: string }[]> {
  const old = await database
    .selectDistinct({ node: entityMember.node, id: entityMember.entityId })
    .from(entityMember)
    .where(anyOf(entityMember.node, nodes));
  const ids = [...new Set(idOfNode.values())];
  await insertRows(
    database,
    entity,
    ids.map((id) => ({ id, name: "", type: "MISC" as const, mentionCount: 0, articleCount: 0 })),
  );
  const moving = old.flatMap(({ node, id }) => {
    const now = idOfNode.get(node);
    return now === undefined || now === id ? [] : [{ node, now }];
  });
  await moveMembers(database, moving);
  await insertRows(
    database,
    entityMember,
    members.flatMap(({ documentEntityId, node }) => {
      const entityId = idOfNode.get(node);
      return entityId === undefined ? [] : [{ documentEntityId, node, entityId }];
    }),
  );
  return old;
}

async function moveMembers(
  database: Queryable,
  moving: readonly { readonly node: string; readonly now: string }[],
): Promise<void> {
  if (moving.length === 0) return;
  const [nodes, ids] = [moving.map(({ node }) => node), moving.map(({ now }) => now)];
  await database.execute(sql`
    update ${entityMember} set entity_id = moving.entity_id
    from unnest(${sql.param(nodes)}::text[], ${sql.param(ids)}::text[]) as moving (node, entity_id)
    where ${entityMember.node} = moving.node`);
}

/** The speaker of statements whose speaker's entity is another now: the one that most of the quotations name. */
export async function updateSpeakers(database: Queryable, nodes: readonly string[]): Promise<void> {
  if (nodes.length === 0) return;
  await database.execute(sql`
    update utterance set speaker_entity_id = (
      select mode() within group (order by member.entity_id)
      from utterance_member
      join quote on quote.id = utterance_member.quote_id
      join entity_member as member on member.document_entity_id = quote.speaker_entity_id
      where utterance_member.utterance_id = utterance.id)
    where id in (
      select utterance_member.utterance_id from utterance_member
      join quote on quote.id = utterance_member.quote_id
      join entity_member as member on member.document_entity_id = quote.speaker_entity_id
      where member.node = any(${sql.param([...nodes])}::text[]))`);
}
