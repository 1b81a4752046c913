import { NUMBER_WORDS, numberInWords, SCALE_WORDS } from "../../language/number-words.ts";
import { stemOf, wordsOf } from "./words.ts";

/** How many were killed, hurt or lost, as one passage counts them. */
export interface Toll {
  readonly kind: "dead" | "hurt" | "missing";
  /** Whom it counts: a stem, `forces` for soldiers of any name, empty for people of whom nothing is said. */
  readonly who: string;
  readonly value: number;
  /** `least`: « au moins 12 », « plus de 12 »; `about`: « environ 12 ». */
  readonly bound: "exact" | "least" | "about";
}

const FATES: readonly (readonly [Toll["kind"], RegExp])[] = [
  ["dead", /^(?:morte?s?|tuee?s?|tuer|tuant|mouru|peri|peris|perissent|deces|decedee?s?|succombe)$/u],
  ["hurt", /^bless(?:e|ee|es|ees|er|ant)$/u],
  ["missing", /^disparue?s?$/u],
];
const SOLDIERS = /^(?:soldats?|militaires?|combattants?|soldates?)$/u;
const ANYBODY = /^(?:personnes?|victimes?|gens|autres?|habitants?|dont)$/u;

/** Words between a number and what became of whom it counts. Guessed. */
const REACH = 6;
/** The same before it: « a tué au moins 12 civils ». */
const REACH_BACK = 3;

/** Every count of victims in a passage; « des dizaines » is no number. */
export function tollsIn(text: string): readonly Toll[] {
  const words = wordsOf(text);
  const found: Toll[] = [];
  for (let at = 0; at < words.length; at++) {
    const number = numberAt(words, at);
    if (!number) continue;
    const toll = tollAt(words, at, number);
    if (toll) found.push(toll);
    at = number.last;
  }
  return found;
}

interface Numbered {
  readonly value: number;
  readonly last: number;
}

function numberAt(words: readonly string[], at: number): Numbered | undefined {
  const word = words[at] ?? "";
  if (!/^\d/u.test(word))
    return NUMBER_WORDS.has(word) && !/^une?$/u.test(word) ? numberInWords(words.slice(at), at) : undefined;
  const scale = SCALE_WORDS.get(words[at + 1] ?? "");
  return { value: Number(word.replace(",", ".")) * (scale ?? 1), last: scale === undefined ? at : at + 1 };
}

function tollAt(words: readonly string[], at: number, { value, last }: Numbered): Toll | undefined {
  const ahead = words.slice(last + 1, last + 1 + REACH);
  // Another number counts others: what became of them is not said of these.
  const next = ahead.findIndex((word) => /^\d/u.test(word) || (NUMBER_WORDS.has(word) && !/^une?$/u.test(word)));
  const own = next < 0 ? ahead : ahead.slice(0, next);
  const fate = own.map(fateOf).find((kind) => kind !== undefined);
  const before = words.slice(Math.max(0, at - REACH_BACK), at);
  const kind = fate ?? before.map(fateOf).findLast((each) => each !== undefined);
  const first = own[0];
  if (kind === undefined || first === undefined) return undefined;
  return { kind, who: whoIs(first), value, bound: boundOf(words.slice(Math.max(0, at - 2), at).join(" ")) };
}

function fateOf(word: string): Toll["kind"] | undefined {
  return FATES.find(([, pattern]) => pattern.test(word))?.[0];
}

function whoIs(word: string): string {
  if (SOLDIERS.test(word)) return "forces";
  return ANYBODY.test(word) || fateOf(word) !== undefined ? "" : stemOf(word);
}

function boundOf(before: string): Toll["bound"] {
  if (/(?:au moins|plus de|minimum)$/u.test(before)) return "least";
  return /(?:environ|pres de|quelque|autour de)$/u.test(before) ? "about" : "exact";
}

/** Share by which two rough counts may differ and be the same. Guessed. */
const ROUGHLY = 0.15;

/** Two counts of the same people that cannot both hold; a part of them is not the whole. */
export function tollsClash(one: Toll, other: Toll): boolean {
  if (one.kind !== other.kind || one.who !== other.who || one.value === other.value) return false;
  const [low, high] = one.value < other.value ? [one, other] : [other, one];
  if (low.bound === "least") return false;
  return one.bound === "exact" && other.bound === "exact" ? true : high.value > low.value * (1 + ROUGHLY);
}
