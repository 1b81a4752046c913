import type { DateRange, Party } from "../../model/analysis.ts";
import type { EventDraft } from "./merge-repeats.ts";
import { VERBAL_TYPES } from "./verbal-types.ts";

/**
 * Gives events without a day or place of their own those of the telling they continue: the paragraph's last event,
 * in the sentence right before. A sentence that names a time of its own starts anew.
 */
export function carryOver(drafts: readonly EventDraft[]): readonly EventDraft[] {
  const ordered = drafts.toSorted((a, b) => a.evidence.start - b.evidence.start);
  let last: Told | undefined;
  return ordered.map((draft) => {
    const continued = last !== undefined && last.block === draft.block && draft.sentence - last.sentence <= 1;
    const from = continued ? last : undefined;
    const carried = withCarried(draft, from);
    last = remember(carried, from);
    return carried;
  });
}

interface Told {
  readonly block: number;
  readonly sentence: number;
  readonly date: DateRange | null;
  readonly place: Party | null;
}

function remember(draft: EventDraft, from: Told | undefined): Told {
  const { block, sentence } = draft;
  const kept = draft.narrative ? draft : { date: null, location: null };
  return { block, sentence, date: kept.date ?? from?.date ?? null, place: kept.location ?? from?.place ?? null };
}

function withCarried(draft: EventDraft, from: Told | undefined): EventDraft {
  if (from === undefined || !draft.narrative) return draft;
  const isDay = from.date !== null && from.date.from.length >= "2025-01-01".length;
  return {
    ...draft,
    date: draft.date ?? (isDay && draft.linked ? from.date : null),
    location:
      draft.location ?? (VERBAL_TYPES.has(draft.type) || draft.type === "CONSULT" || !draft.linked ? null : from.place),
  };
}
