import { onceFor } from "../../model/once-for.ts";
import type { Token } from "../../model/reading.ts";
import { hasReflexive } from "./reflexive.ts";
import { tenseByForm } from "./tense-by-form.ts";
import { childrenWith, isParsed, type Tree, wordAt } from "./tree.ts";

/** A verb with its auxiliaries, clitics and negation: « n'a pas encore voté », « se sont retirés », « a-t-il dit ». */
export interface VerbGroup {
  /** Token indices of the first and last word of the group. */
  readonly first: number;
  readonly last: number;
  /** The word that carries the meaning. */
  readonly main: number;
  readonly lemma: string;
  readonly form: "finite" | "infinitive" | "participle" | "gerund";
  readonly tense: "past" | "present" | "future" | "conditional" | "past-conditional" | "none";
  readonly passive: boolean;
  readonly negated: boolean;
  readonly reflexive: boolean;
  /** Token of the pronoun behind the verb: « a-t-il ». */
  readonly inverted: number | undefined;
}

const NEGATION = new Set("pas jamais plus rien aucun aucune aucunement nullement guère point personne ni".split(" "));
const ENCLITIC_SUBJECT = /^-(?:t-)?(?:ils?|elles?|on|je|nous|vous)$/u;
/** Words that may stand between auxiliary and participle, beside adverbs: « n'a en aucun cas tiré », « n'a à aucun moment tiré ». */
const BETWEEN = new Set(
  `par ailleurs tôt plus également aussi de en outre encore à nouveau " « “ d' ores son sa leur côté tour part
  pour et déjà pas peu après ensuite tout bien même au moins aucun aucune cas moment façon manière`.split(/\s+/),
);
/** Auxiliary and participle stand no further apart than this many words. Measured on the development texts. */
const LONGEST_GAP = 6;

/** Every verb group of a sentence, in order. */
export const verbGroupsOf: (tree: Tree) => readonly VerbGroup[] = onceFor((tree) => {
  const groups: VerbGroup[] = [];
  tree.tokens.forEach((token, index) => {
    if (
      (token.upos !== "VERB" || isAuxiliary(token)) &&
      !isMainAuxiliary(tree, index) &&
      !isPredicateParticiple(tree, index)
    )
      return;
    const group = groupAt(tree, index);
    if (group) groups.push(group);
  });
  return groups;
});

/** « a » read as a verb is an auxiliary all the same where it hangs on a participle. */
function isAuxiliary(token: Token | undefined): boolean {
  return (
    token?.upos === "AUX" ||
    (token?.upos === "VERB" && /^aux/u.test(token.relation) && /^(?:avoir|être)$/u.test(token.lemma))
  );
}

function isMainAuxiliary(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (token?.upos !== "AUX") return false;
  return isParsed(tree) ? !/^(?:aux|cop)/u.test(token.relation) : participleAfter(tree.tokens, index) === undefined;
}

/** « sont encerclés » read as an adjective behind a copula is a passive all the same. */
function isPredicateParticiple(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (token?.upos !== "ADJ" || token.features.VerbForm !== "Part") return false;
  return childrenWith(tree, index, "cop", "aux").length > 0;
}

function groupAt(tree: Tree, main: number): VerbGroup | undefined {
  const { tokens } = tree;
  const token = tokens[main];
  if (token === undefined) return undefined;
  const all = auxiliariesOf(tree, main);
  const near = all.filter((auxiliary) => main - auxiliary <= LONGEST_GAP + 2);
  // « « l'objectif est… », a indiqué X »: of a far and a near one the near one is its own; a far one alone is shared.
  const auxiliaries = near.length > 0 ? near : all;
  const first = firstWord(tokens, near[0] ?? main);
  const enclitic = [main, ...auxiliaries].map((word) => encliticBehind(tokens, word)).find((at) => at !== undefined);
  const last = enclitic === undefined ? main : Math.max(main, enclitic);
  const carrier = tokens[auxiliaries[0] ?? main];
  return {
    first,
    last,
    main,
    lemma: token.lemma.toLowerCase(),
    form: opensSentence(tree, main) ? "participle" : formOf(token, auxiliaries.length > 0 ? carrier : token),
    tense: tenseOf(carrier, auxiliaries.length > 0),
    passive: isPassive(tree, main, auxiliaries),
    negated: isNegated(tokens, first, main),
    reflexive: hasReflexive(tokens, first, main),
    inverted: enclitic,
  };
}

/** « a-t-il dit », « affirme-t-elle », and « affirme t-il » as careless hands write it. */
function encliticBehind(tokens: readonly Token[], verb: number): number | undefined {
  const at = wordAt(tokens, verb + 1) === "t" ? verb + 2 : verb + 1;
  return ENCLITIC_SUBJECT.test(wordAt(tokens, at)) ? at : undefined;
}

