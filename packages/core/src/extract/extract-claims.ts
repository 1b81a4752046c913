import type { Claim } from "../model/analysis.ts";
import type { StageContext } from "../model/context.ts";
import { overlaps } from "../model/span.ts";
import { subjectsIn } from "./anaphora.ts";
import { claimsOfAbsence } from "./claim/claims-of-absence.ts";
import { claimsOfAnnouncements } from "./claim/claims-of-announcements.ts";
import { claimsOfBlame } from "./claim/claims-of-blame.ts";
import { claimsOfContrasts } from "./claim/claims-of-contrasts.ts";
import { claimsOfCounters, claimsOfCounts, claimsOfRecounts } from "./claim/claims-of-counts.ts";
import { claimsOfDenials } from "./claim/claims-of-denials.ts";
import { claimsOfEvent } from "./claim/claims-of-events.ts";
import { claimsOfIntentions } from "./claim/claims-of-intentions.ts";
import { type ClaimDraft, claimsOfQuote } from "./claim/claims-of-quotes.ts";
import { claimsOfStates } from "./claim/claims-of-states.ts";
import { claimsOfTellings } from "./claim/claims-of-tellings.ts";
import { claimsOfTolls } from "./claim/claims-of-tolls.ts";
import { NameArticles } from "./claim/wording/name-articles.ts";
import type { KnownWithEvents } from "./known.ts";

/**
 * Propositions that somebody asserts or denies, with who holds them: what quotations say, tolls and control of ground,
 * what somebody is accused of. Worded in the present and in positive form; a denial is a stance, not a wording.
 */
export function extractClaims(known: KnownWithEvents, context: StageContext): readonly Claim[] {
  const { finder } = known;
  const articles = new NameArticles(known.article.text, context.french, finder);
  const wording = { finder, articles, french: context.french, anaphora: subjectsIn(known) };
  const [counts, counters] = [claimsOfCounts(known), claimsOfCounters(known)];
  const deeds = known.events.flatMap((event) => [
    ...claimsOfEvent(event, known, { ...wording, knowledge: context.knowledge }),
  ]);
  const told = [
    ...known.quotes.flatMap((quote) => [...claimsOfQuote(quote, known, wording)]),
    // Who is said to count says so, not the outlet.
    ...deeds.filter(({ quantity, ...deed }) => !quantity || !isCounted(deed, counters)),
    ...[...claimsOfTellings(known, wording)].filter((draft) => !isCounted(draft, counters)),
    ...counters,
    ...[...claimsOfAnnouncements(known, wording)].filter((draft) => !isOwnDeed(draft, deeds)),
    ...claimsOfBlame(known, wording),
    ...claimsOfIntentions(known, wording),
  ]
    .filter((draft) => !isMuddled(draft, counts))
    .toSorted((a, b) => a.evidence.start - b.evidence.start);
  const tolls = claimsOfTolls([...told, ...counts], known, finder);
  const contrasts = [...claimsOfContrasts(told, known, wording)];
  const absences = claimsOfAbsence([...told, ...contrasts], known, wording);
  const denials = claimsOfDenials(told, known, wording);
  const others = [...told, ...contrasts, ...counts, ...tolls];
  // What the outlet observes is nothing that a denial answers, and nothing where it is told as something else or counted by somebody.
  const states = [...claimsOfStates(known, wording)].filter(
    (draft) =>
      !isMuddled(draft, counts) &&
      !counters.some(
        ({ evidence, proposition }) => overlaps(evidence, draft.evidence) && draft.proposition.endsWith(proposition),
      ) &&
      !others.some((other) => saysTheSame(other, draft)),
  );
  return withoutRepeats([
    ...told,
    ...contrasts,
    ...absences,
    ...states,
    ...denials,
    ...counts,
    ...claimsOfRecounts(known),
    ...tolls,
  ])
    .toSorted((a, b) => a.evidence.start - b.evidence.start)
    .map((draft, index) => ({ id: `c${index + 1}`, ...draft }));
}

/** « X a annoncé son retrait »: told as « X se retire ». */
const isOwnDeed = ({ proposition, holder, evidence }: ClaimDraft, deeds: readonly ClaimDraft[]): boolean =>
  /^il y a (?:son|sa|ses|leurs?) /u.test(proposition) &&
  deeds.some((deed) => deed.holder?.name === holder?.name && overlaps(deed.evidence, evidence));

/** What the outlet, or who is said to count, tells in the sentence of the count. */
const isCounted = ({ evidence, holder }: Pick<ClaimDraft, "evidence" | "holder">, counters: readonly ClaimDraft[]) =>
  counters.some(
    (other) => overlaps(other.evidence, evidence) && (holder === null || holder.name === other.holder?.name),
  );

/** Read as one clause, the counts of several voices are one voice's muddle. */
const isMuddled = ({ evidence }: ClaimDraft, counts: readonly ClaimDraft[]): boolean =>
  counts.some((count) => overlaps(count.evidence, evidence));

function withoutRepeats(drafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const kept: ClaimDraft[] = [];
  for (const draft of drafts) {
    const at = kept.findIndex((other) => saysTheSame(other, draft));
    const other = kept[at];
    if (other === undefined) kept.push(draft);
    else if (draft.evidence.start === other.evidence.start && draft.proposition.length > other.proposition.length)
      kept[at] = draft;
  }
  return kept;
}

/** The same holder with the same words, or in one sentence with words that hold the other's. */
function saysTheSame(left: ClaimDraft, right: ClaimDraft): boolean {
  if (left.holder?.name !== right.holder?.name || left.stance !== right.stance) return false;
  const [one, other] = [left.proposition.toLowerCase(), right.proposition.toLowerCase()];
  if (one === other) return true;
  return left.evidence.start === right.evidence.start && (one.includes(other) || other.includes(one));
}
