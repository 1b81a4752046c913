import type { Party } from "../../../model/analysis.ts";
import type { Span } from "../../../model/span.ts";
import type { EventDraft } from "../event-draft.ts";
import { isSame } from "../roles/same-parties.ts";
import { isRepeat } from "./is-repeat.ts";
import { isToll, takenUpBy } from "./taken-up.ts";

/** How many further sentences are kept as evidence, by the contract. */
const MOST_OTHER_EVIDENCE = 4;

/** One record for each event, status and source; repeats become other evidence of the fullest telling. */
export function mergeRepeats(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const merged: EventDraft[] = [];
  for (const draft of drafts) {
    const repeated = merged.findIndex((other) => isRepeat(other, draft));
    const at = repeated < 0 ? takenUpBy(draft, merged) : repeated;
    const other = merged[at];
    if (other === undefined) merged.push(draft);
    else merged[at] = join(other, draft);
  }
  return merged;
}

function join(left: EventDraft, right: EventDraft): EventDraft {
  const [main, other] = fullness(right) > fullness(left) ? [right, left] : [left, right];
  const seen = [main.evidence, ...(main.otherEvidence ?? [])];
  const more = [other.evidence, ...(other.otherEvidence ?? [])].filter(
    (span) => !seen.some((known) => sameSpan(known, span)),
  );
  const recipients = main.recipients.length > 0 ? main.recipients : other.recipients;
  // « X a été reçu par Y. … X et Y se sont rencontrés »: Y is the host, not a visitor too.
  const actors = union(main.actors, other.actors).filter((actor) => !recipients.some((party) => isSame(party, actor)));
  return {
    ...main,
    mode: main.mode ?? other.mode,
    actors: actors.length > 0 ? actors : main.actors,
    recipients,
    // « a fait dix morts dans la province de X. … L'attaque a eu lieu à Y »: the nearer place.
    location: (right.definite && right.occurs ? right.location : null) ?? main.location ?? other.location,
    date: main.date ?? other.date,
    // Who tells what an attack cost does not tell who attacked.
    attributedTo: isToll(right) ? left.attributedTo : (main.attributedTo ?? other.attributedTo),
    quantities: main.quantities.length > 0 ? main.quantities : other.quantities,
    otherEvidence: [...(main.otherEvidence ?? []), ...more].slice(0, MOST_OTHER_EVIDENCE),
  };
}

function union(left: readonly Party[], right: readonly Party[]): Party[] {
  return [...left, ...right.filter((party) => !left.some((known) => isToldBy(party, known)))];
}

/** « les mineurs » beside « mineurs des coopératives »: the same people, told shorter. */
const isToldBy = (party: Party, known: Party): boolean =>
  known.name === party.name || (party.entityId === null && known.name.startsWith(`${party.name} d`));

function fullness(draft: EventDraft): number {
  const filled =
    draft.actors.length +
    draft.recipients.length +
    (draft.location ? 1 : 0) +
    (draft.date ? 1 : 0) +
    draft.quantities.length;
  return draft.weight * 10 + filled;
}

function sameSpan(left: Span, right: Span): boolean {
  return left.start === right.start && left.end === right.end;
}
