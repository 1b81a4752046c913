import { asc, eq, getTableColumns, type SQL } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";
import { quote, utterance, utteranceMember, withoutSearch } from "../schema/index.ts";
import { type Dismissal, dismissalsBy } from "./dismissals.ts";
import { type Evidence, locateEvidence } from "./evidence.ts";
import { loadEntityIds, type PartyView, partyOf } from "./parties.ts";
import { type RuleView, ruleOf } from "./rule.ts";

/** Words one article gives as somebody's. */
export interface QuoteView {
  readonly id: string;
  readonly utteranceId: string | null;
  readonly kind: "direct" | "mixed" | "indirect";
  /** Null when the text does not say. */
  readonly speaker: PartyView | null;
  readonly cue: string | null;
  readonly channel: string | null;
  /** Who the words are said to; null when the text does not say. */
  readonly addressee: PartyView | null;
  /** Of whom the words speak; null when the text around them does not say. */
  readonly about: PartyView | null;
  /** True when the words themselves cannot be trusted. */
  readonly corrupt: boolean;
  readonly rule: RuleView | null;
  readonly evidence: Evidence;
  /** The decision that the statement was read wrongly; null while it stands. */
  readonly dismissed: Dismissal | null;
}

const joined = { id: utterance.id, dismissedBy: utterance.dismissedBy };

export async function loadQuotes(database: Queryable, condition: SQL): Promise<readonly QuoteView[]> {
  const rows = await database
    .select({ quote: withoutSearch(getTableColumns(quote)), utterance: joined })
    .from(quote)
    .leftJoin(utteranceMember, eq(utteranceMember.quoteId, quote.id))
    .leftJoin(utterance, eq(utterance.id, utteranceMember.utteranceId))
    .where(condition)
    .orderBy(asc(quote.versionId), asc(quote.start), asc(quote.id));
  const [entityIds, located, dismissalBy] = await Promise.all([
    loadEntityIds(
      database,
      rows.flatMap((row) => [row.quote.speakerEntityId, row.quote.addresseeEntityId, row.quote.aboutEntityId]),
    ),
    locateEvidence(
      database,
      rows.map((row) => ({ ...row.quote, utterance: row.utterance })),
    ),
    dismissalsBy(
      database,
      rows.map((row) => row.utterance?.dismissedBy ?? null),
    ),
  ]);
  return located.map((row) => ({
    id: row.id,
    utteranceId: row.utterance?.id ?? null,
    kind: row.kind,
    speaker: partyOf(row.speakerName, row.speakerEntityId, entityIds),
    cue: row.cue,
    channel: row.channel,
    addressee: partyOf(row.addresseeName, row.addresseeEntityId, entityIds),
    about: partyOf(row.aboutName, row.aboutEntityId, entityIds),
    corrupt: row.corrupt,
    rule: ruleOf(row),
    evidence: row.evidence,
    dismissed: dismissalBy(row.utterance?.dismissedBy ?? null),
  }));
}
