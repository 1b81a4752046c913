import type { FrenchModel } from "../../language/french-model.ts";
import type { Party } from "../../model/analysis.ts";
import type { Token } from "../../model/reading.ts";
import { type Tree, wordAt } from "../clause/tree.ts";
import { isAgentNoun } from "../participants.ts";
import type { PartyFinder } from "../parties.ts";

/** A clause put into the present, in positive form, with canonical names. */
export interface Proposition {
  readonly text: string;
  /** True when the words deny it. */
  readonly negated: boolean;
}

export interface WordingContext {
  readonly tree: Tree;
  readonly finder: PartyFinder;
  readonly french: FrenchModel;
  /** Who « je », « nous » and the opening « il » of reported words are. */
  readonly speaker: Party | null;
  /** The words stand in quotation marks, so that « il » is somebody else. */
  readonly direct: boolean;
}

/** Propositions are cut after this many words: the rest is circumstance. Guessed from the gold's, which run to about fifteen. */
const LONGEST = 24;
const NEGATORS = /^(?:pas|jamais|plus|guère|nullement|point)$/u;
const DROPPED_WORDS =
  /^(?:également|aussi|cependant|toutefois|néanmoins|donc|alors|notamment|encore|par ailleurs|M\.|MM\.|Mme|Mmes|Mlle)$/u;

