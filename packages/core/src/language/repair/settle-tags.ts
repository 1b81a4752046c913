import type { Lexicon } from "../lexicon.ts";
import type { Tree } from "../parse-dependencies.ts";
import type { TaggedWord } from "./draft.ts";

/**
 * Parts of speech as the tree shows them, one for each word: « que » that opens a clause is a conjunction, « avoir » that helps no verb is a
 * verb itself.
 */
export function settleTags(words: readonly TaggedWord[], tree: Tree, lexicon: Lexicon): readonly string[] {
  return words.map((word, index) => {
    const relation = tree.relations[index]!;
    if (relation === "mark" && word.upos === "PRON" && /^qu(?:e|')$/i.test(word.form)) return "SCONJ";
    const helps = /^(?:aux|cop)/.test(relation);
    if (helps === (word.upos === "VERB") && isHaving(word, lexicon)) return helps ? "AUX" : "VERB";
    return word.upos;
  });
}

function isHaving({ upos, form }: TaggedWord, lexicon: Lexicon): boolean {
  if (upos !== "VERB" && upos !== "AUX") return false;
  return lexicon.analyses(form).some(({ lemma }) => lemma === "avoir");
}
