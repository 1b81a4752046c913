import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import type { VerbGroup } from "../../clause/verb-groups.ts";

/** Words behind a verb within this many make one expression with it: « s'est inscrit vivement en faux ». Guessed. */
const REACH = 4;

/** Verbs that deny together with a word behind them. */
const PHRASES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    inscrire: /^faux$/u,
    tordre: /^cou$/u,
    opposer: /^démentis?$/u,
    apporter: /^démentis?$/u,
    publier: /^démentis?$/u,
    adresser: /^démentis?$/u,
    infliger: /^démentis?$/u,
  }),
);
/** They deny only what is told: « met fin aux rumeurs », not « met fin aux combats ». */
const OF_WHAT_IS_TOLD: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    couper: /^court$/u,
    mettre: /^fin$/u,
    faire: /^taire$/u,
    réduire: /^néant$/u,
  }),
);

/** « s'inscrit en faux contre », « oppose un démenti à », « tord le cou à la rumeur »; `told`: what the verb governs is something told. */
export function deniesByPhrase(tree: Tree, { lemma, last, main }: VerbGroup, told: boolean): boolean {
  // « fait taire la rumeur »
  if (told && lemma === "taire")
    return childrenWith(tree, main, "aux").some((at) => tree.tokens[at]?.lemma === "faire");
  const word = PHRASES.get(lemma) ?? (told ? OF_WHAT_IS_TOLD.get(lemma) : undefined);
  if (word === undefined) return false;
  return Array.from({ length: REACH }, (_, step) => wordAt(tree.tokens, last + 1 + step)).some((form) =>
    word.test(form),
  );
}

/** « coupe court aux rumeurs », « s'inscrit en faux contre »: what hangs on the second word is governed by the verb. */
export function isWithinPhrase(tree: Tree, word: number): boolean {
  const verb = tree.tokens[tree.tokens[word]?.head ?? -1];
  const second = verb && (PHRASES.get(verb.lemma) ?? OF_WHAT_IS_TOLD.get(verb.lemma));
  return second?.test(wordAt(tree.tokens, word)) === true;
}

/** « s'est inscrit en faux contre les allégations »: what stands against the second word hangs on the verb itself. */
export function isAgainstPhrase(tree: Tree, below: number): boolean {
  const { head = -1, relation = "" } = tree.tokens[below] ?? {};
  const second = PHRASES.get(tree.tokens[head]?.lemma ?? "");
  if (second === undefined || !relation.startsWith("obl")) return false;
  const before = tree.tokens.findIndex((token, at) => at > head && at < below && second.test(token.lower));
  return before >= 0 && wordAt(tree.tokens, before + 1) === "contre";
}
