import { subjectBefore } from "../answers/read-answer.ts";
import { likenessOf } from "../prepare/likeness.ts";
import { matchParties } from "../prepare/match-parties.ts";
import type { PreparedDocument, PreparedEvent } from "../prepare/prepared-document.ts";
import { areOtherBodies, bodiesIn } from "../text/bodies.ts";
import { areEnvoyAndSender } from "../text/envoys.ts";
import { stemsOf } from "../text/words.ts";
import type { Setting } from "./compare-events.ts";
import { compareSide, SAME_GROUP } from "./event-parties.ts";
import { isDenialOf } from "./event-settings.ts";

/** What rules a merger out whatever the features say. */
export function vetoOf(one: PreparedEvent, other: PreparedEvent, { left, right }: Setting): string | undefined {
  const sameDocument = left === right;
  if (modesClash(one, other) || isCallBeside(one, other) || isCallBeside(other, one)) return "different modes";
  if (isOverBefore(one, other, right) || isOverBefore(other, one, left)) return "over before it was planned";
  if (sameDocument && isSameVoice(one, other) && one.event.status === other.event.status)
    return "one voice tells two events";
  if (one.event.status === "hypothetical" || other.event.status === "hypothetical") {
    if (one.event.status !== other.event.status) return "only supposed";
  }
  if (isDenialOf(one, other) && isDeniedOfAnother(one, other)) return "denied of somebody else";
  if (isDenialOf(one, other) && areEnvoyAndSender(subjectOf(one, left), subjectOf(other, right)))
    return "denied of somebody else";
  if (isDenialOf(one, other) && one.event.type === "PROTEST") {
    const [denied, told, document] = one.event.status === "denied" ? [one, other, left] : [other, one, right];
    if (denied.actors.length === 0 && areUnknownIn(told, document)) return "denied of others";
  }
  if (tellsOfOthers(one) !== tellsOfOthers(other)) return "others besides";
  if (sameDocument) return vetoWithin(one, other);
  return undefined;
}

/** The words before what is told, from the mark behind which its clause begins. */
function subjectOf({ event: { trigger }, evidence }: PreparedEvent, { analysis: { text } }: PreparedDocument): string {
  const end = trigger === undefined ? 0 : trigger.start - evidence.start;
  const subject = subjectBefore(text.slice(evidence.start, evidence.end), end);
  return subject ? text.slice(evidence.start + subject.start, evidence.start + subject.end) : "";
}

/** « Il n'y aura pas de grève dans les aéroports » says nothing of railwaymen: who stops work is what strike it is. */
function areUnknownIn({ actors }: PreparedEvent, { analysis: { text } }: PreparedDocument): boolean {
  const words = new Set(stemsOf(text));
  return actors.length > 0 && actors.every(({ stems }) => ![...stems].some((stem) => words.has(stem)));
}

/** « deux autres personnes ont été tuées à X »: elsewhere than those before. */
function tellsOfOthers({ recipients }: PreparedEvent): boolean {
  return recipients.some(({ name }) => /^(?:\S+ )?autres? /iu.test(name));
}

/** « Le président lui-même n'a pas parlé à X » does not deny that his envoys did. */
function isDeniedOfAnother(one: PreparedEvent, other: PreparedEvent): boolean {
  const [denied, told] = one.event.status === "denied" ? [one, other] : [other, one];
  const parties = [...told.actors, ...told.recipients];
  const persons = [...denied.actors, ...denied.recipients].filter(({ kind }) => kind === "person");
  const [names, others] = [told.actors, denied.actors].map((side) => side.map(({ name }) => name).join(", "));
  if (areOtherBodies(bodiesIn(names ?? ""), bodiesIn(others ?? ""))) return true;
  return (
    parties.length > 0 &&
    persons.some((person) => !parties.some((party) => matchParties(person, party).score >= SAME_GROUP))
  );
}

