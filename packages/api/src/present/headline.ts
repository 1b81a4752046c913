/** Characters of a heading: two lines of the list. Guessed. */
const MOST_CHARACTERS = 110;
/** A clause shorter than this says too little to stand alone. Guessed. */
const FEWEST_CHARACTERS = 40;

/** Words that tie a sentence to the one before it; alone in a heading they point nowhere. */
const TIES =
  /^(?:cependant|toutefois|néanmoins|pourtant|en effet|par ailleurs|en outre|de plus|en revanche|ainsi|enfin|ensuite|or|mais|et|car|selon lui|selon elle)\s*,?\s+(?=\p{L})/iu;

/** A half-open range of UTF-16 offsets. */
interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Headline {
  readonly text: string;
  /** Where the words that were asked for stand in `text`. */
  readonly told: Range | undefined;
}

/**
 * Part of a sentence as a heading, word for word: its beginning, without the tie to the sentence before and without its full stop, cut
 * after a clause where it is long, else after a word with « … ». With `told`, the place of the words that it is about, it begins with
 * « … » later where its beginning would be about something else, or would not reach them.
 */
export function headlineOf(sentence: string, told?: Range): Headline {
  const plain = squeeze(sentence).trimEnd();
  const place = told && inside(plain, sentence, told);
  const first = TIES.exec(plain)?.[0].length ?? 0;
  const frame = (place && (asideFrame(plain, place) ?? lateFrame(plain, first, place))) ?? {
    start: first,
    end: endOf(plain, first),
  };
  const lead = frame.start > first ? "… " : "";
  const words = plain.slice(frame.start, frame.end);
  const tail = frame.end < plain.length && !isClauseEnd(plain, frame.end) ? "…" : "";
  const shift = lead.length - frame.start;
  return {
    text: `${lead}${lead === "" ? capital(words) : words}${tail}`,
    told: place && { start: place.start + shift, end: Math.min(place.end, frame.end) + shift },
  };
}

/** White space as one space, none before the first word. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, " ").trimStart();
}

function inside(plain: string, sentence: string, { start, end }: Range): Range | undefined {
  const place = {
    start: squeeze(sentence.slice(0, start)).length,
    end: Math.min(plain.length, squeeze(sentence.slice(0, end)).length),
  };
  return place.start < place.end ? place : undefined;
}

const DETERMINER =
  "(?:l['’]|(?:les?|la|une?|des?|du|ce|cet|cette|ces|son|sa|ses|leurs?|notre|nos|plusieurs|quelques|deux|trois|quatre|cinq|\\d+) )";
const SETTING =
  "(?:lors|à la suite|à l['’]issue|en marge|au lendemain|à la veille|à l['’]occasion|en raison|à cause|au cours)";
const BESIDE = `(?:(?:depuis|après|avant|dès|pendant|durant|malgré|${SETTING} de|(?:suite|face) à) |${SETTING} d['’])`;
const BESIDE_THE = `(?:${SETTING} (?:du|des)|(?:suite|face) aux?) `;
/** A time, cause or setting told as a noun, up to that noun: « depuis la brutale », « lors d’une », « à l’issue du ». */
const ASIDE = new RegExp(
  `(?<!\\p{L})(?:${BESIDE}(?=${DETERMINER})|${BESIDE_THE})((?:[\\p{L}-]+ |\\p{L}+['’]|\\d+ ){0,3})$`,
  "iu",
);

/** The phrase of an event that the sentence only mentions beside another: the beginning of the sentence would name the other. */
function asideFrame(plain: string, { start, end }: Range): Range | undefined {
  const aside = ASIDE.exec(plain.slice(0, start));
  if (!aside) return undefined;
  const from = start - (aside[1] ?? "").length;
  const close = clauseEnds(plain, from).find((at) => at >= end) ?? endOf(plain, from);
  return close >= end && isBalanced(plain.slice(from, close)) ? { start: from, end: close } : undefined;
}

