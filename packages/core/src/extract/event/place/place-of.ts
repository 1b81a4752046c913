import type { Party } from "../../../model/analysis.ts";
import { childrenWith, datelineEnd, isBelow, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { isAgentNoun, participantKind } from "../../participants.ts";
import type { PartyFinder } from "../../parties.ts";
import { distanceOf } from "../distance.ts";
import { prepositionOf } from "../roles/prepositions.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";
import { isPlaced } from "./is-placed.ts";
import { enclosedBefore } from "./place-apart.ts";
import { isElsewhere } from "./place-elsewhere.ts";
import { LANDS, placeMeant } from "./place-meant.ts";

/** Who and what already has a part in the event, and so is no place of it. */
export interface Taken {
  readonly names: ReadonlySet<string>;
  readonly heads: readonly number[];
  /** Those of whom or what undergoes it. */
  readonly undergoing: readonly number[];
}

/** The place of the event: the nearest place phrase that hangs on the trigger or stands in its clause; a town before its country. */
export function placeOf(trigger: Trigger, tree: Tree, finder: PartyFinder, taken: Taken): Party | null {
  const free = (place: Party, index: number) => !taken.names.has(place.name) && !taken.heads.includes(index);
  const placeAt = (index: number): Party | undefined => fitting(index, finder.placeAt(tree, index));
  const meantAt = (index: number): Party | undefined => fitting(index, placeMeant(tree, index, finder));
  const fitting = (index: number, place: Party | undefined): Party | undefined => {
    if (place === undefined || !free(place, index)) return undefined;
    const isThere =
      isPlaced(tree, index, finder) ||
      isHeld(index, trigger, tree, finder) ||
      LANDS.has(tree.tokens[index]?.lemma ?? "");
    return isThere && !isElsewhere(index, trigger, tree) ? place : undefined;
  };
  // « le poste de Lima, dans le sud du Pérou »: what encloses it says that it is a place, whatever stands before it.
  const ownerAt = (index: number): Party | undefined => {
    const place = finder.placeAt(tree, index);
    return place && free(place, index) && !isElsewhere(index, trigger, tree) ? place : undefined;
  };
  const buildingOf = (index: number): Party | undefined => {
    const building = VERBAL_TYPES.has(trigger.entry.type) ? undefined : buildingAt(tree, index, finder);
    return building && free(building, index) ? building : undefined;
  };
  return (
    nearest(trigger, tree, finder, placeAt, ownerAt) ??
    nearest(trigger, tree, finder, buildingOf, ownerAt) ??
    nearest(trigger, tree, finder, meantAt, ownerAt) ??
    gatheringPlace(tree, finder, free) ??
    openingPlace(tree, placeAt) ??
    placeOfTaken(trigger, tree, finder, taken)
  );
}

/** « ont barricadé l'axe Lima-Callao », « bloquent le carrefour de Goma »: the place that an act is done to. */
function isHeld(index: number, trigger: Trigger, tree: Tree, finder: PartyFinder): boolean {
  const token = tree.tokens[index];
  const entity = token && finder.entityAt(token);
  if (VERBAL_TYPES.has(trigger.entry.type) || entity === undefined || finder.isState(entity)) return false;
  const isFurther = trigger.group !== undefined && index > trigger.index && index <= trigger.last;
  // « ont barricadé l'axe Lima-Callao »: the name of the thing that the expression of the trigger ends with.
  const isItsName = trigger.last > trigger.index && token?.head === trigger.last && index === trigger.last + 1;
  return isFurther || isItsName || (relationOf(token) === "obj" && token?.head === trigger.index);
}

/** « Réunis jeudi à Lima, les ministres ont approuvé… », « l'Union, réunie en sommet à Lima, a exhorté… »: where they were when they did so. */
function gatheringPlace(
  tree: Tree,
  finder: PartyFinder,
  free: (place: Party, index: number) => boolean,
): Party | undefined {
  const gathered = tree.tokens.findIndex(
    ({ lemma, features }) => /^(?:réunir|rassembler)$/u.test(lemma) && features.VerbForm === "Part",
  );
  if (gathered < 0) return undefined;
  const index = tree.tokens.findIndex(
    (_, at) => at > gathered && isBelow(tree, at, gathered) && finder.placeAt(tree, at) !== undefined,
  );
  const place = index < 0 ? undefined : finder.placeAt(tree, index);
  return place && free(place, index) && isPlaced(tree, index, finder) ? place : undefined;
}

/** « À Lima, le porte-parole a dénoncé… » */
function openingPlace(tree: Tree, placeAt: (index: number) => Party | undefined): Party | undefined {
  const comma = tree.tokens.findIndex(({ form }) => form === ",");
  if (!/^(?:à|a)$/u.test(wordAt(tree.tokens, 0)) || comma < 2 || comma > 4) return undefined;
  return [...Array(comma).keys()].map(placeAt).find((place) => place !== undefined);
}

/** The nearest of the places that a reader finds in the sentence, near enough to belong to the trigger. */
function nearest(
  trigger: Trigger,
  tree: Tree,
  finder: PartyFinder,
  placeAt: (index: number) => Party | undefined,
  enclosedAt: (index: number) => Party | undefined,
): Party | undefined {
  let best: { readonly place: Party; readonly cost: number; readonly index: number } | undefined;
  tree.tokens.forEach((token, index) => {
    const place = PLACED.has(token.upos) ? placeAt(index) : undefined;
    if (place === undefined) return;
    const cost = distanceOf(trigger, tree, index) + vaguenessOf(place, index, tree, finder);
    if (best === undefined || cost < best.cost) best = { place, cost, index };
  });
  if (best === undefined || best.cost >= (VERBAL_TYPES.has(trigger.entry.type) ? NEAR : FAR)) return undefined;
  const closer = enclosedBefore(best.index, tree, (at) => enclosedAt(at) !== undefined);
  return (closer === undefined ? undefined : enclosedAt(closer)) ?? best.place;
}

/** What may name a place. */
const PLACED: ReadonlySet<string> = new Set(["PROPN", "NOUN", "X"]);
/** Places further off than this belong to another clause. Guessed. */
const FAR = 30;
/** Speech seldom says where it is held: only a place right beside the verb counts. Guessed. */
const NEAR = 4;
/** A country says less than a town beside it: « à Nairobi, au Kenya ». */
const COUNTRY = 12;
/** The dateline tells where the report was written. */
const DATELINE = 15;

function vaguenessOf({ entityId }: Party, index: number, tree: Tree, finder: PartyFinder): number {
  const entity = finder.entityById(entityId);
  return (entity && finder.isCountry(entity) ? COUNTRY : 0) + (index < datelineEnd(tree) ? DATELINE : 0);
}

/** « reçu à Downing Street », « devant l'Assemblée nationale »: the building of a body. */
function buildingAt(tree: Tree, index: number, finder: PartyFinder): Party | undefined {
  const token = tree.tokens[index];
  const entity = token && finder.namedAt(token);
  if (entity === undefined || entity.type !== "ORG") return undefined;
  const preposition = prepositionOf(tree, index);
  const isSite = participantKind(entity.name.split(/[ '’-]/u)[0]?.toLowerCase() ?? "") === "site";
  const isThere =
    preposition === "devant" ||
    (preposition === "à" && finder.isSeat(entity)) ||
    (isSite && isPlaced(tree, index, finder));
  return isThere ? { name: entity.name, entityId: entity.id } : undefined;
}

/** Kinds of participants that stand somewhere, as their buildings do. */
const STANDING: ReadonlySet<string> = new Set(["site", "group", "body"]);

/** « les soldats français de Gao », « les habitants de Goma », « le poste de police de Goma »: where those are who take part. */
function placeOfTaken({ entry }: Trigger, tree: Tree, finder: PartyFinder, taken: Taken): Party | null {
  const isSpeech = VERBAL_TYPES.has(entry.type);
  for (const head of isSpeech ? taken.undergoing : taken.heads) {
    const named = tree.tokens[head] && finder.namedAt(tree.tokens[head]);
    const town = named && finder.townIn(named);
    if (town) return town;
    const lemma = tree.tokens[head]?.lemma ?? "";
    if (!isAgentNoun(lemma) && (isSpeech || !STANDING.has(participantKind(lemma) ?? ""))) continue;
    for (const child of childrenWith(tree, head, "nmod")) {
      const places = [child, ...childrenWith(tree, child, "nmod")];
      for (const at of places) {
        const token = tree.tokens[at];
        const entity = token && finder.namedAt(token);
        if (entity?.type === "LOC" && !finder.isState(entity)) return { name: entity.name, entityId: entity.id };
      }
    }
  }
  return null;
}
