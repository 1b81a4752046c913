import type { Claim } from "../model/analysis.ts";
import type { StageContext } from "../model/context.ts";
import { overlaps } from "../model/span.ts";
import { touching } from "../model/touching.ts";
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
import { SameClaims } from "./claim/same-claims.ts";
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
  const isClear = notWithin(counts);
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
    .filter(isClear)
    .toSorted((a, b) => a.evidence.start - b.evidence.start);
  const tolls = claimsOfTolls([...told, ...counts], known, finder);
  const contrasts = [...claimsOfContrasts(told, known, wording)];
  const absences = claimsOfAbsence([...told, ...contrasts], known, wording);
  const denials = claimsOfDenials(told, known, wording);
  const others = new SameClaims([...told, ...contrasts, ...counts, ...tolls]);
  // What the outlet observes is nothing that a denial answers, and nothing where it is told as something else or counted by somebody.
  const states = [...claimsOfStates(known, wording)].filter(
    (draft) =>
      isClear(draft) &&
      !counters.some(
        ({ evidence, proposition }) => overlaps(evidence, draft.evidence) && draft.proposition.endsWith(proposition),
      ) &&
      others.placeOf(draft) === undefined,
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

/** Read as one clause, the counts of several voices are one voice's muddle: no claim of a passage that counts. */
function notWithin(counting: readonly ClaimDraft[]): (draft: ClaimDraft) => boolean {
  const passages = counting.map(({ evidence }) => evidence);
  return ({ evidence }) => touching(passages, evidence).length === 0;
}

function withoutRepeats(drafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const kept = new SameClaims();
  for (const draft of drafts) {
    const place = kept.placeOf(draft);
    const other = kept.all[place ?? -1];
    if (place === undefined || other === undefined) kept.add(draft);
    else if (draft.evidence.start === other.evidence.start && draft.proposition.length > other.proposition.length)
      kept.put(draft, place);
  }
  return kept.all;
}
