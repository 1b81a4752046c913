import { type Child, Families, type Family } from "./families.ts";
import type { FeatureList } from "./feature-list.ts";
import { hashString } from "./hashing.ts";
import type { ParserState } from "./parser-state.ts";

/** What the parser knows of a word, hashed. */
export interface ParserWord {
  /** Tells the word from others that are kept at the same time; 0 in training, where none is. */
  readonly id: number;
  readonly word: number;
  /** Part of speech with the verb's form; relatives apart from other pronouns. */
  readonly tag: number;
  readonly lemma: number;
  /** Verb form, mood, kind of pronoun, voice, number. */
  readonly inflection: number;
  /** 0 unknown, 1 singular, 2 plural. */
  readonly number: number;
}

export const PARSER_FEATURE_LIMIT = 128;
const NOTHING: ParserWord = { id: 0, word: 3, tag: 3, lemma: 3, inflection: 3, number: 0 };
const ROOT: ParserWord = { id: 1, word: 4, tag: 4, lemma: 4, inflection: 4, number: 0 };
/** Label of a word that is not there. */
const NO_LABEL = -5;

/** Describes a tagged word to the parser; `features` in CoNLL-U notation. */
export function toParserWord(form: string, upos: string, lemma: string, features: string): ParserWord {
  const verbForm = /VerbForm=(\w+)/.exec(features)?.[1] ?? "";
  const mood = /Mood=(\w+)/.exec(features)?.[1] ?? "";
  const pronoun = /PronType=(\w+)/.exec(features)?.[1] ?? "";
  const number = features.includes("Number=Sing") ? 1 : features.includes("Number=Plur") ? 2 : 0;
  const voice = features.includes("Voice=Pass") ? "P" : "";
  return {
    id: 0,
    word: hashString(form.toLowerCase()),
    tag: hashString(upos + (verbForm[0] ?? "") + (pronoun === "Rel" ? "R" : "")),
    lemma: hashString(lemma.toLowerCase()),
    inflection: hashString(verbForm + mood + pronoun + voice + number),
    number,
  };
}

/** The words that a decision looks at: three of the stack, three of the buffer, and their outer children. */
interface Window {
  readonly s0: ParserWord;
  readonly s1: ParserWord;
  readonly s2: ParserWord;
  readonly b0: ParserWord;
  readonly b1: ParserWord;
  readonly b2: ParserWord;
  readonly s0left: ParsedChild;
  readonly s0left2: ParsedChild;
  readonly s0right: ParsedChild;
  readonly s0right2: ParsedChild;
  readonly s1left: ParsedChild;
  readonly s1right: ParsedChild;
  readonly s1right2: ParsedChild;
  readonly b0left: ParsedChild;
  readonly b0left2: ParsedChild;
}

interface ParsedChild extends Child {
  readonly word: ParserWord;
}

/** Fills the list with the features of the state: after Zhang and Nivre 2011, with lemmas, agreement and child labels. */
export function writeParserFeatures(list: FeatureList, state: ParserState, words: readonly ParserWord[]): void {
  const window = look(state, words);
  list.clear();
  writeSingles(list, window);
  writeFamilies(list, state, window);
  writePairs(list, window);
  writeTags(list, window);
  writeChildren(list, window);
  writeShape(list, state, window);
  writePrepositions(list, window);
  writeAgreement(list, window);
}

const NO_CHILD: ParsedChild = { word: NOTHING, label: NO_LABEL };

function look(state: ParserState, words: readonly ParserWord[]): Window {
  const [i0, i1, i2] = [state.top(0), state.top(1), state.top(2)];
  return {
    s0: wordAt(state, words, i0),
    s1: wordAt(state, words, i1),
    s2: wordAt(state, words, i2),
    b0: wordAt(state, words, state.next),
    b1: wordAt(state, words, state.next + 1),
    b2: wordAt(state, words, state.next + 2),
    s0left: childAt(state, words, state.left, i0),
    s0left2: childAt(state, words, state.left2, i0),
    s0right: childAt(state, words, state.right, i0),
    s0right2: childAt(state, words, state.right2, i0),
    s1left: childAt(state, words, state.left, i1),
    s1right: childAt(state, words, state.right, i1),
    s1right2: childAt(state, words, state.right2, i1),
    b0left: childAt(state, words, state.left, state.next),
    b0left2: childAt(state, words, state.left2, state.next),
  };
}

