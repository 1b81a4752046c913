import { foldPhrase } from "../fold.ts";

/** One non-empty line of a scraped page, without the spaces around it. */
export interface PageLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Letters and figures only, for comparing lines. */
  readonly folded: string;
  readonly words: number;
  /** Empty lines before it. */
  readonly gap: number;
}

/** The non-empty lines of a text. `\r`, vertical tabs and the Unicode line separators end lines too. */
export function readLines(text: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  let gap = 0;
  let start = 0;
  for (const raw of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
    const separator = text.startsWith("\r\n", start + raw.length) ? 2 : 1;
    const line = measure(raw, start, gap);
    if (line) lines.push(line);
    gap = line ? 0 : gap + 1;
    start += raw.length + separator;
  }
  return lines;
}

/** Widest line, in characters, of a text that was wrapped by a program (mail, terminal, PDF). Guessed: wider ones are paragraphs. */
const WRAP_CHARACTERS = 110;
const LEAST_WRAPPED_LINES = 10;
/** Characters from which joined lines are no paragraph any more: a text without signs is not read as one line of megabytes. */
const LONGEST_JOINED = 20_000;

/**
 * Joins the lines of a text that a program broke at a fixed width: most lines are near the widest one and go on in the
 * next, in the middle of a sentence. Other texts come back unchanged. Joined lines keep their line ends.
 */
export function joinWrapped(lines: readonly PageLine[], text: string): readonly PageLine[] {
  const long = lines.filter((line) => line.text.length >= 40);
  const width = long.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const goOn = lines.filter(
    (line, index) => !endsSentence(line.text) && continues(line, lines[index + 1], width),
  ).length;
  if (long.length < LEAST_WRAPPED_LINES || width > WRAP_CHARACTERS || goOn < 0.45 * lines.length) return lines;
  const runs: { readonly first: PageLine; last: PageLine }[] = [];
  for (const [index, line] of lines.entries()) {
    const run = runs.at(-1);
    const fits = run !== undefined && line.end - run.first.start <= LONGEST_JOINED;
    if (run && fits && continues(lines[index - 1]!, line, width)) run.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs.map(({ first, last }) =>
    first === last ? first : (measure(text.slice(first.start, last.end), first.start, first.gap) ?? first),
  );
}

/** Whether a sentence runs from one line into the next. */
function continues(line: PageLine, next: PageLine | undefined, width: number): boolean {
  if (!next || next.gap > 0 || line.text.length < 0.7 * width) return false;
  return !endsSentence(line.text) || line.text.length > 0.85 * width;
}

/** A closing full stop, ellipsis, question or exclamation mark, with any quotation marks and brackets after it. */
export function endsSentence(text: string): boolean {
  return /[.…!?。؟]["»”’)\]\s\u00A0\u202F]{0,4}$/u.test(text);
}

/** Sentences that end inside a text, by punctuation and the capital after it. */
export function countSentences(text: string): number {
  const breaks = text.match(/[.!?…]["»”’)\]]?[\s\u00A0]+(?=["«“([—–-]?[\s\u00A0]?["«“]?\p{Lu})/gu)?.length ?? 0;
  return breaks + 1;
}

/** Characters that spaces and invisible marks take at the ends of a line. */
const EDGE = /^[\s\u200B-\u200F\u2060\uFEFF\u00AD]+|[\s\u200B-\u200F\u2060\uFEFF\u00AD]+$/gu;

function measure(raw: string, start: number, gap: number): PageLine | undefined {
  const text = raw.replace(EDGE, "");
  if (text === "") return undefined;
  const lead = raw.indexOf(text);
  return {
    start: start + lead,
    end: start + lead + text.length,
    text,
    folded: foldPhrase(text),
    words: text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    gap,
  };
}
