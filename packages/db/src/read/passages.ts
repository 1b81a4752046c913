import { asc, eq, type SQL, sql } from "drizzle-orm";
import { holds } from "../judged/judgements.ts";
import { passageKey, quoteAround } from "../judged/passage-key.ts";
import type { Queryable } from "../open-database.ts";
import { documentVersion, issue, quote } from "../schema/index.ts";
import { type Dismissal, dismissalsBy } from "./dismissals.ts";
import { type Evidence, locateEvidence } from "./evidence.ts";
import { loadEntityIds, type PartyView, partyOf } from "./parties.ts";
import type { RuleView } from "./rule.ts";

/** A passage that the knowledge base is held against, by its sentence. */
export interface PassageView {
  readonly id: string;
  /** Whoever the words are quoted from; null: the outlet itself. */
  readonly speaker: PartyView | null;
  readonly rule: RuleView;
  readonly evidence: Evidence;
  /** The decision that it is in order; null while it is to be checked. */
  readonly dismissed: Dismissal | null;
}

/** The last decision that puts a passage aside, in a query over `issue` and `document_version`. */
const dismissedBy = sql<
  string | null
>`(select max(judgement.sequence) from judgement where judgement.target_kind = 'passage'
  and judgement.verdict = 'dismiss' and judgement.target_key = ${passageKey} and ${holds()})`;

/** Those of the condition that the base is held against; others are left out. */
export async function loadPassages(database: Queryable, condition: SQL): Promise<readonly PassageView[]> {
  const rows = await database
    .select({
      id: issue.id,
      versionId: issue.versionId,
      against: issue.against,
      words: issue.exact,
      speakerName: quote.speakerName,
      speakerEntityId: quote.speakerEntityId,
      dismissedBy,
    })
    .from(issue)
    .innerJoin(documentVersion, eq(documentVersion.id, issue.versionId))
    .leftJoin(quote, eq(quote.id, quoteAround))
    .where(condition)
    .orderBy(asc(issue.versionId), asc(issue.start), asc(issue.id));
  const spans = rows.flatMap(({ against, dismissedBy: by, ...row }) =>
    against ? [{ ...row, ...against.evidence, dismissedBy: by === null ? null : Number(by) }] : [],
  );
  const [entityIds, located, dismissalBy] = await Promise.all([
    loadEntityIds(
      database,
      spans.map(({ speakerEntityId }) => speakerEntityId),
    ),
    locateEvidence(database, spans),
    dismissalsBy(
      database,
      spans.map((span) => span.dismissedBy),
    ),
  ]);
  return located.map(({ id, words, speakerName, speakerEntityId, evidence, dismissedBy: by }) => ({
    id,
    speaker: partyOf(speakerName, speakerEntityId, entityIds),
    rule: { name: "check/knowledge", version: 1, words: [words] },
    evidence,
    dismissed: dismissalBy(by),
  }));
}
