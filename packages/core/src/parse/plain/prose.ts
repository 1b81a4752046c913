import { languageOfLine } from "../find-language.ts";
import type { LineCue } from "./line-cue-rules.ts";
import { countSentences, endsSentence, type PageLine } from "./page-lines.ts";

/** Shortest line, in characters, that a full stop makes a paragraph by itself. Guessed on synthetic pages; see the tests. */
const SENTENCE_CHARACTERS = 60;
/** Length from which a line counts as a paragraph without a full stop: no headline is so long. */
const LONG_CHARACTERS = 230;
/** Length from which two sentences make a paragraph although the last has no full stop: headlines hold one. */
const SEVERAL_SENTENCES_CHARACTERS = 100;
/** What agencies and newsrooms put behind the last sentence: « – VNA », « [apr 27/01/2026 10:15] », « (AFP) », « /SM ». */
const SIGNATURE_AT_END =
  /\s*(?:[–—-]{1,3}\s?\p{Lu}[\p{L}.]{1,20}|\[[^\][]{1,60}\]|\([^()]{1,60}\)|\/\/?\s?\p{Lu}{1,4}|\p{Lu}\.\p{Lu}\.?)\s*$/u;

/** Words that cannot end a headline: a line that ends in one was cut in the middle of a sentence. */
const CUT_WORDS = new Set(
  "de du des la le les l à au aux en dans par pour sur avec sans et ou que qui dont un une son sa ses leur leurs ce cet cette ces d vers entre a ont est sont était".split(
    " ",
  ),
);

/** A line with everything that later steps ask about it. */
export interface JudgedLine extends PageLine {
  readonly cue: LineCue | undefined;
  /** Language its words show, where they do. */
  readonly language: string | undefined;
  readonly prose: boolean;
}

/** Adds cue, language and whether the line alone looks like running text of the page's language. */
export function judgeLines(
  lines: readonly PageLine[],
  language: string,
  cueOf: (line: PageLine) => LineCue | undefined,
): readonly JudgedLine[] {
  return lines.map((line) => {
    const cue = cueOf(line);
    const own = languageOfLine(line.text);
    return { ...line, cue, language: own, prose: !cue?.sure && !isForeign(own, language) && isProse(line.text) };
  });
}

export function isForeign(own: string | undefined, language: string): boolean {
  return own !== undefined && own !== language;
}

/** Running text by shape: a sentence that closes, or more than any headline holds. */
function isProse(line: string): boolean {
  const text = withoutSignature(line);
  if (text.length >= LONG_CHARACTERS) return true;
  if (text.length < SENTENCE_CHARACTERS) return false;
  if (/[.…]["»”’)\]\s\u00A0\u202F]{0,4}$/u.test(text)) return true;
  if (endsSentence(text)) return countSentences(text) > 1 || text.length >= 140;
  if (/["»”]$/u.test(text)) return text.length >= 140;
  return isCutSentence(text) || (countSentences(text) > 1 && text.length >= SEVERAL_SENTENCES_CHARACTERS);
}

/** A paragraph without the signature that closes it. */
function withoutSignature(text: string): string {
  const bare = text.replace(SIGNATURE_AT_END, "");
  return bare !== text && endsSentence(bare) ? bare : text;
}

/** Whether the line breaks off inside a sentence: it ends in a comma or in a word that needs another after it. */
export function isCutSentence(text: string): boolean {
  if (text.length < 50) return false;
  if (/[,;]$/.test(text)) return true;
  const last = /(?:^|[\s'’])(\p{L}+)['’]?$/u.exec(text)?.[1];
  return last !== undefined && CUT_WORDS.has(last.toLowerCase());
}

/** Distinct words of five letters or more: what a text is about, roughly. */
export function contentWords(folded: string): ReadonlySet<string> {
  return new Set(folded.split(" ").filter((word) => word.length >= 5));
}

/** Share of a line's content words that a text also uses, 0 to 1; 0 when the line has none. */
export function sharedContent(folded: string, known: ReadonlySet<string>): number {
  const own = contentWords(folded);
  if (own.size === 0) return 0;
  let shared = 0;
  for (const word of own) if (known.has(word)) shared++;
  return shared / own.size;
}
