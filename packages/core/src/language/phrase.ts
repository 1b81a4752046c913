import type { Sentence } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { isDateNumber, isPeriodNoun, isTimeWord } from "./time-words.ts";
import { childrenOf, hasRelation, spanOfTokens, subtreeOf } from "./tree.ts";

/**
 * The words of the phrase that a noun heads: « le ministre russe de la Défense » without preposition, relative clause, apposition between
 * commas, coordinated members, and time words that the parser hung on it (« Lula vendredi »).
 */
export function phraseTokens(sentence: Sentence, head: number): readonly number[] {
  const tokens = subtreeOf(sentence, head, (child, parent) => leavesPhrase(sentence, child, parent, head));
  return nearHead(sentence, tokens, head);
}

/** The span of `phraseTokens`, undefined when the head is a mark. */
export function phraseOf(sentence: Sentence, head: number): Span | undefined {
  return spanOfTokens(sentence, phraseTokens(sentence, head));
}

function leavesPhrase(sentence: Sentence, child: number, parent: number, head: number): boolean {
  const token = sentence.tokens[child]!;
  if (
    /^(?:acl:relcl|advcl|parataxis|punct|cc|mark|discourse|vocative|dislocated|ccomp|csubj|cop|nsubj|aux)/.test(
      token.relation,
    )
  )
    return !isTitleStop(sentence, child);
  if (parent === head && /^(?:case|conj|advmod|expl|orphan)/.test(token.relation)) return true;
  if (token.relation === "conj" && /^(?:VERB|AUX)$/.test(token.upos)) return true;
  if (hasRelation(token, "appos", "acl") && afterComma(sentence, child)) return true;
  return isTimeAside(sentence, child);
}

/** « M. » and the like, where the stop is a token of its own. */
function isTitleStop(sentence: Sentence, child: number): boolean {
  const token = sentence.tokens[child]!;
  return (
    token.relation === "punct" &&
    token.form === "." &&
    sentence.tokens[child - 1]?.end === token.start &&
    token.head === child - 1
  );
}

/** A comma, dash or bracket between the child's first word and its head. */
function afterComma(sentence: Sentence, child: number): boolean {
  const first = subtreeOf(sentence, child)[0] ?? child;
  const before = sentence.tokens[first - 1]?.form ?? "";
  return /^[,(–—-]$/.test(before) || /^[,(–—]$/.test(sentence.tokens[first]?.form ?? "");
}

/** A bare time word on a noun (« Lula vendredi », « les combats le 5 mai »); « l'accord de mars » keeps its complement. */
function isTimeAside(sentence: Sentence, child: number): boolean {
  const token = sentence.tokens[child]!;
  if (!isTimeWord(token) && !isPeriodNoun(token)) return false;
  if (!/^(?:nmod|obl|appos|flat|advmod|dep|conj|obj)/.test(token.relation)) return false;
  return !childrenOf(sentence, child).some((index) => {
    const { upos, form } = sentence.tokens[index]!;
    return (upos === "ADP" || upos === "ADP_DET") && /^(?:de|d'|du|des)$/i.test(form);
  });
}

/** Keeps the unbroken run around the head: what the pruning cut off may leave a tail behind it. */
function nearHead(sentence: Sentence, tokens: readonly number[], head: number): readonly number[] {
  const at = tokens.indexOf(head);
  let [first, last] = [at, at];
  while (first > 0 && isJoined(sentence, tokens[first - 1]!, tokens[first]!)) first--;
  while (last + 1 < tokens.length && isJoined(sentence, tokens[last]!, tokens[last + 1]!)) last++;
  return tokens.slice(first, last + 1).filter((index) => index === head || !isLooseNumber(sentence, index, head));
}

/** Neighbours, or parted by a quotation mark or one adverb. */
function isJoined(sentence: Sentence, left: number, right: number): boolean {
  for (let k = left + 1; k < right; k++) {
    const { upos, form } = sentence.tokens[k]!;
    if (upos !== "ADV" && !/^[«»"'-]$/.test(form) && upos !== "ADP" && upos !== "CCONJ") return false;
  }
  return right - left <= 3;
}

/** The day number that stays behind when its month was cut. */
function isLooseNumber(sentence: Sentence, index: number, head: number): boolean {
  const token = sentence.tokens[index]!;
  const next = sentence.tokens[index + 1];
  return index > head && isDateNumber(token) && next !== undefined && isPeriodNoun(next);
}
