import type { Issue, Party } from "../../model/analysis.ts";
import { contains } from "../../model/span.ts";
import { touching } from "../../model/touching.ts";
import { childrenWith, type Tree, wordAt } from "../clause/tree.ts";
import { buildDraft } from "./build-draft.ts";
import { BODY, type EventDraft } from "./event-draft.ts";
import { isMissingOnly, isVague, toldAgain } from "./repeats/told-again.ts";
import { reread } from "./reread.ts";
import { answeringFor } from "./roles/answering-for.ts";
import { assignRoles } from "./roles/assign-roles.ts";
import { NOBODY_NAMED, refused } from "./roles/settle-roles.ts";
import { truceProposer } from "./roles/truce-proposer.ts";
import { presentationOf } from "./status/event-status.ts";
import type { Presentation } from "./status/note.ts";
import type { Surroundings } from "./surroundings.ts";
import { isCharge } from "./triggers/charges.ts";
import type { Trigger } from "./triggers/find-triggers.ts";
import {
  emptyWords,
  hasUnfitDoer,
  isAccident,
  isOnlyJudged,
  suspendsItsOwn,
  tellsOfNobody,
} from "./triggers/no-event.ts";
import { VERBAL_TYPES } from "./triggers/verbal-types.ts";

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
  // « en déplacement à Lyon, l'équipe… »
  if (topic.sport && (PLAYED.has(trigger.entry.type) || trigger.entry.mode === "visit"))
    return "the text is about sport";
  if (touching(known.issues, token).some((issue) => UNREADABLE.has(issue.kind))) return "the passage is corrupt";
  if (finder.namedAt(token) !== undefined) return "it is part of a name";
  const empty = emptyWords(trigger, tree, known.quotes);
  if (empty !== undefined) return empty;
  const quote = touching(known.quotes, token).find((candidate) => contains(candidate, token));
  if (quote?.corrupt) return "the quotation is corrupt";
  const context = { tree, finder, anaphora, speaker: quote?.speaker ?? undefined };
  const roles = assignRoles(trigger, context);
  const presented = presentationOf(trigger, { tree, finder, quotes: known.quotes });
  if (roles.refusal !== undefined) return draftOfRefused(trigger, roles.refusal, presented, surroundings);
  if (presented.dropped !== undefined) return presented.dropped;
  const sentence = known.article.text.slice(tree.sentence.start, tree.sentence.end);
  const disowned = presented.status === "denied" ? disownerOf(trigger, surroundings) : undefined;
  if (hasUnfitDoer(trigger, roles, finder)) return "who does it is not named, or does no such thing";
  if (suspendsItsOwn(trigger, roles, tree)) return "what is suspended is its own";
  if (isOnlyJudged(trigger, roles, tree)) return "it is only judged, and nobody takes part";
  if (isAccident(trigger, roles, sentence, topic)) return "an accident or a force of nature";
  const built = buildDraft(trigger, disowned ? { ...roles, actors: [disowned] } : roles, presented, surroundings);
  const draft = reread(built, trigger, context, known.times);
  const isOfNobody = draft.actors.length + draft.recipients.length === 0;
  const again =
    isOfNobody && isDeniedOnly(presented) ? toldAgain(trigger, NOBODY_NAMED, presented, surroundings) : undefined;
  if (again !== undefined) return again;
  if (tellsOfNobody(draft) && !isToldOfNobody(NOBODY_NAMED, presented, trigger))
    return "nobody who could be told from others takes part";
  const discrete = draft.location !== null || draft.date !== null || draft.quantities.length > 0;
  return presented.alleged && !discrete ? "an allegation without place, date or count" : draft;
}

