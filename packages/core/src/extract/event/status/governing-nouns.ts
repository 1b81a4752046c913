import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import { UNTRUE_LEMMA } from "../../denial/untrue-words.ts";
import { DEMANDS } from "../triggers/offers.ts";
import { hasNe } from "./negated-predicates.ts";
import { drop, type Note, status } from "./note.ts";

/** Nouns that speak of an act without telling that it took place: « la fin des combats », « le risque d'une attaque ». */
const NO_ACT = new Set(
  (
    "fin arrêt absence lieu prévention victime otage anniversaire condition " +
    "espoir refus capacité droit tentation besoin nécessité interdiction danger moyen occasion impossibilité commémoration volonté envie désir souhait aspiration aptitude faculté incapacité"
  ).split(" "),
);
const PLANS = new Set(
  "projet plan intention préparatif objectif but préparation décision promesse engagement ordre préavis accord".split(
    " ",
  ),
);
const POSSIBILITIES = new Set(
  "possibilité éventualité hypothèse perspective option scénario cas risque menace crainte peur".split(" "),
);
/** « se dit prêt à livrer », « est capable d'attaquer »: adjectives of who acts. */
const READY = new Set("prêt disposé résolu déterminé décidé".split(" "));
const ABLE = new Set("capable susceptible".split(" "));
/** « démentir les informations sur une attaque »: the noun only hands on. */
const REPORTS = new Set(
  "accusation allégation information rumeur affirmation nouvelle thèse rapport annonce hypothèse propos infox intox version récit".split(
    " ",
  ),
);

/** What there may be or not be of an act that took place: what is known of it, and who and what it left. */
const ABOUT_ACT = new Set(
  (
    "bilan détail précision commentaire explication confirmation réaction image photo vidéo preuve indice élément information nouvelle chiffre estimation décompte " +
    "témoin responsable auteur victime survivant blessé mort conséquence effet impact résultat motif raison cause date calendrier lien rapport compte"
  ).split(" "),
);

/** « le bilan de la frappe », « des détails sur l'attaque » */
export function isAboutAct(tree: Tree, at: number): boolean {
  return ABOUT_ACT.has(tree.tokens[at]?.lemma.toLowerCase() ?? "");
}

/** What a noun above an act says of it. */
export function* notesOfGoverningNoun(tree: Tree, at: number): Generator<Note> {
  const lemma = tree.tokens[at]?.lemma.toLowerCase() ?? "";
  // « au lieu d'attaquer » is read with the other prepositions.
  if (NO_ACT.has(lemma) && !(lemma === "lieu" && wordAt(tree.tokens, at - 1) === "au")) {
    // « aucun risque d'attaque » denies; « la fin des combats » tells of none.
    yield isNone(tree, at) ? status("denied", `aucun ${lemma}`) : drop(`only the ${lemma} of it is spoken of`);
  }
  // « il n'a jamais été question d'une rencontre »
  if (lemma === "question") yield* notesOfBeingSpokenOf(tree, at);
  // « aucun risque d'attaque »
  if (POSSIBILITIES.has(lemma))
    yield isNone(tree, at) ? status("denied", `aucun ${lemma}`) : status("hypothetical", lemma);
  if (READY.has(lemma)) yield status("planned", lemma);
  if (ABLE.has(lemma)) yield status("hypothetical", lemma);
  if (PLANS.has(lemma)) yield status("planned", lemma);
  if (DEMANDS.has(lemma)) yield status("requested", lemma);
}

const isNone = (tree: Tree, at: number): boolean =>
  childrenWith(tree, at, "det").some((child) => /^aucune?$/u.test(wordAt(tree.tokens, child)));

/** Whether a noun hands on what it reports to the verb above. */
export function handsOn(tree: Tree, at: number): boolean {
  return REPORTS.has(tree.tokens[at]?.lemma.toLowerCase() ?? "");
}

/** « de fausses informations sur », « un mensonge à propos de »: told, and untrue. */
export function isUntrueTelling(tree: Tree, at: number): boolean {
  const words = childrenWith(tree, at, "amod").map((child) => tree.tokens[child]?.lemma.toLowerCase() ?? "");
  return handsOn(tree, at) && words.some((word) => UNTRUE_LEMMA.test(word));
}

/** « il n'est pas question de », « il est question de »; « il a été question de » tells only what was talked of. */
function* notesOfBeingSpokenOf(tree: Tree, at: number): Generator<Note> {
  if (childrenWith(tree, at, "cop").length === 0) return;
  if (hasNe(tree, at) || wordAt(tree.tokens, at - 2) === "hors") yield status("denied", "ne … pas question");
  else if (childrenWith(tree, at, "aux").length > 0) yield drop("only talked of");
  else yield status("planned", "question");
}

/** « le projet de retrait », « l'intention de mutiler »: what is set aside with the plan will not be. */
export function isPlan(tree: Tree, at: number): boolean {
  return PLANS.has(tree.tokens[at]?.lemma.toLowerCase() ?? "");
}
