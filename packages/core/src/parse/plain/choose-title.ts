import { looksLikeName } from "../byline-names.ts";
import { foldPhrase } from "../fold.ts";
import { LONGEST_TITLE_CHARACTERS } from "../longest-title.ts";
import { findWrittenDate } from "../written-dates.ts";
import { countSentences, endsSentence } from "./page-lines.ts";
import { contentWords, isCutSentence, isForeign, type JudgedLine, sharedContent } from "./prose.ts";

/** Where the title stands, and its words without site name or section. */
export interface ChosenTitle {
  /** Index of the line. */
  readonly line: number;
  /** Offsets within the line's text. */
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  /** What was cut off: site names and sections around the title. */
  readonly around: readonly string[];
}

/** Least score a title needs; below it the page is said to have none. Guessed; see the tests. */
const LEAST_SCORE = 1.2;
/** Longest line among others that may be the title: what is longer there is a paragraph. */
const LONGEST_AMONG_LINES = 260;
/** Words of such a line that the text must use again: a menu set in one line shares hardly any. Guessed; see the tests. */
const OPENING_SHARED_WORDS = 4;
/** Lines before the text that may be its title, the nearest to it and the first of the page: menus above it can be long. */
const MOST_CANDIDATES = 150;
const SEPARATOR = /\s[|–—»›·•-]\s|\s?[|›»]\s?/gu;

/** The title among the lines before the first paragraph; undefined when the text begins with its lead. */
export function chooseTitle(
  lines: readonly JudgedLine[],
  firstProse: number,
  language: string,
): ChosenTitle | undefined {
  if (firstProse === 0 && opensAsTitle(lines)) return trimSite(lines, 0, "première ligne, une phrase sans point");
  const head = lines.slice(0, firstProse).flatMap((line, index) => (couldBeTitle(line, language) ? [index] : []));
  const repeated = repeatedBeforeHalf(lines);
  const candidates = [...new Set([...head.slice(0, MOST_CANDIDATES), ...head.slice(-MOST_CANDIDATES), ...repeated])];
  const body = contentWords(
    lines
      .filter(({ prose }) => prose)
      .map(({ folded }) => folded)
      .join(" "),
  );
  const scored = candidates.map((index) => ({ index, ...scoreTitle(lines, index, { firstProse, body, language }) }));
  const best = scored.sort((left, right) => right.score - left.score || left.index - right.index)[0];
  if (!best || best.score < LEAST_SCORE) return undefined;
  return trimSite(lines, best.index, best.reason);
}

