import type { DateRange, Event, Party } from "../../model/analysis.ts";
import type { Span } from "../../model/span.ts";

/** How many further sentences are kept as evidence, by the contract. */
const MOST_OTHER_EVIDENCE = 4;

/** An event still open to be told again. */
export interface EventDraft extends Omit<Event, "id"> {
  /** Lower for titles, headings and captions: body text is the better evidence. */
  readonly weight: number;
  /** Where it is told: index of the block, and of the sentence in the article. */
  readonly block: number;
  readonly sentence: number;
  /** Whether it goes on with what is being told: past, and not as background (« avait rappelé »). */
  readonly narrative: boolean;
  /** Whether its sentence points back (« ils », « ces », « en », « y ») and names no time. */
  readonly linked: boolean;
  /** Day and place that the sentence before names, where this one points back to it. */
  readonly scene: Scene;
  /** Whether it speaks of a place told before without naming it: « la ville », « cette base ». */
  readonly bridged: boolean;
  /** Whether its sentence names a time. */
  readonly timed: boolean;
  /** Whether « les deux… » take part, who were told before. */
  readonly both: boolean;
  /** Whether it has been going on « depuis… », so that its time is no day of what follows. */
  readonly lasting: boolean;
  /** Whether it is « l'attaque », « cette frappe »: a noun that takes up what was told before. */
  readonly definite: boolean;
  /** Whether its sentence says that it took place: « l'attaque a eu lieu sur les hauteurs de X ». */
  readonly occurs: boolean;
}

/** When and where something goes on. */
export interface Scene {
  readonly date: DateRange | null;
  readonly place: Party | null;
}

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

function isRepeat(left: EventDraft, right: EventDraft): boolean {
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

/** « Une attaque a fait dix morts. … L'attaque a eu lieu à l'aube »: the last act of its kind, where nothing speaks against it. */
function takenUpBy(draft: EventDraft, told: readonly EventDraft[]): number {
  if (!draft.definite) return -1;
  const at = told.findLastIndex(
    ({ type, status, evidence }) =>
      type === draft.type && status === draft.status && evidence.start < draft.evidence.start,
  );
  const last = told[at];
  if (last === undefined || draft.sentence - last.sentence > TAKEN_UP_SENTENCES) return -1;
  return agree(last, draft) && !namesDoerFor(last, draft) ? at : -1;
}

/** « …, a indiqué l'hôpital. Les rebelles ont revendiqué l'attaque »: the hospital did not say who did it. */
const namesDoerFor = (told: EventDraft, again: EventDraft): boolean =>
  told.attributedTo !== null && told.actors.length === 0 && again.actors.length > 0;

/** « l'attaque » takes up one that was told within this many sentences before. Guessed. */
const TAKEN_UP_SENTENCES = 6;

/** Whether all that both tellings name agrees. */
function agree(left: EventDraft, right: EventDraft): boolean {
  return (
    sameSource(left, right) &&
    fits(left.mode, right.mode) &&
    meet(left.actors, right.actors) &&
    meet(left.recipients, right.recipients) &&
    datesMeet(left.date, right.date) &&
    (isAtOnePlace(left, right) || right.occurs)
  );
}

const fits = (left: string | null, right: string | null): boolean => left === null || right === null || left === right;

const isAtOnePlace = (left: EventDraft, right: EventDraft): boolean =>
  fits(left.location?.name ?? null, right.location?.name ?? null);

const meet = (left: readonly Party[], right: readonly Party[]): boolean =>
  left.length === 0 || right.length === 0 || shareParty(left, right);

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
function sameSource(left: EventDraft, right: EventDraft): boolean {
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
  return isDoneToSame(left, right) || (shareParty(left.actors, right.actors) && (whom || where));
}

const SOURCES = /^sources?(?: |$)/u;

/** Weight of body text. */
export const BODY = 1;

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

/** Whether somebody stands on both lists. */
export function shareParty(left: readonly Party[], right: readonly Party[]): boolean {
  return left.some((party) => right.some((other) => isSame(party, other)));
}

function isSame(left: Party, right: Party): boolean {
  if (left.name === right.name || (left.entityId !== null && left.entityId === right.entityId)) return true;
  // « nos troupes… nos unités »: bare words for the same men.
  return BARE_FORCES.test(left.name) && BARE_FORCES.test(right.name);
}

const BARE_FORCES = /^(?:troupes|unités|soldats|forces|hommes|militaires)$/u;

function datesMeet(left: DateRange | null, right: DateRange | null): boolean {
  if (left === null || right === null) return true;
  return left.from.slice(0, 10) <= `${right.to}~` && right.from.slice(0, 10) <= `${left.to}~`;
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
    attributedTo: main.attributedTo ?? other.attributedTo,
    quantities: main.quantities.length > 0 ? main.quantities : other.quantities,
    otherEvidence: [...(main.otherEvidence ?? []), ...more].slice(0, MOST_OTHER_EVIDENCE),
  };
}

function union(left: readonly Party[], right: readonly Party[]): Party[] {
  return [...left, ...right.filter((party) => !left.some((known) => known.name === party.name))];
}

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
