import { readParagraph } from "../../language/read-french.ts";
import type { Article } from "../../model/article.ts";
import type { StageContext } from "../../model/context.ts";
import { type NameCandidate, placeSentence } from "./candidate.ts";
import { cleanName } from "./clean-name.ts";
import { findKnownNames } from "./find-known-names.ts";

/** Index of a sentence that the reading does not have: bylines and credits are no prose. */
const OUTSIDE_READING = -1;

/** Persons and bodies that sign or are credited (guide, 1.10): those of the document's byline, then what the lines name. */
export function findBylineNames(article: Article, context: StageContext): readonly NameCandidate[] {
  return article.blocks.flatMap((block, index) => {
    if (block.kind !== "byline" && block.kind !== "credit") return [];
    const text = article.text.slice(block.start, block.end);
    const signed = article.document.bylines.flatMap((name) => placesOf(name, text, block.start));
    const read = readParagraph(text, context.french, { offset: block.start, block: index }).flatMap((sentence) => {
      const placed = placeSentence(sentence, OUTSIDE_READING, article.text);
      const named = sentence.names.flatMap((name) => cleanName(name, placed, context) ?? []);
      return [...findKnownNames(placed, context), ...named];
    });
    return [...signed, ...read];
  });
}

/** « L'Écho du Large », « La Voix des Alpes »: a newspaper signs with its article. */
const OUTLET = /^(?:L['’]|L[ea]s? )\p{Lu}\p{L}+ (?:de|du|des|d['’])/u;

function placesOf(name: string, text: string, offset: number): readonly NameCandidate[] {
  return trimmedPlaces(name.replace(/^[\s(«"]+|[\s)»",;.]+$/gu, ""), text, offset);
}

function trimmedPlaces(name: string, text: string, offset: number): readonly NameCandidate[] {
  const at = name ? text.indexOf(name) : -1;
  return at < 0
    ? []
    : [
        {
          start: offset + at,
          end: offset + at + name.length,
          type: OUTLET.test(name) ? "ORG" : "PER",
          sentence: OUTSIDE_READING,
          source: "title",
        },
      ];
}
