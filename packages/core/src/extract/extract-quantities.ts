import { numberInWords, SCALE_WORDS } from "../language/number-words.ts";
import type { Quantity } from "../model/analysis.ts";
import type { Sentence, Token } from "../model/reading.ts";
import { overlaps, type Span } from "../model/span.ts";
import { readFigures, VAGUE_COUNTS } from "./quantity/french-numbers.ts";

/** A count in the words of the text. */
export interface CountedSpan extends Span {
  readonly quantity: Quantity;
  /** Token indices of the first word and of the noun counted. */
  readonly first: number;
  readonly noun: number;
}

const MORE = new Set(["plus", "moins", "près", "environ", "quelque", "quelques", "presque", "au"]);
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

/** The counts of a sentence, in order. Dates and clock times are none; `taken` are the spans of times. */
export function countsIn(sentence: Sentence, text: string, taken: readonly Span[]): readonly CountedSpan[] {
  const { tokens } = sentence;
  const found: CountedSpan[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || taken.some((span) => overlaps(span, token))) continue;
    const count = countAt(tokens, index, text);
    if (count === undefined) continue;
    found.push(count);
    index = Math.max(index, count.noun);
  }
  return found;
}

function countAt(tokens: readonly Token[], index: number, text: string): CountedSpan | undefined {
  const number = numberAt(tokens, index);
  if (number === undefined) return undefined;
  const noun = nounAfter(tokens, number.last + 1);
  const counted = tokens[noun ?? -1];
  if (noun === undefined || counted === undefined || NOT_COUNTED.has(counted.lemma.toLowerCase())) return undefined;
  const start = tokens[index]?.start ?? 0;
  const about = approximation(tokens, index);
  const written = text.slice(start, tokens[number.last]?.end ?? start);
  const value = number.value === undefined ? written : about === ">" ? `>${number.value}` : number.value;
  const after = tokens[noun + 1];
  const what = after?.upos === "ADJ" || after?.upos === "VERB" ? text.slice(counted.start, after.end) : null;
  return {
    start,
    end: counted.end,
    quantity: { value, unit: counted.form === "%" ? "%" : counted.form.toLowerCase(), what },
    first: index,
    noun,
  };
}

/** A number in figures or words, or a vague one (« des dizaines »); undefined value for the vague. */
function numberAt(
  tokens: readonly Token[],
  index: number,
): { readonly value: number | undefined; readonly last: number } | undefined {
  const word = tokens[index]?.form.toLowerCase() ?? "";
  if (/^\d/u.test(word)) {
    const value = readFigures(word);
    const scale = scaleAt(tokens, index + 1);
    return value === undefined
      ? undefined
      : { value: value * (scale ?? 1), last: scale === undefined ? index : index + 1 };
  }
  if (
    /^(?:des|plusieurs|quelques|les|une|un)$/u.test(word) &&
    VAGUE_COUNTS.has(tokens[index + 1]?.lemma.toLowerCase() ?? "") &&
    word !== "un"
  ) {
    return { value: undefined, last: index + 1 };
  }
  if (word === "plusieurs") return { value: undefined, last: index };
  return numberInWords(
    tokens.slice(index, index + 8).map((token) => token.form.toLowerCase()),
    index,
  );
}

function scaleAt(tokens: readonly Token[], index: number): number | undefined {
  return SCALE_WORDS.get(tokens[index]?.form.toLowerCase() ?? "");
}

function nounAfter(tokens: readonly Token[], from: number): number | undefined {
  for (let index = from; index < Math.min(tokens.length, from + 4); index++) {
    const token = tokens[index];
    if (token === undefined || token.upos === "PUNCT" || token.upos === "VERB") return undefined;
    if (token.upos === "NOUN" || token.form === "%" || token.upos === "SYM") return index;
  }
  return undefined;
}

/** « plus de », « au moins » before a number make it a floor. */
function approximation(tokens: readonly Token[], index: number): ">" | undefined {
  const before = tokens.slice(Math.max(0, index - 2), index).map((token) => token.form.toLowerCase());
  if (before[0] === "plus" && (before[1] === "de" || before[1] === "d'")) return ">";
  return MORE.has(before[0] ?? "") && before[1] === "moins" ? ">" : undefined;
}
