import type { StageContext } from "../../model/context.ts";
import { foundAt } from "../../model/found-at.ts";
import { onceFor } from "../../model/once-for.ts";
import type { Token } from "../../model/reading.ts";
import { type NameCandidate, type PlacedSentence, startsUpper } from "./candidate.ts";
import { INSTITUTION_HEADS, TIME_NOUNS } from "./institution-words.ts";
import { OCCASION_HEADS, PLACE_HEADS } from "./place-words.ts";
import { TITLE_WORDS } from "./role-words.ts";

/**
 * Associations that take a common noun and a place for a name, « Vigie Littoral », « Urgence Liban », and those that keep
 * their English one, « Friends of Mali »: no person and no place alone.
 */
export function findCompoundBodies(placed: PlacedSentence, context: StageContext): readonly NameCandidate[] {
  return bodiesFor(context)(placed);
}

/** They are asked for twice: with the other names, and for where they are repeated. */
const bodiesFor = onceFor((context: StageContext) =>
  onceFor((placed: PlacedSentence) => compoundBodiesIn(placed, context)),
);

function compoundBodiesIn(placed: PlacedSentence, context: StageContext): readonly NameCandidate[] {
  const { tokens } = placed.sentence;
  if (placed.isShouted) return [];
  return foundAt(tokens, (token, first) => {
    if (!isCapital(token)) return undefined;
    const last = endOfEnglish(tokens, first) ?? endOfNounAndPlace(tokens, first, context);
    if (last === undefined) return undefined;
    const { end } = tokens[last]!;
    return { start: token.start, end, type: "ORG" as const, sentence: placed.index, source: "institution" as const };
  });
}

/** The same names wherever the article repeats them, also where a sentence opens with them. */
export function repeatCompoundBodies(
  sentences: readonly PlacedSentence[],
  context: StageContext,
): readonly NameCandidate[] {
  const names = new Set(
    sentences.flatMap((placed) =>
      findCompoundBodies(placed, context).map(({ start, end }) => placed.text.slice(start, end)),
    ),
  );
  if (names.size === 0) return [];
  return sentences.flatMap(({ sentence: { tokens }, text, index: sentence }) =>
    tokens.slice(0, -1).flatMap(({ start }, first) => {
      const { end } = tokens[first + 1]!;
      return names.has(text.slice(start, end))
        ? [{ start, end, type: "ORG" as const, sentence, source: "institution" as const }]
        : [];
    }),
  );
}

/** Words that no French text writes between two capitals, and the sign that partners of a firm are joined by. */
const ENGLISH = /^(?:of|for|the|without|against|and|&)$/;

/** The last token of capital words, of which `first` is one, that English words join; undefined when none do. */
function endOfEnglish(tokens: readonly Token[], first: number): number | undefined {
  if (isCapital(tokens[first - 1])) return undefined;
  let last = first;
  let joints = 0;
  for (let at = first + 1; at < tokens.length; at++) {
    if (isCapital(tokens[at])) last = at;
    else if (ENGLISH.test(tokens[at]!.form))
      joints += isCapital(tokens[at + 1]) || ENGLISH.test(tokens[at + 1]?.form ?? "") ? 1 : 0;
    else break;
  }
  const inside = tokens.slice(first, last);
  return joints > 0 && inside.some(({ form }) => /^(?:of|for|the|without|against|&)$/.test(form)) ? last : undefined;
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}[\p{L}’'-]+$/u.test(token?.form ?? "");

/** Nouns in a capital that stand before a place and name it, its people or what happens there. */
const OF_PLACES =
  /^(?:nord|sud|est|ouest|centre|grande?|petite?|haute?|basse?|bas|nouvelle|nouveau|vieux|vieille|saint|sainte|port|fort|côte|île|îles|ville|cité|état|république|royaume|région|province|district|département|commune|vallée|rivière|rio|santa|san|bande|corne|guerre|crise|direct|spécial|afrique|asie|europe|amérique|proche|moyen|extrême|lac|mont|camp|route|métro|ligne|paix|accord|sommet|match|tour|opération|dossier|affaire|procès|attentat|attentats)s?$/u;

function endOfNounAndPlace(tokens: readonly Token[], first: number, context: StageContext): number | undefined {
  const [token, place] = [tokens[first]!, tokens[first + 1]];
  if (first === 0 || !isCapital(place) || startsUpper(tokens[first - 1]!.form)) return undefined;
  // « PARIS (Reuters) - La France a… »: an article.
  if (/^[.!?:»«"“(]$/.test(tokens[first - 1]!.form) || isCapital(tokens[first + 2]) || token.upos === "DET")
    return undefined;
  const word = token.lower;
  if (
    OF_PLACES.test(word) ||
    [PLACE_HEADS, OCCASION_HEADS, INSTITUTION_HEADS, TITLE_WORDS, TIME_NOUNS].some((words) => words.has(word))
  )
    return undefined;
  const { french, knowledge } = context;
  if (french.gazetteer.isGivenName(token.form) || knowledge.findExact(token.form).length > 0) return undefined;
  if (knowledge.demonym(token.form) || !french.lexicon.analyses(word).some(({ upos }) => upos === "NOUN"))
    return undefined;
  const rows = knowledge.findExact(place!.form);
  return rows.some(({ kind }) => PLACES.has(kind)) && knowledge.findExact(`${token.form} ${place!.form}`).length === 0
    ? first + 1
    : undefined;
}

const PLACES: ReadonlySet<string> = new Set(["country", "region", "division", "water"]);
