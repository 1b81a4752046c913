import type { BlockKind } from "../../model/analysis.ts";
import { isAgency, looksLikeName, readSignature } from "../byline-names.ts";
import { isCountryName } from "../country-names.ts";
import { findWrittenDate } from "../written-dates.ts";
import { type ChosenTitle, repeatsTitle } from "./choose-title.ts";
import { continuesText, isToldInThePast, readsAsForeignHeadline } from "./headline-shape.ts";
import { countSentences, endsSentence } from "./page-lines.ts";
import { contentWords, isCutSentence, isForeign, type JudgedLine, sharedContent } from "./prose.ts";

/** What a line is, and why. */
export interface Verdict {
  readonly kind: BlockKind;
  readonly role?: string;
  /** Absent for plain paragraphs. */
  readonly reason?: string;
}

export interface PageShape {
  readonly lines: readonly JudgedLine[];
  readonly title: ChosenTitle | undefined;
  readonly language: string;
}

const HEADING_CHARACTERS = 130;
const HEADING_WORDS = 20;
/** Characters from which a paragraph after a link list is the article going on and no excerpt of another. Guessed. */
const RESUME_CHARACTERS = 260;
/** Share of a paragraph's content words that the text before must already use for it to go on after a link list. Guessed. */
const RESUME_SHARED = 0.2;
/** Share of headline-like lines above which they are the text's own style, not links in it. Guessed. */
const MOST_INLINE_LINKS = 0.25;

/** Short lines with a question mark from which on a page is an interview. Guessed. */
const INTERVIEW_QUESTIONS = 3;

/** Names every line of the page, from top to bottom. */
export function classifyLines(page: PageShape): readonly Verdict[] {
  const { lines, title } = page;
  const bodyStart = findBodyStart(page);
  const bodyEnd = findBodyEnd(page, bodyStart);
  const listed = findListed(lines, bodyStart, bodyEnd);
  const inlineLinks = findInlineLinks(page, bodyStart, bodyEnd);
  return lines.map((line, index) => {
    if (title && index === title.line) return { kind: "title", reason: title.reason };
    if (title && isRepeatedTitle(page, index)) return { kind: "duplicate-title", reason: "répète le titre" };
    if (index < bodyStart)
      return index < (title?.line ?? bodyStart) ? aboveTitle(page, line) : belowTitle(page, index, bodyStart);
    if (index >= bodyEnd) return afterBody(page, index, bodyEnd);
    if (inlineLinks.has(index))
      return { kind: "teaser", role: "related", reason: "titre d'un autre article entre deux paragraphes" };
    if (listed.has(index)) return { kind: "teaser", role: "related", reason: "dans une liste d'autres articles" };
    return inBody(page, index, bodyEnd);
  });
}

function isRepeatedTitle({ lines, title }: PageShape, index: number): boolean {
  const line = lines[index]!;
  if (!title || line.cue?.kind === "teaser") return false;
  const words = lines[title.line]!.text.slice(title.start, title.end);
  const folded = lines[title.line]!.text === words ? lines[title.line]!.folded : foldedOf(words);
  return !(line.prose && index > title.line) && repeatsTitle(line.folded, folded);
}

