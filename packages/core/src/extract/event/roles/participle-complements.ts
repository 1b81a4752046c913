import { isTimeWord } from "../../clause/time-nouns.ts";
import { childrenWith, type Tree, wordAt } from "../../clause/tree.ts";
import { attitudesOf } from "../status/read-attitudes.ts";
import type { Trigger } from "../triggers/find-triggers.ts";
import { prepositionOf } from "./prepositions.ts";

/** « la grève annoncée des pilotes », « la visite prévue lundi du ministre », « le retrait à venir des troupes »: of the act, not of who announced it. */
export function hungToParticiple(tree: Tree, { last, index }: Trigger): readonly (readonly [number, string])[] {
  const participles = childrenWith(tree, index, "acl", "amod").filter(
    (at) => at > last && at <= last + REACH_OF_PARTICIPLE && isAheadOrAnnounced(tree.tokens[at]?.lemma ?? ""),
  );
  return participles.flatMap((participle) => {
    const hung = childrenWith(tree, participle, "obl", "nmod", "obj");
    const behindDay = hung
      .filter((at) => isTimeWord(tree.tokens[at]?.lemma ?? ""))
      .flatMap((at) => childrenWith(tree, at, "nmod"));
    return [...hung, ...behindDay].flatMap((at) => {
      // « à venir des troupes »: « des » is read as an article.
      const isGenitive = childrenWith(tree, at, "det").some((det) => wordAt(tree.tokens, det) === "des");
      const preposition = prepositionOf(tree, at) ?? (isGenitive ? "de" : "");
      return at > participle && /^(?:de|entre|avec|contre)$/u.test(preposition) ? [[at, preposition] as const] : [];
    });
  });
}

/** « la prochaine visite officielle prévue », « le retrait à venir »: words between. Guessed. */
const REACH_OF_PARTICIPLE = 3;

/** Participles that « de » does not complete, whoever foresees or puts off the act. */
const isAheadOrAnnounced = (lemma: string): boolean =>
  AHEAD_OR_OFF.has(lemma) || attitudesOf(lemma).has("planned") || attitudesOf(lemma).has("claimed");

const AHEAD_OR_OFF = new Set("attendre reporter annuler différer venir supposer présumer prétendre".split(" "));
