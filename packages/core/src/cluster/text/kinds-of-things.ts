import { stemOf, wordsOf } from "./words.ts";

/** Words by which any thing of a kind goes once an article has named it, and words that name it. General French, written by hand. */
const KINDS: readonly (readonly [general: string, particular: string])[] = [
  [
    "bâtiment établissement édifice locaux structure site complexe lieux",
    "hôpital clinique école lycée collège université mosquée église temple immeuble maison prison usine entrepôt hôtel marché aéroport caserne orphelinat maternité dispensaire ambassade consulat tribunal musée théâtre gare centrale raffinerie dépôt",
  ],
  [
    "navire bateau bâtiment embarcation",
    "ferry chalutier pétrolier cargo voilier pirogue porte-conteneurs vedette frégate destroyer vraquier canot paquebot remorqueur sous-marin",
  ],
  ["appareil engin aéronef", "avion hélicoptère drone boeing airbus chasseur planeur missile fusée ballon"],
  [
    "véhicule engin",
    "bus minibus autobus autocar car camion voiture train fourgon blindé taxi convoi camionnette pick-up",
  ],
  ["ouvrage installation infrastructure", "barrage pont viaduc tunnel digue écluse oléoduc gazoduc pipeline"],
  ["localité ville commune cité agglomération bourg bourgade", "village hameau capitale chef-lieu"],
];

const kinds = KINDS.map(([general, particular]) => ({ general: stemsIn(general), particular: stemsIn(particular) }));

function stemsIn(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words).map(stemOf));
}

/** « le navire », « l'établissement »: what it is was told before. */
export function isGeneralWord(stem: string): boolean {
  return kinds.some(({ general }) => general.has(stem));
}

/** « ferry », « hôpital »: a thing that a text names, and that acts in few others of its days. */
export function isParticularThing(stem: string): boolean {
  return kinds.some(({ particular }) => particular.has(stem));
}

/** « le navire » may be « le ferry »; « le chalutier » is not. */
export function mayBeOneThing(one: string, other: string): boolean {
  return kinds.some(
    ({ general, particular }) =>
      (general.has(one) && (particular.has(other) || general.has(other))) ||
      (general.has(other) && particular.has(one)),
  );
}
