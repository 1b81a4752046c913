import type { FrenchModel } from "../../language/french-model.ts";
import type { Sentence, Token } from "../../model/reading.ts";
import { reportingUses } from "./reporting-words.ts";

const CLOSING = /^[»”"›]$/u;

/**
 * Gives « lance » in « …, lance Milica » back to the verb: right behind a quotation the tagger, trained on prose with few
 * quotations, often reads a noun or an adjective. Only words that the lexicon knows as a reporting verb are changed.
 */
export function withCueVerbs(sentence: Sentence, french: FrenchModel): Sentence {
  const { tokens } = sentence;
  let changed = false;
  const mended = tokens.map((token, index) => {
    if (!standsBehindMarks(tokens, index) || token.upos === "VERB" || token.upos === "AUX") return token;
    const verb = french.lexicon
      .analyses(token.form)
      .find(
        (analysis) =>
          analysis.upos === "VERB" &&
          analysis.features.VerbForm === "Fin" &&
          analysis.features.Person !== "2" &&
          reportingUses(analysis.lemma, false).size > 0,
      );
    if (!verb) return token;
    changed = true;
    return { ...token, upos: "VERB", lemma: verb.lemma, features: verb.features };
  });
  return changed ? { ...sentence, tokens: mended } : sentence;
}

/** « … », lance; « … » lance; the sentence may also have been cut right behind the marks. */
function standsBehindMarks(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.form ?? "";
  if (CLOSING.test(before)) return true;
  return before === "," && (index === 1 || CLOSING.test(tokens[index - 2]?.form ?? ""));
}
