import type { FrenchModel } from "../../language/french-model.ts";
import type { Sentence, Token } from "../../model/reading.ts";
import { reportingUses } from "./reporting-words.ts";

const CLOSING = /^[»”"›]$/u;

/** « X, annonce que »: a noun here would have an article. */
function standsBeforeQue(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  return (
    tokens[index]?.upos === "NOUN" &&
    /^(?:que|qu['’])$/iu.test(next?.form ?? "") &&
    before !== undefined &&
    (before.upos === "PROPN" || before.form === ",")
  );
}

/**
 * Gives « lance » in « …, lance Milica » back to the verb: right behind a quotation the tagger, trained on prose with few
 * quotations, often reads a noun or an adjective; so it does between a name and « que ». Only words that the lexicon knows as a reporting verb are changed.
 */
export function withCueVerbs(sentence: Sentence, french: FrenchModel): Sentence {
  const { tokens } = sentence;
  let changed = false;
  const mended = tokens.map((token, index) => {
    if (token.upos === "VERB" || token.upos === "AUX") return token;
    if (!standsBehindMarks(tokens, index) && !standsBeforeQue(tokens, index)) return token;
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
