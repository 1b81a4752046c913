import type { FrenchModel } from "../../language/french-model.ts";
import type { Token } from "../../model/reading.ts";
import { type Tree, wordAt } from "../clause/tree.ts";
import { isAgentNoun } from "../participants.ts";
import { firstWordFrom, isPlural, nameForPronoun, type SpokenBy } from "./first-person.ts";
import { mainClauseIn } from "./main-clause.ts";

/** A clause put into the present, in positive form, with canonical names. */
export interface Proposition {
  readonly text: string;
  /** True when the words deny it. */
  readonly negated: boolean;
}

export interface WordingContext extends SpokenBy {
  readonly french: FrenchModel;
}

/** Propositions are cut after this many words: the rest is circumstance. Guessed from the gold's, which run to about fifteen. */
const LONGEST = 24;
const NEGATORS = /^(?:pas|jamais|plus|guère|nullement|point)$/u;
const DROPPED_WORDS =
  /^(?:également|aussi|cependant|toutefois|néanmoins|donc|alors|notamment|encore|par ailleurs|M\.|MM\.|Mme|Mmes|Mlle)$/u;

/** Words the tokens from `from` up to `to` as a proposition; undefined when too little is left. */
export function wordProposition(from: number, to: number, context: WordingContext): Proposition | undefined {
  const { tree } = context;
  const main = mainClauseIn(tree, from, to);
  const aside = asideBefore(main?.verb, tree, from);
  const end = endOfProposition(tree, from, to, main?.verb ?? from, aside);
  const negation = (main?.negation ?? []).filter((index) => index < end);
  const negated = negation.length > 0 || /^aucune?$/u.test(wordAt(tree.tokens, from));
  const words: string[] = [];
  let lastEntity: string | undefined;
  for (let index = afterLink(tree, from); index < end; index++) {
    const token = tree.tokens[index];
    if (token === undefined || isDropped(tree, index, negation) || isWithin(index, aside)) continue;
    if (main && isItsRelative(tree, index, main.verb)) continue;
    const entity = token.upos === "PRON" ? undefined : context.finder.namedAt(token);
    if (entity !== undefined && entity.id === lastEntity) continue;
    // « l'Organisation mondiale de la santé (OMS) »
    if (token.form !== "(") lastEntity = entity?.id;
    const name = entity && /^(?:au|du)$/u.test(words.at(-1) ?? "") ? entity.name.replace(/^Le /u, "") : entity?.name;
    if (entity && name !== undefined && isRenamed(tree, index, name)) dropArticle(words, name);
    words.push(name ?? nameForPronoun(index, from, end, context) ?? wordOf(tree, index, context, [from, end], negated));
  }
  const text = joinWords(words);
  return text.split(" ").length < 2 ? undefined : { text, negated };
}

/** « et », « mais » tie the clause to the one before it and say nothing of their own. */
function afterLink(tree: Tree, from: number): number {
  const first = firstWordFrom(tree, from);
  return /^(?:et|mais|or|car|puis)$/u.test(wordAt(tree.tokens, first)) ? first + 1 : from;
}

/** « une attaque qui a tué douze civils »: taken by itself, the clause is said of the noun in front. */
function isItsRelative(tree: Tree, index: number, verb: number): boolean {
  if (index >= verb || wordAt(tree.tokens, index) !== "qui") return false;
  return !tree.tokens.slice(index, verb).some((token) => token.features.VerbForm === "Fin");
}

type Stretch = readonly [from: number, to: number];

const isWithin = (index: number, stretch: Stretch | undefined): boolean =>
  stretch !== undefined && index >= stretch[0] && index < stretch[1];

/** « le négociateur, qui se trouvait à Bruxelles, doit… »: the relative clause between commas in front of the main verb. */
function asideBefore(finite: number | undefined, tree: Tree, from: number): Stretch | undefined {
  if (finite === undefined) return undefined;
  for (let index = from + 1; index < finite; index++) {
    if (wordAt(tree.tokens, index) !== "," || !/^(?:qui|dont|où)$/u.test(wordAt(tree.tokens, index + 1))) continue;
    for (let close = index + 2; close < finite; close++)
      if (wordAt(tree.tokens, close) === ",") return [index, close + 1];
  }
  return undefined;
}

