import { createHash } from "node:crypto";
import { type CandidateKey, type CandidateKeys, ENOUGH, RULE_VERSION } from "@recoupe/core/relating";
import { or, sql } from "drizzle-orm";
import { anyOf } from "../any-of.ts";
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
  await findPartners(
    database,
    keys.flatMap(({ file, sought }) => [...hashed(sought)].map(([key, weight]) => ({ file, key, weight }))),
  );
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
  await database.delete(relationEntry).where(anyOf(relationEntry.documentId, own));
  await database.delete(relationKey).where(anyOf(relationKey.documentId, own));
  await database
    .delete(relationPartner)
    .where(or(anyOf(relationPartner.documentId, own), anyOf(relationPartner.partnerId, own)));
}

interface SoughtKey {
  readonly file: string;
  readonly key: number;
  readonly weight: number;
}

async function findPartners(database: Queryable, sought: readonly SoughtKey[]): Promise<void> {
  const column = (name: keyof SoughtKey) => sql.param(sought.map((each) => each[name]));
  await database.execute(sql`
    with partner as (
      select sought.id, ${relationKey.documentId} as partner_id
      from unnest(${column("file")}::text[], ${column("key")}::bigint[], ${column("weight")}::real[])
        as sought (id, key, weight)
      join ${relationKey} on ${relationKey.key} = sought.key
      where ${relationKey.documentId} <> sought.id
      group by 1, 2
      having sum(least(${relationKey.weight}, sought.weight)) >= ${ENOUGH}
    )
    insert into ${relationPartner} (document_id, partner_id)
    select id, partner_id from partner union select partner_id, id from partner
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
