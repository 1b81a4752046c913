import type { Sentence } from "../../model/reading.ts";
import { childrenOf, childWith, hasRelation, subtreeOf } from "../tree.ts";
import { isFiniteVerb, mayAgree } from "./agreement.ts";
import { isBareNoun, isTimePhrase } from "./argument.ts";
import { statedSubject } from "./stated-subject.ts";

/**
 * The noun after a verb that follows a quotation or stands between commas: « … », a déclaré le ministre. Treebanks hold few of these, so the
 * parser often calls it the object. A clitic or a clause that is already the object shows that the noun is the subject.
 */
export function invertedSubject(sentence: Sentence, verb: number): number | undefined {
  if (statedSubject(sentence, verb) !== undefined || !isFiniteVerb(sentence, verb)) return undefined;
  const noun = childrenOf(sentence, verb).find(
    (child) => child > verb && hasRelation(sentence.tokens[child], "obj") && !isTimePhrase(sentence, child),
  );
  if (!followsSpeech(sentence, verb)) return isAfterQue(sentence, verb, noun) ? noun : undefined;
  const found = noun ?? bareNounAfter(sentence, verb);
  if (found === undefined || !/^(?:NOUN|PROPN|PRON)$/.test(sentence.tokens[found]!.upos)) return undefined;
  return mayAgree(sentence, found, verb) ? found : undefined;
}

/** « le texte que soutiennent les syndicats »: que is the object already. */
function isAfterQue(sentence: Sentence, verb: number, noun: number | undefined): noun is number {
  if (noun === undefined || !mayAgree(sentence, noun, verb)) return false;
  return childrenOf(sentence, verb).some(
    (child) =>
      child < verb && /^(?:que|qu')$/i.test(sentence.tokens[child]!.form) && sentence.tokens[child]!.upos === "PRON",
  );
}

/** « a défendu devant les sénateurs la garde des Sceaux »: the first noun below the verb that has no preposition. */
function bareNounAfter(sentence: Sentence, verb: number): number | undefined {
  const clause = subtreeOf(sentence, verb, (child) =>
    hasRelation(sentence.tokens[child], "acl:relcl", "advcl", "ccomp", "xcomp", "conj", "flat"),
  );
  return clause.find(
    (index) =>
      index > verb &&
      isBareNoun(sentence, index) &&
      childWith(sentence, index, "det") !== undefined &&
      sentence.tokens[subtreeOf(sentence, index)[0]! - 1]?.form !== ",",
  );
}

/** Whether the verb group comes right after a closing mark, or after a comma that ends what was said. */
function followsSpeech(sentence: Sentence, verb: number): boolean {
  let at = verb - 1;
  while (at >= 0 && isBeforeVerb(sentence, at, verb)) at--;
  if (at < 0) return false;
  const mark = sentence.tokens[at]!.form;
  if (mark === "»" || mark === '"') return true;
  if (mark === "?" || mark === "!" || mark === "…") return true;
  // A comma ends what was said only if something was: « Le ministre, pourtant, a… » has no verb before it.
  if (mark === "," && /^[»"?!]$/.test(sentence.tokens[at - 1]?.form ?? "")) return true;
  return mark === "," && sentence.tokens.slice(0, at).some(({ features }) => features.VerbForm === "Fin");
}

function isBeforeVerb(sentence: Sentence, index: number, verb: number): boolean {
  const { head, relation, upos } = sentence.tokens[index]!;
  return head === verb && (/^(?:aux|cop|expl|iobj|obj)/.test(relation) || (upos === "ADV" && relation === "advmod"));
}
