import { type AgainstKnowledge, groupAgainstKnowledge } from "@recoupe/core/relating";
import { and, asc, eq, isNotNull } from "drizzle-orm";
import { idOf } from "../ids.ts";
import { overriding } from "../judged/apply-judgements.ts";
import { contradictionDismissal } from "../judged/dismissed-contradiction.ts";
import { knowledgeKey, passageKey, passageVoice, quoteAround } from "../judged/passage-key.ts";
import { emptiedBy } from "../judged/put-aside.ts";
import type { StandingJudgements } from "../judged/resolve-judgements.ts";
import type { Queryable } from "../open-database.ts";
import {
  contradiction,
  contradictionEvidence,
  documentVersion,
  type IssueAgainst,
  issue,
  originMember,
  quote,
} from "../schema/index.ts";
import { syncRows } from "./sync-rows.ts";

/**
 * Makes the contradictions with the knowledge base be those of the current texts. They are few (docs/quality.md,
 * Recouping), and all are settled anew each time: ids come from what is said of whom, so that nothing need be remembered.
 */
export async function relateKnowledge(database: Queryable, judgements: StandingJudgements): Promise<void> {
  const found = groupAgainstKnowledge(await readPassages(database));
  const before = await database
    .select({ id: contradiction.id })
    .from(contradiction)
    .where(isNotNull(contradiction.against));
  const derived = found.map((each) => deriveContradiction(each, judgements));
  await syncRows(
    database,
    {
      parent: contradiction,
      child: contradictionEvidence,
      parentOf: contradictionEvidence.contradictionId,
      field: "contradictionId",
    },
    {
      ids: [...before, ...derived.map(({ row }) => row)].map(({ id }) => id),
      rows: derived.map(({ row }) => row),
      members: derived.flatMap(({ evidence }) => evidence),
    },
  );
}

interface Passage {
  readonly issueId: string;
  readonly against: IssueAgainst;
  readonly key: string;
  readonly articleId: string;
  readonly originId: string;
  /** Who says so, as in a judgement: whoever the words are quoted from, else the outlet. */
  readonly voice: string | null;
}

/** Of articles that were related; the same words of one article once. */
async function readPassages(database: Queryable): Promise<readonly Passage[]> {
  const rows = await database
    .select({
      issueId: issue.id,
      against: issue.against,
      key: passageKey,
      articleId: documentVersion.documentId,
      originId: originMember.originId,
      voice: passageVoice,
    })
    .from(issue)
    .innerJoin(documentVersion, and(eq(documentVersion.id, issue.versionId), documentVersion.isCurrent))
    .innerJoin(originMember, eq(originMember.documentId, documentVersion.documentId))
    .leftJoin(quote, eq(quote.id, quoteAround))
    .where(isNotNull(issue.against))
    .orderBy(asc(documentVersion.documentId), asc(issue.start), asc(issue.id));
  const all = rows.flatMap(({ against, ...row }) => (against ? [{ ...row, against }] : []));
  return [...new Map(all.toReversed().map((passage) => [passage.key, passage])).values()].toReversed();
}

function deriveContradiction(
  { key, against, question, reason, passages }: AgainstKnowledge<Passage>,
  judgements: StandingJudgements,
): {
  readonly row: typeof contradiction.$inferInsert;
  readonly evidence: readonly (typeof contradictionEvidence.$inferInsert)[];
} {
  const id = idOf("contradiction", "knowledge", key);
  const keys = passages.map((passage) => passage.key);
  const aside = new Map(
    judgements.dismissals
      .filter(({ targetKind }) => targetKind === "passage")
      .map(({ targetKey, sequence }) => [targetKey, sequence] as const),
  );
  const standing = passages.filter((passage) => !aside.has(passage.key));
  const counted = standing.length > 0 ? standing : passages;
  const conflict = { kind: "knowledge", sides: [passages, [{ key: knowledgeKey(id), voice: null }]] };
  // A person may word it otherwise; that the base is one of its sides stays.
  const { kind: _, ...corrected } = overriding("contradiction", keys, judgements, findNothing);
  return {
    row: {
      id,
      kind: "knowledge",
      explained: null,
      question,
      topic: null,
      against,
      reason,
      articleCount: new Set(counted.map(({ articleId }) => articleId)).size,
      originCount: new Set(counted.map(({ originId }) => originId)).size,
      ...corrected,
      dismissedBy: contradictionDismissal(conflict, judgements, findNothing) ?? emptiedBy([keys], aside),
    },
    evidence: passages.map(({ issueId }, position) => ({
      contradictionId: id,
      side: 0,
      position,
      kind: "passage" as const,
      stance: null,
      claimReportId: null,
      eventMentionId: null,
      quoteId: null,
      issueId,
    })),
  };
}

/** Passages are named by their words alone. */
const findNothing = () => undefined;
