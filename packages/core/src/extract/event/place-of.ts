import type { Entity, Party } from "../../model/analysis.ts";
import { childrenWith, datelineEnd, type Tree, wordAt } from "../clause/tree.ts";
import { isCourtNoun, participantKind } from "../participants.ts";
import type { PartyFinder } from "../parties.ts";
import { distanceOf } from "./distance.ts";
import type { Trigger } from "./find-triggers.ts";
import { prepositionOf } from "./roles/prepositions.ts";
import { VERBAL_TYPES } from "./verbal-types.ts";

const LOCATIVE = new Set(["à", "en", "dans", "sur", "près", "vers", "depuis", "chez", "devant", "autour", "contre"]);
/** Words before a place that still place it: « au nord de Goma », « la ville de Goma », « près de Goma ». */
const PLACE_NOUNS = new Set(
  (
    "nord sud est ouest centre ville village localité région province oblast département banlieue quartier environs périphérie alentours camp aéroport port capitale frontière " +
    "front territoire état île district zone secteur large bande gouvernorat préfecture commune hôpital base prison près proche cœur abord abords sortie entrée lisière faubourg " +
    "rive côte vallée montagne forêt parquet lac mer détroit golfe archipel péninsule canton comté kilomètre"
  ).split(" "),
);
const isPlaceNoun = (lemma: string): boolean =>
  PLACE_NOUNS.has(lemma) || isCourtNoun(lemma) || participantKind(lemma) === "site";

/** Who and what already has a part in the event, and so is no place of it. */
export interface Taken {
  readonly names: ReadonlySet<string>;
  readonly heads: readonly number[];
}

/** The place of the event: the nearest place phrase that hangs on the trigger or stands in its clause; a town before its country. */
export function placeOf(trigger: Trigger, tree: Tree, finder: PartyFinder, taken: Taken): Party | null {
  const free = (place: Party, index: number) => !taken.names.has(place.name) && !taken.heads.includes(index);
  const placeAt = (index: number): Party | undefined => {
    const place = finder.placeAt(tree, index);
    return place && free(place, index) && isPlaced(tree, index, finder) ? place : undefined;
  };
  const buildingOf = (index: number): Party | undefined => {
    const building = VERBAL_TYPES.has(trigger.entry.type) ? undefined : buildingAt(tree, index, finder);
    return building && free(building, index) ? building : undefined;
  };
  return (
    nearest(trigger, tree, finder, placeAt) ??
    nearest(trigger, tree, finder, buildingOf) ??
    placeOfTaken(tree, finder, taken)
  );
}

/** The nearest of the places that a reader finds in the sentence, near enough to belong to the trigger. */
function nearest(
  trigger: Trigger,
  tree: Tree,
  finder: PartyFinder,
  placeAt: (index: number) => Party | undefined,
): Party | undefined {
  let best: { readonly place: Party; readonly cost: number } | undefined;
  tree.tokens.forEach((token, index) => {
    const place = ["PROPN", "NOUN", "X"].includes(token.upos) ? placeAt(index) : undefined;
    if (place === undefined) return;
    const cost = distanceOf(trigger, tree, index) + vaguenessOf(index, tree, finder);
    if (best === undefined || cost < best.cost) best = { place, cost };
  });
  return best && best.cost < (VERBAL_TYPES.has(trigger.entry.type) ? NEAR : FAR) ? best.place : undefined;
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
function placeOfTaken(tree: Tree, finder: PartyFinder, taken: Taken): Party | null {
  for (const head of taken.heads) {
    const named = tree.tokens[head] && finder.namedAt(tree.tokens[head]);
    const town = named && finder.townIn(named);
    if (town) return { name: town.name, entityId: town.id };
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

/** « à Lima », « au nord de Lima », « la ville de Lima »; not « le président du Pérou ». */
function isPlaced(tree: Tree, index: number, finder: PartyFinder): boolean {
  const start = startOfName(tree, index, finder);
  // « une aide à l'Ukraine »: states take « en » for the place; « à la » gives them something.
  if (/^(?:l'|la)$/u.test(wordAt(tree.tokens, start - 1)) && wordAt(tree.tokens, start - 2) === "à") return false;
  const preposition = prepositionOf(tree, index) ?? plainPreposition(wordAt(tree.tokens, start - 1));
  if (preposition !== undefined && LOCATIVE.has(preposition)) return true;
  for (let at = start - 1; at >= Math.max(0, start - 5); at--) {
    const token = tree.tokens[at];
    if (token === undefined) return false;
    if (isPlaceNoun(token.lemma.toLowerCase())) return true;
    if (!token.upos.startsWith("ADP") && token.upos !== "DET" && token.upos !== "ADJ") return false;
  }
  return start === 0 && /^[,(–—-]$/u.test(wordAt(tree.tokens, index + 1));
}

function plainPreposition(word: string): string | undefined {
  if (word === "au" || word === "aux") return "à";
  return LOCATIVE.has(word) ? word : undefined;
}

function startOfName(tree: Tree, index: number, finder: PartyFinder): number {
  const token = tree.tokens[index];
  const entity: Entity | undefined = token && finder.entityAt(token);
  let start = index;
  while (
    start > 0 &&
    entity &&
    tree.tokens[start - 1] &&
    finder.entityAt(tree.tokens[start - 1] ?? { start: 0, end: 1 })?.id === entity.id
  )
    start -= 1;
  return start;
}