/** Auxiliaries in front of a participle, the first first: by the tree, else by looking back. */
function auxiliariesOf(tree: Tree, main: number): readonly number[] {
  const byTree = childrenWith(tree, main, "aux", "cop").filter(
    (child) => child < main && isAuxiliary(tree.tokens[child]),
  );
  if (byTree.length > 0 || tree.tokens[main]?.features.VerbForm !== "Part") return byTree;
  const found: number[] = [];
  // « il n'y a pas eu d'attaque »: the parser takes « a » and « eu » for two verbs.
  const isHad = tree.tokens[main]?.lemma === "avoir";
  for (let index = main - 1; index >= Math.max(0, main - LONGEST_GAP); index--) {
    const token = tree.tokens[index];
    // « a de son côté fustigé »: with only such words between, « a » is an auxiliary whatever the parser says.
    const isCutOff = token?.lemma === "avoir" && token.features.VerbForm === "Fin" && index < main - 1;
    if (isAuxiliary(token) || isCutOff || (isHad && token?.lemma === "avoir")) found.unshift(index);
    else if (found.length > 0 || !mayStandBetween(token, wordAt(tree.tokens, index))) break;
  }
  return found.length > 0 ? found : sharedAuxiliaries(tree, main);
}

/** « ont incendié… et tué »: the second participle lives on the auxiliary of the first. */
function sharedAuxiliaries(tree: Tree, main: number): readonly number[] {
  const token = tree.tokens[main];
  const above = overObject(tree, main) ?? token?.head ?? -1;
  if (token === undefined || tree.tokens[above]?.upos !== "VERB" || above >= main || !isListed(tree, main)) return [];
  const own = childrenWith(tree, above, "aux").filter((child) => isAuxiliary(tree.tokens[child]));
  return own.length > 0 ? own : sharedAuxiliaries(tree, above);
}

/** « a salué un climat serein et laissé entendre que »: joined by the parser to the object of the first verb. */
function overObject(tree: Tree, main: number): number | undefined {
  const object = tree.tokens[tree.tokens[main]?.head ?? -1];
  const isJoined =
    wordAt(tree.tokens, main - 1) === "et" && childrenWith(tree, main, "obj", "xcomp", "ccomp").length > 0;
  return isJoined && object?.upos === "NOUN" && object.relation === "obj" ? object.head : undefined;
}

/** « a gelé X, consolidé Y et limogé Z »: the middle one is sometimes hung as an aside; it has an object of its own. */
function isListed(tree: Tree, main: number): boolean {
  const token = tree.tokens[main];
  if (token?.relation === "conj") return true;
  const isBare = token?.features.VerbForm === "Part" && token.features.Tense !== "Pres" && token.relation === "advcl";
  return (
    isBare && wordAt(tree.tokens, main - 1) === "," && childrenWith(tree, main, "obj").some((child) => child > main)
  );
}

function participleAfter(tokens: readonly Token[], auxiliary: number): number | undefined {
  for (let index = auxiliary + 1; index <= Math.min(tokens.length - 1, auxiliary + LONGEST_GAP); index++) {
    const token = tokens[index];
    if (token?.features.VerbForm === "Part" && token.upos === "VERB") return index;
    if (token?.upos !== "AUX" && !mayStandBetween(token, wordAt(tokens, index))) return undefined;
  }
  return undefined;
}

function mayStandBetween(token: Token | undefined, word: string): boolean {
  return token?.upos === "ADV" || BETWEEN.has(word) || ENCLITIC_SUBJECT.test(word);
}

