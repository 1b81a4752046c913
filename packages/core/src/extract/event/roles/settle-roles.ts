import type { Party } from "../../../model/analysis.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";
import type { Filler } from "./filler.ts";

/** Who takes part in what a trigger tells. */
export interface Roles {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  /** Mode shown by the weapon named. */
  readonly weapon: string | undefined;
  /** The place an attack or a capture is aimed at. */
  readonly target: Party | undefined;
  /** Why no event can be made of it; undefined when it can. */
  readonly refusal: string | undefined;
  /** Token indices of the heads used, for the trace. */
  readonly heads: readonly number[];
  /** Those of whom or what undergoes it. */
  readonly undergoing: readonly number[];
}

/** The refusal of what names nobody who takes part. */
export const NOBODY_NAMED = "nobody named takes part";

/** That of a word whose frame asks for the other side, where none is named. */
export const COMPLEMENT_MISSING = "the complement its sense asks for is missing";

/** That of a noun for what two do with one another, where one is named. */
export const ONE_SIDE = "only one side is named";

export function refused(refusal: string): Roles {
  return { actors: [], recipients: [], weapon: undefined, target: undefined, refusal, heads: [], undergoing: [] };
}

/** What fills the places of a frame. */
export interface Fillers {
  readonly actors: readonly Filler[];
  readonly recipients: readonly Filler[];
  /** Whether the sentence says that it took place: « un attentat a fait dix morts », « des combats ont éclaté ». */
  readonly takesPlace: boolean;
}

/** Turns what fills the frame into actors and recipients, or says why it makes no event. */
export function settleRoles(trigger: Trigger, { actors, recipients, takesPlace }: Fillers): Roles {
  const { symmetric } = trigger.entry.frame;
  const named = distinct(actors.flatMap(partiesOf));
  // « des soldats déployés à Lima »: a place, nobody.
  const reached = trigger.entry.type === "MOBILIZE" ? recipients.filter((filler) => !isTown(filler)) : recipients;
  const others = distinct(reached.flatMap(partiesOf)).filter(
    (party) => !named.some((actor) => actor.name === party.name),
  );
  const weapon = [...actors, ...recipients].find((filler) => filler.kind === "weapon");
  const target = [...recipients, ...actors].find((filler) => filler.kind === "place");
  const settled = {
    actors: symmetric ? distinct([...named, ...others]) : named,
    recipients: symmetric ? [] : others,
    weapon: weapon?.kind === "weapon" ? weapon.mode : undefined,
    target: target?.kind === "place" ? target.party : struckTown(trigger, recipients),
    heads: [...actors, ...recipients].map((filler) => filler.head),
    undergoing: recipients.map((filler) => filler.head),
  };
  // « l'avait condamné »: somebody, though the text before does not show whom.
  const pronoun = recipients.some((filler) => filler.kind === "event" && filler.pronoun === true);
  // « une maternité a été touchée »: told where its place or day is, though nobody is named.
  // « des drones ont visé une colline »: whose they are is told elsewhere.
  const struck = trigger.group !== undefined && actors.some((filler) => filler.kind === "weapon");
  const told = takesPlace || struck || recipients.some((filler) => filler.kind === "site");
  return { ...settled, refusal: refusalOf(trigger, { ...settled, pronoun, told }, recipients.length > 0) };
}

const isTown = (filler: Filler): boolean => filler.kind === "party" && filler.town !== undefined;

/** « a frappé Kiev »: the state undergoes it, in its capital. */
function struckTown({ entry }: Trigger, recipients: readonly Filler[]): Party | undefined {
  if (entry.type !== "ASSAULT") return undefined;
  return recipients.flatMap((filler) => (filler.kind === "party" ? (filler.town ?? []) : []))[0];
}

type Settled = Omit<Roles, "refusal"> & { readonly pronoun: boolean; readonly told: boolean };

function refusalOf(trigger: Trigger, roles: Settled, hasComplement: boolean): string | undefined {
  const { type, frame, mode } = trigger.entry;
  const { actors, recipients } = roles;
  // « la cour a prononcé de lourdes peines »: on whom is told elsewhere.
  const isSentence = mode === "convict" && trigger.entry.loose && actors.length > 0;
  if (
    needsPerson(trigger) &&
    !isSentence &&
    (hasComplement || trigger.group) &&
    recipients.length === 0 &&
    !roles.pronoun
  )
    return "nobody undergoes it";
  const isDoneTo = trigger.group?.passive || (trigger.group !== undefined && frame.actor === "none");
  if (VERBAL_TYPES.has(type) && actors.length === 0 && !isDoneTo) return "nobody speaks";
  if (type === "CONSULT" && actors.length === 0) return "nobody meets or visits";
  const alone = actors.length < 2 && !isPlural(actors[0]) && mode !== "multilateral";
  // « tués dans un accrochage avec les rebelles »: who fought on the other side is told elsewhere.
  const isEnough = (roles.told && type === "ASSAULT") || (actors.length > 0 && (roles.told || type === "ASSAULT"));
  if (frame.symmetric && trigger.group === undefined && alone && !isEnough) return ONE_SIDE;
  if (actors.length > 0 || recipients.length > 0) return undefined;
  return type === "ASSAULT" && (roles.target || roles.told) ? undefined : NOBODY_NAMED;
}

/** What one does to people only. */
const TO_PEOPLE: ReadonlySet<string> = new Set(["arrest", "deport", "abduct", "release", "convict", "torture"]);

export function needsPerson(trigger: Trigger): boolean {
  return TO_PEOPLE.has(trigger.entry.mode ?? "");
}

/** « les dirigeants européens » hold a meeting by themselves. */
function isPlural(party: Party | undefined): boolean {
  return party !== undefined && party.entityId === null && /s$/u.test(party.name.split(" ")[0] ?? "");
}

function partiesOf(filler: Filler): readonly Party[] {
  return filler.kind === "party" || filler.kind === "weapon" ? filler.parties : [];
}

function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter((party, index) => parties.findIndex((other) => other.name === party.name) === index);
}
