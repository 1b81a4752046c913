import { createHash } from "node:crypto";
import { type CandidateKey, type CandidateKeys, ENOUGH, RULE_VERSION } from "@recoupe/core/relating";
import { inArray, or, sql } from "drizzle-orm";
import { insertRows } from "../insert-rows.ts";
import type { Queryable } from "../open-database.ts";
import { relationEntry, relationKey, relationPartner } from "../schema/index.ts";
import type { ComparableDocument } from "./article-cache.ts";

/** Files articles under their keys and finds for each whom to compare it with, among all that were ever filed. */
export async function fileArticles(
  database: Queryable,
  documents: readonly ComparableDocument[],
  keysOf: (document: ComparableDocument) => CandidateKeys,
): Promise<void> {
  const ids = documents.map(({ file }) => file);
  await unfile(database, ids);
  const keys = documents.map((document) => ({ file: document.file, ...keysOf(document) }));
  await insertRows(
    database,
    relationKey,
    keys.flatMap(({ file, stored }) => [...hashed(stored)].map(([key, weight]) => ({ key, documentId: file, weight }))),
  );
  for (const { file, sought } of keys) await findPartners(database, file, hashed(sought));
  await insertRows(
    database,
    relationEntry,
    documents.map(({ file, versionId, analyserVersion }) => ({
      documentId: file,
      versionId,
      analyserVersion,
      ruleVersion: RULE_VERSION,
    })),
  );
}

async function unfile(database: Queryable, ids: readonly string[]): Promise<void> {
  const own = [...ids];
  await database.delete(relationEntry).where(inArray(relationEntry.documentId, own));
  await database.delete(relationKey).where(inArray(relationKey.documentId, own));
  await database
    .delete(relationPartner)
    .where(or(inArray(relationPartner.documentId, own), inArray(relationPartner.partnerId, own)));
}

async function findPartners(database: Queryable, id: string, sought: ReadonlyMap<number, number>): Promise<void> {
  const [keys, weights] = [[...sought.keys()], [...sought.values()]];
  await database.execute(sql`
    with partner as (
      select ${relationKey.documentId} as id
      from unnest(${sql.param(keys)}::bigint[], ${sql.param(weights)}::real[]) as sought (key, weight)
      join ${relationKey} on ${relationKey.key} = sought.key
      where ${relationKey.documentId} <> ${id}
      group by 1
      having sum(least(${relationKey.weight}, sought.weight)) >= ${ENOUGH}
    )
    insert into ${relationPartner} (document_id, partner_id)
    select ${id}, id from partner union all select id, ${id} from partner
    on conflict do nothing`);
}

/** Hexadecimal digits of 48 bits, which a number holds exactly. */
const KEY_DIGITS = 12;

function hashed(keys: readonly CandidateKey[]): ReadonlyMap<number, number> {
  return new Map(
    keys.map(({ key, weight }) => {
      const hash = createHash("sha1").update(key).digest("hex").slice(0, KEY_DIGITS);
      return [Number.parseInt(hash, 16), weight] as const;
    }),
  );
}
