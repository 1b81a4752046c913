import type { Judgements } from "@recoupe/core";
import type { Comparison } from "@recoupe/core/model";
import { and, eq, inArray, max, ne, sql } from "drizzle-orm";
import { insertRows } from "../insert-rows.ts";
import { correctFindings, memberFinder, toJudgements } from "../judged/apply-judgements.ts";
import { readJudgements } from "../judged/read-judgements.ts";
import type { Database, Queryable } from "../open-database.ts";
import { recordChange } from "../record-change.ts";
import {
  change,
  contradiction,
  contradictionEvidence,
  entity,
  entityAlias,
  entityMember,
  event,
  eventMember,
  idRedirect,
  memberIdentity,
  nearDuplicate,
  origin,
  originMember,
  story,
  storyMember,
  utterance,
  utteranceMember,
} from "../schema/index.ts";
import { storable } from "../storable.ts";
import { type DerivedKind, type DerivedRows, deriveRows } from "./derive-rows.ts";
import { collectMembers } from "./members.ts";
import { type ComparableDocument, readComparable } from "./read-comparable.ts";

/** An arbitrary number of ours; see `migrate.ts` and `record-change.ts` for the others. */
const RELATE_LOCK = 1_650_012_496;

/** Analyses that are held in memory and compared at once: at some 100 kB each, half a gigabyte. Guessed. */
const MAX_COMPARED = 5000;

export interface Rebuilt {
  readonly outcome: "stored" | "unchanged";
  readonly documents: number;
  readonly entities: number;
  readonly events: number;
  readonly utterances: number;
  readonly contradictions: number;
  readonly stories: number;
}

/**
 * Rebuilds the derived layer from what is stored, in one transaction: readers see the old one until the new one is whole.
 * One process does it at a time. Nothing is done when no article or judgement came since the last rebuild, unless `force`.
 */
export async function rebuildDerived(
  database: Database,
  compare: (documents: readonly ComparableDocument[], judgements: Judgements) => Promise<Comparison>,
  options: { readonly force?: boolean } = {},
): Promise<Rebuilt> {
  return database.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${RELATE_LOCK})`);
    if (!options.force && !(await isBehind(transaction)))
      return { outcome: "unchanged", ...(await countDerived(transaction)) };
    const documents = await readComparable(transaction, MAX_COMPARED);
    const memory = await readMemory(transaction);
    const judgements = await readJudgements(transaction);
    const find = memberFinder(collectMembers(documents));
    const comparison = await compare(
      correctFindings(documents, judgements, find),
      toJudgements(judgements.pairs, find),
    );
    const rows = storable(deriveRows({ documents, comparison, memory, judgements }));
    await replaceAll(transaction, rows);
    await recordChange(transaction, "related", null);
    return { outcome: "stored", ...(await countDerived(transaction)) };
  });
}

/** True when something that the derived layer is made from changed after it was last made. */
async function isBehind(database: Queryable): Promise<boolean> {
  const last = async (kinds: readonly ("article" | "judgement" | "related")[]) => {
    const [row] = await database
      .select({ sequence: max(change.sequence) })
      .from(change)
      .where(inArray(change.kind, [...kinds]));
    return row?.sequence ?? 0;
  };
  return (await last(["article", "judgement"])) > (await last(["related"]));
}

async function readMemory(database: Queryable): Promise<ReadonlyMap<DerivedKind, ReadonlyMap<string, string>>> {
  const memory = new Map<DerivedKind, Map<string, string>>();
  for (const { kind, memberKey, derivedId } of await database.select().from(memberIdentity)) {
    const ofKind = memory.get(kind) ?? new Map<string, string>();
    memory.set(kind, ofKind.set(memberKey, derivedId));
  }
  return memory;
}

async function replaceAll(database: Queryable, rows: DerivedRows): Promise<void> {
  // Members go with what they belong to.
  for (const table of [contradiction, story, utterance, event, entity, nearDuplicate, origin, memberIdentity]) {
    await database.delete(table);
  }
  await insertRows(database, origin, rows.origins);
  await insertRows(database, originMember, rows.originMembers);
  await insertRows(database, entity, rows.entities);
  await insertRows(database, entityMember, rows.entityMembers);
  await insertRows(database, entityAlias, rows.entityAliases);
  await insertRows(database, event, rows.events);
  await insertRows(database, eventMember, rows.eventMembers);
  await insertRows(database, utterance, rows.utterances);
  await insertRows(database, utteranceMember, rows.utteranceMembers);
  await insertRows(database, nearDuplicate, rows.nearDuplicates);
  await insertRows(database, contradiction, rows.contradictions);
  await insertRows(database, contradictionEvidence, rows.contradictionEvidence);
  await insertRows(database, story, rows.stories);
  await insertRows(database, storyMember, rows.storyMembers);
  await insertRows(database, memberIdentity, rows.identities);
  await addRedirects(database, rows);
}

/** Old redirects are led on to where their target went, so that one step is always enough; an id in use again redirects nowhere. */
async function addRedirects(database: Queryable, { redirects, identities }: DerivedRows): Promise<void> {
  for (const { oldId, newId } of redirects) {
    await database
      .update(idRedirect)
      .set({ newId })
      .where(and(eq(idRedirect.newId, oldId), ne(idRedirect.oldId, newId)));
  }
  await insertRows(database, idRedirect, redirects);
  const used = [...new Set(identities.map(({ derivedId }) => derivedId))];
  await database.execute(sql`delete from ${idRedirect} where ${idRedirect.oldId} = any(${sql.param(used)}::text[])`);
}

async function countDerived(database: Queryable): Promise<Omit<Rebuilt, "outcome">> {
  const { rows } = await database.execute<Omit<Rebuilt, "outcome"> & Record<string, unknown>>(sql`
    select (select count(*)::int from ${originMember}) as documents,
      (select count(*)::int from ${entity}) as entities,
      (select count(*)::int from ${event}) as events,
      (select count(*)::int from ${utterance}) as utterances,
      (select count(*)::int from ${contradiction}) as contradictions,
      (select count(*)::int from ${story}) as stories`);
  return rows[0]!;
}
