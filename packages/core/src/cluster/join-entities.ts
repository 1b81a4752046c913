import type { EntityCluster } from "../model/comparison.ts";
import { type Link, makeLink } from "./compare/link.ts";
import type { PreparedDocument, PreparedName } from "./prepare/prepare-document.ts";
import { clusterLinks, type Group } from "./settle/cluster-links.ts";
import { groupId, type Owned, ownersOf, reasonOf } from "./settle/identify.ts";
import type { Relations } from "./settle/relations.ts";
import { RULE_VERSION, SAME_ENTITY } from "./thresholds.ts";

/**
 * One cluster for each referent named in two documents or more. What the knowledge base knows, and full names of one type, are
 * one wherever they stand; last names and initials join them where two articles share company.
 */
export function joinEntities({ documents, names, judgements }: Relations): readonly EntityCluster[] {
  const owners = ownersOf(documents, (document) => document.names);
  const judged = new Set(
    judgements.entities.filter(({ decision }) => decision === "different").flatMap(({ left, right }) => [left, right]),
  );
  const nodeOf = (id: string) => nodeName(owners.get(id)?.item, judged) ?? id;
  const byNode = Map.groupBy(owners.values(), ({ item }) => nodeOf(item.id));
  const links = [...lift(names, nodeOf), ...namesakes(byNode)];
  const constraints = judgements.entities.map(({ left, right, decision }) => ({
    left: nodeOf(left),
    right: nodeOf(right),
    decision,
  }));
  const joined = clusterLinks(links, SAME_ENTITY, constraints);
  const groups = [...joined, ...alone(byNode, joined)];
  const clusters = groups.map((group) => expand(group, byNode)).filter(({ members }) => members.length > 1);
  return sortById(clusters.map((group) => print(group, owners)));
}

/** What identifies an entity beyond its article; undefined for a bare last name and for what a person told apart. */
function nodeName(name: PreparedName | undefined, judged: ReadonlySet<string>): string | undefined {
  if (!name || judged.has(name.id)) return undefined;
  if (name.known !== undefined) return `known ${name.known}`;
  const full = name.entity.type !== "PER" || name.key.includes(" ");
  return full ? `name ${name.entity.type} ${name.key}` : undefined;
}

/** Links between entities as links between what identifies them, the strongest of each pair; a veto is of the two entities alone. */
function lift(links: readonly Link[], nodeOf: (id: string) => string): readonly Link[] {
  const best = new Map<string, Link>();
  for (const link of links) {
    const [left, right] = [nodeOf(link.left), nodeOf(link.right)];
    if (left === right) continue;
    const lifted = makeLink(left, right, link);
    const known = best.get(`${lifted.left}|${lifted.right}`);
    if (!known || (known.veto === undefined && (lifted.veto !== undefined || lifted.score > known.score)))
      best.set(`${lifted.left}|${lifted.right}`, lifted);
  }
  return [...best.values()];
}

type Owners = readonly Owned<PreparedName>[];

/** Two full names that share a last name are two people, whoever else bears it. */
function namesakes(byNode: ReadonlyMap<string, Owners>): readonly Link[] {
  const people = [...byNode].filter(
    ([, owners]) => owners[0]?.item.entity.type === "PER" && owners[0].item.key.includes(" "),
  );
  const byLastName = Map.groupBy(people, ([, owners]) => owners[0]?.item.key.split(" ").at(-1));
  return [...byLastName.values()].flatMap((group) =>
    group.flatMap(([one, left], at) =>
      group.slice(at + 1).flatMap(([other, right]) => {
        const [a, b] = [firstLetter(left), firstLetter(right)];
        return a === b ? [] : [makeLink(one, other, { score: 0, veto: "other first name", features: [] })];
      }),
    ),
  );
}

function firstLetter(owners: Owners): string {
  return owners[0]?.item.key.charAt(0) ?? "";
}

/** Referents that no link joins to another node still may stand in several articles. */
function alone(byNode: ReadonlyMap<string, Owners>, joined: readonly Group[]): readonly Group[] {
  const taken = new Set(joined.flatMap(({ members }) => members));
  return [...byNode.keys()].filter((node) => !taken.has(node)).map((node) => ({ members: [node], links: [] }));
}

function expand(group: Group, byNode: ReadonlyMap<string, Owners>): Group {
  return {
    ...group,
    members: group.members.flatMap((node) => (byNode.get(node) ?? []).map(({ item }) => item.id)).sort(),
  };
}

function print(group: Group, owners: ReadonlyMap<string, Owned<PreparedName>>): EntityCluster {
  const members = group.members.flatMap((id) => owners.get(id) ?? []);
  // The longest name tells most; among equals the most mentioned one.
  const [named] = [...members].sort(
    (a, b) => b.item.entity.name.length - a.item.entity.name.length || b.item.mentions - a.item.mentions,
  );
  const identity = named?.item.known === undefined ? "one name" : `known as ${named.item.known}`;
  return {
    id: groupId("x", group, owners),
    ...(named ? { name: named.item.entity.name } : {}),
    members: members.map(({ document, item }: { document: PreparedDocument; item: PreparedName }) => ({
      file: document.file,
      entityId: item.entity.id,
    })),
    reason:
      group.links.length > 0
        ? reasonOf("same-entity", RULE_VERSION, group)
        : `same-entity@${RULE_VERSION}: ${identity}`,
  };
}

export function sortById<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
}
