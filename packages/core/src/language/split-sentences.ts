import type { Span } from "../model/span.ts";

/** Abbreviations after which a capital does not begin a sentence. */
const ABBREVIATIONS = new Set(
  "m mm mr mme mmes mlle mlles dr drs pr me mgr st ste sts cf p pp vol n no nos art chap éd ed fig av ap env etc ex hab inc ltd corp co jr sr sgt lt gal gén col cdt cap cne adj janv févr fevr avr juil sept oct nov déc dec tél tel boul bd bld fbg rte dép dept min max vs ibid op cit al bros tr trad coll univ prof rép resp réf rem suppl approx ch arr".split(
    " ",
  ),
);
/** Abbreviations that often end a sentence too: a capital after them decides. */
const OFTEN_FINAL = new Set("etc inc ltd corp co jr sr bros al hab min max ex p n no ch art tel fig resp".split(" "));
const SENTENCE_OPENER = /^(?:Les?|La|Ils?|Elles?|Une?|En|Dans|Ce|Cette|Mais|Et|L'|D'|À)(?!\p{L})/u;
const STARTS_SENTENCE = /^(?:[«"'([—–-] ?){0,3}[\p{Lu}\d]|^[«"—–]/u;
/** How far back an abbreviation may begin; no abbreviation in use is longer. */
const LONGEST_ABBREVIATION = 25;

/**
 * Cuts one paragraph of normalised text into sentences, in order, without the white space between them.
 * A full stop inside quotation marks ends a sentence only when what follows begins one: « Oui. » dit-il stays together.
 */
export function splitSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span !== undefined) sentences.push(span);
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    if (!isTerminator(text[at])) continue;
    const last = endOfRun(text, at);
    const end = afterClosingMarks(text, last + 1);
    if (isBoundary(text, { start, first: at, last, end })) close(end);
    at = Math.max(last, end - 1);
  }
  close(text.length);
  return sentences;
}

/** Asked of every sign of a text. */
const isTerminator = (sign: string | undefined): boolean =>
  sign === "." || sign === "!" || sign === "?" || sign === "…";

interface Stop {
  /** Where the sentence under way began. */
  readonly start: number;
  /** First and last terminator of the run. */
  readonly first: number;
  readonly last: number;
  /** After the closing marks. */
  readonly end: number;
}

function isBoundary(text: string, stop: Stop): boolean {
  if (stop.end < text.length && !/\s/.test(text[stop.end]!)) return lacksSpace(text, stop);
  const next = skipSpaces(text, stop.end);
  if (next >= text.length) return true;
  const following = text.slice(next, next + 10);
  if (!STARTS_SENTENCE.test(following)) return false;
  // « […] », « (...) » stand for what was left out; « à savoir… 30 euros » goes on.
  if (/[[(]/.test(text[stop.first - 1] ?? "") || (/^\d/.test(following) && isEllipsis(text, stop))) return false;
  const single = text[stop.first] === "." && stop.last === stop.first;
  return !single || !isInnerStop(text, stop, following);
}

/** « d'après un premier bilan.L'incendie a duré une heure »: pages lose the space where a line or a paragraph ended. */
function lacksSpace(text: string, { start, first, end }: Stop): boolean {
  const before = text.slice(Math.max(start, first - LONGEST_ABBREVIATION), first);
  const word = /(?<![\p{L}\p{N}@./_-])(\p{L}[\p{L}'’-]*) ?[)»”"]? ?$/u.exec(before)?.[1] ?? "";
  const isWord = /\p{Ll}{3}$/u.test(word) && !ABBREVIATIONS.has(word.toLowerCase());
  return (
    isWord &&
    /^(?!(?:Com|Net|Org|Fr|Info|Tv|Html?)(?!\p{L}))(?:\p{Lu}\p{Ll}+|\p{Lu}['’]\p{Ll}+|À|A)(?![\p{L}.@/-])/u.test(
      text.slice(end, end + 20),
    )
  );
}

function isEllipsis(text: string, { first, last }: Stop): boolean {
  return text[first] === "…" || (last > first && text[first] === "." && text[first + 1] === ".");
}

/** Whether a single full stop belongs to an abbreviation, an initial or a number. */
function isInnerStop(text: string, stop: Stop, following: string): boolean {
  const before = text.slice(Math.max(stop.start, stop.first - LONGEST_ABBREVIATION), stop.first);
  const word = /[\p{L}\p{N}.-]{1,25}$/u.exec(before)?.[0] ?? "";
  const unquoted = stop.end === stop.last + 1;
  // « a écrit le ministre sur X. Il… »: the network, no initial.
  // An initial stands before a name, never before a quotation.
  if (/^\p{Lu}$/u.test(word))
    return !/^[«“"]/.test(following) && !/(?<!\p{L})(?:sur|via|réseau|plateforme|compte) X$/iu.test(before);
  if (/^\p{Lu}[\p{Lu}.-]*\.-?\p{Lu}$/u.test(word)) return unquoted && !SENTENCE_OPENER.test(following);
  if (unquoted && ABBREVIATIONS.has(word.toLowerCase())) {
    const startsWithLetter = !/^\d/.test(following);
    return !(OFTEN_FINAL.has(word.toLowerCase()) && startsWithLetter);
  }
  if (!/^\d{1,2}$/.test(word)) return false;
  // « 14. 3 » or a list number « 2. Titre » at the start.
  return /^\d/.test(following) || stop.first - word.length <= stop.start + 1;
}

function endOfRun(text: string, at: number): number {
  let last = at;
  while (last + 1 < text.length && isTerminator(text[last + 1])) last++;
  return last;
}

/** Passes » ” ) ] after the stop, with a space before » as French prints it. */
function afterClosingMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (text[at] === "»" || text[at] === "”") at++;
    else if (text[at] === " " && text[at + 1] === "»") at += 2;
    // A straight mark after a space closes only where nothing follows.
    else if (/^ "\s*$/.test(text.slice(at, at + 3)) && at + 3 >= text.length) at += 2;
    else if (/["')\]]/.test(text[at]!) && (at + 1 >= text.length || /\s/.test(text[at + 1]!))) at++;
    else break;
  }
  return at;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  const start = skipSpaces(text.slice(0, to), from);
  let end = to;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end > start ? { start, end } : undefined;
}
