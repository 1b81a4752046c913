import { isTimeWord } from "../../clause/time-nouns.ts";
import { isBelow, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { reportingUses } from "../../quote/cue/reporting-words.ts";
import { clausesAbove } from "../clause-apart.ts";
import { prepositionOf } from "../roles/prepositions.ts";
import { governingVerb } from "../time/time-of-telling.ts";
import { findTriggers, type Trigger } from "../triggers/find-triggers.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";

/**
 * A place that belongs to something else in the sentence of a trigger: to whoever tells it, to an act that only dates it or describes who takes
 * part, to where somebody lives, to what is asked for, or to what somebody is close to.
 */
export function isPlacedApart(index: number, trigger: Trigger, tree: Tree): boolean {
  return (
    isOfTeller(index, trigger, tree) ||
    isOutsideTold(index, trigger, tree) ||
    isOfDescribingAct(index, trigger, tree) ||
    isBehindDate(index, trigger, tree) ||
    isOfTies(index, tree) ||
    isOfResidence(index, trigger, tree) ||
    isOfGift(index, trigger, tree)
  );
}

/** « …, note un témoin à Lima », « a dit mardi à Lima que… »: where words were said; not « a annoncé une attaque à Lima », nor who says so. */
function isOfTeller(index: number, trigger: Trigger, tree: Tree): boolean {
  const verb = governingVerb(tree, index);
  const { lemma = "" } = tree.tokens[verb] ?? {};
  if (verb < 0 || verb === trigger.index || VERBAL_TYPES.has(trigger.entry.type)) return false;
  const uses = reportingUses(lemma, false);
  if (!uses.has("say") && !uses.has("incise")) return false;
  // « ont conclu à Lima des pourparlers », « une série d'attaques a débuté à Lima », « un tête-à-tête est annoncé pour mardi à Lima »
  if (trigger.group === undefined && governingVerb(tree, trigger.index) === verb) return false;
  if (tree.tokens[trigger.index]?.head === verb && relationOf(tree.tokens[verb]) !== "parataxis") return false;
  if (verb > trigger.index) return index > verb;
  return index < trigger.index && relationOf(tree.tokens[index]) === "obl" && tree.tokens[index]?.head === verb;
}

/** « trois marins cantonnés à Lima ont affirmé que… », « a dit aux pêcheurs à Lima, précisant que… »: in front of what is told. */
function isOutsideTold(index: number, trigger: Trigger, tree: Tree): boolean {
  const told = clausesAbove(trigger.index, tree).find((head) => {
    const { relation, head: verb = -1 } = tree.tokens[head] ?? {};
    return relation === "ccomp" && index < head && reportingUses(tree.tokens[verb]?.lemma ?? "", false).has("say");
  });
  // « les élus de la région de Lima ont annoncé que… »: what they tell of lies in their land.
  return told !== undefined && !isBelow(tree, index, told) && prepositionOf(tree, index) !== "de";
}

/** « trois pêcheurs enlevés à Lima ont été libérés »; those who are « déployés à Lima » are there. */
function isOfDescribingAct(index: number, trigger: Trigger, tree: Tree): boolean {
  return findTriggers(tree).some(
    (other) =>
      other.group?.form === "participle" &&
      other.index !== trigger.index &&
      relationOf(tree.tokens[other.index]) === "acl" &&
      !STAYS.has(other.entry.type) &&
      isBelow(tree, index, other.index) &&
      !isBelow(tree, trigger.index, other.index),
  );
}

const STAYS: ReadonlySet<string> = new Set(["MOBILIZE", "CONSULT"]);

/** « a reçu ses alliés après l'éboulement d'une mine près de Lima », « n'ont tiré nulle part depuis l'accord de Lima »: behind what only dates. */
function isBehindDate(index: number, { last, entry }: Trigger, tree: Tree): boolean {
  // « ont été tués après l'attaque d'un camp à Lima »: an act often goes on where the one before took place, talks do not.
  const opens = entry.type === "CONSULT" || VERBAL_TYPES.has(entry.type) ? /^(?:depuis|après|avant)$/u : /^depuis$/u;
  for (let at = index - 1; at > last; at--) {
    if (tree.tokens[at]?.features.VerbForm === "Fin") return false;
    if (opens.test(wordAt(tree.tokens, at))) return datesByAct(tree, at, index);
  }
  return false;
}

/** « depuis l'ouverture du port »; not « depuis lundi », « avant la fin de la semaine », « après avoir quitté ». */
function datesByAct(tree: Tree, at: number, place: number): boolean {
  const noun = tree.tokens.findIndex(
    ({ upos }, behind) => behind > at && behind < at + 4 && /^(?:NOUN|NUM)$/u.test(upos),
  );
  const { lemma = "", upos } = tree.tokens[noun] ?? {};
  const isTime = upos === "NUM" || isTimeWord(lemma) || /^(?:fin|début|milieu|heure|jour|an|année)$/u.test(lemma);
  return noun >= 0 && noun < place && !isTime && !/^(?:de|d'|que|qu')$/u.test(wordAt(tree.tokens, at + 1));
}

/** « des bandes fidèles à Lima », « liées à Quito » */
function isOfTies(index: number, tree: Tree): boolean {
  const before = [1, 2, 3].map((back) => tree.tokens[index - back]?.lemma ?? "");
  return before.some((lemma) => TIES.has(lemma));
}

const TIES = new Set("affilier affilié lier lié inféoder fidèle loyal hostile favorable acquis".split(" "));

/** « un exilé résidant à Lima a été condamné »: where one lives, not where it happened to him. */
function isOfResidence(index: number, trigger: Trigger, tree: Tree): boolean {
  const above = tree.tokens[index]?.head ?? -1;
  return RESIDES.has(tree.tokens[above]?.lemma ?? "") && !isBelow(tree, trigger.index, above);
}

const RESIDES = new Set(
  "résider habiter vivre demeurer installer établir baser exiler réfugier naître originaire natif domicilier expatrier enraciner".split(
    " ",
  ),
);

/** « a pressé le Brésil de ne plus livrer de blé à Lima »: to whom something is to be given or is written. */
function isOfGift(index: number, trigger: Trigger, tree: Tree): boolean {
  const verb = governingVerb(tree, index);
  return verb !== trigger.index && GIVING.has(tree.tokens[verb]?.lemma ?? "");
}

const GIVING = new Set(
  "vendre livrer fournir donner accorder étendre remettre céder écrire téléphoner adresser".split(" "),
);

/**
 * « à Huacho, dans la région de Lima », « Gao, chef-lieu de la région », « Ouani, bourg à 12 km de Lima »: the place that is told of another, behind a
 * comma or in brackets, encloses it; the closer one stands right before.
 */
export function enclosedBefore(index: number, tree: Tree, isPlace: (at: number) => boolean): number | undefined {
  for (let at = index - 1; at > Math.max(0, index - REACH); at--) {
    const token = tree.tokens[at];
    if (token === undefined || token.features.VerbForm === "Fin" || /^[;:«»]$/u.test(token.form)) return undefined;
    if (!/^[,(]$/u.test(token.form)) continue;
    return isPlace(at - 1) && tellsWhere(at + 1, tree) ? at - 1 : undefined;
  }
  return undefined;
}

/** « dans la région », « près de », « à 12 km », « chef-lieu de »; not « à Cuzco », which stands beside it. */
function tellsWhere(at: number, tree: Tree): boolean {
  const isAt = wordAt(tree.tokens, at) === "à" && tree.tokens[at + 1]?.upos === "PROPN";
  return !isAt && /^(?:ADP|ADP_DET|DET|NOUN|ADJ|PROPN|ADV)$/u.test(tree.tokens[at]?.upos ?? "");
}

/** « , bourg bâti à une dizaine de kilomètres au nord de Lima »: words from the comma to the name. Guessed. */
const REACH = 12;
