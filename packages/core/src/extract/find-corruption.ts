import type { Issue } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { StageContext } from "../model/context.ts";
import type { Reading } from "../model/reading.ts";
import { overlaps } from "../model/span.ts";
import { findOpenQuotes } from "./corruption/broken-quotes.ts";
import {
  findBadJoins,
  findImpossibleOrders,
  findLooseAuxiliaries,
  findMissingWords,
  findMixedClauses,
} from "./corruption/broken-syntax.ts";
import {
  findCodeLeaks,
  findForeignPieces,
  findGluedWords,
  findLooseCommas,
  findRuinedAgencies,
  findRuinedHeadings,
  findUnknownWords,
  findWrongEncoding,
} from "./corruption/broken-words.ts";
import type { CorruptionRule, Evidence } from "./corruption/evidence.ts";
import { findImpossiblePairs } from "./corruption/impossible-pairs.ts";
import { findMisspeltNames, findMisspeltWords } from "./corruption/misspelt-words.ts";
import {
  findBrokenParagraphs,
  findLeftovers,
  findLoops,
  findSplicedNouns,
  findSplicedSentences,
} from "./corruption/spliced-text.ts";
import { findForeignSmallWords, findGluedSmallWords, findLostAccents } from "./corruption/spoiled-words.ts";

/** The surest first: where two rules mark the same words with the same kind, the first one's span stays. */
const RULES: readonly CorruptionRule[] = [
  findCodeLeaks,
  findWrongEncoding,
  findLostAccents,
  findGluedWords,
  findGluedSmallWords,
  findMisspeltWords,
  findMisspeltNames,
  findLooseCommas,
  findRuinedAgencies,
  findLoops,
  findLooseAuxiliaries,
  findMissingWords,
  findImpossiblePairs,
  findSplicedSentences,
  findSplicedNouns,
  findBadJoins,
  findImpossibleOrders,
  findMixedClauses,
  findLeftovers,
  findBrokenParagraphs,
  findOpenQuotes,
  findRuinedHeadings,
  findForeignPieces,
  findForeignSmallWords,
  findUnknownWords,
];

/** Rules about French words and syntax say nothing of other languages. */
const LANGUAGE = /^fr(?:-|$)/;
/** Share of sentences marked above which a text is damaged throughout or no French: then only the surest rules speak. */
const SPELL_LIMIT = 0.6;

/** Passages that a reader cannot take at face value, as narrow as can be, in order. */
export function findCorruption(
  article: Article,
  reading: Reading,
  context: Pick<StageContext, "french">,
): readonly Issue[] {
  if (!LANGUAGE.test(article.document.language)) return [];
  const evidence: Evidence = {
    text: article.text,
    blocks: article.blocks,
    reading,
    french: context.french,
    names: namesOf(article.text, reading),
  };
  const found: Issue[] = [];
  for (const rule of RULES) {
    for (const issue of rule(evidence)) {
      if (!found.some((other) => other.kind === issue.kind && overlaps(other, issue))) found.push(issue);
    }
  }
  return withoutFlood(found, reading).toSorted((left, right) => left.start - right.start || left.end - right.end);
}

/** Words of the names found; a line in capitals proves none. */
function namesOf(text: string, reading: Reading): ReadonlySet<string> {
  const words = reading.sentences.flatMap(({ names }) =>
    names.flatMap(({ start, end }) => text.slice(start, end).split(/[\s'’-]+/)),
  );
  const certain = words.filter((word) => word.length >= 3 && !(word.length >= 5 && word === word.toUpperCase()));
  return new Set(certain.map((word) => word.toLowerCase()));
}

/** Unknown words of one sentence that make it damaged by themselves. */
const SEVERAL_UNKNOWN = 2;

/**
 * Unknown words are terms of a trade, dialect or foreign words as often as damage. They count beside other damage in the
 * same text, or two in one sentence; in a text full of them they say that the dictionary is the wrong one.
 */
function withoutFlood(found: readonly Issue[], reading: Reading): readonly Issue[] {
  const unknown = found.filter(({ note }) => note === "mot inconnu du français");
  const certain = found.some(
    ({ kind, note }) => note !== "mot inconnu du français" && kind !== "unclosed-quote" && kind !== "glued-words",
  );
  const flood = unknown.length > SPELL_LIMIT * reading.sentences.length && reading.sentences.length >= 5;
  const inOneSentence = (issue: Issue) => {
    const sentence = reading.sentences.find((one) => overlaps(one, issue));
    return sentence !== undefined && unknown.filter((other) => overlaps(sentence, other)).length >= SEVERAL_UNKNOWN;
  };
  return found.filter((issue) => !unknown.includes(issue) || (!flood && (certain || inOneSentence(issue))));
}