/** Takes clitics and « ne » before the verb into the group. */
function firstWord(tokens: readonly Token[], from: number): number {
  let first = from;
  while (
    first > 0 &&
    /^(?:ne|n'|se|s'|le|la|l'|les|lui|leur|y|en|me|m'|te|t'|nous|vous)$/u.test(wordAt(tokens, first - 1))
  ) {
    if (tokens[first - 1]?.upos === "DET") break;
    first -= 1;
  }
  // « ne pas avoir tiré »
  const negated = /^(?:pas|plus|jamais)$/u.test(wordAt(tokens, first - 1)) && wordAt(tokens, first - 2) === "ne";
  return negated && tokens[from]?.features.VerbForm === "Inf" ? first - 2 : first;
}

/** « Réunis à Bruxelles, les dirigeants ont… »: « réunis » alone might be a present, but no sentence opens with one. */
function opensSentence(tree: Tree, main: number): boolean {
  const token = tree.tokens[main];
  if (main !== 0 || token === undefined || !/(?:és|ées|is|ies|us|ues)$/u.test(token.form)) return false;
  return childrenWith(tree, main, "nsubj", "aux").length === 0 && tree.tokens.slice(1).some(({ form }) => form === ",");
}

function formOf(main: Token, carrier: Token | undefined): VerbGroup["form"] {
  const form = carrier?.features.VerbForm;
  // « accusant »: no finite form ends so, whatever the tagger says.
  if (carrier === main && /ant$/u.test(main.form)) return "gerund";
  if (form === "Inf") return "infinitive";
  if (form === "Part") return carrier?.features.Tense === "Pres" ? "gerund" : "participle";
  if (form === undefined && main.features.VerbForm === "Part") return "participle";
  return "finite";
}

function tenseOf(carrier: Token | undefined, compound: boolean): VerbGroup["tense"] {
  const { Mood: mood, Tense: tense, VerbForm: form } = carrier?.features ?? {};
  if (form === "Inf") return compound ? "past" : "none";
  if (form === "Part") return tense === "Pres" ? "none" : "past";
  const byForm = tenseByForm(carrier);
  if (byForm !== undefined && !compound) return byForm;
  if (mood === "Cnd") return compound && carrier?.lemma === "avoir" ? "past-conditional" : "conditional";
  if (tense === "Fut") return "future";
  if (compound || tense === "Past" || tense === "Imp") return "past";
  return "present";
}

const MOTION = new Set(
  `aller venir arriver partir entrer rentrer sortir monter descendre rester tomber naître mourir retourner revenir
  devenir parvenir intervenir survenir passer décéder repartir convenir accourir ressortir`.split(/\s+/),
);

function isPassive(tree: Tree, main: number, auxiliaries: readonly number[]): boolean {
  const { tokens } = tree;
  if (MOTION.has(tokens[main]?.lemma ?? "")) return false;
  // « s'en est pris à »: whatever the parser calls the auxiliary.
  const isReflexive = hasReflexive(tokens, firstWord(tokens, auxiliaries[0] ?? main), main);
  if (isReflexive && auxiliaries.length > 0) return false;
  if (auxiliaries.some((index) => tokens[index]?.relation === "aux:pass")) return true;
  // « a démenti la prise du camp par les rebelles »: whoever « par » names did what the object tells.
  if (auxiliaries.length > 0 && auxiliaries.every((index) => tokens[index]?.lemma === "avoir")) return false;
  const participle = tokens[main]?.features.VerbForm === "Part" && tokens[main]?.features.Tense !== "Pres";
  const last = tokens[auxiliaries.at(-1) ?? -1];
  if (participle && childrenWith(tree, main, "nsubj:pass", "obl:agent").length > 0) return true;
  if (last?.lemma === "être") return true;
  // A bare participle behind a noun: « un village attaqué par… ».
  return last === undefined && tokens[main]?.features.VerbForm === "Part" && tokens[main]?.features.Tense !== "Pres";
}

function isNegated(tokens: readonly Token[], first: number, main: number): boolean {
  // « ne pas avoir tiré »: in front of an infinitive both words stand before the auxiliary.
  const from = Math.max(0, first - (/^(?:pas|plus|jamais)$/u.test(wordAt(tokens, first - 1)) ? 2 : 1));
  const words = tokens.slice(from, main + 3).map((_, offset) => wordAt(tokens, from + offset));
  // « annonce ne pas partir »: what stands behind the verb negates the next one.
  const before = words.slice(0, main - from + 1);
  if (!before.some((word) => word === "ne" || word === "n'") || words.includes("seulement")) return false;
  return words.some((word) => NEGATION.has(word)) || opensNegative(tokens, first);
}

/** « Aucun des manifestants n'a été arrêté », « Jamais l'armée n'a tiré », « Pas un soldat n'a tiré ». */
function opensNegative(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - NEGATIVE_SUBJECT_REACH); at--) {
    const word = wordAt(tokens, at);
    if (/^(?:aucune?s?|nul(?:le)?|personne|rien|jamais|ni)$/u.test(word)) return true;
    // « pas un soldat », « pas la moindre arme »
    const [next = "", second = ""] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
    if (word === "pas" && (/^une?$/u.test(next) || second === "moindre")) return true;
    if (/^[;:]$/u.test(word) || tokens[at]?.features.VerbForm === "Fin") return false;
  }
  return false;
}

/** « aucun » stands in front of its verb within this many words. Guessed: « aucun des soldats de la garnison n'a ». */
const NEGATIVE_SUBJECT_REACH = 8;