/** Words the tokens from `from` up to `to` as a proposition; undefined when too little is left. */
export function wordProposition(from: number, to: number, context: WordingContext): Proposition | undefined {
  const { tree } = context;
  const end = Math.min(endOfMainClause(tree, from, to), from + LONGEST);
  const negated = isNegated(tree, from, end);
  const words: string[] = [];
  let lastEntity: string | undefined;
  for (let index = from; index < end; index++) {
    const token = tree.tokens[index];
    if (token === undefined || isDropped(tree, index, negated)) continue;
    const entity = token.upos === "PRON" || token.upos === "DET" ? undefined : context.finder.namedAt(token);
    if (entity !== undefined && entity.id === lastEntity) continue;
    lastEntity = entity?.id;
    const name = entity && /^(?:au|du)$/u.test(words.at(-1) ?? "") ? entity.name.replace(/^Le /u, "") : entity?.name;
    if (entity && name !== undefined && isRenamed(tree, index, name)) dropArticle(words, name);
    words.push(name ?? wordOf(tree, index, index === firstWord(tree, from), context));
  }
  const text = joinWords(words);
  return text.split(" ").length < 2 ? undefined : { text, negated };
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

function firstWord(tree: Tree, from: number): number {
  let index = from;
  while (tree.tokens[index]?.upos === "PUNCT") index += 1;
  return index;
}

/** A relative or adverbial clause behind a comma is circumstance. */
function endOfMainClause(tree: Tree, from: number, to: number): number {
  for (let index = from + 2; index < to; index++) {
    if (wordAt(tree.tokens, index) !== ",") continue;
    if (
      /^(?:qui|dont|où|ce|alors|tandis|bien|après|avant|selon|comme|malgré|notamment|sans|soulignant)$/u.test(
        wordAt(tree.tokens, index + 1),
      )
    )
      return index;
  }
  return to;
}

/** Only a negation of the main clause counts: the first finite verb's. */
function isNegated(tree: Tree, from: number, end: number): boolean {
  const ne = findIndex(from, end, (index) => /^(?:ne|n')$/u.test(wordAt(tree.tokens, index)));
  if (ne === undefined) return /^aucune?$/u.test(wordAt(tree.tokens, from));
  const subordinate = findIndex(from, ne, (index) =>
    /^(?:que|qu'|qui|si|s'|lorsque|quand)$/u.test(wordAt(tree.tokens, index)),
  );
  if (subordinate !== undefined) return false;
  return (
    findIndex(
      ne,
      Math.min(end, ne + 8),
      (index) =>
        NEGATORS.test(wordAt(tree.tokens, index)) || /^(?:aucune?|rien|personne)$/u.test(wordAt(tree.tokens, index)),
    ) !== undefined
  );
}

function findIndex(from: number, to: number, test: (index: number) => boolean): number | undefined {
  for (let index = from; index < to; index++) if (test(index)) return index;
  return undefined;
}

function isDropped(tree: Tree, index: number, negated: boolean): boolean {
  const token = tree.tokens[index];
  const word = wordAt(tree.tokens, index);
  if (token === undefined || /^[«»“”"‹›…]$/u.test(token.form) || DROPPED_WORDS.test(token.form)) return true;
  return negated && (/^(?:ne|n')$/u.test(word) || NEGATORS.test(word));
}

function wordOf(tree: Tree, index: number, first: boolean, context: WordingContext): string {
  const token = tree.tokens[index] as Token;
  const word = wordAt(tree.tokens, index);
  const name = context.speaker?.name;
  if (name && /^(?:je|j'|nous)$/u.test(word) && !speaksOfFuture(tree, index)) return name;
  if (name && first && !context.direct && /^(?:il|elle|ils|elles)$/u.test(word) && token.relation !== "expl:subj")
    return name;
  if (/^aucune?$/u.test(word)) return word === "aucun" ? "un" : "une";
  if (word === "ni") return "et";
  if (isNegatedArticle(tree, index))
    return token.features.Number === "Plur" ? "des" : articleOf(tree.tokens[index + 1]);
  if ((token.upos === "VERB" || token.upos === "AUX") && token.features.VerbForm === "Fin")
    return inPresent(token, context.french);
  return first && token.upos !== "PROPN" ? token.form.charAt(0).toLowerCase() + token.form.slice(1) : token.form;
}

/** « il n'y a pas eu d'attaque »: « d' » stands for the article that the positive form has. */
function isNegatedArticle(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (!/^(?:de|d')$/u.test(wordAt(tree.tokens, index))) return false;
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

/** « nous augmenterons » keeps its pronoun: « X augmenterons » would be no French. */
function speaksOfFuture(tree: Tree, pronoun: number): boolean {
  return tree.tokens.slice(pronoun + 1, pronoun + 4).some((token) => token.features.Tense === "Fut");
}

const CACHE = new WeakMap<FrenchModel, Map<string, string>>();

/** The present of a finite verb: « avait » → « a », « serait » → « est ». A future stays: what is to come is claimed as such. */
function inPresent(token: Token, french: FrenchModel): string {
  const { Tense: tense, Mood: mood } = token.features;
  if (tense === "Fut" || (tense === "Pres" && mood !== "Cnd" && mood !== "Sub" && token.features.Person === "3"))
    return token.form;
  // « nous tenons » is said of the speaker, who is one.
  const plural = token.features.Number === "Plur" && token.features.Person !== "1";
  return presentOf(token.lemma, plural, french) ?? token.form;
}

/** Third person of the present indicative; undefined when the lexicon does not know the verb. */
export function presentOf(lemma: string, plural: boolean, french: FrenchModel): string | undefined {
  const cache = CACHE.get(french) ?? new Map<string, string>();
  CACHE.set(french, cache);
  const key = `${lemma} ${plural}`;
  const known = cache.get(key);
  if (known !== undefined) return known || undefined;
  const inflections = french.lexicon.inflect(lemma);
  const third = (mood: string) =>
    inflections.find(
      ({ features }) =>
        features.Mood === mood &&
        features.Tense === "Pres" &&
        features.Person === "3" &&
        features.Number === (plural ? "Plur" : "Sing"),
    );
  // The lexicon lists a form of the first group once, as a subjunctive: the indicative sounds and is written the same.
  const fitting = third("Ind") ?? (/er$/u.test(lemma) && lemma !== "aller" ? third("Sub") : undefined);
  cache.set(key, fitting?.form ?? "");
  return fitting?.form;
}

/** « de » before a name in a vowel, which may have taken another name's place; yet « de Ouagadougou ». An h does not tell. */
const ELIDED = /(?<=^|\s)de (?!Ou[aeiéè]|Onz)(?=[AEIOUÀÂÉÈÊËÎÏÔÛŒ]\p{Ll})/gu;

/** Joins words as French writes them: no space behind an elision or before a comma, « d' » before a name in a vowel. */
export function joinWords(words: readonly string[]): string {
  return words
    .join(" ")
    .replace(ELIDED, "d'")
    .replace(/(['’]) /gu, "$1")
    .replace(/ ([,.)])/gu, "$1")
    .replace(/\( /gu, "(")
    .replace(/^[\s,:;–—-]+|[\s,:;–—-]+$|(?<=\p{L}{2})\.$/gu, "")
    .replace(/\s+/gu, " ");
}