function wordAt(state: ParserState, words: readonly ParserWord[], index: number): ParserWord {
  if (index < 0 || index > state.length) return NOTHING;
  return index === state.length ? ROOT : words[index]!;
}

/** A child of a word: the one that `side` names. */
function childAt(state: ParserState, words: readonly ParserWord[], side: Int32Array, index: number): ParsedChild {
  const found = index < 0 || index > state.length ? -1 : side[index]!;
  return found < 0 ? NO_CHILD : { word: wordAt(state, words, found), label: state.label[found]! };
}

/** What each word adds by itself, whatever stands around it. */
function writeSingles(list: FeatureList, { s0, s1, s2, b0, b1, b2 }: Window): void {
  list.group(0, s0, writeTop);
  list.group(1, s1, writeBelow);
  list.group(2, s2, writeThird);
  list.group(3, b0, writeNext);
  list.group(4, b1, writeAfter);
  list.group(5, b2, writeSecondAfter);
}

function writeTop(list: FeatureList, s0: ParserWord): void {
  // What weighs in every decision comes with a word that every one has.
  list.one(0, 7);
  list.one(1, s0.word);
  list.one(2, s0.tag);
  list.two(3, s0.word, s0.tag);
  list.one(4, s0.lemma);
  list.two(5, s0.inflection, s0.tag);
}

function writeBelow(list: FeatureList, s1: ParserWord): void {
  list.one(6, s1.word);
  list.one(7, s1.tag);
  list.two(8, s1.lemma, s1.tag);
  list.two(9, s1.inflection, s1.tag);
}

function writeNext(list: FeatureList, b0: ParserWord): void {
  list.one(10, b0.word);
  list.one(11, b0.tag);
  list.two(12, b0.word, b0.tag);
  list.one(13, b0.lemma);
  list.two(14, b0.inflection, b0.tag);
}

function writeAfter(list: FeatureList, b1: ParserWord): void {
  list.one(15, b1.word);
  list.one(16, b1.tag);
  list.two(17, b1.lemma, b1.tag);
}

function writeSecondAfter(list: FeatureList, b2: ParserWord): void {
  list.one(18, b2.tag);
  list.one(19, b2.word);
}

function writeThird(list: FeatureList, s2: ParserWord): void {
  list.one(20, s2.tag);
  list.one(21, s2.lemma);
}

const FAMILIES = new Families();

/** What each word adds together with its children, whatever stands around them. */
function writeFamilies(list: FeatureList, state: ParserState, window: Window): void {
  const { s0, s1, b0, s0left, s0left2, s0right, s0right2, s1left, s1right, s1right2, b0left, b0left2 } = window;
  const [i0, i1] = [state.top(0), state.top(1)];
  const left0 = i0 < 0 ? 0 : state.leftCount[i0]!;
  const right1 = i1 < 0 ? 0 : state.rightCount[i1]!;
  const next0 = state.leftCount[state.next]!;
  list.family(0, FAMILIES.of(s0.tag, left0, s0left, s0left2, s0right, s0right2), writeTopFamily);
  list.family(1, FAMILIES.of(s1.tag, right1, s1left, NO_CHILD, s1right, s1right2), writeFamilyBelow);
  list.family(2, FAMILIES.of(b0.tag, next0, b0left, b0left2, NO_CHILD, NO_CHILD), writeNextFamily);
}

function writeTopFamily(list: FeatureList, s0: Family): void {
  list.three(51, s0.tag, s0.left, s0.left2);
  list.three(52, s0.tag, s0.right, s0.right2);
  list.two(56, s0.left, s0.leftLabel);
  list.two(58, s0.right, s0.rightLabel);
  list.two(64, s0.left2, s0.left2Label);
  list.two(76, s0.tag, s0.count);
}

function writeFamilyBelow(list: FeatureList, s1: Family): void {
  list.three(54, s1.tag, s1.right, s1.right2);
  list.two(62, s1.right, s1.rightLabel);
  list.two(63, s1.left, s1.leftLabel);
  list.two(66, s1.right2, s1.right2Label);
  list.two(79, s1.tag, s1.count);
}

