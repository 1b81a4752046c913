import { weightOf } from "../prepare/likeness.ts";
import { type Meaning, PEOPLE } from "../prepare/meaning.ts";
import { mayBeOneAct } from "../text/concepts.ts";
import { isGeneralWord, mayBeOneThing } from "../text/kinds-of-things.ts";
import { maySayOne, stemsOfForms } from "../text/synonyms.ts";

/** Words for where and what, used once an article has named it, and verbs by which anything is done or there: they tell nothing of their own. */
const LOOSE = new Set(
  "ville localité village pays région zone secteur territoire endroit lieu proposition fait affaire trouvé conclu produit connu connue subi commis commise constaté enregistré donné utilisé mené organisé prévu envisagé existe problème chose"
    .split(" ")
    .flatMap((word) => stemsOfForms(word))
    // « une rançon a été payée »: for what was paid it is no more than « donné ».
    .concat("#pay"),
);
/** What a loose word is worth. Guessed. */
const LOOSE_WEIGHT = 0.3;

/** Tokens that say something; numbers are compared apart. */
export function substanceOf({ tokens }: Meaning): readonly string[] {
  return [...tokens].filter((token) => token !== "" && !token.startsWith("="));
}

/** What sharing a token tells where one denies and the other asserts. */
export function weightIn(token: string, { names }: Meaning): number {
  return LOOSE.has(token) || PEOPLE.has(token) || isGeneralWord(token) ? LOOSE_WEIGHT : weightOf(token, names);
}

export function sum(tokens: readonly string[], meaning: Meaning): number {
  return tokens.reduce((total, token) => total + weightIn(token, meaning), 0);
}

export function totalOf(meaning: Meaning): number {
  return sum(substanceOf(meaning), meaning);
}

/** Tokens of the one meaning with those of the other that say the same, each taken once: those that are the same first. */
export function matched(one: Meaning, other: Meaning): ReadonlyMap<string, string> {
  const substance = substanceOf(one);
  const found = new Map(substance.flatMap((token) => (other.tokens.has(token) ? [[token, token] as const] : [])));
  const left = new Set(substanceOf(other).filter((token) => !found.has(token)));
  for (const token of substance) {
    if (found.has(token)) continue;
    const match = [...left].find((candidate) => maySay(token, candidate));
    if (match === undefined) continue;
    found.set(token, match);
    left.delete(match);
  }
  return found;
}

/** Whether two tokens may say the same in an assertion and its denial. */
export function maySay(one: string, other: string): boolean {
  if (mayBeOneThing(one, other) || maySayOne(one, other)) return true;
  return one.startsWith("#") && other.startsWith("#") && mayBeOneAct(one.slice(1), other.slice(1));
}
