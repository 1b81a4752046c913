import type { StageContext } from "../../model/context.ts";
import { type NameCandidate, type PlacedSentence, startsUpper } from "./candidate.ts";

const CIVILITY = /^(?:MM?\.?|Mme|Mmes|Mlle|Maître|Me|Dr|Pr|Mgr)$/u;

/** « M. Kam », « Mme Rist »: what follows a civility title is a person, known or not. */
export function findTitledNames(placed: PlacedSentence, context: StageContext): readonly NameCandidate[] {
  const { tokens } = placed.sentence;
  const found: NameCandidate[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!CIVILITY.test(token.form) || !startsUpper(tokens[index + 1]?.form ?? "")) continue;
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
