import type { StageContext } from "../../model/context.ts";
import type { Token } from "../../model/reading.ts";
import { type NameCandidate, type PlacedSentence, startsUpper } from "./candidate.ts";

const CIVILITY = /^(?:MM?\.?|Mme|Mmes|Mlle|Maître|Me|Dr|Pr|Mgr)$/u;

const RANKS =
  /^(?:généraux|générale?|vice-amirale?|amirale?|colonel(?:le)?|capitaine|commissaire|contrôleur|inspecteur|officier)$/iu;
const CORPS = /^(?:armée|police|gendarmerie|division|brigade|corps|escadre)$/iu;

/** « le Général d'Armée Kouyaté », « le contrôleur général de Police Sy »: what somebody is, and no body. */
export const isPartOfRank = (tokens: readonly Token[], corps: number): boolean =>
  CORPS.test(tokens[corps]?.form ?? "") &&
  /^(?:de|d'|d’)$/iu.test(tokens[corps - 1]?.form ?? "") &&
  RANKS.test(tokens[corps - 2]?.form ?? "");

/** « M. Kam », « Mme Rist », « général d'armée Sy »: what follows a title or rank is a person, known or not. */
export function findTitledNames(placed: PlacedSentence, context: StageContext): readonly NameCandidate[] {
  const { tokens } = placed.sentence;
  const found: NameCandidate[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!(CIVILITY.test(token.form) || isPartOfRank(tokens, index)) || !startsUpper(tokens[index + 1]?.form ?? ""))
      continue;
    let last = index + 1;
    while (last + 1 < tokens.length && continuesName(tokens[last + 1]!.form, tokens[last + 2]?.form)) last++;
    if (context.knowledge.demonym(tokens[index + 1]!.form)) continue;
    found.push({
      start: tokens[index + 1]!.start,
      end: tokens[last]!.end,
      type: "PER",
      sentence: placed.index,
      source: "title",
    });
  }
  return found;
}

const continuesName = (form: string, next: string | undefined): boolean =>
  startsUpper(form) || (/^(?:de|d'|von|van|der|ben|ibn|al|el|bin|da|dos)$/.test(form) && startsUpper(next ?? ""));
