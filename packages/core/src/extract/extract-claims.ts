import type { Claim } from "../model/analysis.ts";
import type { StageContext } from "../model/context.ts";
import { claimsOfEvent } from "./claim/claims-of-events.ts";
import { type ClaimDraft, claimsOfQuote } from "./claim/claims-of-quotes.ts";
import type { KnownWithEvents } from "./known.ts";
import { PartyFinder } from "./parties.ts";

/**
 * Propositions that somebody asserts or denies, with who holds them: what quotations say, tolls and control of ground,
 * what somebody is accused of. Worded in the present and in positive form; a denial is a stance, not a wording.
 */
export function extractClaims(known: KnownWithEvents, context: StageContext): readonly Claim[] {
  const wording = { finder: new PartyFinder(known, context), french: context.french };
  const drafts = [
    ...known.quotes.flatMap((quote) => [...claimsOfQuote(quote, known, wording)]),
    ...known.events.flatMap((event) => [...claimsOfEvent(event, known, wording)]),
  ];
  return withoutRepeats(drafts)
    .toSorted((a, b) => a.evidence.start - b.evidence.start)
    .map((draft, index) => ({ id: `c${index + 1}`, ...draft }));
}

function withoutRepeats(drafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    const key = `${draft.holder?.name ?? ""}|${draft.stance}|${draft.proposition.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
