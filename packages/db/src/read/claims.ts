import { asc, getTableColumns, type SQL } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { claimReport, withoutSearch } from "../schema/index.ts";
import { type Evidence, locateEvidence } from "./evidence.ts";
import { loadEntityIds, type PartyView, partyOf } from "./parties.ts";
import { type RuleView, ruleOf } from "./rule.ts";

/** What one article says that somebody asserts or denies. */
export interface ClaimView {
  readonly id: string;
  readonly proposition: string;
  readonly stance: "asserts" | "denies";
  /** Null: the outlet itself. */
  readonly holder: PartyView | null;
  readonly rule: RuleView | null;
  readonly evidence: Evidence;
}

export async function loadClaims(database: Queryable, condition: SQL): Promise<readonly ClaimView[]> {
  const rows = await database
    .select(withoutSearch(getTableColumns(claimReport)))
    .from(claimReport)
    .where(condition)
    .orderBy(asc(claimReport.versionId), asc(claimReport.start), asc(claimReport.id));
  const [entityIds, located] = await Promise.all([
    loadEntityIds(
      database,
      rows.map(({ holderEntityId }) => holderEntityId),
    ),
    locateEvidence(database, rows),
  ]);
  return located.map((row) => ({
    id: row.id,
    proposition: row.proposition,
    stance: row.stance,
    holder: partyOf(row.holderName, row.holderEntityId, entityIds),
    rule: ruleOf(row),
    evidence: row.evidence,
  }));
}