/** One text that tells two things of one kind in two sentences means two, unless one denies the other or it counts twice. */
function vetoWithin(one: PreparedEvent, other: PreparedEvent): string | undefined {
  const statuses = new Set([one.event.status, other.event.status]);
  if (statuses.has("planned") && statuses.has("denied")) return "a plan and a denial";
  if (isPlannedFor(one, other) || isPlannedFor(other, one)) return "planned for later";
  if (amountsDiffer(one, other)) return sidesMatch(one, other) ? undefined : "different numbers";
  if (one.evidence.start === other.evidence.start) return undefined;
  const acts = one.concepts.filter((concept) => other.concepts.some(({ id }) => id === concept.id));
  const sameAct = statuses.size > 1 ? acts.length > 0 : acts.some(({ lasting }) => lasting) && !isSameVoice(one, other);
  return sameAct || likenessOf(one.meaning, other.meaning).dice >= SAME_TELLING ? undefined : "told apart in one text";
}

/** « Les émissaires sont à Doha », « les pourparlers auront lieu vendredi »: of what is told in one text the second is yet to come. */
function isPlannedFor({ event, days }: PreparedEvent, { event: announced, days: due }: PreparedEvent): boolean {
  return event.status === "asserted" && announced.status === "planned" && !!days && !!due && days.to < due.from;
}

/** Likeness of two sentences of one text that tell one thing. Guessed; see the evaluation. */
const SAME_TELLING = 0.3;

function sidesMatch(one: PreparedEvent, other: PreparedEvent): boolean {
  const score = compareSide(one.actors, other.actors);
  return typeof score === "number" && score >= 0.8;
}

/** Ways of attack that reports mix up: a raid is a missile to one and a drone to another. */
const AIR_MODES = new Set(["aerial", "drone", "heavy-weapons", "firearms", "explosives"]);

/** Taking prisoners is told apart even from an attack of unknown mode. */
const SEPARATE_MODES = new Set(["abduct", "targeted", "phone"]);

function modesClash(one: PreparedEvent, other: PreparedEvent): boolean {
  const [left, right] = [one.event.mode, other.event.mode];
  if (left === right) return false;
  if (left === null || right === null) return SEPARATE_MODES.has(left ?? right ?? "") && one.event.type === "ASSAULT";
  return (
    !(AIR_MODES.has(left) && AIR_MODES.has(right)) &&
    (one.event.type === "ASSAULT" || one.event.type === "CONSULT" || one.event.type === "PROTEST") &&
    (SEPARATE_MODES.has(left) || SEPARATE_MODES.has(right) || one.event.type === "PROTEST")
  );
}

/** A talk by telephone is held nowhere: what takes place somewhere is another. */
function isCallBeside({ event: { type, mode } }: PreparedEvent, { event, place }: PreparedEvent): boolean {
  return type === "CONSULT" && mode === "phone" && event.mode !== "phone" && place !== undefined;
}

/** What was over the day before an article announces something that has no day yet is not what it announces. */
function isOverBefore(
  { event: { status }, days }: PreparedEvent,
  { event: { status: announced }, days: due }: PreparedEvent,
  { day }: PreparedDocument,
): boolean {
  if (status !== "asserted" || announced !== "planned" || !days || due || day === undefined) return false;
  return days.to < day - TOLD_LATE_DAYS;
}

/** Days for which what is over may still be announced by who has not heard. Guessed: an article of the day before, put out again. */
const TOLD_LATE_DAYS = 1;

function isSameVoice(one: PreparedEvent, other: PreparedEvent): boolean {
  if (!one.source || !other.source) return one.source === other.source;
  return matchParties(one.source, other.source).score >= 0.9;
}

/** Both state a number of the same things, and the numbers are not one. */
export function amountsDiffer(one: PreparedEvent, other: PreparedEvent): boolean {
  return one.amounts.some((left) =>
    other.amounts.some(
      (right) =>
        left.unit === right.unit &&
        left.unit !== "" &&
        left.value !== undefined &&
        right.value !== undefined &&
        left.value !== right.value,
    ),
  );
}
