import { NOT_EVENTS_DATA } from "./not-events-data.ts";

/** A text with this many different words of sport, and fewer of war, is about a game. Guessed; see the test. */
const SPORT_WORDS = 3;
/** A text with this many different words of accidents, and none of violence, is about accidents. Guessed; see the test. */
const ACCIDENT_WORDS = 2;

const SPORT = patternsOf("sport");
const ACCIDENTS = patternsOf("accident");
const VIOLENCE = patternsOf("violence");
/** Violence that no game imitates in words. */
const WAR = patternsOf("war");

/** What a text is about, so far as it changes what its words tell of. */
export interface Topic {
  /** Attacks and defeats are part of a game. */
  readonly sport: boolean;
  /** The dead and the hurt are nobody's victims. */
  readonly accidents: boolean;
}

/** `text` is what the article tells, without the menus and links around it: nearly every page of news names a sport in them. */
export function topicOf(text: string): Topic {
  const lower = text.toLowerCase();
  const sport = count(SPORT, lower);
  return {
    sport: sport >= SPORT_WORDS && sport > count(WAR, lower),
    accidents: count(ACCIDENTS, lower) >= ACCIDENT_WORDS && count(VIOLENCE, lower) === 0,
  };
}

/** A sentence that names an accident or a force of nature, and no violence. */
export function tellsOfAccident(sentence: string): boolean {
  const lower = sentence.toLowerCase();
  return count(ACCIDENTS, lower) > 0 && count(VIOLENCE, lower) === 0;
}

function count(patterns: readonly RegExp[], lower: string): number {
  return patterns.filter((pattern) => pattern.test(lower)).length;
}

function patternsOf(name: string): readonly RegExp[] {
  const line = NOT_EVENTS_DATA.split("\n").find((candidate) => candidate.startsWith(`${name}: `)) ?? "";
  const words = line.slice(name.length + 2).split(", ");
  return words.map((word) => new RegExp(`(?<!\\p{L})${word}(?:s|e|es|x)?(?!\\p{L})`, "u"));
}
