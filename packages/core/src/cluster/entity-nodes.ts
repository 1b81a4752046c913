import { type Link, makeLink } from "./compare/link.ts";
import type { PreparedName } from "./prepare/prepared-document.ts";
import { type Constraint, clusterLinks, compareText, type Group } from "./settle/cluster-links.ts";
import { UnionFind } from "./settle/union-find.ts";
import { SAME_ENTITY } from "./thresholds.ts";

/**
 * What identifies an entity beyond its article: the item it is known as, or its full name. A bare last name, and what a person told
 * apart, is a node of its own article alone.
 */
export interface EntityNode {
  /** What it is made of, the same in every rebuild: `known|ITEM|-|KEY`, `name||TYPE|KEY`, `alone|FILE|TYPE|KEY`, `told|FILE|TYPE|KEY`. */
  readonly id: string;
  /** `-` for what is known: readers of two articles may take one item for two types. */
  readonly type: string;
  /** Key of the name that it goes by. */
  readonly name: string;
  /** The item that it is, where that is known. */
  readonly known: string | undefined;
}

/** The node of an entity's name; `isTold`: a person told it from others, so that it does not go with all that share its name. */
export function nodeOf({ entity, known, key, knownKey }: PreparedName, file: string, isTold: boolean): string {
  if (isTold) return ["told", file, entity.type, key].join(SEPARATOR);
  if (known !== undefined) return ["known", known, ANY_TYPE, knownKey].join(SEPARATOR);
  const isFull = entity.type !== "PER" || key.includes(" ");
  return [isFull ? "name" : "alone", isFull ? "" : file, entity.type, key].join(SEPARATOR);
}

const SEPARATOR = "|";
const ANY_TYPE = "-";

export function readNode(id: string): EntityNode {
  const parts = id.split(SEPARATOR);
  const [type = "", name = ""] = parts.slice(-2);
  return { id, type, name, known: parts[0] === "known" ? parts[1] : undefined };
}

/** Links between entities that speak for one referent, as links between what identifies them; the strongest of each pair. */
export function liftLinks(links: readonly Link[], nodeOfName: (id: string) => string | undefined): readonly Link[] {
  const best = new Map<string, Link>();
  for (const link of links) {
    const [left, right] = [nodeOfName(link.left), nodeOfName(link.right)];
    if (link.veto !== undefined || link.score < SAME_ENTITY || !left || !right || left === right) continue;
    const lifted = makeLink(left, right, link);
    const known = best.get(`${lifted.left}|${lifted.right}`);
    if (!known || isBetter(lifted, known)) best.set(`${lifted.left}|${lifted.right}`, lifted);
  }
  return [...best.values()];
}

/** Of two links between the same nodes, the one that is told; ties fall by their words. */
export function isBetter(one: Link, other: Link): boolean {
  return (
    one.score > other.score ||
    (one.score === other.score && compareText(one.features.join(), other.features.join()) < 0)
  );
}

/** Pairs of nodes of one component that no chain may join: two items, one name of two types, two full names that share but the last name. */
function ruleApart(nodes: readonly EntityNode[]): readonly Link[] {
  const byWord = Map.groupBy(nodes, ({ name }) => name.split(" ").at(-1) ?? "");
  const apart = (group: readonly EntityNode[]) =>
    group.flatMap((one, at) =>
      group.slice(at + 1).flatMap((other) => {
        const veto = vetoOf(one, other);
        return veto === undefined ? [] : [makeLink(one.id, other.id, { score: 0, veto, features: [] })];
      }),
    );
  const known = nodes.filter((node) => node.known !== undefined);
  return [...[...byWord.values()].flatMap(apart), ...apart(known)];
}

function vetoOf(one: EntityNode, other: EntityNode): string | undefined {
  if (one.known !== undefined && other.known !== undefined) return one.id === other.id ? undefined : "two items";
  const isOneType = one.type === other.type || [one.type, other.type].includes(ANY_TYPE);
  if (one.name === other.name) return isOneType ? undefined : "one name, two types";
  if (![one.type, other.type].includes("PER")) return undefined;
  const [a, b] = [one.name.split(" "), other.name.split(" ")];
  if (a.length === 1 || b.length === 1 || a.at(-1) !== b.at(-1)) return undefined;
  return isFirstName(a[0], b[0]) ? undefined : "other first name";
}

/** The same first name, or its initial. */
function isFirstName(one = "", other = ""): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short === long || (short.length === 1 && long.startsWith(short));
}

/** Nodes by referent; every node is in exactly one group. What no link leads to cannot change a group. */
export function groupNodes(
  nodes: readonly string[],
  links: readonly Link[],
  constraints: readonly Constraint[],
): readonly Group[] {
  const parts = new UnionFind();
  for (const { left, right } of [...links, ...constraints]) parts.join(left, right);
  const components = Map.groupBy(nodes, (id) => parts.find(id));
  const apart = [...components.values()].flatMap((ids) => ruleApart(ids.map(readNode)));
  const joined = clusterLinks([...links, ...apart], { threshold: SAME_ENTITY, constraints });
  const taken = new Set(joined.flatMap(({ members }) => members));
  return [...joined, ...nodes.filter((id) => !taken.has(id)).map((id) => ({ members: [id], links: [] }))];
}