/** What an act is whose own words do not say who takes part, or why it is none. */
function draftOfRefused(
  trigger: Trigger,
  refusal: string,
  presented: Presentation,
  surroundings: Surroundings,
): EventDraft | string {
  const again = isDeniedOnly(presented) ? toldAgain(trigger, refusal, presented, surroundings) : undefined;
  if (again !== undefined) return again;
  // « Il n'y a eu aucune saisie, assure le maire »: told of nobody, but by somebody.
  if (isToldOfNobody(refusal, presented, trigger))
    return buildDraft(trigger, refused(refusal), presented, surroundings);
  if (isMissingOnly(refusal) && presented.dropped === undefined && isBroughtIn(trigger, surroundings.tree)) {
    const draft = buildDraft(trigger, refused(refusal), presented, surroundings);
    if (draft.date !== null && draft.weight >= BODY) return draft;
  }
  return isProposedTruce(trigger, presented) ? proposedTruce(trigger, refusal, presented, surroundings) : refusal;
}

/** « une marche partira samedi », « deux attentats »: a noun that tells of an act for the first time. With its day it is one, whoever took part. */
const isBroughtIn = ({ group, index }: Trigger, tree: Tree): boolean =>
  group === undefined &&
  childrenWith(tree, index, "det", "nummod").some((at) => BRINGS_IN.test(wordAt(tree.tokens, at)));

const BRINGS_IN = /^(?:une?|des|plusieurs|quelques|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)$/u;

/** « X se dit étranger à l'attaque de Y »: that X had a part in it is denied, whoever else is named as its doer. */
function disownerOf(trigger: Trigger, { tree, finder, anaphora }: Surroundings): Party | undefined {
  const doer = answeringFor(trigger, tree)?.doer;
  return doer === undefined ? undefined : (anaphora.referentOf(tree, doer) ?? finder.partyAt(tree, doer));
}

/** Denied, and nothing else in its words says that it is no event. */
const isDeniedOnly = ({ status, dropped }: Presentation): boolean => status === "denied" && dropped === undefined;

const isToldOfNobody = (refusal: string, presented: Presentation, { entry, group }: Trigger): boolean =>
  isMissingOnly(refusal) &&
  (group === undefined || group.passive) &&
  isDeniedOnly(presented) &&
  presented.attributedTo !== null &&
  !VERBAL_TYPES.has(entry.type) &&
  !isVague(entry);

/** The act that somebody is charged with, told as an event or not. */
export function chargeOf(trigger: Trigger, surroundings: Surroundings): readonly EventDraft[] {
  const { tree, finder, anaphora, known } = surroundings;
  const token = tree.tokens[trigger.index];
  if (token === undefined || finder.namedAt(token) !== undefined) return [];
  if (VERBAL_TYPES.has(trigger.entry.type) || !isCharge(trigger, tree)) return [];
  const roles = assignRoles(trigger, { tree, finder, anaphora, speaker: undefined });
  // « d'appuyer le terrorisme »: not the sense that the charge has, which asks for somebody.
  if (trigger.entry.frame.recipientClass !== undefined && roles.refusal !== undefined) return [];
  const presented = { ...presentationOf(trigger, { tree, finder, quotes: known.quotes }), status: "asserted" as const };
  return [buildDraft(trigger, roles, presented, surroundings)];
}

/** « l'offre chilienne d'une trêve », « la proposition de trêve au Soudan »: told by who proposes it, or by where the war is. */
function proposedTruce(
  trigger: Trigger,
  refusal: string,
  presented: Presentation,
  surroundings: Surroundings,
): EventDraft | string {
  const proposer = truceProposer(trigger, surroundings);
  const source = proposer ?? presented.attributedTo;
  const draft = buildDraft(trigger, refused(refusal), { ...presented, attributedTo: source }, surroundings);
  return proposer === undefined && draft.location === null ? refusal : draft;
}

/** A truce that is proposed is told though the sentence does not name its sides. */
function isProposedTruce({ entry }: Trigger, { status, dropped }: Presentation): boolean {
  return entry.mode === "ceasefire" && status === "requested" && dropped === undefined;
}
