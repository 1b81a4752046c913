import type { StageContext } from "../../model/context.ts";
import type { Token } from "../../model/reading.ts";
import { startsUpper } from "./candidate.ts";

/** The last token of a body's name that a tagger took to reach from `first` to `last`: what tells of it is cut off. */
export function endOfBody(tokens: readonly Token[], first: number, last: number, context: StageContext): number {
  let end = last;
  while (end > first) {
    const token = tokens[end]!;
    const isArticled = /^(?:DET|ADP_DET)$/.test(tokens[end - 1]?.upos ?? "");
    if (isVerbBehindName(tokens, { first, index: end }, context) || (token.upos === "ADJ" && isOfTheMoment(token)))
      end--;
    else if (isArticled && pointsBack(tokens, end)) end -= tokens[end - 1]!.upos === "DET" ? 3 : 2;
    else return end;
  }
  return end;
}

/** « Le Collectif des Pêcheurs de Gao manifeste »: behind a name a small word that may be a verb is one. */
export function isVerbBehindName(
  tokens: readonly Token[],
  { first, index }: { readonly first: number; readonly index: number },
  { french }: StageContext,
): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  // « Forces vives » is a name whole.
  if (!token || index - first < 2 || before?.upos !== "PROPN" || !startsUpper(before.form) || startsUpper(token.form))
    return false;
  return french.lexicon
    .analyses(token.lower)
    .some(({ upos, features }) => upos === "VERB" && features.VerbForm === "Fin");
}

/** « le Congrès actuel »: an adjective that points at the moment, not at the body. */
export const isOfTheMoment = ({ form }: Token): boolean =>
  /^(?:dernier|prochain|même|seul|tout|présent|actuel|précédent|futur|propre|entier|sortant)/i.test(form);

/** « le ministère des Transports de l'île », « du pays »: a word for a land spoken of, with nothing behind that tells which. */
export function pointsBack(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1];
  const isTold = /^(?:ADJ|ADP|ADP_DET|PROPN)$/.test(next?.upos ?? "") && next?.lower !== "à";
  return LANDS_SPOKEN_OF.has(tokens[noun]!.form) && !isTold;
}

/** Common nouns for a land or a town that stand for one named before. */
const LANDS_SPOKEN_OF: ReadonlySet<string> = new Set(
  "pays île archipel ville région province capitale royaume territoire enclave péninsule nation continent".split(" "),
);