/** Where circumstance begins, and no further than the longest proposition: cut before the phrase that would not end. */
function endOfProposition(tree: Tree, from: number, to: number, finite: number, aside: Stretch | undefined): number {
  const end = endOfMainClause(tree, Math.max(aside?.[1] ?? from, finite), to);
  const longest = from + LONGEST + (aside ? aside[1] - aside[0] : 0);
  if (end <= longest) return end;
  for (let index = longest; index > finite + 1; index--)
    if (tree.tokens[index]?.upos === "ADP" || /^(?:[,(;]|et|que|qu'|qui)$/u.test(wordAt(tree.tokens, index)))
      return index;
  return longest;
}

/** Whether the text calls the entity otherwise: « l'armée israélienne » for Tsahal. */
function isRenamed(tree: Tree, index: number, name: string): boolean {
  const word = tree.tokens[index]?.form.toLowerCase() ?? "";
  return !name.toLowerCase().includes(word);
}

/** « l'Tsahal » is no French: the article went with the words that the name replaces. Names that open with a common noun keep it. */
function dropArticle(words: string[], name: string): void {
  if (isAgentNoun(name.split(/[\s']/u)[0] ?? "")) return;
  if (/^(?:l'|le|la|les)$/iu.test(words.at(-1) ?? "")) words.pop();
  else if (/^du$/iu.test(words.at(-1) ?? "")) words.splice(-1, 1, "de");
}

/** Where the main clause ends: at a relative or adverbial clause or an apposition behind a comma, at another clause beside it. */
function endOfMainClause(tree: Tree, verb: number, to: number): number {
  for (let index = verb + 1; index < to; index++) {
    const word = wordAt(tree.tokens, index);
    if (word === ";") return index;
    if (word === "," && (CIRCUMSTANCE.test(wordAt(tree.tokens, index + 1)) || opensApposition(tree, index + 1)))
      return index;
    if (/^(?:et|mais|,)$/u.test(word) && opensClause(tree, index + 1, verb)) return index;
  }
  return to;
}

const CIRCUMSTANCE =
  /^(?:qui|dont|où|ce|alors|tandis|bien|après|avant|selon|comme|malgré|notamment|sans|soulignant|mais)$/u;

/** « …, une affirmation que Kiev a qualifiée de fausse » */
function opensApposition(tree: Tree, index: number): boolean {
  return tree.tokens.slice(index, index + 2).some((token) => token.relation === "appos");
}

/** « et il assure », « et a juré » behind a verb of another number: a clause with a subject of its own. */
function opensClause(tree: Tree, index: number, verb: number): boolean {
  const token = tree.tokens[index];
  if (token?.upos === "PRON" && /^(?:il|elle|ils|elles|on|nous|je|j')$/u.test(wordAt(tree.tokens, index))) return true;
  const { VerbForm: form, Number: number } = token?.features ?? {};
  return form === "Fin" && number !== undefined && number !== tree.tokens[verb]?.features.Number;
}

function isDropped(tree: Tree, index: number, negation: readonly number[]): boolean {
  const token = tree.tokens[index];
  if (token === undefined || /^[«»“”"‹›…]$/u.test(token.form) || DROPPED_WORDS.test(token.form)) return true;
  return negation.includes(index);
}

function wordOf(tree: Tree, index: number, context: WordingContext, [from, end]: Stretch, negated: boolean): string {
  const token = tree.tokens[index] as Token;
  const word = wordAt(tree.tokens, index);
  if (negated && /^aucune?$/u.test(word)) return word === "aucun" ? "un" : "une";
  if (negated && word === "ni") return "et";
  if (negated && isNegatedArticle(tree, index))
    return token.features.Number === "Plur" ? "des" : articleOf(tree.tokens[index + 1]);
  if ((token.upos === "VERB" || token.upos === "AUX") && token.features.VerbForm === "Fin")
    return inPresent(token, personOf(tree, index, from, end, context), context.french) ?? token.form;
  const opens = index === firstWordFrom(tree, from);
  return opens && token.upos !== "PROPN" ? token.form.charAt(0).toLowerCase() + token.form.slice(1) : token.form;
}

/** The person that a verb takes: its own, or the third where a name took the place of « je » or « nous ». */
function personOf(tree: Tree, verb: number, from: number, end: number, context: WordingContext): Person {
  const { Person: person, Number: number } = tree.tokens[verb]?.features ?? {};
  const own: Person = { person: person ?? "3", plural: number === "Plur" };
  if (own.person !== "1") return own;
  for (let index = verb - 1; index >= from; index--) {
    if (!/^(?:je|j'|nous)$/u.test(wordAt(tree.tokens, index))) continue;
    return nameForPronoun(index, from, end, context) === undefined ? own : { person: "3", plural: false };
  }
  return own;
}

interface Person {
  readonly person: string;
  readonly plural: boolean;
}

/** « il n'y a pas eu d'attaque »: « d' » stands for the article that the positive form has. */
function isNegatedArticle(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (!/^(?:de|d')$/u.test(wordAt(tree.tokens, index))) return false;
  if (NEGATORS.test(wordAt(tree.tokens, index - 1)) && tree.tokens[index + 1]?.upos === "NOUN") return true;
  // What one has or has not is no complement with « de », whatever the tagger says.
  const had = tree.tokens[tree.tokens[token?.head ?? -1]?.head ?? -1]?.lemma === "avoir";
  if (token?.upos !== "DET" && !had) return false;
  return tree.tokens.slice(Math.max(0, index - NEGATED_REACH), index).some((token) => NEGATORS.test(token.form));
}

/** « n'y a donc pas eu hier d'attaque ». */
const NEGATED_REACH = 4;

function articleOf(noun: Token | undefined): string {
  if (noun?.features.Number === "Plur") return "des";
  return noun?.features.Gender === "Fem" ? "une" : "un";
}

/** The present of a finite verb: « avait » → « a », « serait » → « est ». A future stays: what is to come is claimed as such. */
function inPresent(token: Token, { person, plural }: Person, french: FrenchModel): string | undefined {
  const { Tense: tense, Mood: mood } = token.features;
  const stays = tense === "Fut" || (tense === "Pres" && mood !== "Cnd" && mood !== "Sub");
  if (stays && token.features.Person === person) return token.form;
  return presentOf(token.lemma, plural, french, person);
}

/** « avoir repris le village » → « X a repris le village »: `text` is worded from the token `from`, the infinitive or the « ne pas » before it. */
export function withSubject(name: string, text: string, from: number, { tree, french }: WordingContext): string {
  const infinitive = tree.tokens.slice(from).find((token) => token.features.VerbForm === "Inf");
  const present = infinitive && presentOf(infinitive.lemma, isPlural(name), french);
  return `${name} ${infinitive && present ? text.replace(infinitive.form, present) : text}`.trim();
}

const CACHE = new WeakMap<FrenchModel, Map<string, string>>();

/** The present indicative of a verb, in the third person unless another is given; undefined when the lexicon does not know it. */
export function presentOf(lemma: string, plural: boolean, french: FrenchModel, person = "3"): string | undefined {
  const cache = CACHE.get(french) ?? new Map<string, string>();
  CACHE.set(french, cache);
  const key = `${lemma} ${plural} ${person}`;
  const known = cache.get(key);
  if (known !== undefined) return known || undefined;
  const inflections = french.lexicon.inflect(lemma);
  const present = (mood: string) =>
    inflections.find(
      ({ features }) =>
        features.Mood === mood &&
        features.Tense === "Pres" &&
        features.Person === person &&
        features.Number === (plural ? "Plur" : "Sing"),
    );
  // The lexicon lists a form of the first group once, as a subjunctive: the indicative sounds and is written the same.
  const alike = /er$/u.test(lemma) && lemma !== "aller" && (person === "3" || !plural);
  const fitting = present("Ind") ?? (alike ? present("Sub") : undefined);
  cache.set(key, fitting?.form ?? "");
  return fitting?.form;
}

/** « de » before a name in a vowel, which may have taken another name's place; yet « de Ouagadougou ». An h does not tell. */
const ELIDED = /(?<=^|\s)de (?!Ou[aeiéè]|Onz)(?=[AEIOUÀÂÉÈÊËÎÏÔÛŒ]\p{Ll})/gu;

/** « s' » before a consonant, which another form of the verb may have brought: « s'étaient » → « se sont ». An h does not tell. */
const UNELIDED = /(?<!\p{L})([dnstmj]|qu)' (?=[bcdfgjklmnpqrstvwxz])/giu;

/** Joins words as French writes them: no space behind an elision or before a comma, « d' » before a name in a vowel. */
export function joinWords(words: readonly string[]): string {
  return words
    .join(" ")
    .replace(ELIDED, "d'")
    .replace(UNELIDED, "$1e ")
    .replace(/(['’]) /gu, "$1")
    .replace(/ ([,.)])/gu, "$1")
    .replace(/\( ?/gu, "(")
    .replace(/ ?\(\)/gu, "")
    .replace(/^[\s,:;–—-]+|[\s,:;–—-]+$|(?<=\p{L}{2})\.$/gu, "")
    .replace(/\s+/gu, " ");
}
