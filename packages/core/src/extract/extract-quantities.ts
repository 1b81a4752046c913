import { numberInWords, opensNumber, SCALE_WORDS, VAGUE_COUNTS } from "../language/number-words.ts";
import type { Quantity } from "../model/analysis.ts";
import { onceFor } from "../model/once-for.ts";
import type { Sentence, Token } from "../model/reading.ts";
import { overlapping, overlaps, type Span } from "../model/span.ts";
import { readFigures } from "./quantity/french-numbers.ts";

/** A count in the words of the text. */
export interface CountedSpan extends Span {
  readonly quantity: Quantity;
  /** Token indices of the first word and of the noun counted. */
  readonly first: number;
  readonly noun: number;
}

/** Behind a number these are people, though they look like participles: « 7 morts et 11 blessés ». */
const VICTIMS = /^(?:morte?s?|tuée?s?|blessée?s?|disparue?s?)$/iu;

/** Numbers of these are no counts. */
const NOT_COUNTED = new Set([
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
  "heure",
  "h",
  "min",
  "minute",
  "siècle",
  "article",
  "numéro",
  "page",
  "an",
  "année",
  "mois",
  "semaine",
]);

/** The counts of a sentence, in order. Dates and clock times are none; `taken` are the spans of the text's times, in order. */
export function countsIn(sentence: Sentence, text: string, taken: readonly Span[]): readonly CountedSpan[] {
  const found = foundBeside(taken);
  const counts = found.get(sentence) ?? findCounts(sentence, text, taken);
  found.set(sentence, counts);
  return counts;
}

/** What was found in each sentence of a text, which its times stand for: every event and every clause of a sentence asks the same. */
const foundBeside = onceFor((_taken: readonly Span[]) => new WeakMap<Sentence, readonly CountedSpan[]>());

function findCounts(sentence: Sentence, text: string, taken: readonly Span[]): readonly CountedSpan[] {
  const { tokens } = sentence;
  const times = overlapping(taken, sentence);
  const found: CountedSpan[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || times.some((span) => overlaps(span, token))) continue;
    const count = countAt(tokens, index, text);
    if (count === undefined) continue;
    found.push(count);
    index = Math.max(index, count.noun);
  }
  return found;
}

function countAt(tokens: readonly Token[], index: number, text: string): CountedSpan | undefined {
  const number = rangeAt(tokens, index) ?? numberAt(tokens, index);
  if (number === undefined) return undefined;
  const noun = nounAfter(tokens, number.last + 1);
  const counted = tokens[noun ?? -1];
  if (noun === undefined || counted === undefined || NOT_COUNTED.has(counted.lemma.toLowerCase())) return undefined;
  const start = tokens[index]?.start ?? 0;
  const written = text.slice(start, tokens[number.last]?.end ?? start).replace(/\s+/gu, " ");
  const value =
    number.value === undefined ? written.toLowerCase() : withBound(number.value, boundBefore(tokens, index));
  const after = tokens[noun + 1];
  const what = after?.upos === "ADJ" || after?.upos === "VERB" ? text.slice(counted.start, after.end) : null;
  return {
    start,
    end: counted.end,
    quantity: { value, unit: counted.form === "%" ? "%" : counted.lower, what },
    first: index,
    noun,
  };
}

function withBound(value: number, bound: "<" | ">" | undefined): number | string {
  return bound === undefined ? value : `${bound}${value}`;
}

interface NumberRead {
  /** Undefined for a vague number and for a range: their words are kept. */
  readonly value: number | undefined;
  readonly last: number;
}

/** « entre 3 000 et 4 000 », « de 80.000 à 140.000 ». */
function rangeAt(tokens: readonly Token[], index: number): NumberRead | undefined {
  const opening = tokens[index]?.lower;
  const joint = opening === "entre" ? "et" : opening === "de" ? "à" : undefined;
  const from = joint && numberAt(tokens, index + 1);
  if (!from || tokens[from.last + 1]?.lower !== joint) return undefined;
  const to = numberAt(tokens, from.last + 2);
  return to && { value: undefined, last: to.last };
}

/** A number in figures or words, or a vague one (« des dizaines »). */
function numberAt(tokens: readonly Token[], index: number): NumberRead | undefined {
  const word = tokens[index]?.lower ?? "";
  if (/^\d/u.test(word)) {
    const value = readFigures(word);
    const scale = scaleAt(tokens, index + 1);
    return value === undefined
      ? undefined
      : { value: value * (scale ?? 1), last: scale === undefined ? index : index + 1 };
  }
  const vague = vagueAt(tokens, index, word);
  if (vague !== undefined) return { value: undefined, last: vague };
  if (word === "plusieurs") return { value: undefined, last: index };
  // Nearly every word of a text is asked, and hardly any is a number.
  if (!opensNumber(word)) return undefined;
  return numberInWords(
    tokens.slice(index, index + 8).map(({ lower }) => lower),
    index,
  );
}

/** Last word of « des dizaines », « un millier », « des centaines de milliers »; « un million » is a number. */
function vagueAt(tokens: readonly Token[], index: number, word: string): number | undefined {
  if (!/^(?:des|plusieurs|quelques|les|une?)$/u.test(word)) return undefined;
  const isVague = (at: number) => VAGUE_COUNTS.has(tokens[at]?.lemma.toLowerCase() ?? "");
  if (!isVague(index + 1)) return undefined;
  if (/^une?$/u.test(word) && SCALE_WORDS.has(tokens[index + 1]?.lower ?? "")) return undefined;
  return tokens[index + 2]?.lower === "de" && isVague(index + 3) ? index + 3 : index + 1;
}

function scaleAt(tokens: readonly Token[], index: number): number | undefined {
  return SCALE_WORDS.get(tokens[index]?.lower ?? "");
}

function nounAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let index = from; index < Math.min(tokens.length, from + 4); index++) {
    const token = tokens[index];
    const isNext = tokens.slice(from, index).every(({ upos }) => upos === "PUNCT");
    if (isNext && VICTIMS.test(token?.form ?? "")) return index;
    if (token === undefined || token.upos === "VERB") return undefined;
    // « plus de quinze » morts: the words of others end with the number.
    if (token.upos === "PUNCT" && !/^[»"”]$/u.test(token.form)) return undefined;
    if (token.upos === "NOUN" || token.form === "%" || token.upos === "SYM") return index;
  }
  return undefined;
}

/** « plus de », « au moins » before a number make it a floor, « moins de » a ceiling. */
function boundBefore(tokens: readonly Token[], index: number): "<" | ">" | undefined {
  const [first, second] = [index - 2, index - 1].map((at) => tokens[at]?.lower ?? "");
  if (first === "au" && second === "moins") return ">";
  if (second !== "de" && second !== "d'") return undefined;
  return first === "plus" ? ">" : first === "moins" ? "<" : undefined;
}
