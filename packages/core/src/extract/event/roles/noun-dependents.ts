import { isTimeWord } from "../../clause/time-nouns.ts";
import { childrenWith, relationOf, type Tree, wordAt } from "../../clause/tree.ts";
import { isAgentNoun, weaponMode } from "../../participants.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { hungToParticiple } from "./participle-complements.ts";
import { prepositionOf } from "./prepositions.ts";
import { takesPlace } from "./takes-place.ts";

export interface Dependent {
  readonly head: number;
  readonly preposition: string;
}

/** Phrases hung to a noun by a preposition, by the tree and by standing right behind it. */
export function nominalDependents(tree: Tree, trigger: Trigger): readonly Dependent[] {
  const inTree = [trigger.index, trigger.last].flatMap((index) => childrenWith(tree, index, "nmod", "obl"));
  const found = new Map<number, string>();
  for (const head of inTree) {
    const preposition = prepositionOf(tree, head);
    if (preposition !== undefined && head > trigger.last) found.set(head, preposition);
  }
  // Chains that the parser hangs too low: « l'attaque des rebelles contre une base ».
  for (const head of [...found.keys()]) {
    const onlyMeasures = MEASURES.has(tree.tokens[head]?.lemma ?? "");
    for (const child of childrenWith(tree, head, "nmod", "obl")) {
      const preposition = prepositionOf(tree, child);
      if (preposition !== undefined && (onlyMeasures || /^(?:contre|sur|par|avec|entre)$/u.test(preposition)))
        found.set(child, preposition);
    }
  }
  for (const [child, preposition] of [...hungToParticiple(tree, trigger), ...hungToVerb(tree, trigger)])
    found.set(child, preposition);
  for (const side of betweenAhead(tree, trigger.last)) if (!found.has(side)) found.set(side, "entre");
  const doer = genitiveAhead(tree, trigger.last);
  if (doer !== undefined && ![...found.values()].includes("de")) found.set(doer, "de");
  const agent = agentAhead(tree, trigger.last);
  if (agent !== undefined && !found.has(agent)) found.set(agent, "par");
  // « dispersés par la force »: how, not by whom.
  const isManner = (head: number) => tree.tokens[head]?.form === "force";
  return [...found].filter(([head]) => !isManner(head)).map(([head, preposition]) => ({ head, preposition }));
}

/** « ont mené une attaque contre un camp », « la promesse de X à Y a été saluée »: hung to the verb though it belongs to the noun. */
function hungToVerb(tree: Tree, trigger: Trigger): readonly (readonly [number, string])[] {
  const verb = tree.tokens[trigger.index]?.head ?? -1;
  // « une trêve est en vigueur depuis mars entre X et Y »: the predicate may be a noun.
  const says = tree.tokens[verb]?.upos === "VERB" || childrenWith(tree, verb, "cop").length > 0;
  // « imputent l'attaque aux rebelles »: they did it.
  if (!says || /^(?:attribuer|imputer)$/u.test(tree.tokens[verb]?.lemma ?? "")) return [];
  const between = trigger.index < verb ? nounsBetween(tree, trigger.last, verb) : [];
  // « des pourparlers doivent se tenir à Lima entre X et Y »: hung to the infinitive.
  const verbs = [verb, ...childrenWith(tree, verb, "xcomp")];
  const held = trigger.entry.frame.symmetric && (isSaidToBe(trigger, tree) || takesPlace(trigger, tree));
  const hung = verbs.flatMap((at) => [
    ...childrenWith(tree, at, "obl", "nmod"),
    ...(held ? hungToManner(tree, at) : []),
  ]);
  return [...between, ...hung].flatMap((child) => {
    const preposition = prepositionOf(tree, child) ?? "";
    const behindVerb = child > verb && trigger.index < verb;
    return child > trigger.last &&
      (behindVerb ? (held ? /^(?:entre|avec|contre)$/u : /^(?:entre|contre)$/u) : OTHER_SIDE).test(preposition)
      ? [[child, preposition] as const]
      : [];
  });
}

/** « ont lieu en ligne et à huis clos avec X »: with whom, hung to how. */
const hungToManner = (tree: Tree, verb: number): readonly number[] =>
  childrenWith(tree, verb, "obl", "conj")
    .flatMap((at) => childrenWith(tree, at, "nmod", "obl"))
    .filter((at) => prepositionOf(tree, at) === "avec");

/** Prepositions that bring in the other side of an act. */
const OTHER_SIDE = /^(?:contre|avec|entre|sur|à|envers|pour)$/u;

function nounsBetween(tree: Tree, from: number, to: number): readonly number[] {
  const clause = tree.tokens.findIndex((token, index) => index > from && /^[,;:]$|^qu/iu.test(token.form));
  const end = clause < 0 ? to : Math.min(clause, to);
  return tree.tokens.flatMap((token, index) =>
    index > from && index < end && ["NOUN", "PROPN"].includes(token.upos) ? [index] : [],
  );
}

