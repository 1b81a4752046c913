import type { Entity } from "../../../model/analysis.ts";
import { isTimeWord } from "../../clause/time-nouns.ts";
import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import { isAgentNoun, isCourtNoun, participantKind } from "../../participants.ts";
import type { PartyFinder } from "../../parties.ts";
import { plainPreposition, prepositionOf } from "../roles/prepositions.ts";
import { eventTypeOf } from "../triggers/event-lexicon.ts";

const LOCATIVE = new Set(["à", "en", "dans", "sur", "près", "vers", "depuis", "chez", "devant", "autour", "contre"]);
/** Words before a place that still place it: « au nord de Goma », « la ville de Goma », « près de Goma ». */
const PLACE_NOUNS = new Set(
  (
    "nord sud est ouest nord-est nord-ouest sud-est sud-ouest extrême-nord extrême-sud centre ville village localité région province oblast département banlieue quartier environs périphérie alentours camp aéroport port capitale frontière " +
    "front territoire état île district zone secteur large bande gouvernorat préfecture commune hôpital base prison près proche cœur abord abords sortie entrée lisière faubourg " +
    "rive côte vallée montagne forêt parquet lac mer détroit golfe archipel péninsule canton comté kilomètre agglomération métropole municipalité mairie circonscription arrondissement"
  ).split(" "),
);
const isPlaceNoun = (lemma: string): boolean =>
  PLACE_NOUNS.has(lemma) || isCourtNoun(lemma) || participantKind(lemma) === "site";

/** « à Lima », « au nord de Lima », « la ville de Lima »; not « le président du Pérou ». */
export function isPlaced(tree: Tree, index: number, finder: PartyFinder): boolean {
  const start = startOfName(tree, index, finder);
  // « une aide à l'Ukraine »: states take « en » for the place; « à la » gives them something.
  if (/^(?:l'|la)$/u.test(wordAt(tree.tokens, start - 1)) && wordAt(tree.tokens, start - 2) === "à") return false;
  const preposition = prepositionOf(tree, index) ?? plainPreposition(wordAt(tree.tokens, start - 1));
  if (LOCATIVE.has(preposition) || isOfThing(tree, start, index, finder)) return true;
  if (preposition === "entre" && isBetweenPlaces(tree, index, finder)) return true;
  for (let at = start - 1; at >= Math.max(0, start - 5); at--) {
    const token = tree.tokens[at];
    if (token === undefined) return false;
    // « l'État du Manipur », but « les États de la région »
    const isStates = token.lemma.toLowerCase() === "état" && token.features.Number === "Plur";
    if ((isPlaceNoun(token.lemma.toLowerCase()) && !isStates) || /^(?:autour|loin)$/iu.test(token.form)) return true;
    if (!token.upos.startsWith("ADP") && token.upos !== "DET" && token.upos !== "ADJ") return false;
  }
  return start === 0 && /^[,(–—-]$/u.test(wordAt(tree.tokens, index + 1));
}

/** « sur la route entre Gao et Goma »; not « un accord entre Lima et Quito », which stand for states. */
function isBetweenPlaces(tree: Tree, index: number, finder: PartyFinder): boolean {
  const ends = [index, ...childrenWith(tree, index, "conj")].map((at) => finder.entityAt(tree.tokens[at] ?? NOWHERE));
  return ends.length > 1 && ends.every((entity) => entity?.type === "LOC" && !finder.isState(entity));
}

const NOWHERE = { start: 0, end: 0 };

/** « sur les contreforts de Lima », « dans la campagne de Lima »: what a place is said of lies there, unless it is somebody, a body, an act or a time. */
function isOfThing(tree: Tree, start: number, index: number, finder: PartyFinder): boolean {
  const entity = finder.entityAt(tree.tokens[index] ?? { start: 0, end: 1 });
  if (entity?.type !== "LOC" || finder.isCountry(entity)) return false;
  let at = start - 1;
  if (!/^(?:de|d'|du|des)$/u.test(wordAt(tree.tokens, at)) && !/^(?:l'|la)$/u.test(wordAt(tree.tokens, at)))
    return false;
  while (at >= 0 && ["ADP", "ADP_DET", "DET", "ADJ"].includes(tree.tokens[at]?.upos ?? "")) at -= 1;
  const token = tree.tokens[at];
  if (token?.upos !== "NOUN") return false;
  const lemma = token.lemma.toLowerCase();
  if (
    isAgentNoun(lemma) ||
    participantKind(lemma) !== undefined ||
    eventTypeOf(lemma) !== undefined ||
    isTimeWord(lemma)
  )
    return false;
  return LOCATIVE.has(prepositionOf(tree, at) ?? "");
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
