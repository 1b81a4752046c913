import type { LexicalAnalysis, Lexicon } from "../lexicon.ts";
import type { Tree } from "../parse-dependencies.ts";
import type { TaggedWord } from "./draft.ts";

/**
 * Words as their place in the tree shows them: « que » that opens a clause is a conjunction, « avoir » that helps no verb is one itself, and
 * what is said of a noun without being conjugated is a participle (« le guide, joint mardi »). Returns new words, as many.
 */
export function settleWords(words: readonly TaggedWord[], tree: Tree, lexicon: Lexicon): readonly TaggedWord[] {
  return words.map((word, index) => {
    const relation = tree.relations[index]!;
    if (relation === "mark" && word.upos === "PRON" && /^qu(?:e|')$/i.test(word.form))
      return { ...word, upos: "SCONJ" };
    const helps = /^(?:aux|cop)/.test(relation);
    if (helps === (word.upos === "VERB") && isHaving(word, lexicon)) return { ...word, upos: helps ? "AUX" : "VERB" };
    if (relation !== "acl" || word.upos !== "VERB" || word.features["VerbForm"] !== "Fin") return word;
    const participle = tree.heads.some((head, below) => head === index && opensClause(tree.relations[below]!))
      ? undefined
      : participleOf(word.form, lexicon);
    return participle === undefined ? word : { ...word, features: participle.features };
  });
}

const opensClause = (relation: string): boolean => /^(?:aux|cop|mark|nsubj)/.test(relation);

function isHaving({ upos, form }: TaggedWord, lexicon: Lexicon): boolean {
  if (upos !== "VERB" && upos !== "AUX") return false;
  return lexicon.analyses(form).some(({ lemma }) => lemma === "avoir");
}

function participleOf(form: string, lexicon: Lexicon): LexicalAnalysis | undefined {
  return lexicon.analyses(form).find(({ features }) => features["VerbForm"] === "Part" && features["Tense"] === "Past");
}
