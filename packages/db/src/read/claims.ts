import { asc, eq, getTableColumns, type SQL } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { claimDismissal, claimReport, withoutSearch } from "../schema/index.ts";
import { type Dismissal, dismissalsBy } from "./dismissals.ts";
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
  /** The decision that it was read wrongly; null while it stands. */
  readonly dismissed: Dismissal | null;
}

export async function loadClaims(database: Queryable, condition: SQL): Promise<readonly ClaimView[]> {
  const rows = await database
    .select({ claim: withoutSearch(getTableColumns(claimReport)), dismissedBy: claimDismissal.dismissedBy })
    .from(claimReport)
    .leftJoin(claimDismissal, eq(claimDismissal.claimReportId, claimReport.id))
    .where(condition)
    .orderBy(asc(claimReport.versionId), asc(claimReport.start), asc(claimReport.id));
  const [entityIds, located, dismissalBy] = await Promise.all([
    loadEntityIds(
      database,
      rows.map(({ claim }) => claim.holderEntityId),
    ),
    locateEvidence(
      database,
      rows.map(({ claim, dismissedBy }) => ({ ...claim, dismissedBy })),
    ),
    dismissalsBy(
      database,
      rows.map(({ dismissedBy }) => dismissedBy),
    ),
  ]);
  return located.map((row) => ({
    id: row.id,
    proposition: row.proposition,
    stance: row.stance,
    holder: partyOf(row.holderName, row.holderEntityId, entityIds),
    rule: ruleOf(row),
    evidence: row.evidence,
    dismissed: dismissalBy(row.dismissedBy),
  }));
}
