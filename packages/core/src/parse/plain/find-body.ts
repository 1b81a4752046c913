import { isAgency, looksLikeName, readSignature } from "../byline-names.ts";
import { isCountryName } from "../country-names.ts";
import { findWrittenDate } from "../written-dates.ts";
import type { ChosenTitle } from "./choose-title.ts";
import { continuesText } from "./headline-shape.ts";
import { countSentences, endsSentence } from "./page-lines.ts";
import { contentWords, isForeign, type JudgedLine, sharedContent } from "./prose.ts";

/** Characters from which a paragraph after a link list is the article going on and no excerpt of another. Guessed. */
const RESUME_CHARACTERS = 260;

/** Share of a paragraph's content words that the text before must already use for it to go on after a link list. Guessed. */
const RESUME_SHARED = 0.2;

/** The first paragraph after the title. */
export function findBodyStart({ lines, title, language }: PageShape): number {
  const from = title ? title.line + 1 : 0;
  const first = lines.findIndex((line, index) => index >= from && line.prose);
  if (first >= 0) return afterSignature(lines, from, first);
  const short = lines.findIndex(
    (line, index) => index >= from && !line.cue && endsSentence(line.text) && !isForeign(line.language, language),
  );
  return short >= 0 ? short : lines.length;
}

/** Lines below the title in which a signature or date still shows that the sentences before it were the standfirst. */
const HEAD_LINES = 9;

/** Longest text, in characters, that a standfirst may have. */
const STANDFIRST_CHARACTERS = 700;

/** The first paragraph after the signature, when sentences stand between the title and it. */
function afterSignature(lines: readonly JudgedLine[], from: number, first: number): number {
  let last = -1;
  let before = 0;
  for (
    let index = from;
    index < Math.min(lines.length, from + HEAD_LINES) && before <= STANDFIRST_CHARACTERS;
    index++
  ) {
    const line = lines[index]!;
    if (line.prose) before += line.text.length;
    const date = line.text.length <= 120 && !line.prose && findWrittenDate(line.text) !== undefined;
    if (line.cue?.kind === "byline" || date || (!line.cue && signsAlone(line))) last = index;
  }
  if (last < first) return first;
  const next = lines.findIndex((line, index) => index > last && line.prose);
  return next >= 0 ? next : first;
}

/**
 * The line after the last one of the article. Furniture that opens the end of a page (comments, link lists, legal
 * notices) ends it, unless the article plainly goes on below: pages put such boxes in the middle too.
 */
export function findBodyEnd(page: PageShape, bodyStart: number): number {
  const { lines } = page;
  let end = bodyStart;
  let closed: "open" | "list" | "comments" = "open";
  const known = new Set<string>();
  for (let index = bodyStart; index < lines.length; index++) {
    const line = lines[index]!;
    const goesOn =
      closed === "open"
        ? belongsToBody(page, index) || breaksOff(page, index, end)
        : resumesBody(page, index, closed, known);
    if (goesOn) {
      end = index + 1;
      closed = "open";
      for (const word of contentWords(line.folded)) known.add(word);
    } else if (closed !== "comments") closed = closes(line) ?? closed;
  }
  return end;
}

export function closes(line: JudgedLine): "list" | "comments" | undefined {
  if (line.cue?.kind !== "boilerplate") return undefined;
  if (line.cue.role === "comments" || line.cue.role === "copyright") return "comments";
  const opensList: readonly (string | undefined)[] = [
    "related",
    "newsletter",
    "follow",
    "app",
    "source",
    "tags",
    "cookie",
    "paywall",
  ];
  return opensList.includes(line.cue.role) ? "list" : undefined;
}

function belongsToBody({ lines, language }: PageShape, index: number): boolean {
  const line = lines[index]!;
  if (line.cue?.sure || isForeign(line.language, language)) return false;
  if (line.prose) return true;
  // A short last sentence is text as long as nothing else came between.
  const before = lines[index - 1];
  return endsSentence(line.text) && line.words >= 3 && before !== undefined && !before.cue?.sure;
}

/** Fewest words of a sentence that breaks off; shorter lines at the end are labels. Guessed. */
const BROKEN_WORDS = 5;

/** Whether a page was cut inside its last sentence, as feeds and paywalls cut: one line, right below a paragraph, and nothing after it. */
function breaksOff({ lines }: PageShape, index: number, end: number): boolean {
  const line = lines[index]!;
  return (
    index === lines.length - 1 &&
    index === end &&
    lines[index - 1]?.prose === true &&
    !line.cue &&
    line.words >= BROKEN_WORDS &&
    !endsSentence(line.text)
  );
}

/** Whether the article goes on after a box or a list: a paragraph that no excerpt of another article would be. */
function resumesBody(page: PageShape, index: number, closed: "list" | "comments", known: ReadonlySet<string>): boolean {
  const line = page.lines[index]!;
  if (!line.prose || line.cue?.sure) return false;
  if (closed === "comments") return massAfter(page, index) > 2 * massBefore(page, index);
  const whole = countSentences(line.text) > 1 || line.text.length >= RESUME_CHARACTERS;
  const tied = continuesText(line.text) && line.text.length >= 70;
  if (!whole && !tied) return false;
  if (/…$|\.\.\.$/.test(line.text) && !continuesText(line.text)) return false;
  return sharedContent(line.folded, known) >= RESUME_SHARED || massAfter(page, index) > 0.5 * massBefore(page, index);
}

function massAfter({ lines }: PageShape, index: number): number {
  return lines.slice(index).reduce((sum, line) => sum + (line.prose ? line.text.length : 0), 0);
}

function massBefore({ lines }: PageShape, index: number): number {
  return lines.slice(0, index).reduce((sum, line) => sum + (line.prose ? line.text.length : 0), 0);
}

export interface PageShape {
  readonly lines: readonly JudgedLine[];
  readonly title: ChosenTitle | undefined;
  readonly language: string;
}

/** A line that is nothing but names: of persons, of an agency, of the newsroom. */
export function signsAlone(line: JudgedLine): boolean {
  if (/^\(?(?:\p{Lu}{1,2}\.[\s-]?){2,4}\)?$/u.test(line.text)) return true;
  if (line.words > 9 || line.text.length > 90 || endsSentence(line.text)) return false;
  const bare = line.text.replace(/\([^()]*\)/g, "").trim();
  if (isAgency(bare)) return true;
  if (isCountryName(bare)) return false;
  const { names, agencies, others } = readSignature(bare);
  if (names.length + agencies.length === 0 || others > 0) return false;
  return (
    names.every((name) => looksLikeName(name) && name.includes(" ")) && (bare.includes(" ") || agencies.length > 0)
  );
}
