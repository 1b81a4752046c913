import type { StageContext } from "../../model/context.ts";
import type { Token } from "../../model/reading.ts";
import { type NameCandidate, type PlacedSentence, startsUpper, wordsBetween } from "./candidate.ts";
import {
  BEARERS,
  DEMONYM_BOUND,
  headWord,
  INSTITUTION_HEADS,
  isForces,
  LEADING_ADJECTIVES,
  LOWER_CASE_HEADS,
  NATIONAL_HEADS,
  SOLE_BODIES,
} from "./institution-words.ts";
import { NameReach } from "./name-reach.ts";
import { GENERIC_BODIES } from "./no-names.ts";

/**
 * Institutions named by common nouns: « ministère russe de la Défense », « Bureau intégré des Nations unies en Haïti ».
 * A capital head makes a name with what follows; a small one needs the definite article and a proper or national complement.
 */
export function findInstitutions(placed: PlacedSentence, context: StageContext): readonly NameCandidate[] {
  const { tokens } = placed.sentence;
  if (placed.isShouted) return [];
  const found: NameCandidate[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const last = endOfInstitution(placed, index, context);
    if (last === undefined) continue;
    const first = firstOfInstitution(tokens, index);
    if (GENERIC_BODIES.has(wordsBetween(placed, first, last).toLowerCase())) continue;
    found.push({
      start: tokens[first]!.start,
      end: tokens[last]!.end,
      type: /^palais$/i.test(tokens[first]!.form) ? "LOC" : "ORG",
      sentence: placed.index,
      source: "institution",
    });
    index = last;
  }
  return found;
}

function firstOfInstitution(tokens: readonly Token[], head: number): number {
  const before = tokens[head - 1];
  return before && startsUpper(before.form) && LEADING_ADJECTIVES.has(before.lower) ? head - 1 : head;
}

function endOfInstitution(placed: PlacedSentence, head: number, context: StageContext): number | undefined {
  const { tokens } = placed.sentence;
  const token = tokens[head]!;
  const word = headWord(token);
  if (!INSTITUTION_HEADS.has(word) && !isTwoWordHead(tokens, head)) return undefined;
  // « les provinces du Centre et de l'Est »: a side of the land.
  if (/^Centre$/.test(token.form) && /^(?:et|,)$/.test(tokens[head + 1]?.form ?? "")) return undefined;
  const opens = firstOfInstitution(tokens, head);
  const capital = startsUpper(tokens[opens]!.form) && (opens > 0 || startsUpper(tokens[head + 1]?.form ?? ""));
  if (!capital && !isDefinite(tokens, head)) return undefined;
  const start = isTwoWordHead(tokens, head) ? head + 1 : head;
  const reach = new NameReach(placed, start, context);
  const last = reach.end();
  if (capital) return last > start || isSoleBody(tokens, head) ? last : undefined;
  if (word === "centre") return isTwoWordHead(tokens, head) && reach.hasCapital ? last : undefined;
  if (isForces(tokens, head) || isTwoWordHead(tokens, head)) return reach.hasNation ? last : undefined;
  // « le syndicat KMPDU », « le syndicat policier belge SNPS »: the name is what stands behind the noun.
  const isTold = tokens.slice(head + 1, last).every(({ upos, form }) => upos === "ADJ" && !startsUpper(form));
  if (last > head + 1 && isTold && /^\p{Lu}{2,}$/u.test(tokens[last]!.form)) return undefined;
  if (last === head + 1 && tokens[last]!.upos === "PROPN" && !BEARERS.has(word)) return undefined;
  if (word === "état-major") return last;
  if (DEMONYM_BOUND.has(word) && !reach.hasDemonym) return undefined;
  if (word === "département") return reach.hasDemonym && reach.hasCapital ? last : undefined;
  return LOWER_CASE_HEADS.has(word) && (reach.hasCapital || (reach.hasNation && NATIONAL_HEADS.has(word)))
    ? last
    : undefined;
}

const isSoleBody = (tokens: readonly Token[], head: number): boolean =>
  SOLE_BODIES.has(headWord(tokens[head]!)) && /^(?:le|la|l'|l’|du|au)$/i.test(tokens[head - 1]?.form ?? "");

/** Heads of two words; « personnel général » is how machines render the General Staff. */
const isTwoWordHead = (tokens: readonly Token[], head: number): boolean =>
  SECOND_WORDS.get(tokens[head]?.lower ?? "")?.includes(tokens[head + 1]?.lower ?? "") === true;

const SECOND_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["forces", ["armées"]],
  ["personnel", ["général"]],
  ["centre", ["hospitalier", "pénitentiaire"]],
]);

export const isDefinite = (tokens: readonly Token[], head: number): boolean =>
  DEFINITE.has(tokens[head - 1]?.lower ?? "");

const DEFINITE: ReadonlySet<string> = new Set("le la l' l’ les du des au aux".split(" "));
