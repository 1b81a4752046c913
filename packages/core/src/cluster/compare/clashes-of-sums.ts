import type { Count } from "../prepare/meaning.ts";
import type { PreparedClaim, PreparedDocument } from "../prepare/prepared-document.ts";
import { numberAt, numbersClash } from "../text/numbers.ts";
import { stemOf, wordsOf } from "../text/words.ts";
import { countsElsewhere } from "./clashes-of-counts.ts";
import type { Found, Setting } from "./compare-claims.ts";
import { perClaim } from "./per-claim.ts";

/**
 * « une rançon de 3 millions d'euros », « 5 millions d'euros de rançon »: one matter has one, where each of its articles names one number of it alone.
 * Who pays it, and to whom, each tells in his own way.
 */
export function clashOfSums(one: PreparedClaim, other: PreparedClaim, { left, right, oneMatter }: Setting): Found {
  const [sum, match] = [sumOf(one), sumOf(other)];
  if (!oneMatter || !sum || !match || sum.noun !== match.noun) return undefined;
  if (sum.count.unit !== match.count.unit || !numbersClash(sum.count, match.count)) return undefined;
  if (countsElsewhere(one, other)) return undefined;
  if (!isToldOnce(sum, left) || !isToldOnce(match, right)) return undefined;
  return { relation: "value", features: ["one sum", sum.noun] };
}

interface Sum {
  /** Stem of what it is: « rançon ». */
  readonly noun: string;
  readonly count: Count;
}

const sumOf = perClaim(sumIn);

function sumIn({ meaning: { counts }, claim: { proposition } }: PreparedClaim): Sum | undefined {
  const words = wordsOf(proposition);
  const found = words.flatMap((_, at) => {
    const number = numberAt(words, at);
    const noun = number && (nounBefore(words, at) ?? nounBehind(words, number.last));
    const count = noun === undefined ? undefined : counts.find(({ value }) => value === number?.value);
    return noun !== undefined && count ? [{ noun: stemOf(noun), count }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** « une prime exceptionnelle d'environ 900 » */
function nounBefore(words: readonly string[], at: number): string | undefined {
  const before = words.slice(Math.max(0, at - REACH), at);
  const bound = before.findLastIndex((word) => !BOUNDS.test(word));
  if (!/^d[e']?$/u.test(before[bound] ?? "")) return undefined;
  return before.slice(0, bound).findLast((word) => SUMS.test(word));
}

/** « 900 euros de prime » */
function nounBehind(words: readonly string[], last: number): string | undefined {
  const behind = words.slice(last + 1, last + 1 + REACH);
  const at = behind.findIndex((word) => SUMS.test(word));
  return at > 0 && /^d[e']?$/u.test(behind[at - 1] ?? "") ? behind[at] : undefined;
}

function isToldOnce({ noun, count }: Sum, { claims }: PreparedDocument): boolean {
  return claims.every((claim) => {
    const sum = sumOf(claim);
    return sum === undefined || sum.noun !== noun || sum.count.value === count.value;
  });
}

/** Words between a noun and its number, or behind it. Guessed: « prime exceptionnelle d'environ ». */
const REACH = 5;
const BOUNDS = /^(?:environ|pres|plus|moins|au|quelque|total|de(?=.))$/u;
/** What is paid or lasts but once in one matter; help, loans and contracts are of many. */
const SUMS =
  /^(?:primes?|rancons?|indemnites?|indemnisations?|dedommagements?|cautions?|factures?|dettes?|budgets?|loyers?|moratoires?|bail|concessions?|treves?)$/u;
