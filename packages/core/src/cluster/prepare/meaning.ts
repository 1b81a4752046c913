import type { KnowledgeBase } from "../../model/knowledge.ts";
import { conceptOf } from "../text/concepts.ts";
import { nameKey } from "../text/name-keys.ts";
import { numberOf } from "../text/numbers.ts";
import { fold, isGrammar, stemOf, wordsOf } from "../text/words.ts";

const FORCES = new Set(
  "troupe troupes forces force soldat soldats unite unites militaires armee armees combattants".split(" "),
);

/**
 * What a passage is about, as a set that survives translation: acts by concept (`#encircle`), countries and their people by
 * knowledge row, troops of any name as one word, numbers as figures, names by sound, other words by stem.
 */
export function meaningOf(text: string, knowledge: KnowledgeBase): ReadonlySet<string> {
  const meaning = new Set<string>();
  for (const surface of text.match(/\d[\d.,\s\u00a0\u202f]*\d|\d|\p{L}+/gu) ?? []) addWord(surface, knowledge, meaning);
  return meaning;
}

function addWord(surface: string, knowledge: KnowledgeBase, meaning: Set<string>): void {
  const word = wordsOf(surface)[0];
  if (word === undefined || isGrammar(word)) return;
  const number = numberOf(word);
  if (number !== undefined) {
    meaning.add(`=${number}`);
    return;
  }
  if (word.length < 2) return;
  if (FORCES.has(word)) {
    meaning.add("#forces");
    return;
  }
  const country = countryOf(surface, knowledge);
  const concept = conceptOf(word);
  if (country) meaning.add(`@${country}`);
  else if (concept) meaning.add(`#${concept.id}`);
  else meaning.add(isName(surface) ? nameKey(surface) : stemOf(word));
}

function countryOf(surface: string, knowledge: KnowledgeBase): string | undefined {
  const people = knowledge.demonym(surface);
  if (people) return people.id;
  if (!isName(surface)) return undefined;
  const row = knowledge.find(surface)[0];
  return row?.kind === "country" ? row.id : undefined;
}

function isName(surface: string): boolean {
  return /^\p{Lu}/u.test(surface) && fold(surface).length > 2;
}
