import type { FrenchModel } from "../../../language/french-model.ts";
import type { Entity, Party } from "../../../model/analysis.ts";
import type { Token } from "../../../model/reading.ts";
import { isImpersonal } from "../../clause/impersonal.ts";
import { childrenWith, datelineEnd, type Tree, wordAt } from "../../clause/tree.ts";
import type { PartyFinder } from "../../parties.ts";
import { joinWords } from "./join-words.ts";
import { afterPreposition, type NameArticles, withArticle } from "./name-articles.ts";
import { type Negation, negationOf } from "./negation.ts";
import { mainPredicate } from "./predicates.ts";
import { inPresent, inSingular, presentOf } from "./present-tense.ts";
import { possessiveOfThird, reflexiveOfThird, saysI } from "./pronouns.ts";

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
  readonly articles: NameArticles;
  /** Who « je », « nous » and the opening « il » of reported words are. */
  readonly speaker: Party | null;
  /** « il » at the head of the words is the speaker: not in quotation marks, nor behind « selon X ». */
  readonly opensWithSpeaker: boolean;
  /** Tokens that are left out, as the narrator's: « Rien, dit-il, ne justifie cela ». */
  readonly narrated?: ReadonlySet<number>;
}

/** Propositions are cut after this many words: the rest is circumstance. Guessed from the gold's, which run to about fifteen. */
const LONGEST = 24;
const DROPPED_WORDS =
  /^(?:également|aussi|même|cependant|toutefois|néanmoins|donc|alors|notamment|encore|par ailleurs|M\.|MM\.|Mme|Mmes|Mlle)$/u;

