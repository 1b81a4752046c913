import type { Question } from "./answer.ts";

/** What a sentence answers to a question about somebody: offsets are those of the sentence, in UTF-16 units. */
export interface ReadAnswer {
  readonly asks: Question;
  readonly value: string;
  /** Verbatim: « n'a pas encore accepté ». */
  readonly words: string;
  /** Verbatim, what it is told of. */
  readonly about: string;
  /** Whether it may still become otherwise: said with reservations, « pas encore », « plus tard ». */
  readonly open: boolean;
  readonly subject: ReadSubject;
  readonly start: number;
  readonly end: number;
}

export interface ReadSubject {
  readonly start: number;
  readonly end: number;
}

const BOUNDARY =
  /[;:!?«»“”"()—–]|(?<!\p{L})(?:qu['’]|(?:que|mais|alors que|tandis que|car|donc|et|où|selon|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L}))|,/giu;

/** Who is spoken of before a verb: the words behind the last mark, or the apposition and what it stands beside. */
export function subjectBefore(sentence: string, end: number): ReadSubject | undefined {
  const before = sentence.slice(0, end);
  const marks = [...before.matchAll(BOUNDARY)];
  const last = marks.at(-1);
  const from = last === undefined ? 0 : last.index + last[0].length;
  if (before.slice(from).trim() !== "") return subjectIn(before, from, end);
  // « Le maire, Paul Serrat, refuse », « Paul Serrat, maire d'Orlan, refuse »
  if (last?.[0] !== ",") return undefined;
  const outer = marks.toReversed().find(({ 0: mark, index }) => mark !== "," && index < last.index);
  return subjectIn(before, outer === undefined ? 0 : outer.index + outer[0].length, last.index);
}

function subjectIn(before: string, from: number, to: number): ReadSubject | undefined {
  const words = before.slice(from, to);
  const clause = before.slice(0, from);
  if (SUPPOSED.test(words)) return undefined;
  const start = from + (words.length - words.trimStart().length);
  if (POINTS.test(words.trim()) || UNREAL.test(clause) || words.trim().length > LONGEST) return undefined;
  return { start, end: from + words.trimEnd().length };
}

/** Whoever is not named: « il », « qui », « nous ». */
const POINTS = /^(?:(?:il|elle|ils|elles|on|je|nous|vous|qui|ce|cela|celui|celle|ceux|celles)(?!\p{L})|[jc]['’]|$)/iu;
const SUPPOSED =
  /^\s*(?:si|s['’]|quand|lorsqu(?:e|['’])|pour qu(?:e|['’])|afin qu(?:e|['’])|avant qu(?:e|['’])|sauf si)(?:\s|(?<=['’]))/iu;
/** What is only wished, asked or supposed is not so. */
const UNREAL =
  /(?<!\p{L})(?:si|pour qu(?:e|['’])|afin qu(?:e|['’])|avant qu(?:e|['’])|(?:demand|souhait|exig|voul|veu|espér|craign|crain|propos|refus|attend|suggér)\p{L}* (?:[^,]{0,30} )?qu(?:e|['’]))\s?$/iu;
/** Characters beyond which words before a verb are more than who is meant. Guessed. */
const LONGEST = 90;
