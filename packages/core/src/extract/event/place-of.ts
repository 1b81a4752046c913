import type { Party } from "../../model/analysis.ts";
import { childrenWith, datelineEnd, isBelow, type Tree, wordAt } from "../clause/tree.ts";
import { isAgentNoun, weaponMode } from "../participants.ts";
import type { PartyFinder } from "../parties.ts";
import { isInOtherClause } from "./clause-apart.ts";
import { distanceOf } from "./distance.ts";
import { findTriggers, type Trigger } from "./find-triggers.ts";
import { isPlaced } from "./is-placed.ts";
import { enclosedBefore, isPlacedApart } from "./place-apart.ts";
import { prepositionOf } from "./roles/prepositions.ts";
import { VERBAL_TYPES } from "./verbal-types.ts";

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
  const placeAt = (index: number): Party | undefined => {
    const place = finder.placeAt(tree, index) ?? capitalAt(tree, index, finder);
    const fits = place && free(place, index) && isPlaced(tree, index, finder);
    return fits && !isElsewhere(index, trigger, tree) ? place : undefined;
  };
  const buildingOf = (index: number): Party | undefined => {
    const building = VERBAL_TYPES.has(trigger.entry.type) ? undefined : buildingAt(tree, index, finder);
    return building && free(building, index) ? building : undefined;
  };
  return (
    nearest(trigger, tree, finder, placeAt) ??
    nearest(trigger, tree, finder, buildingOf) ??
    gatheringPlace(tree, finder, free) ??
    openingPlace(tree, placeAt) ??
    placeOfTaken(tree, finder, VERBAL_TYPES.has(trigger.entry.type) ? taken.undergoing : taken.heads)
  );
}

/** « est attendue mardi dans la capitale libanaise » */
export function capitalAt(tree: Tree, index: number, finder: PartyFinder): Party | undefined {
  if (tree.tokens[index]?.lemma !== "capitale") return undefined;
  const state = childrenWith(tree, index, "amod")
    .map((child) => finder.stateOfAdjective(tree.tokens[child]?.form ?? ""))
    .find((party) => party !== undefined);
  return state && finder.capitalOf(state);
}

/** A place that belongs to something else in the sentence. */
function isElsewhere(index: number, trigger: Trigger, tree: Tree): boolean {
  if (isAside(index, trigger, tree) || isPost(tree, index) || isPlacedApart(index, trigger, tree)) return true;
  const preposition = prepositionOf(tree, index) ?? "";
  // « et se tourne vers Moscou »: where something else is headed.
  const isAimed = [preposition, wordAt(tree.tokens, index - 1)].includes("vers");
  if (isAimed && isAimedElsewhere(index, trigger, tree)) return true;
  if (!VERBAL_TYPES.has(trigger.entry.type)) return isOfOtherNoun(index, trigger, tree, VERBAL_TYPES);
  // « salue le sommet de Lima », « appelle à boycotter Lima »: what speech is about has places of its own.
  return /^(?:sur|contre|vers)$/u.test(preposition) || isOfOtherNoun(index, trigger, tree);
}

/** « une affirmation que X, en poste à Pékin, a démentie »: told aside; « la ville où X a été tué » tells of the act itself. */
function isAside(index: number, trigger: Trigger, tree: Tree): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < tree.tokens.length; steps++) {
    const token = tree.tokens[at];
    if (token?.relation === "acl:relcl" && isWeapon(tree, token.head)) return false;
    at = token?.head ?? -1;
  }
  return isInOtherClause(index, trigger, tree);
}

/** « des missiles qui volaient vers Lima »: where they were aimed at. */
const isWeapon = (tree: Tree, index: number): boolean => weaponMode(tree.tokens[index]?.lemma ?? "") !== undefined;

function isAimedElsewhere(index: number, trigger: Trigger, tree: Tree): boolean {
  let at = tree.tokens[index]?.head ?? -1;
  while (at >= 0 && tree.tokens[at]?.upos !== "VERB" && at !== trigger.index) at = tree.tokens[at]?.head ?? -1;
  return at !== trigger.index && at >= 0 && tree.tokens[at]?.relation !== "acl:relcl" && at > trigger.index;
}

/** « l'ambassade d'Inde à Pékin », « le correspondant de l'agence à Goma » */
function isPost(tree: Tree, index: number): boolean {
  const above = tree.tokens[index]?.head ?? -1;
  return [above, tree.tokens[above]?.head ?? -1].some((at) => POSTS.has(tree.tokens[at]?.lemma ?? ""));
}

const POSTS = new Set([
  "ambassade",
  "ambassadeur",
  "ambassadrice",
  "consulat",
  "consul",
  "correspondant",
  "correspondante",
]);

/** Of an act that another noun tells; of one of the given types, where some are given: « affichent leur soutien à Kiev ». */
function isOfOtherNoun(index: number, trigger: Trigger, tree: Tree, types?: ReadonlySet<string>): boolean {
  return findTriggers(tree).some(
    (other) =>
      other.group === undefined &&
      types?.has(other.entry.type) !== false &&
      other.index !== trigger.index &&
      isBelow(tree, index, other.index) &&
      !isBelow(tree, trigger.index, other.index),
  );
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
): Party | undefined {
  let best: { readonly place: Party; readonly cost: number; readonly index: number } | undefined;
  tree.tokens.forEach((token, index) => {
    const place = ["PROPN", "NOUN", "X"].includes(token.upos) ? placeAt(index) : undefined;
    if (place === undefined) return;
    const cost = distanceOf(trigger, tree, index) + vaguenessOf(index, tree, finder);
    if (best === undefined || cost < best.cost) best = { place, cost, index };
  });
  if (best === undefined || best.cost >= (VERBAL_TYPES.has(trigger.entry.type) ? NEAR : FAR)) return undefined;
  const closer = enclosedBefore(best.index, tree, (at) => placeAt(at) !== undefined);
  return (closer === undefined ? undefined : placeAt(closer)) ?? best.place;
}

/** Places further off than this belong to another clause. Guessed. */
const FAR = 30;
/** Speech seldom says where it is held: only a place right beside the verb counts. Guessed. */
const NEAR = 4;
/** A country says less than a town beside it: « à Nairobi, au Kenya ». */
const COUNTRY = 6;
/** The dateline tells where the report was written. */
const DATELINE = 15;

function vaguenessOf(index: number, tree: Tree, finder: PartyFinder): number {
  const token = tree.tokens[index];
  const entity = token && finder.entityAt(token);
  return (entity && finder.isCountry(entity) ? COUNTRY : 0) + (index < datelineEnd(tree) ? DATELINE : 0);
}

/** « reçu à Downing Street », « devant l'Assemblée nationale »: the building of a body. */
function buildingAt(tree: Tree, index: number, finder: PartyFinder): Party | undefined {
  const token = tree.tokens[index];
  const entity = token && finder.namedAt(token);
  if (entity === undefined || entity.type !== "ORG") return undefined;
  const preposition = prepositionOf(tree, index);
  const isThere = preposition === "devant" || (preposition === "à" && finder.isSeat(entity));
  return isThere ? { name: entity.name, entityId: entity.id } : undefined;
}

/** « les soldats français de Gao », « les habitants de Goma »: where those are who take part. */
function placeOfTaken(tree: Tree, finder: PartyFinder, heads: readonly number[]): Party | null {
  for (const head of heads) {
    const named = tree.tokens[head] && finder.namedAt(tree.tokens[head]);
    const town = named && finder.townIn(named);
    if (town) return { name: town.name, entityId: town.id };
    if (!isAgentNoun(tree.tokens[head]?.lemma ?? "")) continue;
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
