import type { StageContext } from "../../model/context.ts";
import type { NameSpan, Token } from "../../model/reading.ts";
import { type PlacedSentence, wordsBetween } from "./candidate.ts";
import { roleNoun } from "./role-words.ts";

/** Tokens between an office and its place: « préfète de la région ». */
const OFFICE_REACH = 4;

/** « le procureur de Marseille Nicolas Bessone »: the tagger takes the town of the office and its holder for one name. */
export function splitTown(name: NameSpan, placed: PlacedSentence, context: StageContext): readonly NameSpan[] {
  const { tokens } = placed.sentence;
  const first = tokens.findIndex((token) => token.start === name.start);
  const last = tokens.findIndex((token) => token.end === name.end);
  if (first < 1 || last - first < 2 || !isTownBefore(placed, first, last, context)) return [name];
  const [town, person] = [tokens[first]!, tokens[first + 1]!];
  return [
    { ...name, end: town.end, type: "LOC" },
    { ...name, start: person.start, type: "PER" },
  ];
}

function isTownBefore(placed: PlacedSentence, first: number, last: number, context: StageContext): boolean {
  const { tokens } = placed.sentence;
  if (!/^(?:de|d'|d’|à|a|du|en)$/.test(tokens[first - 1]!.form)) return false;
  if (!context.knowledge.findExact(tokens[first]!.form).some((row) => row.type === "LOC")) return false;
  const isPerson = context.french.gazetteer.isGivenName(tokens[first + 1]!.form) || isOfficeOf(tokens, first - 1);
  return isPerson && context.knowledge.findExact(wordsBetween(placed, first, last)).length === 0;
}

/** « la préfète de la région de Tcherevo »: a role whose place opens at a token; a club's name stands behind « du ». */
const isOfficeOf = (tokens: readonly Token[], preposition: number): boolean =>
  /^(?:de|d'|d’)$/.test(tokens[preposition]!.form) &&
  tokens.slice(Math.max(0, preposition - OFFICE_REACH), preposition).some(({ form, lemma }) => roleNoun(form, lemma));
