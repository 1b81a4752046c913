import type { Token } from "../../model/reading.ts";
import { childrenWith, type Tree, wordAt } from "../clause/tree.ts";
import { attitudesOf } from "../event/status/read-attitudes.ts";
import { eventEntries, eventTypeOf } from "../event/triggers/event-lexicon.ts";
import { type Predicate, predicatesOf } from "./wording/predicates.ts";

/** A clause of reported words. */
interface Clause {
  readonly tree: Tree;
  readonly start: number;
  readonly end: number;
}

/**
 * Whether reported words say nothing that another source could confirm or contradict: a demand, a vow, a question, what is only possible or hangs on a
 * condition, « c'est » of what stands elsewhere, what the speaker himself has seen or felt.
 */
export function claimsNothing(predicate: Predicate, clause: Clause, direct: boolean): boolean {
  const { tree, start, end } = clause;
  return (
    isSpeechAct(predicate) ||
    isVow(tree, predicate) ||
    isMereTime(tree, start, predicate) ||
    isQuestion(tree, end) ||
    isSupposed(tree, start, end, predicate) ||
    isOpen(predicate, clause) ||
    (direct &&
      (saysAnybody(predicate, clause) || hasOpenSubject(predicate, clause) || isOwnExperience(predicate, tree)))
  );
}

/** Asking and ordering claim nothing. */
function isSpeechAct({ lemma }: Predicate): boolean {
  return eventEntries(lemma, "verb").some((entry) => entry.type === "REQUEST" && entry.further.length === 0);
}

/** « Nous reconstruirons », « je vais répondre »: what somebody promises is an act of his words, and nobody else's to contradict. */
function isVow(tree: Tree, { first, last }: Predicate): boolean {
  const finite = tree.tokens.slice(first, last + 1).find(({ features }) => features.VerbForm === "Fin");
  const isComing = finite?.features.Tense === "Fut" || finite?.lemma === "aller";
  return isComing && finite?.features.Person === "1";
}

/** « la présidence, qui avait refusé »: a noun with its relative clause, and no verb of its own. */
export function isRelative(tree: Tree, start: number, { first }: Predicate): boolean {
  const opening = tree.tokens.findLastIndex(
    (_, index) => index > start + 1 && index < first && RELATIVE.test(wordAt(tree.tokens, index)),
  );
  const others = [...predicatesOf(tree, start, opening), ...predicatesOf(tree, opening, first)];
  const between = tree.tokens.slice(opening + 1, first);
  return (
    opening >= 0 && others.every(({ form }) => form !== "finite") && !between.some(({ upos }) => OWN_WORDS.has(upos))
  );
}

const RELATIVE = /^(?:qui|dont|où|laquelle|lequel|lesquel(?:le)?s)$/u;
/** What stands before a verb that is not the relative pronoun's. */
const OWN_WORDS = new Set(["NOUN", "PROPN", "PUNCT"]);

