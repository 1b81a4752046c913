import type { Quote } from "../../model/analysis.ts";
import type { Anaphora } from "../anaphora.ts";
import type { Tree } from "../clause/tree.ts";
import { type BareDenial, bareDenials } from "../denial/bare-denials.ts";
import type { KnownWithQuotes } from "../known.ts";
import type { PartyFinder } from "../parties.ts";
import { BODY, type EventDraft } from "./merge-repeats.ts";
import { VERBAL_TYPES } from "./verbal-types.ts";

/** Version of the rule below, stored with each finding. */
const VERSION = 2;

/** What is denied without being named was told within this many characters before. Guessed: a paragraph. */
const DENIAL_REACH = 400;

/**
 * « Le groupe a aussitôt démenti. »: the event told before, denied by who says so. A denial with an object (« ces accusations », « ce bilan »)
 * is a claim only. `drafts` are the events told so far, those of the sentence itself included.
 */
export function deniedBefore(
  tree: Tree,
  drafts: readonly EventDraft[],
  known: KnownWithQuotes,
  context: { readonly finder: PartyFinder; readonly anaphora: Anaphora },
): readonly EventDraft[] {
  const evidence = { start: tree.sentence.start, end: tree.sentence.end };
  return [...bareDenials(tree, known, context)].flatMap((denial) => {
    const told = denial.bare ? lastToldTo(denial, tree, drafts) : undefined;
    if (told === undefined || isAnswerTo(known.quotes, told, denial)) return [];
    const words = [denial.word, denial.denier.name, told.lemma ?? ""];
    const rule = { name: "event/elliptical-denial", version: VERSION, words };
    return [
      {
        ...told,
        status: "denied" as const,
        attributedTo: denial.denier,
        evidence,
        otherEvidence: [],
        rule,
        weight: BODY,
      },
    ];
  });
}

/** Whether somebody else has said something since: it is this that is denied. */
function isAnswerTo(quotes: readonly Quote[], told: EventDraft, { at, denier }: BareDenial): boolean {
  return quotes.some(
    ({ start, end, speaker }) =>
      start >= told.evidence.end && end <= at && speaker !== null && speaker.name !== denier.name,
  );
}

/** The last act told before that is not the denier's own telling. */
function lastToldTo({ denier, at }: BareDenial, tree: Tree, drafts: readonly EventDraft[]): EventDraft | undefined {
  return drafts.findLast(
    ({ status, type, evidence, trigger, attributedTo }) =>
      status === "asserted" &&
      !VERBAL_TYPES.has(type) &&
      tree.sentence.start - evidence.end < DENIAL_REACH &&
      (trigger?.end ?? evidence.end) <= at &&
      attributedTo?.name !== denier.name,
  );
}