function writeNextFamily(list: FeatureList, b0: Family): void {
  list.three(53, b0.tag, b0.left, b0.left2);
  list.two(60, b0.left, b0.leftLabel);
  list.two(67, b0.left2, b0.left2Label);
  list.two(78, b0.tag, b0.count);
}

function writePairs(list: FeatureList, { s0, s1, b0, b1 }: Window): void {
  list.three(25, s0.lemma, s0.tag, b0.tag);
  list.two(27, s0.lemma, b0.lemma);
  list.two(29, b0.tag, b1.tag);
  list.two(31, s1.lemma, s0.lemma);
  list.two(35, s1.tag, b0.tag);
  list.two(36, s1.lemma, b0.tag);
  list.two(37, s1.tag, b0.lemma);
}

function writeTags(list: FeatureList, window: Window): void {
  const { s0, s1, s2, b0, b1, b2 } = window;
  list.three(38, b0.tag, b1.tag, b2.tag);
  list.three(41, s2.tag, s1.tag, s0.tag);
  list.three(44, s0.tag, window.s0left.word.tag, b0.tag);
  list.three(45, s0.tag, window.s0right.word.tag, b0.tag);
  list.three(46, s0.tag, b0.tag, window.b0left.word.tag);
  list.three(48, s1.tag, window.s1left.word.tag, s0.tag);
  list.three(50, s1.tag, s0.tag, window.s0right.word.tag);
}

function writeChildren(list: FeatureList, window: Window): void {
  list.one(55, window.s0left.word.word);
  list.one(57, window.s0right.word.word);
  list.one(59, window.b0left.word.word);
}

/** Distances and numbers of children, and whether the upper two words agree. */
function writeShape(list: FeatureList, state: ParserState, { s0, s1 }: Window): void {
  const [i0, i1] = [state.top(0), state.top(1)];
  const toBelow = i1 < 0 ? 0 : distanceClass(i0 - i1);
  const right0 = i0 < 0 ? 0 : state.rightCount[i0]!;
  const right1 = i1 < 0 ? 0 : state.rightCount[i1]!;
  const isLast = state.next === state.length ? NUMBER_PAIRS : 0;
  const numbers = isLast + s1.number * 3 + s0.number;
  list.combination(0, writeUpperTwo, s1.tag, s0.tag, s1.inflection, s0.inflection, numbers, toBelow);
  list.two(80, s1.lemma, right1);
  list.two(82, s0.lemma, right0);
}

function writeUpperTwo(
  list: FeatureList,
  tag1: number,
  tag0: number,
  inflection1: number,
  inflection0: number,
  numbers: number,
  toBelow: number,
): void {
  list.two(34, tag1, tag0);
  list.three(74, tag1, tag0, toBelow);
  list.three(93, tag1, tag0, numbers % NUMBER_PAIRS);
  list.two(95, inflection1, inflection0);
  // Whether no word follows, and whether there are two.
  list.two(105, numbers < NUMBER_PAIRS ? 0 : 1, toBelow === 0 ? 0 : 1);
}

/** Pairs of the numbers of two words; from here on they count for the last two of a sentence. */
const NUMBER_PAIRS = 9;

function distanceClass(distance: number): number {
  return Math.min(distance, 8) + (distance > 12 ? 1 : 0);
}

/** The preposition (leftmost child) with both words it joins: what decides most attachments. */
function writePrepositions(list: FeatureList, { s0, s1, b0, b1, s0left }: Window): void {
  list.three(83, s1.lemma, s0left.word.lemma, s0.tag);
  list.three(84, s1.tag, s0left.word.lemma, s0.tag);
  list.three(85, s1.tag, s0left.word.lemma, s0.lemma);
  list.three(91, s0.tag, b0.word, b1.lemma);
}

function writeAgreement(list: FeatureList, window: Window): void {
  const { s0, s1, b0 } = window;
  list.three(96, s0.inflection, b0.inflection, s0.tag);
  list.four(98, s0.tag, window.s0left.label, window.s0right.label, b0.tag);
  list.four(99, b0.tag, window.b0left.label, window.b0left2.label, s0.tag);
  list.three(100, s1.lemma, window.s1right.label, s0.tag);
}
