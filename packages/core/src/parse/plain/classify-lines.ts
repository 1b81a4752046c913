import type { BlockKind } from "../../model/analysis.ts";
import { findWrittenDate } from "../written-dates.ts";
import { repeatsTitle } from "./choose-title.ts";
import { closes, findBodyEnd, findBodyStart, type PageShape, signsAlone } from "./find-body.ts";
import { isToldInThePast, readsAsForeignHeadline } from "./headline-shape.ts";
import { countSentences, endsSentence } from "./page-lines.ts";
import { isCutSentence, isForeign, type JudgedLine } from "./prose.ts";

/** What a line is, and why. */
export interface Verdict {
  readonly kind: BlockKind;
  readonly role?: string;
  /** Absent for plain paragraphs. */
  readonly reason?: string;
}

const HEADING_CHARACTERS = 130;

const HEADING_WORDS = 20;

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

function withCue(line: JudgedLine): Verdict {
  const { kind, role, reason } = line.cue!;
  return role ? { kind, role, reason } : { kind, reason };
}