/** « les combats entre l'armée et les rebelles », by the words where the tree is wrong. */
function betweenAhead(tree: Tree, from: number): readonly number[] {
  const between = tree.tokens.findIndex((token, index) => index > from && token.lower === "entre");
  const isSubject = relationOf(tree.tokens[from]) === "nsubj";
  const isCut = tree.tokens.slice(from + 1, between).some((token) => token.upos === "PUNCT" || token.upos === "SCONJ");
  // « des pourparlers doivent se tenir lundi à Lima entre X et Y »: behind the verb, where nothing comes in between.
  if (between < 0 || (between > from + 3 && (!isSubject || isCut))) return [];
  const isNoun = (index: number) => ["NOUN", "PROPN"].includes(tree.tokens[index]?.upos ?? "");
  const first = [1, 2, 3].map((step) => between + step).find(isNoun);
  const and = tree.tokens.findIndex(
    (token, index) => index > between && index <= between + REACH_OF_BETWEEN && token.form === "et",
  );
  const second = [1, 2, 3].map((step) => and + step).find(isNoun);
  if (first === undefined || second === undefined || and < first) return [];
  return [first, ...listedBetween(tree, first, and), second];
}

/** « entre A, B et C »: those in the middle. */
function listedBetween(tree: Tree, first: number, and: number): readonly number[] {
  return tree.tokens.flatMap((token, comma) => {
    if (token.form !== "," || comma <= first || comma >= and) return [];
    const noun = [comma + 1, comma + 2].find((at) => ["NOUN", "PROPN"].includes(tree.tokens[at]?.upos ?? ""));
    return noun === undefined || noun >= and ? [] : [noun];
  });
}

/** « il n'y a pas de négociations avec X », « des discussions ont eu lieu avec X »: only whether they were held. */
export function isSaidToBe({ index }: Trigger, tree: Tree): boolean {
  const above = tree.tokens[index]?.head ?? -1;
  if (!/^(?:obj|nsubj)/u.test(tree.tokens[index]?.relation ?? "")) return false;
  // « une réunion doit se tenir avec X »
  const verbs = [above, ...childrenWith(tree, above, "xcomp")].map((at) => tree.tokens[at]);
  return verbs.some((verb) => verb?.upos === "VERB" && BEING.has(verb.lemma));
}

const BEING = new Set(["avoir", "exister", "tenir", "dérouler", "lieu"]);

/** « une offensive d'envergure contre X »: what follows belongs to the invasion. */
export const MEASURES = new Set(["échelle", "ampleur", "envergure"]);

/** « et » follows « entre » within this many words. Guessed. */
export const REACH_OF_BETWEEN = 14;

/** « une visite lundi à Lima du ministre chilien »: whoever « de » brings in behind the time and the place, wherever the parser hangs it. */
export function genitiveAhead(tree: Tree, from: number): number | undefined {
  for (let index = from + 1; index < tree.tokens.length; index++) {
    const token = tree.tokens[index];
    if (token === undefined) return undefined;
    if (/^(?:du|de|d'|des)$/u.test(wordAt(tree.tokens, index))) {
      const noun = [1, 2, 3]
        .map((step) => index + step)
        .find((at) => ["NOUN", "PROPN"].includes(tree.tokens[at]?.upos ?? ""));
      return noun !== undefined && index > from + 1 && isAgentNoun(tree.tokens[noun]?.lemma ?? "") ? noun : undefined;
    }
    const isAside = isTimeWord(token.lemma) || token.upos === "NUM" || weaponMode(token.lemma) !== undefined;
    if (!isAside && !(token.upos === "PROPN" || /^(?:à|au|en|,|le|l')$/u.test(wordAt(tree.tokens, index))))
      return undefined;
  }
  return undefined;
}

/** « l'attaque d'un camp à Diapaga, au Burkina Faso, par des combattants »: « par » before the next verb belongs to the noun. */
export function agentAhead(tree: Tree, from: number): number | undefined {
  for (let index = from + 1; index < tree.tokens.length; index++) {
    const token = tree.tokens[index];
    const word = wordAt(tree.tokens, index);
    if (token === undefined || token.upos === "VERB" || token.upos === "AUX" || /^[.;:«»]$/u.test(token.form))
      return undefined;
    if (OTHER_PHRASE.test(word)) return undefined;
    if (word !== "par") continue;
    const noun = tree.tokens.findIndex(
      (other, at) => at > index && at <= index + 4 && (other.upos === "NOUN" || other.upos === "PROPN"),
    );
    return noun < 0 ? undefined : noun;
  }
  return undefined;
}

/** Words behind which « par » belongs to something else. */
export const OTHER_PHRASE = /^(?:après|avant|lors|depuis|pour|suite|malgré|selon|pendant|afin|alors|que|qui|dont)$/u;
