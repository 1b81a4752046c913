import { type IdKind, idOf } from "../ids.ts";

/** One derived thing about to be stored, known by its members. */
export interface Group<Value> {
  /** Content keys of its members; at least one. */
  readonly members: readonly string[];
  readonly value: Value;
}

export interface Named<Value> extends Group<Value> {
  readonly id: string;
}

/** The old ids that a member counts for: one or none, or several where what it stands for was in several groups. */
export type FormerIds = (member: string) => readonly string[];

export interface StableIds<Value> {
  readonly groups: readonly Named<Value>[];
  /** Old ids that no group kept, and the group most of their members are in now. */
  readonly redirects: ReadonlyMap<string, string>;
}

/**
 * Gives every group the id of the old group it shares most members with; two groups never share an id, the larger
 * overlap wins, then the group that the id was first made of, so that a merger taken back gives each its own id again. A group without history gets an id made of its smallest member.
 */
export function keepIds<Value>(kind: IdKind, groups: readonly Group<Value>[], previous: FormerIds): StableIds<Value> {
  const overlaps = countOverlaps(groups, previous);
  const isFirst = ({ group, oldId }: (typeof overlaps)[number]) => idOf(kind, smallest(groups[group])) === oldId;
  const ordered = overlaps.toSorted(
    (a, b) =>
      b.shared - a.shared ||
      Number(isFirst(b)) - Number(isFirst(a)) ||
      compare(a.oldId, b.oldId) ||
      compare(smallest(groups[a.group]), smallest(groups[b.group])),
  );
  const idOfGroup = new Map<number, string>();
  const taken = new Set<string>();
  for (const { group, oldId } of ordered) {
    if (idOfGroup.has(group) || taken.has(oldId)) continue;
    idOfGroup.set(group, oldId);
    taken.add(oldId);
  }
  const named = groups.map((group, index) => ({ ...group, id: idOfGroup.get(index) ?? freshId(kind, group, taken) }));
  const redirects = new Map<string, string>();
  for (const { group, oldId } of ordered) {
    if (!taken.has(oldId) && !redirects.has(oldId)) redirects.set(oldId, named[group]!.id);
  }
  return { groups: named, redirects };
}

/** Members that were in one group each. */
export function oneEach(previous: ReadonlyMap<string, string>): FormerIds {
  return (member) => {
    const id = previous.get(member);
    return id === undefined ? [] : [id];
  };
}

function countOverlaps<Value>(groups: readonly Group<Value>[], previous: FormerIds) {
  return groups.flatMap(({ members }, group) => {
    const shared = new Map<string, number>();
    for (const oldId of members.flatMap(previous)) shared.set(oldId, (shared.get(oldId) ?? 0) + 1);
    return [...shared].map(([oldId, count]) => ({ group, oldId, shared: count }));
  });
}

/** An id of the content that is not in use: a split leaves the old id to one part, and the other part must not make it again. */
function freshId<Value>(kind: IdKind, group: Group<Value>, taken: Set<string>): string {
  const anchor = smallest(group);
  let id = idOf(kind, anchor);
  for (let attempt = 1; taken.has(id); attempt += 1) id = idOf(kind, anchor, attempt);
  taken.add(id);
  return id;
}

function smallest<Value>(group: Group<Value> | undefined): string {
  return (group?.members ?? []).reduce(
    (least, each) => (compare(each, least) < 0 ? each : least),
    group?.members[0] ?? "",
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
