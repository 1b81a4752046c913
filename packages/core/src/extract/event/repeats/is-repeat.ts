import type { Party } from "../../../model/analysis.ts";
import { BODY, type EventDraft } from "../event-draft.ts";
import { datesMeet, fits, isSame, meet, shareParty } from "../roles/same-parties.ts";

/** Whether two tellings are of one event, status and source. */
export function isRepeat(left: EventDraft, right: EventDraft): boolean {
  if (left.type !== right.type || left.status !== right.status) return false;
  if (!sameSource(left, right) && !(oneIsUnsourced(left, right) && isPlainlySame(left, right))) return false;
  if (isSameMeeting(left, right)) return true;
  if (!fits(left.mode, right.mode)) return false;
  if (isToldAgain(left, right)) return true;
  if (!share(left.actors, right.actors) && !isDoneToSame(left, right)) return false;
  if (!meet(left.recipients, right.recipients) || !isAtOnePlace(left, right)) return false;
  // « a coupé l'internet et suspendu une chaîne »: two acts; « une arrestation… a été arrêté »: one.
  const oneIsNoun = [left, right].some((draft) => draft.rule?.name.startsWith("event/noun"));
  const sameSentence = left.evidence.start === right.evidence.start && oneIsNoun;
  return (
    datesMeet(left.date, right.date) && (sameSentence || left.lemma === right.lemma || hasCommonGround(left, right))
  );
}

/** Whether two tellings name the same place, or one of them none. */
export const isAtOnePlace = (left: EventDraft, right: EventDraft): boolean =>
  fits(left.location?.name ?? null, right.location?.name ?? null);

/** « des soldats ont été tués dans l'attaque d'un camp à X. » « Des hommes armés ont attaqué le camp »: the same, now with its doers. */
function isToldAgain(left: EventDraft, right: EventDraft): boolean {
  if (left.type !== "ASSAULT" || !right.bridged || left.actors.length > 0 || left.location === null) return false;
  return left.location.name === right.location?.name && datesMeet(left.date, right.date);
}

/** « X a été arrêté par les gendarmes… Son avocat dit qu'il a été arrêté chez lui »: by nobody else, to somebody known by name. */
function isDoneToSame(left: EventDraft, right: EventDraft): boolean {
  if (left.actors.length > 0 && right.actors.length > 0) return false;
  return left.recipients.some(
    ({ entityId }) => entityId !== null && right.recipients.some((other) => other.entityId === entityId),
  );
}

/** « la rencontre entre X et Y », « X s'est rendu chez Y »: two who meet twice within the same days are told once. */
function isSameMeeting(left: EventDraft, right: EventDraft): boolean {
  if (left.type !== "CONSULT" || !datesMeet(left.date, right.date)) return false;
  const there = [...right.actors, ...right.recipients];
  return [...left.actors, ...left.recipients].filter((party) => there.some((other) => isSame(party, other))).length > 1;
}

/** A noun takes for granted what it names, whoever speaks; a title repeats what a source in the body says. */
export function sameSource(left: EventDraft, right: EventDraft): boolean {
  if (left.attributedTo?.name === right.attributedTo?.name) return true;
  // « ont indiqué deux sources », « a déclaré l'une de ces sources »
  if (SOURCES.test(left.attributedTo?.name ?? "") && SOURCES.test(right.attributedTo?.name ?? "")) return true;
  const granted = (draft: EventDraft) => draft.status === "asserted" && draft.rule?.name.startsWith("event/noun");
  if ((granted(left) && left.attributedTo !== null) || (granted(right) && right.attributedTo !== null)) return true;
  return (left.attributedTo === null && left.weight < BODY) || (right.attributedTo === null && right.weight < BODY);
}

/** Told once by the outlet itself and once after somebody. */
const oneIsUnsourced = (left: EventDraft, right: EventDraft): boolean =>
  (left.attributedTo === null) !== (right.attributedTo === null);

/** « Des rebelles ont attaqué le village de X. … Selon le maire, les rebelles ont attaqué les habitants »: the same did the same to the same. */
function isPlainlySame(left: EventDraft, right: EventDraft): boolean {
  if (left.status !== "asserted") return false;
  const whom = shareParty(left.recipients, right.recipients);
  const where = left.location !== null && left.location.name === right.location?.name;
  return (
    isDoneToSame(left, right) ||
    (shareParty(left.actors, right.actors) && (whom || where || left.lemma === right.lemma))
  );
}

const SOURCES = /^sources?(?: |$)/u;

/** Two tellings with different words are one event only where something besides the actor agrees. */
function hasCommonGround(left: EventDraft, right: EventDraft): boolean {
  if (shareParty(left.recipients, right.recipients)) return true;
  return (
    left.location !== null &&
    left.location.name === right.location?.name &&
    left.date !== null &&
    left.date.from === right.date?.from
  );
}

function share(left: readonly Party[], right: readonly Party[]): boolean {
  return (left.length === 0 && right.length === 0) || shareParty(left, right);
}
