import type { Party } from "../../../model/analysis.ts";
import { isArmedNoun, isCourtNoun, isOfficialNoun, isRebelNoun, participantKind } from "../../participants.ts";
import type { PartyFinder } from "../../parties.ts";
import type { ActorClass } from "../triggers/read-lexicon.ts";
import type { Filler } from "./filler.ts";
import { OWN_FORCES } from "./party-meant.ts";
import type { RoleContext } from "./role-context.ts";

/** Whether who acts is of the class a frame asks for. */
export function isOf(actorClass: ActorClass | undefined, filler: Filler, context: RoleContext): boolean {
  if (actorClass === undefined) return true;
  return CLASSES[actorClass](filler, context);
}

/** Somebody who meets on public matters: « le ministre », « les grévistes », a named person; not « des visiteurs ». */
function isOfficial(filler: Filler, { tree, finder }: RoleContext): boolean {
  if (filler.kind !== "party") return false;
  const token = tree.tokens[filler.head];
  const entity = finder.entityById(filler.parties[0]?.entityId ?? null);
  return entity !== undefined || token?.upos === "PROPN" || isOfficialNoun(token?.lemma ?? "");
}

function isCourt(filler: Filler, { tree }: RoleContext): boolean {
  if (filler.kind !== "party") return false;
  const names = filler.parties.map((party) => party.name.split(/[\s']/u)[0] ?? "");
  return [tree.tokens[filler.head]?.lemma ?? "", ...names].some(isCourtNoun);
}

/** Whether somebody could use arms: a state, troops, an armed group; no single person and no civil body. */
function isArmed(filler: Filler, { tree, finder }: RoleContext): boolean {
  if (filler.kind === "weapon") return true;
  if (filler.kind !== "party") return false;
  const token = tree.tokens[filler.head];
  // « nos soldats n'ont pas attaqué le village »: told of whoever commands them.
  if (OWN_FORCES.has(token?.lemma ?? "")) return true;
  const entity = finder.entityById(filler.parties[0]?.entityId ?? null);
  if (entity) return entity.type === "LOC" || (entity.type === "ORG" && isArmedName(entity.name));
  return token !== undefined && (token.upos === "PRON" || isArmedNoun(token.lemma) || /^\p{Lu}/u.test(token.form));
}

/** A body is taken to be armed unless its first word is one for a civil body: « ministère… », but a ministry of defence has an army. */
function isArmedName(name: string): boolean {
  const first = name.split(/[\s']/u)[0] ?? "";
  if (/(?:Défense|défense|armée|forces|guerre)/u.test(name)) return true;
  return isArmedNoun(first) || participantKind(first) !== "body";
}

/** An armed group that obeys no state. */
function isRebel(filler: Filler, { tree, finder }: RoleContext): boolean {
  if (filler.kind !== "party") return false;
  const entity = finder.entityById(filler.parties[0]?.entityId ?? null);
  return entity ? finder.kindOf(entity) === "armed-group" : isRebelNoun(tree.tokens[filler.head]?.lemma ?? "");
}

/** An institution: « le Conseil de sécurité », « la commission ». */
function isBody(filler: Filler, { tree, finder }: RoleContext): boolean {
  if (filler.kind !== "party") return false;
  const entity = finder.entityById(filler.parties[0]?.entityId ?? null);
  return entity ? entity.type === "ORG" : participantKind(tree.tokens[filler.head]?.lemma ?? "") === "body";
}

/** A place or a building, or a state that has the name of one: « à Khartoum », « à l'aéroport »; not « en famille ». */
function isPlace(filler: Filler, { finder }: RoleContext): boolean {
  if (filler.kind !== "party") return filler.kind === "place" || filler.kind === "site";
  return filler.town !== undefined || finder.entityById(filler.parties[0]?.entityId ?? null)?.type === "LOC";
}

/** A medium or a network: « RFI », « Facebook ». */
const isMedium = (filler: Filler, { finder }: RoleContext): boolean =>
  filler.kind === "party" && filler.parties[0] !== undefined && namesMedium(filler.parties[0], finder);

/** Whether a party is a medium, an agency or a network. */
export function namesMedium({ entityId }: Party, finder: PartyFinder): boolean {
  const entity = finder.entityById(entityId);
  return entity !== undefined && finder.isMedium(entity);
}

const CLASSES: Readonly<Record<ActorClass, (filler: Filler, context: RoleContext) => boolean>> = {
  armed: isArmed,
  court: isCourt,
  official: isOfficial,
  rebel: isRebel,
  body: isBody,
  place: isPlace,
  medium: isMedium,
};
