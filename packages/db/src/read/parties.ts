import { desc, eq, inArray, or } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { entity, entityAlias, entityMember } from "../schema/index.ts";

/** Somebody or something that takes part. `entityId` is null for a description, and until the article is related. */
export interface PartyView {
  readonly name: string;
  readonly entityId: string | null;
}

/** The joined entity of each entity of a document. */
export async function loadEntityIds(
  database: Queryable,
  documentEntityIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(documentEntityIds.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await database
    .select({ documentEntityId: entityMember.documentEntityId, entityId: entityMember.entityId })
    .from(entityMember)
    .where(inArray(entityMember.documentEntityId, wanted));
  return new Map(rows.map((row) => [row.documentEntityId, row.entityId]));
}

/** Null when there is no name: nobody is named. */
export function partyOf(
  name: string | null,
  documentEntityId: string | null,
  entityIds: ReadonlyMap<string, string>,
): PartyView | null {
  if (name === null) return null;
  return { name, entityId: (documentEntityId && entityIds.get(documentEntityId)) || null };
}

/** Somebody known by a name alone, as a person wrote it: the entity met in most articles under that name, where there is one. */
export async function partiesNamed(
  database: Queryable,
  names: readonly (string | null)[],
): Promise<(name: string) => PartyView> {
  const wanted = [...new Set(names.filter((name) => name !== null))];
  const found = new Map<string, string>();
  if (wanted.length > 0) {
    const rows = await database
      .select({ id: entity.id, canonical: entity.name, alias: entityAlias.name })
      .from(entityAlias)
      .innerJoin(entity, eq(entity.id, entityAlias.entityId))
      .where(or(inArray(entityAlias.name, wanted), inArray(entity.name, wanted)))
      .orderBy(desc(entity.articleCount), entity.id);
    for (const { id, canonical, alias } of rows)
      for (const name of [canonical, alias]) if (!found.has(name)) found.set(name, id);
  }
  return (name) => ({ name, entityId: found.get(name) ?? null });
}
