import { matchParties } from "../prepare/match-parties.ts";
import type { PreparedDocument, PreparedQuote } from "../prepare/prepared-document.ts";
import { diceOfHashes } from "../text/hashed-set.ts";
import { type Link, makeLink } from "./link.ts";

/** Share of letters that two quotations must have in common. Guessed. */
const SAME_WORDS = 0.9;
/** Telling words that each must have, anywhere and on one matter: shorter ones anybody says. Guessed. */
const LEAST_WORDS = 5;
const LEAST_ON_ONE_MATTER = { telling: 3, all: 6 };
/** Within these days the words are one statement; later somebody repeats them. Guessed. */
const STATEMENT_DAYS = 4;

/**
 * The same words between quotation marks in two articles, given to two who are surely not one. `oneMatter`: the articles are steps of one
 * story, so that fewer words are enough.
 */
export function compareAttributions(
  left: PreparedDocument,
  right: PreparedDocument,
  oneMatter: boolean,
): readonly Link[] {
  if (left.day !== undefined && right.day !== undefined && Math.abs(left.day - right.day) > STATEMENT_DAYS) return [];
  const [ours, theirs] = [left, right].map(({ quotes }) =>
    quotes.filter((quote) => isWhole(quote) && isLong(quote, oneMatter)),
  );
  return (ours ?? []).flatMap((one) =>
    (theirs ?? [])
      .filter((other) => isGivenToAnother(one, other))
      .map((other) =>
        makeLink(one.id, other.id, {
          score: 1,
          features: [one.speaker?.name ?? "", other.speaker?.name ?? ""],
        }),
      ),
  );
}

function isWhole({ quote: { kind, corrupt }, speaker }: PreparedQuote): boolean {
  return kind === "direct" && !corrupt && speaker !== undefined;
}

function isLong({ meaning: { tokens }, length }: PreparedQuote, oneMatter: boolean): boolean {
  if (tokens.size >= LEAST_WORDS) return true;
  const { telling, all } = LEAST_ON_ONE_MATTER;
  return oneMatter && tokens.size >= telling && length >= all;
}

function isGivenToAnother(one: PreparedQuote, other: PreparedQuote): boolean {
  if (!one.speaker || !other.speaker || !matchParties(one.speaker, other.speaker).conflict) return false;
  return diceOfHashes(one.trigrams, other.trigrams) >= SAME_WORDS;
}
