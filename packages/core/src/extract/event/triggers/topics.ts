import type { Reading } from "../../../model/reading.ts";
import type { Known } from "../../known.ts";
import { NOT_EVENTS_DATA } from "./not-events-data.ts";

/** A text with this many different words of sport, and fewer of war, is about a game. Guessed; see the test. */
const SPORT_WORDS = 3;
/** A text with this many different words of accidents, and none of violence, is about accidents. Guessed; see the test. */
const ACCIDENT_WORDS = 2;

const SPORT = termsOf("sport");
const ACCIDENTS = termsOf("accident");
const VIOLENCE = termsOf("fighting");
/** Violence that no game imitates in words. */
const WAR = termsOf("war");

/** What a text is about, so far as it changes what its words tell of. */
export interface Topic {
  /** Attacks and defeats are part of a game. */
  readonly sport: boolean;
  /** The dead and the hurt are nobody's victims. */
  readonly accidents: boolean;
}

/** `text` is what the article tells, without the menus and links around it: nearly every page of news names a sport in them. */
function topicOf(text: string): Topic {
  const words = wordsOf(text);
  const sport = count(SPORT, words);
  return {
    sport: sport >= SPORT_WORDS && sport > count(WAR, words),
    accidents: count(ACCIDENTS, words) >= ACCIDENT_WORDS && count(VIOLENCE, words) === 0,
  };
}

/** What an article is about, by the sentences that were read: without the page around it. */
export function topicOfArticle({ article, reading }: Pick<Known, "article" | "reading">): Topic {
  let topic = TOPICS.get(reading);
  if (topic === undefined) {
    topic = topicOf(reading.sentences.map(({ start, end }) => article.text.slice(start, end)).join("\n"));
    TOPICS.set(reading, topic);
  }
  return topic;
}

/** Events and claims ask the same. */
const TOPICS = new WeakMap<Reading, Topic>();

/** A sentence that names an accident or a force of nature, and no violence. */
export function tellsOfAccident(sentence: string): boolean {
  const words = wordsOf(sentence);
  return count(ACCIDENTS, words) > 0 && count(VIOLENCE, words) === 0;
}

/** How many of the words a text holds, in the singular or the plural. */
function count(terms: readonly string[], { lower, words }: Words): number {
  return terms.filter((term) =>
    term.includes(" ")
      ? lower.includes(term) && phrase(term).test(lower)
      : ENDINGS.some((end) => words.has(term + end)),
  ).length;
}

const ENDINGS = ["", "s", "e", "es", "x"];

interface Words {
  readonly lower: string;
  readonly words: ReadonlySet<string>;
}

/** Words are looked up, not searched: a pattern for each would cost more than reading the sentences. */
function wordsOf(text: string): Words {
  const lower = text.toLowerCase();
  return { lower, words: new Set(lower.match(/\p{L}+(?:-\p{L}+)*/gu)) };
}

const PHRASES = new Map<string, RegExp>();

function phrase(term: string): RegExp {
  const known = PHRASES.get(term) ?? new RegExp(`(?<!\\p{L})${term}(?:s|e|es|x)?(?!\\p{L})`, "u");
  PHRASES.set(term, known);
  return known;
}

function termsOf(name: string): readonly string[] {
  const line = NOT_EVENTS_DATA.split("\n").find((candidate) => candidate.startsWith(`${name}: `)) ?? "";
  return line.slice(name.length + 2).split(", ");
}
