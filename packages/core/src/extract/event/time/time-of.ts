import type { DateRange } from "../../../model/analysis.ts";
import type { EventStatus } from "../../../model/plover.ts";
import type { Token } from "../../../model/reading.ts";
import { touching } from "../../../model/touching.ts";
import { isTimeWord } from "../../clause/time-nouns.ts";
import { childrenWith, datelineEnd, isBelow, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import type { TimeExpression } from "../../extract-times.ts";
import { isInOtherClause } from "../clause-apart.ts";
import { distanceOf } from "../distance.ts";
import { prepositionOf } from "../roles/prepositions.ts";
import { eventTypeOf } from "../triggers/event-lexicon.ts";
import { findTriggers, type Trigger } from "../triggers/find-triggers.ts";
import { VERBAL_TYPES } from "../triggers/verbal-types.ts";
import { isInClauseApart } from "./time-apart.ts";
import { governingVerb, isOfAccusation, isOfContact, isOfTelling } from "./time-of-telling.ts";
import { isNoStart } from "./time-since.ts";
import { isBeforeNow, isOfWhatAccepts, isStillToCome } from "./time-to-come.ts";

/** The time of the event: the one that hangs on the trigger, else the nearest in the sentence; undefined when it names none. */
export function timeOf(
  trigger: Trigger,
  tree: Tree,
  times: readonly TimeExpression[],
  status: EventStatus,
): DateRange | undefined {
  let best: { readonly range: DateRange; readonly cost: number } | undefined;
  for (const time of timesIn(tree, times)) {
    const index = tree.tokens.findIndex((token) => token.end > time.start);
    if (index < 0 || time.range === undefined || isOfContent(index, trigger, tree)) continue;
    const telling = isOfTelling(index, trigger, tree, isStillToCome(status)) || isOfText(index, trigger, tree);
    if (telling && (index > trigger.index || isStillToCome(status))) continue;
    if (isOfWhatAccepts(index, trigger, tree, status) || isBeforeNow(index, trigger, tree)) continue;
    if (isNoStart(index, trigger, tree) || (isOfContact(index, tree) && !VERBAL_TYPES.has(trigger.entry.type)))
      continue;
    const apart = (telling ? TELLING : 0) + (index < datelineEnd(tree) ? DATELINE : 0);
    const cost = distanceOf(trigger, tree, index) + (index <= 1 ? OPENING : 0) + apart;
    if (best === undefined || cost < best.cost) best = { range: time.range, cost };
  }
  return best?.range;
}

/** Times of a sentence that are resolved to days. */
export function timesIn(tree: Tree, times: readonly TimeExpression[]): readonly TimeExpression[] {
  const { start, end } = tree.sentence;
  return touching(times, { start, end }).filter(
    (time) => time.range !== undefined && time.start >= start && time.end <= end,
  );
}

/** Whether a sentence names a time, resolved or not: without a date of publication « mardi » is a time of its own as well. */
export function namesTime(tree: Tree, times: readonly TimeExpression[]): boolean {
  const { start, end } = tree.sentence;
  return touching(times, { start, end }).some((time) => time.start >= start && time.end <= end);
}

/** « Mardi, … »: a time that opens the sentence holds for all of it. */
const OPENING = -4;

/**
 * The time of the telling stands for that of the act only where it comes first and no other is said:
 * « a déclaré mardi que la ville est prise », not « la ville est prise, a-t-on appris mardi ».
 */
const TELLING = 20;

/** « LIMA, 8 mai (AFP) – »: the day of the report, which stands for that of the act only where no other is said. */
const DATELINE = 60;

/** What speech is about has times of its own (« dénonce la trêve en vigueur depuis mars »), and so has another act named in between. */
function isOfContent(index: number, trigger: Trigger, tree: Tree): boolean {
  const own = isBelow(tree, index, trigger.index) || followsNoun(index, trigger, tree);
  if (isInOtherClause(index, trigger, tree)) return true;
  if (
    isInClauseApart(index, trigger, tree) ||
    isOfSentenceBefore(index, trigger, tree) ||
    isToldAside(index, trigger, tree)
  )
    return true;
  if (isBehindRelative(index, trigger, tree) || isOfCall(index, trigger, tree)) return true;
  if (isOfNounInBetween(index, trigger, tree) || isOfAccusation(index, trigger, tree)) return true;
  if ((!own && isOfAnother("noun", index, trigger, tree)) || isOfAnother("participle", index, trigger, tree))
    return true;
  const before = prepositionOf(tree, trigger.index);
  // « interrogé vendredi après la rencontre », « au deuxième jour de la trêve »: not the day of the meeting, of the truce.
  if (
    trigger.group === undefined &&
    !own &&
    (dates(before) || isTimeWord(tree.tokens[headOf(trigger, tree)]?.lemma ?? ""))
  )
    return true;
  if (isOfWhatIsAsked(index, trigger, tree)) return true;
  const verbal = VERBAL_TYPES.has(trigger.entry.type);
  return verbal && wordAt(tree.tokens, index) === "depuis" && governingVerb(tree, index) !== trigger.index;
}

const dates = (preposition: string | undefined): boolean => /^(?:après|avant|depuis|malgré)$/u.test(preposition ?? "");
const headOf = (trigger: Trigger, tree: Tree): number => tree.tokens[trigger.index]?.head ?? -1;

/** « après la destruction d'un pont par l'armée dans la nuit de mardi »: no verb between, wherever the parser hangs the night. */
function followsNoun(index: number, trigger: Trigger, tree: Tree): boolean {
  if (trigger.group !== undefined || index < trigger.index) return false;
  const between = tree.tokens.slice(trigger.last + 1, index);
  const another = findTriggers(tree).some((other) => other.index > trigger.last && other.index < index);
  return !another && !between.some((token) => ["VERB", "AUX", "PUNCT", "CCONJ", "SCONJ"].includes(token.upos));
}

/** « les uns feront grève le 20, et les autres ont cessé le travail »: the day of the clause before, which has a subject of its own. */
function isOfSentenceBefore(index: number, trigger: Trigger, tree: Tree): boolean {
  const token = tree.tokens[trigger.index];
  if (relationOf(token) !== "conj" || childrenWith(tree, trigger.index, "nsubj").length === 0) return false;
  const first = token?.head ?? -1;
  return index > first && index < trigger.index && isBelow(tree, index, first) && !isBelow(tree, index, trigger.index);
}

/** « appellent à une grève le 19 juin », « menace de frapper lundi »: the day of what is asked for or threatened. */
function isOfWhatIsAsked(index: number, { entry, group, last }: Trigger, tree: Tree): boolean {
  if (!/^(?:REQUEST|THREATEN|AGREE|CONCEDE)$/u.test(entry.type) || group === undefined || index < last) return false;
  const between = tree.tokens.slice(last + 1, index);
  // « a demandé le retrait, mardi, »: when it was said; « appelle les dockers à quitter le quai, du 8 au 9 mai »
  if (between.some(({ form }) => form === ",") && !isTerm(index, tree)) return false;
  return between.some((token) => token.features.VerbForm === "Inf" || eventTypeOf(token.lemma)?.wordClass === "noun");
}

/** « du 3 au 5 mai », « dès lundi », « d'ici vendredi » */
const isTerm = (index: number, tree: Tree): boolean =>
  [0, 1, 2].some((back) => /^(?:du|de|dès|avant|ici|jusqu'|à)$/u.test(wordAt(tree.tokens, index - back)));

/**
 * « X, qui s'est rendu lundi à Lima, condamne… », « le jugement, rendu samedi, a été dénoncé », « dans un communiqué diffusé mardi »: the day
 * of what is told aside. « l'attaque qui a eu lieu lundi », « l'attaque survenue lundi » have it, and so has what a participle opens.
 */
export function isToldAside(index: number, trigger: Trigger, tree: Tree): boolean {
  for (let at = index, steps = 0; at >= 0 && steps < tree.tokens.length; steps++) {
    const token = tree.tokens[at];
    if (token?.relation === "acl:relcl" || (isParticiple(token, at) && !isOfText(index, trigger, tree)))
      return (
        isOfObject(at, trigger, tree) ||
        (!isBelow(tree, trigger.index, at) &&
          !(isBelow(tree, token?.head ?? -1, trigger.index) && (token?.head ?? -1) >= trigger.index))
      );
    at = token?.head ?? -1;
  }
  return false;
}

/** « a condamné l'attaque menée lundi »: of what speech is about, told by a participle; « dans un communiqué diffusé lundi » is when it was said. */
function isOfObject(participle: number, { entry, group, index }: Trigger, tree: Tree): boolean {
  const { relation, head = -1 } = tree.tokens[participle] ?? {};
  if (group === undefined || relation !== "acl" || !VERBAL_TYPES.has(entry.type)) return false;
  return participle > index && isBelow(tree, head, index) && !TEXTS.has(tree.tokens[head]?.lemma ?? "");
}

/** « Dans un communiqué diffusé dimanche, l'armée affirme que… »: when it was told, which comes before what is told. */
function isOfText(index: number, trigger: Trigger, tree: Tree): boolean {
  const participle = tree.tokens[index]?.head ?? -1;
  const noun = tree.tokens[tree.tokens[participle]?.head ?? -1];
  return index < trigger.index && relationOf(tree.tokens[participle]) === "acl" && TEXTS.has(noun?.lemma ?? "");
}

const TEXTS = new Set(
  "communiqué message vidéo lettre déclaration note rapport entretien interview texte discours".split(" "),
);

/** « a appelé lundi à une grève »: the day of the call. */
function isOfCall(index: number, trigger: Trigger, tree: Tree): boolean {
  if (trigger.group !== undefined || trigger.entry.type !== "PROTEST" || index > trigger.index) return false;
  const verb = governingVerb(tree, trigger.index);
  return index > verb && tree.tokens[verb]?.lemma === "appeler";
}

/** « demande de cesser, ce que la garde avait tenté le mois dernier »: behind « que » or « qui », with a verb of its own. */
function isBehindRelative(index: number, trigger: Trigger, tree: Tree): boolean {
  const relative = tree.tokens.findIndex(
    ({ form }, at) =>
      at > trigger.last &&
      at < index &&
      /^(?:que|qu'|qui|dont|où)$/iu.test(form) &&
      wordAt(tree.tokens, at - 1) === ",",
  );
  return relative >= 0 && tree.tokens.slice(relative, index).some(({ features }) => features.VerbForm === "Fin");
}

const isParticiple = (token: Token | undefined, at: number): boolean =>
  token?.relation === "acl" && token.features.VerbForm === "Part" && at > 1;

/** « a adopté 17 paquets depuis l'invasion de l'Ukraine le 24 février 2022 »: the day right behind another act that only dates this one. */
function isOfNounInBetween(index: number, trigger: Trigger, tree: Tree): boolean {
  const noun = findTriggers(tree).findLast(
    (other) => other.group === undefined && other.last < index && other.index > trigger.last,
  );
  if (noun === undefined || !/^(?:depuis|après|avant|malgré|suite)$/u.test(prepositionOf(tree, noun.index) ?? ""))
    return false;
  return !tree.tokens
    .slice(noun.last + 1, index)
    .some(({ upos }) => ["VERB", "AUX", "PUNCT", "CCONJ", "SCONJ"].includes(upos));
}

/**
 * « dix élèves enlevés lundi ont été libérés »: another act in between, told by a noun or by a participle that describes.
 * « Réunis jeudi à Lima, les ministres ont… »: the day that opens the sentence holds for all of it.
 */
function isOfAnother(form: "noun" | "participle", index: number, trigger: Trigger, tree: Tree): boolean {
  return findTriggers(tree).some(
    (other) =>
      (form === "noun" ? other.group === undefined : other.group?.form === "participle" && other.index > 1) &&
      other.index !== trigger.index &&
      isBelow(tree, index, other.index) &&
      !isBelow(tree, trigger.index, other.index),
  );
}
