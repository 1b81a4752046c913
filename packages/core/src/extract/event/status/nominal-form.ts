import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { verbGroupsOf } from "../../clause/verb-groups.ts";
import { SO_CALLED } from "../../denial/untrue-words.ts";
import { prepositionOf } from "../roles/prepositions.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { offerBefore, proposedIn } from "../triggers/offers.ts";
import { isAheadWithoutVerb } from "./ahead.ts";
import { isNotConcerned, isNotThis } from "./negated-predicates.ts";
import { CALLED_SO, drop, type Note, status } from "./note.ts";
import { attitudesOf } from "./read-attitudes.ts";
import type { StatusContext } from "./status-context.ts";

const AHEAD_ADJECTIVES = new Set([
  "prévu",
  "prévoir",
  "prochain",
  "imminent",
  "futur",
  "programmé",
  "programmer",
  "annoncer",
  // « à venir »
  "venir",
  "planifier",
  "attendu",
  "attendre",
  "envisager",
  "projeter",
]);
const DOUBTFUL_ADJECTIVES = new Set(["éventuel", "possible", "hypothétique", "potentiel", "probable"]);
const ALLEGED = new RegExp(`^(?:${SO_CALLED})$`, "u");

/** Adjectives and determiners of a nominal trigger: « une éventuelle trêve », « aucune attaque », « sans combat ». */
export function* notesOfNoun(trigger: Trigger, { tree }: StatusContext): Generator<Note> {
  for (const child of childrenWith(tree, trigger.index, "amod", "acl", "det", "advmod")) {
    const lemma = tree.tokens[child]?.lemma.toLowerCase() ?? "";
    if (AHEAD_ADJECTIVES.has(lemma) && !isPastSubject(trigger, tree)) yield status("planned", lemma);
    if (DOUBTFUL_ADJECTIVES.has(lemma)) yield status("hypothetical", lemma);
    if (ALLEGED.test(wordAt(tree.tokens, child))) yield status("denied", CALLED_SO);
    // « aucun raid n'a été mené »: « ne » and « aucun » are one denial.
    if (isNone(tree, child) && !isUnderNegation(trigger, tree)) yield status("denied", "aucun");
  }
  if (isInNone(tree, trigger.index)) yield status("denied", "pas de");
  if (isHeadedFor(tree, trigger.index)) yield status("planned", "vers");
  if (isAheadWithoutVerb(tree)) yield status("planned", "prochain");
  // « ce n'est pas une grève »
  if (isNotThis(tree, trigger.index) || isNotConcerned(tree, trigger.index)) yield status("denied", "ce n'est pas");
  // « il n'y a eu ni attaque ni pillage »
  if (isNor(tree, trigger.index) && !isGovernedObject(tree, trigger.index)) yield status("denied", "ni");
  if (isWithAnybody(trigger, tree)) yield drop("a principle, no act");
  yield* notesOfRelative(trigger, tree);
  yield* notesOfTakingPlace(trigger, tree);
  // « les médecins seront en grève »
  if (childrenWith(tree, trigger.index, "cop").some((at) => tree.tokens[at]?.features.Tense === "Fut"))
    yield status("planned", "futur");
  yield* notesOfLostModal(trigger, tree);
  const preposition = prepositionOf(tree, trigger.index);
  if (preposition === "sans" || preposition === "jusqu'à") yield drop("not told to take place");
  // « l'offre pour une trêve » offers it; « venu pour des pourparlers » has them before him.
  const offered = preposition === "pour" && offerBefore(tree, trigger.index) !== undefined;
  if (offered || proposedIn(tree, trigger.index) !== undefined) yield status("requested", "proposer");
  // « une enquête pour assassinat », « venu pour des pourparlers ».
  const above = tree.tokens[trigger.index]?.head ?? -1;
  const isAttempt = /^(?:tentative|complot|préparation)$/u.test(tree.tokens[above]?.lemma ?? "");
  // « arrêtés pour une tentative d'invasion »
  if (isAttempt && prepositionOf(tree, above) === "pour") yield drop("what somebody is charged with");
  if (preposition === "pour" && !offered && !isAnswered(tree, above))
    yield drop("only a purpose, or what somebody is charged with");
}

/** « a remercié X pour la libération des pêcheurs », « se sont excusés pour la frappe »: it has taken place. */
function isAnswered(tree: Tree, above: number): boolean {
  const group = verbGroupsOf(tree).find(({ main }) => main === above);
  return group !== undefined && attitudesOf(group.lemma, group.reflexive).has("answered");
}

