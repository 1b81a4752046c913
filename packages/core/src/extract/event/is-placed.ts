import type { Entity } from "../../model/analysis.ts";
import { type Tree, wordAt } from "../clause/tree.ts";
import { isCourtNoun, participantKind } from "../participants.ts";
import type { PartyFinder } from "../parties.ts";
import { plainPreposition, prepositionOf } from "./roles/prepositions.ts";

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

/** « à Lima », « au nord de Lima », « la ville de Lima »; not « le président du Pérou ». */
export function isPlaced(tree: Tree, index: number, finder: PartyFinder): boolean {
  const start = startOfName(tree, index, finder);
  // « une aide à l'Ukraine »: states take « en » for the place; « à la » gives them something.
  if (/^(?:l'|la)$/u.test(wordAt(tree.tokens, start - 1)) && wordAt(tree.tokens, start - 2) === "à") return false;
  const preposition = prepositionOf(tree, index) ?? plainPreposition(wordAt(tree.tokens, start - 1));
  if (LOCATIVE.has(preposition)) return true;
  for (let at = start - 1; at >= Math.max(0, start - 5); at--) {
    const token = tree.tokens[at];
    if (token === undefined) return false;
    if (isPlaceNoun(token.lemma.toLowerCase()) || /^(?:autour|loin)$/iu.test(token.form)) return true;
    if (!token.upos.startsWith("ADP") && token.upos !== "DET" && token.upos !== "ADJ") return false;
  }
  return start === 0 && /^[,(–—-]$/u.test(wordAt(tree.tokens, index + 1));
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