function foldedOf(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The first paragraph after the title. */
function findBodyStart({ lines, title, language }: PageShape): number {
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
function findBodyEnd(page: PageShape, bodyStart: number): number {
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

function closes(line: JudgedLine): "list" | "comments" | undefined {
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

/** Lines inside the body that are the titles of other articles although they end like sentences. */
function findInlineLinks({ lines, language }: PageShape, from: number, to: number): ReadonlySet<number> {
  const inside = lines.slice(from, to);
  if (language !== "fr" || !isToldInThePast(inside.filter(({ prose }) => prose).map(({ text }) => text)))
    return new Set();
  const found = inside.flatMap((line, place) => {
    const index = from + place;
    return index !== from && !line.cue?.sure && readsAsForeignHeadline(line.text) ? [index] : [];
  });
  return found.length <= MOST_INLINE_LINKS * inside.length ? new Set(found) : new Set();
}

/** Headlines inside the body that stand below « À lire aussi » or its like, up to the next paragraph. */
function findListed(lines: readonly JudgedLine[], from: number, to: number): ReadonlySet<number> {
  const listed = new Set<number>();
  let open: number[] | undefined;
  for (let index = from; index < to; index++) {
    const line = lines[index]!;
    if (line.cue?.kind === "boilerplate" && line.cue.role === "related") open = [];
    else if (line.prose) {
      // The last of several, short and next to the paragraph, is that paragraph's heading.
      const last = open?.at(-1);
      const heads =
        open &&
        open.length > 1 &&
        last === index - 1 &&
        lines[last]!.words <= 7 &&
        open.slice(0, -1).every((at) => lines[at]!.words > 7);
      for (const at of heads ? open!.slice(0, -1) : (open ?? [])) listed.add(at);
      open = undefined;
    } else if (open && !line.cue?.sure) open.push(index);
  }
  return listed;
}

function aboveTitle({ language }: PageShape, line: JudgedLine): Verdict {
  if (line.cue) return withCue(line);
  if (isForeign(line.language, language))
    return { kind: "boilerplate", role: "other-language", reason: `au-dessus du titre, en ${line.language}` };
  return { kind: "boilerplate", role: "menu", reason: "au-dessus du titre" };
}

/** Between title and first paragraph: who signs, when, in which section, a picture's caption, the standfirst. */
function belowTitle(page: PageShape, index: number, bodyStart: number): Verdict {
  const line = page.lines[index]!;
  if (line.cue?.sure) return withCue(line);
  if (isForeign(line.language, page.language))
    return { kind: "boilerplate", role: "other-language", reason: `ligne en ${line.language}` };
  if (line.prose) return { kind: "dek", reason: "phrases entre le titre et la signature" };
  const date = findWrittenDate(line.text);
  if (date && line.text.length <= 120) return { kind: "byline", role: "date", reason: "ligne de date sous le titre" };
  if (signsAlone(line)) return { kind: "byline", reason: "nom sous le titre" };
  if (line.cue) return withCue(line);
  if (followsImageLabel(page, index)) return { kind: "caption", reason: "phrase après une étiquette d'image" };
  if (line.words >= 6 || endsSentence(line.text)) {
    if (isInterviewQuestion(page.lines, line)) return { kind: "paragraph" };
    return index + 1 < bodyStart || line.words >= 12
      ? { kind: "dek", reason: "phrase entre le titre et le texte" }
      : headingOrSection(line);
  }
  return headingOrSection(line);
}

function headingOrSection(line: JudgedLine): Verdict {
  if (line.words >= 4) return { kind: "heading", reason: "ligne courte avant un paragraphe" };
  return { kind: "boilerplate", role: "section", reason: "étiquette sous le titre" };
}

function inBody(page: PageShape, index: number, bodyEnd: number): Verdict {
  const line = page.lines[index]!;
  if (line.cue?.sure) return withCue(line);
  if (isForeign(line.language, page.language) && line.words >= 3)
    return { kind: "boilerplate", role: "other-language", reason: `ligne en ${line.language}` };
  if (followsImageLabel(page, index)) return { kind: "caption", reason: "phrase après une étiquette d'image" };
  if (line.prose) return { kind: "paragraph" };
  if (line.cue) return withCue(line);
  if (isHeading(page, index, bodyEnd))
    return { kind: "heading", reason: "ligne courte sans point avant un paragraphe" };
  return { kind: "paragraph" };
}

function isHeading({ lines }: PageShape, index: number, bodyEnd: number): boolean {
  const line = lines[index]!;
  if (line.text.length > HEADING_CHARACTERS || line.words > HEADING_WORDS) return false;
  if (/[.…;,]["»”’)]?$/u.test(line.text) || isCutSentence(line.text)) return false;
  if (/^(?:[-–—•*·]\s|\d+[.)]\s\p{Ll})/u.test(line.text)) return false;
  if (isInterviewQuestion(lines, line)) return false;
  const next = lines.slice(index + 1, bodyEnd).find(({ cue }) => !cue?.sure);
  return next !== undefined && (next.prose || endsSentence(next.text) || next.text.length > line.text.length);
}

/** Questions of an interview are its text; a single question over a paragraph is a heading. */
function isInterviewQuestion(lines: readonly JudgedLine[], line: JudgedLine): boolean {
  if (!line.text.endsWith("?")) return false;
  return lines.filter(({ text, prose }) => !prose && text.endsWith("?")).length >= INTERVIEW_QUESTIONS;
}

function followsImageLabel({ lines }: PageShape, index: number): boolean {
  const before = lines[index - 1];
  const line = lines[index]!;
  return before?.cue?.role === "image-label" && countSentences(line.text) === 1 && line.text.length <= 300;
}

/** Below the article: who wrote it, then furniture. */
function afterBody({ lines, language }: PageShape, index: number, bodyEnd: number): Verdict {
  const line = lines[index]!;
  const closed = lines.slice(bodyEnd, index).flatMap((other) => closes(other) ?? []);
  if (line.cue?.kind === "caption" && closed.length > 0)
    return { kind: "boilerplate", role: "copyright", reason: "crédit après la fin du texte" };
  if (line.cue) return withCue(line);
  if (closed.at(-1) === "comments") return { kind: "boilerplate", role: "comments", reason: "parmi les commentaires" };
  if (closed.length === 0 && signsAlone(line)) return { kind: "byline", reason: "nom sous le texte" };
  if (isForeign(line.language, language))
    return { kind: "boilerplate", role: "other-language", reason: `sous le texte, en ${line.language}` };
  if (line.words >= 5) return { kind: "teaser", role: "related", reason: "titre après la fin du texte" };
  return { kind: "boilerplate", role: "menu", reason: "étiquette après la fin du texte" };
}

/** A line that is nothing but names: of persons, of an agency, of the newsroom. */
function signsAlone(line: JudgedLine): boolean {
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

function withCue(line: JudgedLine): Verdict {
  const { kind, role, reason } = line.cue!;
  return role ? { kind, role, reason } : { kind, reason };
}
