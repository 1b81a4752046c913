import { governedByPreposition, NOMINAL } from "../../clause/noun-phrase.ts";
import { isTimeWord } from "../../clause/time-nouns.ts";
import { childrenWith, isBelow, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { isAgentNoun } from "../../participants.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { plainPreposition, prepositionOf } from "./prepositions.ts";

export function objectOf(tree: Tree, trigger: Trigger): number | undefined {
  // « intercepter ~ missile »: the further word is what the frame speaks of.
  if (trigger.entry.loose && trigger.entry.frame.actor === "object") return trigger.last;
  const direct = childrenWith(tree, trigger.index, "obj", "iobj").filter((child) => {
    const token = tree.tokens[child];
    return token !== undefined && (relationOf(token) === "obj" || token.upos === "PRON") && !isTimeWord(token.lemma);
  });
  const none = noneBehind(tree, trigger);
  if (none !== undefined) return none;
  const isFurther = (child: number) =>
    trigger.entry.loose && child > trigger.last - trigger.entry.further.length && child <= trigger.last;
  const behind =
    direct.find((child) => child > trigger.index && !isFurther(child)) ??
    direct.find((child) => tree.tokens[child]?.upos === "PRON");
  if (behind !== undefined) return behind;
  // « a accueilli à Lomé, dès l'aube, la ministre togolaise »: far from its verb the parser takes it for a circumstance.
  const bare = childrenWith(tree, trigger.index, "obl").find(
    (child) =>
      child > trigger.last &&
      isAgentNoun(tree.tokens[child]?.lemma ?? "") &&
      childrenWith(tree, child, "case").length === 0 &&
      !governedByPreposition(tree, child),
  );
  if (bare !== undefined) return bare;
  if (trigger.entry.mode === "visit" && trigger.entry.frame.actor === "object") {
    const guest = guestBehind(tree, trigger.last);
    if (guest !== undefined) return guest;
  }
  if (!trigger.entry.loose) return nounBehind(tree, trigger.last);
  // « a condamné l'ancien maire à une lourde peine »: whoever stands between the words of the expression.
  const between = trigger.group && nounBehind(tree, trigger.group.last);
  const isInside = between !== undefined && between < trigger.last && isAgentNoun(tree.tokens[between]?.lemma ?? "");
  if (isInside) return between;
  // « prendre le contrôle de Lima »: what is controlled.
  if (tree.tokens[trigger.last]?.lemma === "contrôle") {
    const controlled = childrenWith(tree, trigger.last, "nmod").find((child) => prepositionOf(tree, child) === "de");
    if (controlled !== undefined) return controlled;
  }
  // « renvoyer ~ migrant »: the further word is who undergoes it.
  const { last, entry } = trigger;
  const isObject = isAgentNoun(tree.tokens[last]?.lemma ?? "") && !governedByPreposition(tree, last);
  return isObject && !entry.frame.required ? last : undefined;
}

/** « n'ont pas arrêté de journaliste »: under a negation « de » is the article of the object. */
function noneBehind(tree: Tree, { group }: Trigger): number | undefined {
  if (!group?.negated || group.passive || !/^(?:de|d')$/u.test(wordAt(tree.tokens, group.last + 1))) return undefined;
  const noun = tree.tokens.findIndex(
    ({ upos }, index) => index > group.last + 1 && index <= group.last + NONE_REACH && NOMINAL.has(upos),
  );
  return noun < 0 || !isAgentNoun(tree.tokens[noun]?.lemma ?? "") ? undefined : noun;
}

/** « n'ont pas expulsé de nouveaux diplomates »: words from the verb to its object. */
const NONE_REACH = 3;

/** « avait reçu à Rabat, le soir du 9 juin, l'envoyé espagnol »: whoever stands behind a comma, before the next verb. */
function guestBehind(tree: Tree, last: number): number | undefined {
  for (let index = last + 1; index < tree.tokens.length; index++) {
    const token = tree.tokens[index];
    if (token === undefined || token.upos === "VERB" || token.upos === "SCONJ" || /^[.;:«»]$/u.test(token.form))
      return undefined;
    if (isAgentNoun(token.lemma) && wordAt(tree.tokens, index - 2) === "," && tree.tokens[index - 1]?.upos === "DET")
      return index;
  }
  return undefined;
}

/** The parser sometimes hangs the object elsewhere: the first noun right behind the verb that no preposition governs. */
function nounBehind(tree: Tree, last: number): number | undefined {
  for (let index = last + 1; index < Math.min(tree.tokens.length, last + OBJECT_REACH); index++) {
    const token = tree.tokens[index];
    // « a expulsé plus de 1 300 Haïtiens »: the preposition is part of the count.
    if (APPROXIMATELY.test(wordAt(tree.tokens, index - 1)) && /^(?:de|d')$/u.test(wordAt(tree.tokens, index))) {
      return tree.tokens.findIndex(
        (other, at) => at > index && at <= index + 4 && ["NOUN", "PROPN"].includes(other.upos),
      );
    }
    if (index === last + 1 && token?.upos.startsWith("ADP")) return nounBehindAside(tree, index);
    if (token === undefined || token.upos.startsWith("ADP") || ["PUNCT", "VERB", "SCONJ"].includes(token.upos))
      return undefined;
    // « a reçu lundi le président »: the day stands between.
    const isTime = isTimeWord(token.lemma);
    if (["NOUN", "PROPN"].includes(token.upos) && !isTime && !governedByPreposition(tree, index)) return index;
  }
  return undefined;
}

/** « a accusé à de multiples reprises le Tchad », « a condamné dans un communiqué les frappes »: the first noun with an article of its own. */
function nounBehindAside(tree: Tree, from: number): number | undefined {
  for (let index = from + 1; index < Math.min(tree.tokens.length - 1, from + ASIDE_REACH); index++) {
    const token = tree.tokens[index];
    // « à plusieurs reprises », which the tagger may take for a participle.
    const isTimes = /^(?:reprises|fois)$/u.test(wordAt(tree.tokens, index));
    if (token === undefined || (!isTimes && ["PUNCT", "VERB", "AUX", "SCONJ"].includes(token.upos))) return undefined;
    const before = wordAt(tree.tokens, index - 1);
    const isBehindNoun =
      ["NOUN", "PROPN"].includes(tree.tokens[index - 1]?.upos ?? "") || /^(?:reprises|fois)$/u.test(before);
    const noun = tree.tokens[index + 1];
    if (isBehindNoun && /^(?:les?|la|l')$/u.test(wordAt(tree.tokens, index)) && token.upos === "DET")
      return noun !== undefined && ["NOUN", "PROPN"].includes(noun.upos) && !isTimeWord(noun.lemma)
        ? index + 1
        : undefined;
  }
  return undefined;
}

/** « à de nombreuses reprises ces derniers mois »: words between. Guessed. */
const ASIDE_REACH = 8;

const APPROXIMATELY = /^(?:plus|moins|près)$/u;

/** Words between a verb and its object: « a tué hier deux autres civils ». Guessed. */
const OBJECT_REACH = 5;

/** Who acts in a passive: « par X ». */
export function agentOf(tree: Tree, main: number): number | undefined {
  const acts = (child: number) => !MANNERS.has(wordAt(tree.tokens, child));
  const marked = childrenWith(tree, main, "obl:agent").find(acts);
  if (marked !== undefined) return marked;
  const near = childrenWith(tree, main, "obl", "nmod").find(
    (child) => prepositionOf(tree, child) === "par" && acts(child),
  );
  return near ?? byAhead(tree, main);
}

/** « condamné par contumace », « informé par téléphone »: how, not by whom. */
const MANNERS = new Set(
  "voix contumace défaut force voie téléphone visioconférence écrit décret erreur vote précaution suite avance".split(
    " ",
  ),
);

/** « tués samedi à Dinangourou, près de la frontière, par des terroristes »: « par » before the next verb, though hung elsewhere. */
function byAhead(tree: Tree, main: number): number | undefined {
  for (let index = main + 1; index < tree.tokens.length; index++) {
    const token = tree.tokens[index];
    if (token === undefined || token.features.VerbForm !== undefined || /^[.;:»]$/u.test(token.form)) return undefined;
    if (wordAt(tree.tokens, index) !== "par") continue;
    const noun = tree.tokens.findIndex(
      (other, at) => at > index && at <= index + 4 && (other.upos === "NOUN" || other.upos === "PROPN"),
    );
    if (!MANNERS.has(wordAt(tree.tokens, noun))) return noun;
  }
  return undefined;
}

export function obliques(tree: Tree, trigger: Trigger, prepositions: readonly string[]): readonly number[] {
  const direct = [...childrenWith(tree, trigger.index, "obl", "iobj", "nmod", "obj")].filter(
    (child) => child > trigger.index,
  );
  const inside = trigger.entry.loose
    ? childrenWith(tree, trigger.last, "nmod", "obl").filter((child) => child > trigger.last)
    : [];
  // « la motion des députés a été rejetée ».
  const ofSubject = trigger.ofSubject === undefined ? [] : childrenWith(tree, trigger.ofSubject, "nmod");
  const fits = (child: number) => prepositions.includes(prepositionOf(tree, child) ?? "");
  // « leur a fourni des armes », « lui a rendu visite »
  const dative = prepositions.includes("à")
    ? (tree.children[trigger.index] ?? []).filter(
        (child) =>
          child < trigger.index &&
          /^(?:lui|leur)$/u.test(wordAt(tree.tokens, child)) &&
          tree.tokens[child]?.upos === "PRON",
      )
    : [];
  const found = [...[...direct, ...inside, ...ofSubject].filter(fits), ...dative];
  if (found.length > 0) return found;
  // « livrer des chars à la police »: hung to the object by the parser.
  const purpose = tree.tokens.findIndex(
    (token, index) => index > trigger.index && /^(?:afin|pour|que|qui)$/u.test(token.form),
  );
  const deeper = tree.tokens.findIndex(
    (token, index) =>
      index > trigger.index &&
      (purpose < 0 || index < purpose) &&
      ["nmod", "obl"].includes(relationOf(token)) &&
      isBelow(tree, index, trigger.index) &&
      !isInDescription(tree, index, trigger.index) &&
      fits(index),
  );
  if (deeper >= 0 && !prepositions.includes("de")) return [deeper];
  return rightBehind(tree, trigger.last, prepositions);
}

/** « réclame l'extradition de deux suspects, réfugiés à Lima »: below a participle that describes somebody. */
function isInDescription(tree: Tree, index: number, trigger: number): boolean {
  for (let at = tree.tokens[index]?.head ?? -1; at >= 0 && at !== trigger; at = tree.tokens[at]?.head ?? -1)
    if (/^acl/u.test(relationOf(tree.tokens[at]))) return true;
  return false;
}

function rightBehind(tree: Tree, last: number, prepositions: readonly string[]): readonly number[] {
  const next = tree.tokens.findIndex(
    (token, index) => index > last && index <= last + 3 && token.upos.startsWith("ADP"),
  );
  if (next < 0 || !prepositions.includes(plainPreposition(wordAt(tree.tokens, next)))) return [];
  const noun = tree.tokens.findIndex(
    (token, index) => index > next && index <= next + 4 && (token.upos === "NOUN" || token.upos === "PROPN"),
  );
  return noun < 0 ? [] : [noun];
}