/** « Pas de rencontre entre X et Y », « pas la moindre attaque »: without a verb that could be denied. */
function isInNone(tree: Tree, index: number): boolean {
  const at = tree.tokens.findLastIndex(({ lower }, before) => before < index && lower === "pas");
  const [next, second] = [wordAt(tree.tokens, at + 1), wordAt(tree.tokens, at + 2)];
  const opens = /^(?:de|d')$/u.test(next) || second === "moindre";
  const isNear = at >= 0 && index - at <= REACH_OF_NONE && opens;
  return isNear && !tree.tokens.some(({ features }) => features.VerbForm === "Fin");
}

/** « pas de nouvelle attaque », « pas la moindre attaque »: words from « pas » to the act. Guessed. */
const REACH_OF_NONE = 3;

/** « Vers un retrait des troupes »: what a title sees coming; not « Vers minuit, raid de l'armée ». */
const isHeadedFor = (tree: Tree, index: number): boolean =>
  wordAt(tree.tokens, 0) === "vers" &&
  tree.tokens.slice(1, index).every(({ upos }) => upos === "DET" || upos === "ADJ") &&
  !tree.tokens.some(({ features }) => features.VerbForm === "Fin");

/** « pas de trêve avec ceux qui égorgent » */
function isWithAnybody({ last }: Trigger, tree: Tree): boolean {
  const [first, second, third] = [1, 2, 3].map((step) => wordAt(tree.tokens, last + step));
  return (
    /^(?:avec|pour|envers)$/u.test(first ?? "") &&
    /^(?:ceux|celui|celles?|quiconque)$/u.test(second ?? "") &&
    third === "qui"
  );
}

/** « la marche que préparent les lycéens », « la trêve que réclame l'ONU »: what the clause that describes an act says of it. */
function* notesOfRelative(trigger: Trigger, tree: Tree): Generator<Note> {
  if (isPastSubject(trigger, tree)) return;
  for (const verb of childrenWith(tree, trigger.index, "acl:relcl", "acl")) {
    const group = verbGroupsOf(tree).find(({ main, form }) => main === verb && form === "finite");
    const opens = group && /^(?:que|qu')$/u.test(wordAt(tree.tokens, trigger.last + 1));
    if (!opens || group.negated) continue;
    const attitudes = attitudesOf(group.lemma, group.reflexive);
    if (attitudes.has("requested")) yield status("requested", group.lemma);
    else if (attitudes.has("planned") && !attitudes.has("through")) yield status("planned", group.lemma);
  }
}

/** « une rencontre aura lieu », « pourrait avoir lieu », « n'a pas eu lieu »: by the words, since the parser often loses this idiom. */
function* notesOfTakingPlace(trigger: Trigger, tree: Tree): Generator<Note> {
  const place = tree.tokens.findIndex((token, index) => index > trigger.last && token.lower === "lieu");
  const from = tree.tokens.findIndex(
    (token, index) => index > trigger.last && (token.upos === "VERB" || token.upos === "AUX"),
  );
  if (place < 0 || from < 0 || place - from > LONGEST_TAKING_PLACE) return;
  const words = tree.tokens.slice(Math.max(trigger.last, from - 1), place);
  const above = verbGroupsOf(tree).find((group) => group.main === tree.tokens[trigger.index]?.head);
  if (above?.lemma === "avoir" || !words.some((token) => token.lemma === "avoir")) return;
  const has = (pattern: RegExp) => words.some((token) => pattern.test(token.lower));
  const first = tree.tokens[from];
  if (has(/^(?:ne|n')$/u) && has(/^(?:pas|jamais|plus)$/u)) yield status("denied", "n'a pas lieu");
  if (first?.features.Mood === "Cnd") yield status("hypothetical", "conditionnel");
  if (first?.features.Tense === "Fut" || first?.lemma === "devoir") yield status("planned", "aura lieu");
}

/** « une visite de X, à Y, pourrait intervenir »: the parser gives the modal another subject. */
function* notesOfLostModal({ index, last }: Trigger, tree: Tree): Generator<Note> {
  const modal = tree.tokens.findIndex(({ features }, at) => at > last && features.VerbForm === "Fin");
  const [infinitive] = childrenWith(tree, modal, "xcomp");
  const occurs = infinitive !== undefined && OCCURRING.has(tree.tokens[infinitive]?.lemma ?? "");
  if (!occurs || tree.tokens[index]?.head === modal) return;
  const lemma = tree.tokens[modal]?.lemma ?? "";
  if (lemma === "pouvoir") yield status("hypothetical", lemma);
  if (lemma === "devoir") yield status("planned", lemma);
}

/** Verbs of which an act is the subject, and nobody who acts. */
const OCCURRING = new Set(["intervenir", "tenir", "dérouler", "produire", "survenir"]);

/** « n'a donc pas encore eu lieu »: words from the first verb to « lieu ». */
const LONGEST_TAKING_PLACE = 7;

const isNone = (tree: Tree, index: number) => /^aucune?$/u.test(wordAt(tree.tokens, index));

/** « il n'y a eu ni attaque ni pillage »: the second hangs on the first. */
function isGovernedObject(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  const relation = relationOf(token);
  return /^(?:obj|obl)$/u.test(relation) || (relation === "conj" && isGovernedObject(tree, token?.head ?? -1));
}

const isNor = (tree: Tree, index: number): boolean =>
  wordAt(tree.tokens, index - 1) === "ni" &&
  tree.tokens.slice(0, index).some(({ lower }) => /^(?:ne|n')$/u.test(lower));

/** « la manifestation prévue de longue date était organisée »: no longer ahead. */
function isPastSubject(trigger: Trigger, tree: Tree): boolean {
  const above = verbGroupsOf(tree).find((group) => group.main === tree.tokens[trigger.index]?.head);
  return above?.tense === "past" && relationOf(tree.tokens[trigger.index]) === "nsubj";
}

function isUnderNegation(trigger: Trigger, tree: Tree): boolean {
  let at = tree.tokens[trigger.index]?.head ?? -1;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const group = verbGroupsOf(tree).find((candidate) => candidate.main === at);
    if (group) return group.negated && governsActs(group.lemma);
    at = tree.tokens[at]?.head ?? -1;
  }
  return false;
}

/** Verbs whose negation is read on the act itself. */
function governsActs(lemma: string): boolean {
  const attitudes = attitudesOf(lemma);
  return attitudes.has("through") || attitudes.has("occurs") || attitudes.has("planned");
}
