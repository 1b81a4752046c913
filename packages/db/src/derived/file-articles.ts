import { createHash } from "node:crypto";
import { type ArticleCard, type CandidateKey, type CandidateKeys, ENOUGH, RULE_VERSION } from "@recoupe/core/relating";
import { sql } from "drizzle-orm";
import { anyOf } from "../any-of.ts";
import { insertRows } from "../insert-rows.ts";
import type { Queryable } from "../open-database.ts";
import { relationEntry, relationKey } from "../schema/index.ts";
import type { ComparableDocument } from "./article-cache.ts";

/** Files articles under their keys and finds for each whom to compare it with, among all that were ever filed: files by file. */
export async function fileArticles(
  database: Queryable,
  documents: readonly ComparableDocument[],
  keysOf: (document: ComparableDocument) => CandidateKeys,
): Promise<ReadonlyMap<string, readonly string[]>> {
  await database.delete(relationKey).where(
    anyOf(
      relationKey.documentId,
      documents.map(({ file }) => file),
    ),
  );
  const keys = documents.map((document) => ({ file: document.file, ...keysOf(document) }));
  await insertRows(
    database,
    relationKey,
    keys.flatMap(({ file, stored }) => [...hashed(stored)].map(([key, weight]) => ({ key, documentId: file, weight }))),
  );
  return findPartners(
    database,
    keys.flatMap(({ file, sought }) => [...hashed(sought)].map(([key, weight]) => ({ file, key, weight }))),
  );
}

/** Remembers articles as related, in the versions and by the rules that they were. */
export async function enterArticles(
  database: Queryable,
  documents: readonly ComparableDocument[],
  cards: readonly ArticleCard[],
): Promise<void> {
  const cardOf = new Map(cards.map(({ file, ...card }) => [file, card]));
  const entries = documents.flatMap(({ file, versionId, analyserVersion }) => {
    const card = cardOf.get(file);
    return card ? [{ documentId: file, versionId, analyserVersion, ruleVersion: RULE_VERSION, card }] : [];
  });
  await database.delete(relationEntry).where(
    anyOf(
      relationEntry.documentId,
      entries.map(({ documentId }) => documentId),
    ),
  );
  await insertRows(database, relationEntry, entries);
}

/** What articles were filed under, and that they were related. */
export async function forgetArticles(database: Queryable, files: readonly string[]): Promise<void> {
  if (files.length === 0) return;
  await database.delete(relationKey).where(anyOf(relationKey.documentId, files));
  await database.delete(relationEntry).where(anyOf(relationEntry.documentId, files));
}

interface SoughtKey {
  readonly file: string;
  readonly key: number;
  readonly weight: number;
}

async function findPartners(
  database: Queryable,
  sought: readonly SoughtKey[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const column = (name: keyof SoughtKey) => sql.param(sought.map((each) => each[name]));
  const { rows } = await database.execute<{ file: string; partners: string[] }>(sql`
    select file, array_agg(partner) as partners from (
      select sought.file, ${relationKey.documentId} as partner
      from unnest(${column("file")}::text[], ${column("key")}::bigint[], ${column("weight")}::real[])
        as sought (file, key, weight)
      join ${relationKey} on ${relationKey.key} = sought.key
      where ${relationKey.documentId} <> sought.file
      group by 1, 2
      having sum(least(${relationKey.weight}, sought.weight)) >= ${ENOUGH}
    ) as pair group by 1`);
  return new Map(rows.map(({ file, partners }) => [file, partners]));
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