/** Words the tokens from `from` up to `to` as a proposition; undefined when too little is left. */
export function wordProposition(from: number, to: number, context: WordingContext): Proposition | undefined {
  const { tree, narrated } = context;
  let start = Math.max(from, datelineEnd(tree));
  while (start < to && /^(?:et|mais|or|car|donc|[«"“,])$/u.test(wordAt(tree.tokens, start))) start += 1;
  // « contrairement à ce qu'affirme Kiev, »: whom the clause sets itself against is no part of it.
  const comma = tree.tokens.findIndex(({ form }, index) => index > start && form === ",");
  if (wordAt(tree.tokens, start) === "contrairement" && comma > 0 && comma < to) start = comma + 1;
  const verb = mainPredicate(tree, start, to, narrated)?.first ?? start;
  const left = new Set([...(narrated ?? []), ...asidesBefore(tree, start, verb)]);
  const end = withinLongest(tree, endOfMainClause(tree, Math.max(start, verb), to), start + LONGEST + left.size);
  const negation = negationOf(tree, start, end, left);
  const text = joinWords(wordsOf(start, end, negation, { ...context, narrated: left }));
  return text.split(" ").length < 2 ? undefined : { text, negated: negation.size > 0 };
}

/** The end, or the longest proposition's before the phrase that would not end: « huit obus », not « huit obus d' ». */
function withinLongest(tree: Tree, end: number, longest: number): number {
  if (end <= longest) return end;
  let cut = longest;
  while (/^(?:ADP|DET|CCONJ|SCONJ|PUNCT|AUX|NUM)$/u.test(tree.tokens[cut - 1]?.upos ?? "")) cut -= 1;
  return cut;
}

const RELATIVES = /^(?:qui|dont|où)$/u;

/** « le maire, qui vivait à Lomé, a quitté la ville »: the words between the commas. */
function asidesBefore(tree: Tree, from: number, verb: number): readonly number[] {
  const opening = tree.tokens.findIndex(
    ({ form }, index) => index >= from && form === "," && RELATIVES.test(wordAt(tree.tokens, index + 1)),
  );
  const closing = tree.tokens.findIndex(({ form }, index) => index > opening && form === ",");
  if (opening < 0 || closing < 0 || closing >= verb) return [];
  return Array.from({ length: closing - opening + 1 }, (_, offset) => opening + offset);
}

/** « ne pas avoir tiré » said by the army → « l'armée a tiré », denied; undefined when no infinitive is there. */
export function wordInfinitive(from: number, to: number, context: WordingContext): Proposition | undefined {
  const { tree, speaker, french, articles } = context;
  if (speaker === null) return undefined;
  const end = withinLongest(tree, endOfMainClause(tree, from, to), from + LONGEST);
  const verb = tree.tokens.findIndex((token, index) => index >= from && token.features.VerbForm === "Inf");
  if (verb < 0 || verb >= end) return undefined;
  const negation = negationOf(tree, from, end);
  const present = presentOf(tree.tokens[verb]?.lemma ?? "", articles.of(speaker) === "les", french);
  const before = wordsOf(from, verb, negation, context);
  const behind = wordsOf(verb + 1, end, negation, context);
  const verbForm = present ?? tree.tokens[verb]?.form ?? "";
  return {
    text: joinWords([articles.asSubject(speaker), ...before, verbForm, ...behind]),
    negated: negation.size > 0,
  };
}

function wordsOf(from: number, to: number, negation: Negation, context: WordingContext): readonly string[] {
  const { tree, finder } = context;
  const words: string[] = [];
  let last: Entity | undefined;
  for (let index = from; index < to; index++) {
    const token = tree.tokens[index];
    if (token === undefined || isDropped(tree, index, negation, context)) continue;
    const found = token.upos === "PRON" ? undefined : finder.nameAt(token);
    // « La France » is named with its article; « la » before « Finul » is none of the name.
    const named = token.upos === "DET" && found?.start !== token.start ? undefined : found;
    if (named === undefined) {
      words.push(wordOf(index, index === firstWord(tree, from), negation, context));
      continue;
    }
    const until = tree.tokens.findIndex((other, at) => at > index && other.start >= named.end);
    const behind = until < 0 ? tree.tokens.length : until;
    // « la Force intérimaire au Liban (Finul) »: one name is enough.
    const repeats = named.entity === last && words.at(-1) === "(";
    if (repeats) words.pop();
    else if (index === from || named.start >= token.start) putName(words, named, index, context);
    last = named.entity;
    index = repeats && wordAt(tree.tokens, behind) === ")" ? behind : behind - 1;
  }
  return words;
}

/** The canonical name where the text has another one, with the article it takes; the text's own where that is part of it. */
function putName(
  words: string[],
  { entity, text }: { readonly entity: Entity; readonly text: string },
  index: number,
  { articles, tree }: WordingContext,
): void {
  const own = text.replace(/\s+/gu, " ");
  const isShort = entity.type !== "PER" && isPartOf(own, entity.name) && !/^\p{Lu}{2,}$/u.test(own);
  if (isShort || own === entity.name || (entity.type === "PER" && !entity.name.includes(" "))) {
    words.push(own);
    return;
  }
  const article = articles.of({ name: entity.name, entityId: entity.id });
  const before = words.at(-1)?.toLowerCase() ?? "";
  if (/^(?:le|la|l'|les)$/u.test(before) && tree.tokens[index - 1]?.upos !== "PRON") words.pop();
  const preposition = words.at(-1)?.toLowerCase() ?? "";
  const merged = /^(?:du|des|de|d'|au|aux|à)$/u.exec(preposition)?.[0];
  // « le gouvernorat de Sfax », « la bande de Gaza »: the kind of place is a common noun in a sentence.
  const isRegion = entity.type === "LOC" && article !== "" && /^\p{Lu}\p{Ll}+ d[eu]s? /u.test(entity.name);
  const name = isRegion ? entity.name.charAt(0).toLowerCase() + entity.name.slice(1) : entity.name;
  if (merged === undefined) words.push(withArticle(article, name));
  else if (isRegion && merged.startsWith("d") === false) words.splice(-1, 1, `dans ${withArticle(article, name)}`);
  else words.splice(-1, 1, afterPreposition(merged.startsWith("d") ? "de" : "à", article, name));
}

function isPartOf(own: string, name: string): boolean {
  const folded = (words: string) => words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return ` ${folded(name)} `.includes(` ${folded(own)} `);
}

function firstWord(tree: Tree, from: number): number {
  let index = from;
  while (tree.tokens[index]?.upos === "PUNCT") index += 1;
  return index;
}

/** A relative or adverbial clause behind a comma is circumstance; an apposition, and another's act, say something else. */
function endOfMainClause(tree: Tree, from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    const word = wordAt(tree.tokens, index);
    if (word === "," && (CIRCUMSTANCE.test(wordAt(tree.tokens, index + 1)) || opensApposition(tree, index + 1)))
      return index;
    if (word === "et" && isOthersAct(tree, index + 1, from)) return index;
  }
  return to;
}

const CIRCUMSTANCE = /^(?:qui|dont|où|ce|alors|tandis|bien|après|avant|selon|comme|malgré|notamment|sans|soulignant)$/u;

/** « …, une affirmation que l'ambassade a qualifiée de fausse » */
function opensApposition(tree: Tree, index: number): boolean {
  return (
    tree.tokens[index]?.upos === "DET" &&
    tree.tokens[index + 1]?.upos === "NOUN" &&
    /^(?:que|qu'|qui|dont)$/u.test(wordAt(tree.tokens, index + 2))
  );
}

/** « 31 civils avaient été tués et a juré de riposter »: a finite verb of another number has another subject. */
function isOthersAct(tree: Tree, index: number, verb: number): boolean {
  const { VerbForm: form, Number: number } = tree.tokens[index]?.features ?? {};
  const main = tree.tokens.slice(verb, index).find(({ features }) => features.VerbForm === "Fin")?.features.Number;
  return form === "Fin" && number !== undefined && main !== undefined && number !== main;
}

/** « le même jour » keeps its word; « ont même dormi » does not. */
const isSame = (token: Token): boolean => token.form === "même" && token.upos !== "ADV";

function isDropped(tree: Tree, index: number, negation: Negation, { narrated }: WordingContext): boolean {
  const token = tree.tokens[index];
  if (token === undefined || narrated?.has(index)) return true;
  if (/^[«»“”"‹›…]$/u.test(token.form) || (DROPPED_WORDS.test(token.form) && !isSame(token))) return true;
  return negation.has(index) && !/^(?:aucune?|nulle?|rien|personne|ni)$/u.test(wordAt(tree.tokens, index));
}

const POSITIVE_FORMS: Readonly<Record<string, string>> = {
  aucun: "un",
  aucune: "une",
  nul: "un",
  nulle: "une",
  rien: "quelque chose",
  personne: "quelqu'un",
  ni: "et",
};

function wordOf(index: number, first: boolean, negation: Negation, context: WordingContext): string {
  const { tree, speaker, articles, french } = context;
  const token = tree.tokens[index] as Token;
  const word = wordAt(tree.tokens, index);
  if (negation.has(index)) return POSITIVE_FORMS[word] ?? token.form;
  if (speaker && saysI(tree, index)) return articles.asSubject(speaker);
  if (speaker && first && context.opensWithSpeaker && isMeant(tree, index, speaker, articles))
    return articles.asSubject(speaker);
  const plural = speaker !== null && articles.of(speaker) === "les";
  const third = speaker && (possessiveOfThird(tree, index, plural) ?? reflexiveOfThird(tree, index));
  if (third) return third;
  if (negation.size > 0 && isNegatedArticle(tree, index, negation))
    return token.features.Number === "Plur" ? "des" : articleOf(tree.tokens[index + 1]);
  if ((token.upos === "VERB" || token.upos === "AUX") && token.features.VerbForm === "Fin") {
    // « nous tenons » is said of the speaker, who may be one.
    const many = token.features.Person === "1" ? plural : token.features.Number === "Plur";
    if (token.features.Person === "1" && speaker === null) return token.form;
    return inPresent(token, { plural: many, french });
  }
  if (!plural && speaker && agreesWithNous(tree, index)) return inSingular(token, french);
  return first && token.upos !== "PROPN" ? token.form.charAt(0).toLowerCase() + token.form.slice(1) : token.form;
}

/** The « il » that opens reported words is whoever speaks: of the same number, and no « il faut ». */
function isMeant(tree: Tree, index: number, speaker: Party, articles: NameArticles): boolean {
  const word = wordAt(tree.tokens, index);
  if (!/^(?:ils?|elles?)$/u.test(word) || isImpersonal(tree, index)) return false;
  return word.endsWith("s") === (articles.of(speaker) === "les");
}

/** « nous sommes engagés », « nous restons prêts ». */
function agreesWithNous(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (token?.features.Number !== "Plur" || !(token.upos === "ADJ" || token.features.VerbForm === "Part")) return false;
  // « nous sommes engagés », « nous nous sentons concernés »
  const above = token.relation === "xcomp" ? childrenWith(tree, token.head, "nsubj") : [];
  return [...childrenWith(tree, index, "nsubj"), ...above].some((child) => wordAt(tree.tokens, child) === "nous");
}

/** « il n'y a pas eu d'attaque »: « d' » stands for the article that the positive form has. */
function isNegatedArticle(tree: Tree, index: number, negation: Negation): boolean {
  const token = tree.tokens[index];
  if (!/^(?:de|d')$/u.test(wordAt(tree.tokens, index))) return false;
  // What one has or has not is no complement with « de », whatever the tagger says.
  const noun = tree.tokens[token?.head ?? -1];
  const isObject = noun?.relation === "obj" || tree.tokens[noun?.head ?? -1]?.lemma === "avoir";
  if (token?.upos !== "DET" && !isObject) return false;
  return [...negation].some((at) => at < index && index - at <= NEGATED_REACH);
}

/** « n'y a donc pas eu hier d'attaque ». */
const NEGATED_REACH = 4;

function articleOf(noun: Token | undefined): string {
  if (noun?.features.Number === "Plur") return "des";
  return noun?.features.Gender === "Fem" ? "une" : "un";
}
