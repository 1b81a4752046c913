import type { ContradictionKind, EventStatus, KnowledgeStand } from "@recoupe/core/model";
import { asc, inArray } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import {
  claimReport,
  type contradiction,
  contradictionEvidence,
  type EvidenceKind,
  eventMention,
  issue,
  quote,
} from "../schema/index.ts";
import { loadClaims } from "./claims.ts";
import { type Dismissal, dismissalsBy } from "./dismissals.ts";
import type { Evidence } from "./evidence.ts";
import type { PartyView } from "./parties.ts";
import { loadPassages } from "./passages.ts";
import { loadQuotes } from "./quotes.ts";
import type { RuleView } from "./rule.ts";
import { loadTellings } from "./tellings.ts";

/** One sentence on one side of a contradiction. */
export interface ContradictionStatement {
  readonly id: string;
  /** `passage`: words that the knowledge base is held against. */
  readonly kind: EvidenceKind;
  /**
   * How it stands to what is at issue: mostly as it is told; « la grève se poursuit » denies that it is over. A quotation counts as asserted by
   * its speaker, a passage by its article.
   */
  readonly status: EventStatus;
  /** Who says so; null: the outlet itself, or nobody the text names. */
  readonly by: PartyView | null;
  /** For a claim: what is asserted or denied, in the present tense and positive form. */
  readonly proposition: string | null;
  readonly rule: RuleView | null;
  readonly evidence: Evidence;
  /** The decision that it was read wrongly; null while it stands. */
  readonly dismissed: Dismissal | null;
}

export interface ContradictionView {
  readonly id: string;
  /** `knowledge`: between articles, which are its one side, and the knowledge base, for which `against` stands. */
  readonly kind: ContradictionKind;
  /** What accounts for the difference (`update`, `time`); null when nothing does. */
  readonly explained: string | null;
  /** What is at issue: the question, else the topic, else the first claim's proposition; null when none is known. */
  readonly question: string | null;
  readonly topic: string | null;
  /** What the knowledge base says, with its source; it may be out of date. Null where all sides are told by articles. */
  readonly against: KnowledgeStand | null;
  readonly reason: string | null;
  readonly articleCount: number;
  readonly originCount: number;
  /** Who dismissed it and why; null while it is open. */
  readonly dismissed: Dismissal | null;
  /** Without what was put aside; of one that is dismissed itself, all that it was made of. */
  readonly sides: readonly (readonly ContradictionStatement[])[];
  /** Sentences that stood on a side until a person said that they were read wrongly. */
  readonly putAside: readonly ContradictionStatement[];
}

/** Adds the sides to contradiction rows. One that kept fewer than two sides, the base's counted, is left out. */
export async function describeContradictions(
  database: Queryable,
  rows: readonly (typeof contradiction.$inferSelect)[],
): Promise<readonly ContradictionView[]> {
  if (rows.length === 0) return [];
  const pointers = await database
    .select()
    .from(contradictionEvidence)
    .where(
      inArray(
        contradictionEvidence.contradictionId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(
      asc(contradictionEvidence.contradictionId),
      asc(contradictionEvidence.side),
      asc(contradictionEvidence.position),
    );
  const [statements, dismissalBy] = await Promise.all([
    loadStatements(database, pointers),
    dismissalsBy(
      database,
      rows.map(({ dismissedBy }) => dismissedBy),
    ),
  ]);
  const pointersOf = Map.groupBy(pointers, ({ contradictionId }) => contradictionId);
  return rows.flatMap((row) => {
    const bySide = Map.groupBy(pointersOf.get(row.id) ?? [], ({ side }) => side);
    const { dismissedBy, ...facts } = row;
    const every = [...bySide.values()].map((side) =>
      side.flatMap((pointer) => asItStands(statements.get(targetOf(pointer)), pointer)),
    );
    const stands = ({ dismissed }: ContradictionStatement) => dismissedBy !== null || dismissed === null;
    const sides = every.map((side) => side.filter(stands)).filter((side) => side.length > 0);
    const putAside = every.flat().filter((statement) => !stands(statement));
    return sides.length < (row.against ? 1 : 2)
      ? []
      : [{ ...facts, dismissed: dismissalBy(dismissedBy), sides, putAside }];
  });
}

function asItStands(
  statement: ContradictionStatement | undefined,
  { stance }: PointerRow,
): readonly ContradictionStatement[] {
  if (!statement || stance === null) return statement ? [statement] : [];
  return [{ ...statement, status: stance === "denies" ? "denied" : "asserted" }];
}

type PointerRow = typeof contradictionEvidence.$inferSelect;

function targetOf({ claimReportId, eventMentionId, quoteId, issueId }: PointerRow): string {
  return claimReportId ?? eventMentionId ?? quoteId ?? issueId ?? "";
}

async function loadStatements(
  database: Queryable,
  pointers: readonly PointerRow[],
): Promise<ReadonlyMap<string, ContradictionStatement>> {
  const idsOf = (kind: PointerRow["kind"]) => pointers.filter((row) => row.kind === kind).map(targetOf);
  const [claims, tellings, quotes, passages] = await Promise.all([
    loadSome(idsOf("claim"), (ids) => loadClaims(database, inArray(claimReport.id, ids))),
    loadSome(idsOf("event"), (ids) => loadTellings(database, inArray(eventMention.id, ids))),
    loadSome(idsOf("quote"), (ids) => loadQuotes(database, inArray(quote.id, ids))),
    loadSome(idsOf("passage"), (ids) => loadPassages(database, inArray(issue.id, ids))),
  ]);
  const statements: ContradictionStatement[] = [
    ...claims.map(
      ({ id, stance, holder, proposition, rule, evidence, dismissed }): ContradictionStatement => ({
        id,
        kind: "claim",
        status: stance === "asserts" ? "asserted" : "denied",
        by: holder,
        proposition,
        rule,
        evidence,
        dismissed,
      }),
    ),
    ...tellings.map(
      ({ id, status, attributedTo, rule, evidence, dismissed }): ContradictionStatement => ({
        id,
        kind: "event",
        status,
        by: attributedTo,
        proposition: null,
        rule,
        evidence,
        dismissed,
      }),
    ),
    ...quotes.map(
      ({ id, speaker, rule, evidence, dismissed }): ContradictionStatement => ({
        id,
        kind: "quote",
        status: "asserted",
        by: speaker,
        proposition: null,
        rule,
        evidence,
        dismissed,
      }),
    ),
    ...passages.map(
      ({ speaker, ...passage }): ContradictionStatement => ({
        ...passage,
        kind: "passage",
        status: "asserted",
        by: speaker,
        proposition: null,
      }),
    ),
  ];
  return new Map(statements.map((statement) => [statement.id, statement]));
}

async function loadSome<Row>(ids: string[], load: (ids: string[]) => Promise<readonly Row[]>): Promise<readonly Row[]> {
  return ids.length === 0 ? [] : load(ids);
}
