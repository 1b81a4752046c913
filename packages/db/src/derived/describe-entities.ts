import type { EntityType } from "@recoupe/core/model";
import { type Group, RULE_VERSION, reasonOf } from "@recoupe/core/relating";
import { sql } from "drizzle-orm";
import { anyOf } from "../any-of.ts";
import { idOf } from "../ids.ts";
import { insertRows, upsertRows } from "../insert-rows.ts";
import type { Queryable } from "../open-database.ts";
import { entity, entityAlias } from "../schema/index.ts";
import { storable } from "../storable.ts";

/** Columns that a person put in place of the machine's, by row of `document_entity`. */
export type EntityOverrides = ReadonlyMap<string, Readonly<Record<string, string | null>>>;

interface Described {
  readonly groups: readonly Group[];
  readonly idOfNode: ReadonlyMap<string, string>;
  /** Entities whose members changed. */
  readonly ids: ReadonlySet<string>;
  readonly overrides: EntityOverrides;
}

/** How members of one entity name and type it, alike ones together. */
interface Naming extends Record<string, unknown> {
  readonly entity_id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly wikidata: string | null;
  readonly knowledge_id: string | null;
  readonly reason: string | null;
  readonly members: number;
  readonly mentions: number;
}

interface Alias extends Record<string, unknown> {
  readonly entity_id: string;
  readonly name: string;
  readonly mentions: number;
  readonly articles: number;
}

/** Counts the members of entities again and says how they are called; writes what differs. */
export async function describeEntities(
  database: Queryable,
  { groups, idOfNode, ids, overrides }: Described,
): Promise<void> {
  if (ids.size === 0) return;
  const namings = Map.groupBy(await readNamings(database, ids), (row) => row.entity_id);
  const articles = new Map((await countArticles(database, ids)).map((row) => [row.entity_id, row.articles]));
  const groupOf = new Map(groups.map((group) => [idOfNode.get(group.members[0] ?? ""), group]));
  const corrected = await overridesOf(database, overrides);
  const rows = [...namings].map(([id, found]) =>
    storable({
      ...describe(id, found, groupOf.get(id)),
      articleCount: articles.get(id) ?? 0,
      ...corrected.get(id),
    }),
  );
  await writeEntities(database, rows, ids);
  const aliases = (await readAliases(database, ids)).map(({ entity_id, name, mentions, articles: articleCount }) => ({
    id: idOf("entityAlias", entity_id, name),
    entityId: entity_id,
    name,
    mentionCount: mentions,
    articleCount,
  }));
  await syncAliases(database, aliases, ids);
}

function describe(id: string, found: readonly Naming[], group: Group | undefined): typeof entity.$inferInsert {
  const members = found.reduce((sum, row) => sum + row.members, 0);
  return {
    id,
    name: found.toSorted(longestFirst)[0]?.name ?? "",
    type: most(found, ({ type }) => type) ?? "MISC",
    wikidata: most(found, ({ wikidata }) => wikidata) ?? null,
    knowledgeId: most(found, ({ knowledge_id }) => knowledge_id) ?? null,
    reason: reasonFor(group, members) ?? most(found, ({ reason }) => reason) ?? null,
    mentionCount: found.reduce((sum, row) => sum + row.mentions, 0),
    articleCount: 0,
  };
}

/** Why its members are one; a single member keeps the reason of its own article. */
function reasonFor(group: Group | undefined, members: number): string | undefined {
  if (!group || members < 2) return undefined;
  if (group.links.length > 0 || group.members.length > 1) return reasonOf("same-entity", RULE_VERSION, group);
  const [kind, item] = (group.members[0] ?? "").split("|");
  return `same-entity@${RULE_VERSION}: ${kind === "known" ? `known as ${item}` : "one name"}`;
}

/** The longest name tells most; among equals the most mentioned one. */
function longestFirst(a: Naming, b: Naming): number {
  return b.name.length - a.name.length || b.mentions - a.mentions || (a.name < b.name ? -1 : 1);
}

