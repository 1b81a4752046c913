import type { Token } from "../../model/reading.ts";
import { startsUpper } from "./candidate.ts";

/** Longest phrase between an article and the name it describes: « la société de conseil spécialisée dans le fret Alvane » has seven. */
const LONGEST_PHRASE = 10;

/**
 * The noun that heads the phrase in which a name ends: « un navire de transport Alvane », « la société spécialisée dans le fret
 * Alvane ». Undefined where the phrase has no article, or a verb that is no participle stands in it.
 */
export function headOfPhrase(tokens: readonly Token[], name: number): Token | undefined {
  // « des habitants réfugiés à Alvane »
  if (tokens[name - 1]?.upos === "ADP") return undefined;
  let noun: Token | undefined;
  for (let at = name - 1; at >= Math.max(0, name - LONGEST_PHRASE); at--) {
    const token = tokens[at]!;
    if (startsUpper(token.form) && at > 0) return undefined;
    // « le fret » in « spécialisée dans le fret »: the article of a complement.
    const isOfComplement = tokens[at - 1]?.upos === "ADP" && describes(tokens[at - 2]);
    if (/^(?:DET|ADP_DET)$/.test(token.upos) && !isOfComplement) return noun;
    if (token.upos === "ADP" || isOfComplement) noun = undefined;
    else if (token.upos === "NOUN") noun = token;
    else if (token.upos !== "ADJ" && token.features.VerbForm !== "Part") return undefined;
  }
  return undefined;
}

/** « spécialisée dans », « proche de »: what a complement follows. */
const describes = (token: Token | undefined): boolean => token?.upos === "ADJ" || token?.features.VerbForm === "Part";
