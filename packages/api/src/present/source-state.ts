import { presentMoment } from "./dates.ts";
import type { Language } from "./language.ts";
import { serverWords } from "./server-words.ts";

/** What is known of a source; moments are null where there was none yet. */
export interface SourceFacts {
  readonly paused: boolean;
  readonly lastCheckAt: Date | null;
  readonly nextCheckAt: Date;
  readonly failureCount: number;
  readonly lastError: string | null;
  readonly waitReason: string | null;
  /** Articles that it announced when it was last read; null where it announces none, as a page. */
  readonly itemCount: number | null;
  /** Articles that came from it so far. */
  readonly articleCount: number;
}

/** How a source fares: « lue, 12 articles annoncés », « en échec, 3 fois de suite : … ». Empty is not failed, and unread is neither. */
export function presentSourceState(source: SourceFacts, language: Language): string {
  const { paused, failureCount, lastError, lastCheckAt } = source;
  const words = WORDS[language];
  const failing =
    failureCount > 0
      ? [words.failed(failureCount), lastError && serverWords(lastError, language)].filter(Boolean).join(" : ")
      : undefined;
  if (paused) return failing ? `${words.paused} · ${failing}` : words.paused;
  if (failing) return failing;
  if (!lastCheckAt) return source.articleCount > 0 ? words.reading : words.unread;
  return source.itemCount === null ? words.read : words.announced(source.itemCount);
}

/** When a source is read next, and why not sooner; undefined while it is paused. */
export function presentNextCheck(
  { paused, lastCheckAt, nextCheckAt, waitReason, articleCount }: SourceFacts,
  language: Language,
  timeZone?: string,
): string | undefined {
  if (paused) return undefined;
  if (!lastCheckAt && articleCount > 0) return WORDS[language].afterThis;
  const seconds = lastCheckAt ? Math.round((nextCheckAt.getTime() - lastCheckAt.getTime()) / 1000) : Infinity;
  const when =
    seconds >= 0 && seconds < SHOWN_IN_SECONDS
      ? WORDS[language].within(seconds)
      : presentMoment(nextCheckAt, language, timeZone);
  return waitReason === null ? when : `${when} (${serverWords(waitReason, language)})`;
}

/** Seconds between two readings under which clock time, which has no seconds, would show both as one. */
const SHOWN_IN_SECONDS = 120;

const WORDS = {
  fr: {
    paused: "en pause",
    unread: "pas encore lue",
    reading: "première lecture en cours",
    afterThis: "après celle-ci",
    read: "lue",
    within: (count: number) => `dans les ${count} s`,
    failed: (times: number) => (times === 1 ? "en échec" : `en échec, ${times} fois de suite`),
    announced: (count: number) =>
      count === 0
        ? "lue, aucun article annoncé"
        : `lue, ${count} ${count === 1 ? "article annoncé" : "articles annoncés"}`,
  },
  en: {
    paused: "paused",
    unread: "not read yet",
    reading: "being read for the first time",
    afterThis: "after this one",
    read: "read",
    within: (count: number) => `within ${count} s`,
    failed: (times: number) => (times === 1 ? "failing" : `failing, ${times} times in a row`),
    announced: (count: number) =>
      count === 0 ? "read, no article announced" : `read, ${count} ${count === 1 ? "article" : "articles"} announced`,
  },
} as const;