/** What most members say; among equals the first in the order of letters. */
function most<Value extends string>(found: readonly Naming[], read: (row: Naming) => Value | null): Value | undefined {
  const counts = new Map<Value, number>();
  for (const row of found) {
    const value = read(row);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + row.members);
  }
  return [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))[0]?.[0];
}

async function readNamings(database: Queryable, ids: ReadonlySet<string>): Promise<readonly Naming[]> {
  const { rows } = await database.execute<Naming>(sql`
    select member.entity_id, found.name, found.type, found.wikidata, found.knowledge_id, found.reason,
      count(*)::int as members,
      coalesce(sum((select count(*) from mention where mention.document_entity_id = found.id)), 0)::int as mentions
    from entity_member as member join document_entity as found on found.id = member.document_entity_id
    where member.entity_id = any(${sql.param([...ids])}::text[])
    group by 1, 2, 3, 4, 5, 6`);
  return rows;
}

async function countArticles(database: Queryable, ids: ReadonlySet<string>) {
  const { rows } = await database.execute<{ entity_id: string; articles: number }>(sql`
    select member.entity_id, count(distinct version.document_id)::int as articles
    from entity_member as member
    join document_entity as found on found.id = member.document_entity_id
    join document_version as version on version.id = found.version_id
    where member.entity_id = any(${sql.param([...ids])}::text[]) group by 1`);
  return rows;
}

/** Names as they are written, blanks levelled. */
async function readAliases(database: Queryable, ids: ReadonlySet<string>): Promise<readonly Alias[]> {
  const { rows } = await database.execute<Alias>(sql`
    select member.entity_id, btrim(regexp_replace(mention.exact, '\\s+', ' ', 'g')) as name,
      count(*)::int as mentions, count(distinct mention.version_id)::int as articles
    from entity_member as member join mention on mention.document_entity_id = member.document_entity_id
    where member.entity_id = any(${sql.param([...ids])}::text[]) and coalesce(mention.level, 'name') = 'name'
    group by 1, 2`);
  return rows;
}

/** A person's correction of any member holds for the whole; the order of judgement decides between two. */
async function overridesOf(
  database: Queryable,
  overrides: EntityOverrides,
): Promise<ReadonlyMap<string, Readonly<Record<string, string | null>>>> {
  if (overrides.size === 0) return new Map();
  const { rows } = await database.execute<{ entity_id: string; document_entity_id: string }>(sql`
    select entity_id, document_entity_id from entity_member
    where document_entity_id = any(${sql.param([...overrides.keys()])}::text[])`);
  const entityOf = new Map(rows.map((row) => [row.document_entity_id, row.entity_id]));
  const corrected = new Map<string, Readonly<Record<string, string | null>>>();
  for (const [row, columns] of overrides) {
    const id = entityOf.get(row);
    if (id !== undefined) corrected.set(id, { ...corrected.get(id), ...columns });
  }
  return corrected;
}

async function writeEntities(
  database: Queryable,
  rows: readonly (typeof entity.$inferInsert)[],
  ids: ReadonlySet<string>,
): Promise<void> {
  const before = await database.select().from(entity).where(anyOf(entity.id, ids));
  const old = new Map(before.map((row) => [row.id, JSON.stringify(row, Object.keys(row).sort())]));
  const changed = rows.filter((row) => old.get(row.id) !== JSON.stringify(row, Object.keys(row).sort()));
  await upsertRows(database, entity, changed);
}

async function syncAliases(
  database: Queryable,
  rows: readonly (typeof entityAlias.$inferInsert)[],
  ids: ReadonlySet<string>,
): Promise<void> {
  const before = await database.select().from(entityAlias).where(anyOf(entityAlias.entityId, ids));
  const print = ({ id, mentionCount, articleCount }: (typeof rows)[number]) => `${id} ${mentionCount} ${articleCount}`;
  const [old, now] = [new Set(before.map(print)), new Set(rows.map(print))];
  const stale = before.filter((row) => !now.has(print(row))).map(({ id }) => id);
  if (stale.length > 0) await database.delete(entityAlias).where(anyOf(entityAlias.id, stale));
  await insertRows(
    database,
    entityAlias,
    rows.filter((row) => !old.has(print(row))),
  );
}
