import type { DateRange } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import type { Reading, Sentence } from "../model/reading.ts";
import { overlaps, type Span } from "../model/span.ts";
import { type Day, parseDay } from "./time/calendar.ts";
import { directionOf } from "./time/direction-of.ts";
import type { TimeFrame } from "./time/resolved-time.ts";
import { ANY_TIME, TIME_RULES } from "./time/time-rules.ts";

/** A time in the words of the text, and the days it covers where they can be told. */
export interface TimeExpression extends Span {
  /** Undefined when the text does not say which day and there is no reference date. */
  readonly range: DateRange | undefined;
  readonly precision: "instant" | "part-of-day" | "day" | "week" | "month" | "season" | "year" | "vague";
  /** Stated in full, or resolved against the reference date. */
  readonly basis: "explicit" | "relative";
  /** The rule that resolved it. */
  readonly reason: string;
}

/**
 * Finds and resolves the times of the article, in order. The reference date is the document's `publishedAt`.
 * Weekdays are the nearest ones not after publication, and after it where the governing verb announces;
 * without a day of publication they stay unresolved.
 */
export function extractTimes(article: Article, reading: Reading, _context: StageContext): readonly TimeExpression[] {
  const published = article.document.publishedAt?.value;
  const found: TimeExpression[] = [];
  let spoken: SpokenOf = { anchor: undefined, lastDay: undefined, lastDayHere: undefined };
  let block = -1;
  for (const sentence of reading.sentences) {
    if (sentence.block !== block) spoken = { ...spoken, lastDayHere: undefined };
    block = sentence.block;
    const before = spoken;
    const here: TimeExpression[] = [];
    for (const time of timesOf(sentence, article.text, published, () => spoken)) {
      here.push(time);
      spoken = spokenAfter(time, spoken);
    }
    found.push(...here);
    const days = here.filter((time) => isDay(time) && !onlyDates(sentence, time));
    // « ont rappelé dimanche…, après la perte d'un drone le 1er avril »: the day of what is told, not of what it came after.
    const told = days.find((time) => !isAside(sentence, time)) ?? days[0];
    if (told !== undefined) spoken = withLastDay(spoken, dayOf(told) ?? before.lastDay);
  }
  return found;
}

/** The days that « la veille » and « le même jour » look back to. */
interface SpokenOf {
  /** The last one named, until the text turns to a month or a year. */
  readonly anchor: Day | undefined;
  /** That of what was last told, whatever year the text recalled since. */
  readonly lastDay: Day | undefined;
  /** The same, where it was told in the same paragraph. */
  readonly lastDayHere: Day | undefined;
}

const isDay = ({ precision }: TimeExpression): boolean => precision === "day" || precision === "part-of-day";
const dayOf = ({ range }: TimeExpression): Day | undefined => parseDay(range?.from ?? "");

function spokenAfter(time: TimeExpression, spoken: SpokenOf): SpokenOf {
  if (isDay(time))
    return withLastDay({ ...spoken, anchor: dayOf(time) ?? spoken.anchor }, dayOf(time) ?? spoken.lastDay);
  return time.precision === "month" || time.precision === "year" ? { ...spoken, anchor: undefined } : spoken;
}

const withLastDay = (spoken: SpokenOf, day: Day | undefined): SpokenOf => ({
  ...spoken,
  lastDay: day,
  lastDayHere: day,
});

/** « après la chute d'un pont le 3 mai »: the day of what is only named to date something else. */
function onlyDates({ tokens }: Sentence, { start }: Span): boolean {
  const at = tokens.findIndex((token) => token.end > start);
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined || token.features.VerbForm === "Fin" || /^[.,;:]$/u.test(token.form)) return false;
    if (/^(?:après|avant|depuis)$/iu.test(token.form)) return true;
  }
  return false;
}

/** « Élus mercredi, ils ont été reçus vendredi », « X, qui a été élu le 3 mai, a… »: told aside. */
function isAside({ tokens }: Sentence, { start }: Span): boolean {
  let at = tokens.findIndex((token) => token.end > start);
  for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
    const token = tokens[at];
    if (token !== undefined && ASIDE.has(token.relation)) return true;
    at = token?.head ?? -1;
  }
  return false;
}

const ASIDE: ReadonlySet<string> = new Set(["acl", "acl:relcl", "advcl"]);

interface Candidate extends Span {
  readonly rule: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

function* timesOf(
  sentence: Sentence,
  text: string,
  published: string | undefined,
  spoken: () => SpokenOf,
): Generator<TimeExpression> {
  for (const candidate of longestFirst(candidatesIn(plain(text.slice(sentence.start, sentence.end))))) {
    const rule = TIME_RULES[candidate.rule];
    const span = { start: sentence.start + candidate.start, end: sentence.start + candidate.end };
    const resolved = rule?.resolve(candidate.groups, frameOf(published, directionOf(sentence, span), spoken()));
    if (rule && resolved) yield { ...span, ...resolved, reason: `${rule.name}: ${resolved.reason}` };
  }
}

/** Same length, so that offsets hold: typographic apostrophes, hyphens and spaces become plain ones. */
function plain(text: string): string {
  return text
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, "-")
    .replace(/[^\S ]/gu, " ");
}

/** What each rule finds, looked for only where any of them does. */
function candidatesIn(text: string): Candidate[] {
  const starts = startsOfTimes(text);
  if (starts.length === 0) return [];
  const candidates: Candidate[] = [];
  for (const [rule, { pattern }] of TIME_RULES.entries())
    for (const { index, 0: words, groups = {} } of matchesAt(starts, pattern, text))
      candidates.push({ start: index + leadingSpaces(words), end: index + words.length, rule, groups });
  return candidates;
}

/** Where some rule finds a time, those inside of others too. */
function startsOfTimes(text: string): readonly number[] {
  const starts: number[] = [];
  ANY_TIME.lastIndex = 0;
  for (let match = ANY_TIME.exec(text); match !== null; match = ANY_TIME.exec(text)) {
    starts.push(match.index);
    ANY_TIME.lastIndex = match.index + 1;
  }
  return starts;
}

/** The matches of a sticky pattern, one behind the other, as a search through the whole text would find them. */
function matchesAt(starts: readonly number[], pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    found.push(match);
    end = start + match[0].length;
  }
  return found;
}

function leadingSpaces(match: string): number {
  return match.length - match.trimStart().length;
}

/** Of overlapping candidates the longest, then the first rule; in order of the text. */
function longestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  const byLength = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.rule - b.rule);
  for (const candidate of byLength) if (!kept.some((other) => overlaps(other, candidate))) kept.push(candidate);
  return kept.sort((a, b) => a.start - b.start);
}

function frameOf(published: string | undefined, direction: TimeFrame["direction"], spoken: SpokenOf): TimeFrame {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/u.exec(published ?? "") ?? [];
  return {
    reference: parseDay(published ?? ""),
    referenceYear: year === undefined ? undefined : Number(year),
    referenceMonth: month === undefined ? undefined : Number(month),
    direction,
    ...spoken,
  };
}
