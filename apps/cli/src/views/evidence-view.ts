import {
  explainRule,
  explanationLine,
  type Mark,
  presentDismissal,
  presentShortDate,
  sourceName,
  translationLabel,
} from "@recoupe/api/present";
import { sentencePath } from "./addresses.ts";
import type { DismissalOutput, EvidenceOutput, PartyOutput, RuleOutput, SourceOutput } from "./outputs.ts";
import type { Evidence, Row } from "./view.ts";

/** A stored sentence with its source as both panes and `show` print it. */
export function evidenceView(
  evidence: EvidenceOutput,
  facts: {
    readonly who: PartyOutput | null;
    readonly mark?: Mark | undefined;
    readonly rule: RuleOutput | null;
    readonly notes?: readonly string[];
    readonly memberIds?: readonly string[] | undefined;
    readonly dismissed?: DismissalOutput | null;
  },
): Evidence {
  const { source } = evidence;
  const putAside = facts.dismissed ? putAsideWords(facts.dismissed) : undefined;
  return {
    mark: putAside === undefined ? facts.mark : undefined,
    putAside,
    who: facts.who?.name ?? null,
    outlet: outletName(source),
    date: presentShortDate(source.publishedAt, "fr"),
    before: evidence.before,
    sentence: evidence.exact,
    after: evidence.after,
    notes: [
      ...(putAside === undefined ? [] : [putAside]),
      ...(facts.notes ?? []),
      ...ruleNotes(facts.rule),
      ...sourceNotes(source),
    ],
    rules: ruleCodes(facts.rule),
    memberIds: facts.memberIds,
    articleId: source.articleId,
    start: evidence.start,
    end: evidence.end,
    path: sentencePath(evidence),
  };
}

/** Read on a page about something else, a sentence leads to what it shows; it cannot be parted from that there. */
export function standingFor(thing: Row) {
  return (view: Evidence): Evidence => ({ ...view, thing, memberIds: undefined });
}

/** « mis de côté par Ada (…) : une métaphore · recoupe undo 12 » */
export function putAsideWords(dismissed: DismissalOutput): string {
  return `${presentDismissal(dismissed, "fr")} · recoupe undo ${dismissed.sequence}`;
}

/** Who publishes, or what stands for it. */
export function outletName(source: SourceOutput): string {
  return sourceName(source, "fr");
}

export function partyNames(parties: readonly PartyOutput[]): string {
  return parties.map(({ name }) => name).join(", ");
}

/** What the rule that made a finding does, and the words it used. */
function ruleNotes(rule: RuleOutput | null): readonly string[] {
  return rule ? [explanationLine(explainRule(rule, "fr"))] : [];
}

/** The rule's own name and version, for those who look it up. */
function ruleCodes(rule: RuleOutput | null): readonly string[] {
  return rule ? [explainRule(rule, "fr").code] : [];
}

function sourceNotes(source: SourceOutput): readonly string[] {
  const translated = translationLabel(source.machineTranslated, "fr");
  const credits = source.credits.length === 0 ? [] : [`crédite ${source.credits.join(", ")}`];
  return [...(translated ? [translated] : []), ...credits];
}
