import type { Issue } from "../../model/analysis.ts";
import { contains } from "../../model/span.ts";
import { touching } from "../../model/touching.ts";
import { assignRoles } from "./assign-roles.ts";
import { buildDraft } from "./build-draft.ts";
import { isCharge } from "./charges.ts";
import { presentationOf } from "./event-status.ts";
import type { Trigger } from "./find-triggers.ts";
import type { EventDraft } from "./merge-repeats.ts";
import { emptyWords, hasUnfitDoer, isAccident, isOnlyJudged, suspendsItsOwn, tellsOfNobody } from "./no-event.ts";
import { reread } from "./reread.ts";
import { refused } from "./roles/settle-roles.ts";
import type { Presentation } from "./status/note.ts";
import type { Surroundings } from "./surroundings.ts";
import { truceProposer } from "./truce-proposer.ts";
import { VERBAL_TYPES } from "./verbal-types.ts";

/** Issues that make a sentence's grammar unusable; the others leave it readable. */
const UNREADABLE: ReadonlySet<Issue["kind"]> = new Set(["garble", "code-leak", "encoding"]);

/** Types that games imitate. */
const PLAYED: ReadonlySet<string> = new Set(["ASSAULT", "RETREAT", "CONCEDE", "COERCE", "MOBILIZE", "THREATEN"]);

/** The event of the first sense whose participants fit, or why the first sense gives none. */
export function firstSense(trigger: Trigger, surroundings: Surroundings): EventDraft | string {
  const first = draftOf(trigger, surroundings);
  if (typeof first !== "string") return first;
  for (const other of trigger.others) {
    const draft = draftOf(other, surroundings);
    if (typeof draft !== "string") return draft;
  }
  return first;
}

/** The event a trigger tells, or why it tells none. */
function draftOf(trigger: Trigger, surroundings: Surroundings): EventDraft | string {
  const { tree, finder, anaphora, known, topic } = surroundings;
  const token = tree.tokens[trigger.index];
  if (token === undefined) return "no word";
  if (topic.sport && PLAYED.has(trigger.entry.type)) return "the text is about sport";
  if (touching(known.issues, token).some((issue) => UNREADABLE.has(issue.kind))) return "the passage is corrupt";
  if (finder.namedAt(token) !== undefined) return "it is part of a name";
  const empty = emptyWords(trigger, tree, known.quotes);
  if (empty !== undefined) return empty;
  const quote = touching(known.quotes, token).find((candidate) => contains(candidate, token));
  if (quote?.corrupt) return "the quotation is corrupt";
  const roles = assignRoles(trigger, { tree, finder, anaphora, speaker: quote?.speaker ?? undefined });
  const presented = presentationOf(trigger, { tree, finder, quotes: known.quotes });
  if (roles.refusal !== undefined) {
    const proposer = isProposedTruce(trigger, presented) ? truceProposer(trigger, surroundings) : undefined;
    if (proposer === undefined) return roles.refusal;
    return buildDraft(trigger, refused(roles.refusal), { ...presented, attributedTo: proposer }, surroundings);
  }
  if (presented.dropped !== undefined) return presented.dropped;
  const sentence = known.article.text.slice(tree.sentence.start, tree.sentence.end);
  if (hasUnfitDoer(trigger, roles, finder)) return "who does it is not named, or does no such thing";
  if (suspendsItsOwn(trigger, roles, tree)) return "what is suspended is its own";
  if (isOnlyJudged(trigger, roles, tree)) return "it is only judged, and nobody takes part";
  if (isAccident(trigger, roles, sentence, topic)) return "an accident or a force of nature";
  const draft = reread(buildDraft(trigger, roles, presented, surroundings), trigger, tree);
  if (tellsOfNobody(draft)) return "nobody who could be told from others takes part";
  const discrete = draft.location !== null || draft.date !== null || draft.quantities.length > 0;
  return presented.alleged && !discrete ? "an allegation without place, date or count" : draft;
}

/** The act that somebody is charged with, told as an event or not. */
export function chargeOf(trigger: Trigger, surroundings: Surroundings): readonly EventDraft[] {
  const { tree, finder, anaphora, known } = surroundings;
  if (VERBAL_TYPES.has(trigger.entry.type) || !isCharge(trigger, tree)) return [];
  const roles = assignRoles(trigger, { tree, finder, anaphora, speaker: undefined });
  const presented = { ...presentationOf(trigger, { tree, finder, quotes: known.quotes }), status: "asserted" as const };
  return [buildDraft(trigger, roles, presented, surroundings)];
}

/** A truce that is proposed is told though the sentence does not name its sides. */
function isProposedTruce({ entry }: Trigger, { status, dropped }: Presentation): boolean {
  return entry.mode === "ceasefire" && status === "requested" && dropped === undefined;
}
