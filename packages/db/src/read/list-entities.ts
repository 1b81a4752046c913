import { and, asc, count, eq, sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { entity, entityAlias } from "../schema/index.ts";
import { cutPage, decodeCursor, largestFirst, type Page, type PageRequest } from "./page.ts";
import { joinedNamed } from "./search/record-filter.ts";

export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly type: "PER" | "ORG" | "LOC" | "MISC";
  readonly wikidata: string | null;
  readonly mentionCount: number;
  readonly articleCount: number;
  /** Other names under which it was met, most used first. */
  readonly aliases: readonly string[];
}

export interface EntityFilter {
  readonly type?: EntityRow["type"] | undefined;
  /** Part of a name or alias, without regard to accents or case. */
  readonly name?: string | undefined;
}

/** Entities met in most articles first. */
export async function listEntities(database: Queryable, request: PageRequest & EntityFilter): Promise<Page<EntityRow>> {
  const after = decodeCursor(request.cursor);
  const matching = and(
    request.type ? eq(entity.type, request.type) : undefined,
    request.name ? sql`${entity.id} in ${joinedNamed(request.name)}` : undefined,
  );
  const [rows, [counted]] = await Promise.all([
    database
      .select(entityColumns)
      .from(entity)
      .where(
        and(
          matching,
          after
            ? sql`(${entity.articleCount} < ${after.value} or (${entity.articleCount} = ${after.value} and ${entity.id} > ${after.id}))`
            : undefined,
        ),
      )
      .orderBy(largestFirst(entity.articleCount), asc(entity.id))
      .limit(request.limit + 1),
    database.select({ total: count() }).from(entity).where(matching),
  ]);
  return cutPage(rows, {
    limit: request.limit,
    total: counted?.total ?? 0,
    positionOf: (row) => ({ value: row.articleCount, id: row.id }),
  });
}

/** Drizzle writes columns of a select from one table without its name; inside a subquery they need it. */
const outer = { id: sql.raw(`"entity"."id"`), name: sql.raw(`"entity"."name"`) };

export const entityColumns = {
  id: entity.id,
  name: entity.name,
  type: entity.type,
  wikidata: entity.wikidata,
  mentionCount: entity.mentionCount,
  articleCount: entity.articleCount,
  aliases: sql<string[]>`array(select ${entityAlias.name} from ${entityAlias}
    where ${entityAlias.entityId} = ${outer.id} and ${entityAlias.name} <> ${outer.name}
    order by ${entityAlias.mentionCount} desc, ${entityAlias.name})`,
} as const;