/** Whether a text begins with one sentence that nothing closes, told again by paragraphs that are closed: a title, however long. */
function opensAsTitle([opening, ...text]: readonly JudgedLine[]): boolean {
  if (!opening || opening.text.length > LONGEST_TITLE_CHARACTERS || opening.cue?.sure) return false;
  if (/[.!?…:;,]["»”’)\]\s]{0,4}$/u.test(opening.text) || isCutSentence(opening.text)) return false;
  if (countSentences(opening.text) > 1) return false;
  const paragraphs = text.filter(({ prose, text: words }) => prose && endsSentence(words));
  if (paragraphs.length === 0) return false;
  const body = contentWords(paragraphs.map(({ folded }) => folded).join(" "));
  return [...contentWords(opening.folded)].filter((word) => body.has(word)).length >= OPENING_SHARED_WORDS;
}

/** What a page says is the same title: equal words, or one inside the other with little around. */
export function repeatsTitle(folded: string, title: string): boolean {
  if (title.length < 8 || folded.length < 8) return false;
  if (folded === title) return true;
  if (folded.length > title.length + 90) return false;
  const letters = folded.replace(/ /g, "");
  const wanted = title.replace(/ /g, "");
  if (letters.includes(wanted)) return true;
  // A title cut short by the site: « Élections au Bénin : la commission annonce que… ».
  return letters.length >= 24 && letters.length >= wanted.length * 0.5 && wanted.startsWith(letters);
}

/** Whether a line is a title with a site name or section around it. */
function holds(folded: string, title: string): boolean {
  return (
    folded.length > title.length &&
    folded.length <= title.length + 90 &&
    folded.replace(/ /g, "").includes(title.replace(/ /g, ""))
  );
}

function couldBeTitle(line: JudgedLine, language: string): boolean {
  if (line.cue?.sure || line.prose || line.text.length > LONGEST_AMONG_LINES) return false;
  if (line.text.length < 12 || line.words < 2) return false;
  return !(isForeign(line.language, language) && line.words > 3);
}

/** Lines of the first half of the page that stand there twice. */
function repeatedBeforeHalf(lines: readonly JudgedLine[]): readonly number[] {
  const half = Math.max(6, Math.floor(lines.length / 2));
  const firsts = new Map<string, number>();
  const twice = new Set<number>();
  lines.slice(0, half).forEach((line, index) => {
    if (line.words < 4 || line.cue?.sure || line.text.length > LONGEST_AMONG_LINES) return;
    const first = firsts.get(line.folded);
    if (first === undefined) firsts.set(line.folded, index);
    else if (first <= 12) twice.add(first);
  });
  return [...twice];
}

/** « 14h32 - … », « 9:05 | … »: an entry of a live page, not what the page is called. */
const ENTRY_TIME = /^\d{1,2}\s?[h:]\s?\d{2}(?!\p{L})/u;

interface Around {
  readonly firstProse: number;
  readonly body: ReadonlySet<string>;
  readonly language: string;
}

function scoreTitle(
  lines: readonly JudgedLine[],
  index: number,
  { firstProse, body }: Around,
): { readonly score: number; readonly reason: string } {
  const line = lines[index]!;
  const half = Math.max(8, Math.floor(lines.length / 2));
  const others = lines.slice(0, half).filter((_, place) => place !== index);
  const twin = others.some(({ folded }) => folded === line.folded && line.words >= 3);
  const inside =
    !twin && others.some((other) => !other.prose && other.folded !== line.folded && holds(other.folded, line.folded));
  const shared = sharedContent(line.folded, body);
  let score = shared * 2;
  if (twin) score += 3;
  if (inside) score += 2.2;
  if (line.text.length >= 28 && line.text.length <= 160) score += 0.8;
  if (line.words >= 5) score += 0.6;
  if (line.text.endsWith(".")) score -= 0.8;
  if (looksLikeName(line.text)) score -= 0.8;
  if (findWrittenDate(line.text)) score -= 0.6;
  if (line.cue) score -= 1;
  if (ENTRY_TIME.test(line.text)) score -= 1.5;
  if (index === 0) score += 0.3;
  // What stands between the title and the text is little: names, dates, a standfirst.
  const between = lines.slice(index + 1, Math.max(index + 1, firstProse)).filter(({ cue }) => !cue?.sure).length;
  score -= 0.12 * between;
  if (!endsSentence(line.text) && index < firstProse) score += 0.2;
  const reason = twin
    ? "la page l'imprime deux fois"
    : inside
      ? "une autre ligne le reprend avec le nom du site ou la rubrique"
      : "meilleur titre avant le texte";
  return { score, reason };
}

/** Leaves out « | Site » and « Section > » where the page shows that they are none of the title. */
function trimSite(lines: readonly JudgedLine[], index: number, reason: string): ChosenTitle {
  const line = lines[index]!;
  const cuts = [...line.text.matchAll(SEPARATOR)].filter(({ index: at }) => !closesQuotation(line.text, at));
  const pieces = cuts.length === 0 ? [] : splitAt(line.text, cuts);
  if (pieces.length < 2) return { line: index, start: 0, end: line.text.length, reason, around: [] };
  const isSite = (piece: { readonly text: string }, strong: boolean) => standsForSite(piece.text, lines, index, strong);
  let first = 0;
  let last = pieces.length - 1;
  while (last > first && isSite(pieces[last]!, cuts[last - 1]![0].includes("|"))) last--;
  while (first < last && isSite(pieces[first]!, /[|›»]/.test(cuts[first]![0]))) first++;
  const around = pieces.filter((_, place) => place < first || place > last).map(({ text }) => text);
  return { line: index, start: pieces[first]!.start, end: pieces[last]!.end, reason, around };
}

/** « … », dit X: the mark at or right behind `at` ends words between quotation marks and parts no section from the title. */
function closesQuotation(text: string, at: number): boolean {
  const mark = text.indexOf("»", at);
  if (mark < 0 || text.slice(at, mark).trim() !== "") return false;
  return text.lastIndexOf("«", mark) > text.lastIndexOf("»", mark - 1);
}

function splitAt(
  text: string,
  cuts: readonly RegExpExecArray[],
): readonly { readonly start: number; readonly end: number; readonly text: string }[] {
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), text.length];
  return starts
    .map((start, place) => ({ start, end: ends[place]!, text: text.slice(start, ends[place]!) }))
    .filter(({ text: piece }) => piece.trim() !== "");
}

function standsForSite(piece: string, lines: readonly JudgedLine[], own: number, strong: boolean): boolean {
  const words = piece.trim().split(/\s+/).length;
  if (words > 6) return false;
  if (
    /^[\w-]{2,30}\.(?:com|fr|net|org|info|be|ch|ca|sn|ci|ma|tn|dz|bf|ml|cm|cd|ga|bj|tg|ne|mg|vn|eu|tv|news|africa|co)(?:\/|$)/iu.test(
      piece.trim(),
    )
  )
    return true;
  if (strong && words <= 5) return true;
  const folded = foldPhrase(piece);
  const elsewhere = lines.some(
    (line, index) =>
      index !== own &&
      line.words <= words + 6 &&
      (line.folded === folded ||
        (folded.length > 3 && /©|copyright|droits/i.test(line.text) && line.folded.includes(folded))),
  );
  return elsewhere && words <= 4 && /^\p{Lu}/u.test(piece.trim());
}