/** « quelques heures après que Séoul a repris » */
function isMereTime(tree: Tree, start: number, { first }: Predicate): boolean {
  return tree.tokens.some((_, index) => {
    const word = wordAt(tree.tokens, index);
    const isThat =
      /^(?:que|qu')$/u.test(word) && /^(?:après|avant|pendant|dès|depuis)$/u.test(wordAt(tree.tokens, index - 1));
    return index > start && index < first && isThat;
  });
}

function isQuestion(tree: Tree, end: number): boolean {
  return wordAt(tree.tokens, end) === "?" || wordAt(tree.tokens, end - 1) === "?";
}

/** « si les combats reprenaient », « qu'ils s'en aillent », « partez »: nothing is said to be so. */
function isSupposed(tree: Tree, start: number, end: number, predicate: Predicate): boolean {
  const first = tree.tokens.findIndex(({ upos }, index) => index >= start && upos !== "PUNCT");
  const alone = predicatesOf(tree, start, end).filter(({ form }) => form === "finite").length === 1;
  const supposes = /^(?:si|s'|que|qu'|quels?|quelles?)$/u.test(wordAt(tree.tokens, first));
  return tree.tokens[predicate.last]?.features.Mood === "Imp" || (supposes && alone);
}

const finiteOf = (tree: Tree, { first, last }: Predicate): Token | undefined =>
  tree.tokens.slice(first, last + 1).find(({ features }) => features.VerbForm === "Fin");

/** « pourrait sanctionner deux ministres », « le budget doit rester… », « si X attaque, Y répondra »: neither said to be so nor not. */
function isOpen(predicate: Predicate, { tree, start }: Clause): boolean {
  const finite = finiteOf(tree, predicate);
  if (finite?.lemma === "pouvoir" && finite.features.Mood === "Cnd") return isAct(tree, predicate);
  if (
    finite?.lemma === "devoir" &&
    /^(?:Pres|Fut)$/u.test(finite.features.Tense ?? "") &&
    finite.features.Mood !== "Cnd"
  )
    return true;
  const first = tree.tokens.findIndex(({ upos }, index) => index >= start && upos !== "PUNCT");
  const opensIf = /^(?:si|s')$/u.test(wordAt(tree.tokens, first)) && tree.tokens[first]?.upos === "SCONJ";
  return (
    opensIf || /^(?:faute|sinon)$/u.test(wordAt(tree.tokens, first)) || /^à défaut$/u.test(wordsAt(tree, first, 2))
  );
}

/** « On ne bâtit pas un pont avec des discours »: « on » is anybody, or whoever speaks with others; « on a tué la trêve » is a deed. */
function saysAnybody({ root, first, last }: Predicate, { tree, start }: Clause): boolean {
  const subject = childrenWith(tree, root, "nsubj").find((at) => at >= start && at <= first + 1);
  const isDeed = tree.tokens[last]?.features.VerbForm === "Part";
  const word = subject === undefined ? "" : wordAt(tree.tokens, subject);
  return word === "vous" || (word === "on" && !isDeed);
}

/** « pourrait sanctionner », « pourraient se tenir »: an act that may come, which is told as such; « pourrait coûter cher » is a forecast. */
function isAct(tree: Tree, { root }: Predicate): boolean {
  const infinitive = childrenWith(tree, root, "xcomp")[0] ?? root;
  const lemma = tree.tokens[infinitive]?.lemma ?? "";
  return eventTypeOf(lemma) !== undefined || attitudesOf(lemma).has("occurs") || attitudesOf(lemma, true).has("occurs");
}

const wordsAt = (tree: Tree, from: number, count: number): string =>
  Array.from({ length: count }, (_, step) => wordAt(tree.tokens, from + step)).join(" ");

/** « c'est une ligne rouge »: what is meant stands elsewhere. */
function hasOpenSubject({ root, first }: Predicate, { tree, start }: Clause): boolean {
  const subject = childrenWith(tree, root, "nsubj").find((at) => at >= start && at < first) ?? first;
  const word = wordAt(tree.tokens, subject);
  if (!/^(?:ce|c'|cela|ça|ceci)$/u.test(word)) return false;
  // « ce que montrent ces images, c'est de la propagande »
  if (tree.tokens.slice(start, first).some(({ upos }) => upos === "NOUN" || upos === "PROPN")) return false;
  // « ce sont les rebelles qui ont tiré », « c'est pourquoi il a tiré »
  return !tree.tokens.some(({ form }, index) => index > first && /^(?:qui|que|qu'|pourquoi)$/iu.test(form));
}

/** « J'ai entendu des explosions », « on a vu passer les motos »: what nobody else can say of him. */
function isOwnExperience({ root, lemma, first }: Predicate, tree: Tree): boolean {
  const isOwn = childrenWith(tree, root, "nsubj").some(
    (at) => at < first + 2 && /^(?:je|j'|nous|on)$/u.test(wordAt(tree.tokens, at)),
  );
  return isOwn && EXPERIENCES.has(lemma);
}

const EXPERIENCES = new Set("entendre voir sentir ressentir comprendre remercier".split(" "));