/** From the clause that holds the words, where the heading would end before them. */
function lateFrame(plain: string, first: number, { start, end }: Range): Range | undefined {
  if (endOf(plain, first) >= end) return undefined;
  const near = placesBehind(MARK, plain, start).filter((at) => start - at < FARTHEST_MARK);
  const openings = placesBehind(OPENING, plain, start).filter((at) => !PRONOUN.test(plain.slice(at)));
  const from = Math.max(...[...near, ...openings].filter((at) => endOf(plain, at) >= end), -1);
  const begin = from < 0 ? wordStart(plain, start) : from;
  return { start: begin, end: Math.max(endOf(plain, begin), Math.min(end, begin + MOST_CHARACTERS)) };
}

/** Characters between the mark before a clause and the words that it is about. Guessed. */
const FARTHEST_MARK = 75;
const MARK = /(?:[,;:]|\s[–—])\s/gu;
/** What a clause begins behind (« que », « selon lesquels »), or with: « après avoir visité », « afin d’ouvrir ». */
const OPENING =
  /(?<!\p{L})(?:(?<!(?:n['’]|(?<!\p{L})ne )\p{L}{1,15}(?: \p{L}{1,15})? )que |(?:lors|puis)?qu['’]|lesquel(?:le)?s |lorsque |tandis que |alors que |où )|(?= (?:après (?:s['’])?(?:avoir|être)|(?:avant|afin) d(?:e|['’]))(?!\p{L})) /giu;

/** Whom it means stands before it. */
const PRONOUN = /^(?:ils?|elles?|on|cela|ceux|celles?|celui) /iu;

/** Where what stands before `start` is followed by something new. */
function placesBehind(pattern: RegExp, plain: string, start: number): readonly number[] {
  return [...plain.slice(0, start).matchAll(pattern)].map((found) => found.index + found[0].length);
}

/**
 * A little before a place, so that the words there do not stand bare: the beginning of a phrase, else of a word; no mark that closes
 * something.
 */
function wordStart(plain: string, start: number): number {
  const near = Math.max(0, start - FEWEST_CHARACTERS);
  const before = plain.slice(near, start);
  const word = PHRASE.exec(before) ?? /(?<= )[\p{L}\p{N}«“(]/u.exec(before);
  return word ? near + word.index : start;
}

/** The first word of a phrase, behind a space. */
const PHRASE =
  /(?<=(?<!(?<!\p{L})de) )(?:l['’]|(?:les?|la|une?|des|ce|cet|cette|ces|son|sa|ses|leurs?|à|aux?|dans|sur|pour|par|avec|après|avant|depuis|contre|entre|sans) )/iu;

/** Where a heading that begins at `from` ends: with the sentence, after its last clause that fits, else after a word. */
function endOf(plain: string, from: number): number {
  const stop = /(?<![.…])\.$/u.test(plain) ? plain.length - 1 : plain.length;
  if (stop - from <= MOST_CHARACTERS) return stop;
  const clause = clauseEnds(plain, from).findLast(
    (end) => end - from >= FEWEST_CHARACTERS && isBalanced(plain.slice(from, end)),
  );
  if (clause !== undefined) return clause;
  const word = plain.lastIndexOf(" ", from + MOST_CHARACTERS);
  return word > from ? word : from + MOST_CHARACTERS;
}

/** Where a clause ends: before a comma, a semicolon, a colon or a dash, and at the full stop. */
const CLAUSE_END = /(?:,|\s?[;:]|\s[–—])\s/gu;

function clauseEnds(plain: string, from: number): readonly number[] {
  return [...plain.slice(from, from + MOST_CHARACTERS).matchAll(CLAUSE_END)].map(({ index }) => from + index);
}

function isClauseEnd(plain: string, at: number): boolean {
  return /^(?:\.$|(?:,|\s?[;:]|\s[–—])\s)/u.test(plain.slice(at));
}

/** Whether every quotation mark and bracket that is opened is closed. */
function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count("«") === count("»") && count("“") === count("”") && count("(") === count(")") && count('"') % 2 === 0;
}

function capital(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase("fr") + rest.join("");
}
