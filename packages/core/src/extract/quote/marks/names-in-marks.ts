import { contains, type Span } from "../../../model/span.ts";
import type { Tree } from "../../clause/tree.ts";
import { MARK } from "../cue/cue.ts";

/** Names in marks have at most this many words, all in capitals. Guessed. */
const LONGEST_NAME = 4;

/** « le journal “El Moudjahid” », « le corps « Azov » »: whether marks hold a name behind the noun it belongs to, nobody's words. */
export function isNameInMarks(tree: Tree, mark: Span): boolean {
  if (!contains(tree.sentence, mark)) return false;
  const first = tree.tokens.findIndex((token) => contains(mark, token));
  const length = tree.tokens.filter((token) => contains(mark, token)).length;
  return first > 0 && holdsName(tree, first, first + length);
}

/** The same, told from the token that closes the marks. */
export function closesName(tree: Tree, closing: number): boolean {
  const opening = tree.tokens.findLastIndex(({ form }, index) => index < closing && MARK.test(form));
  return opening > 0 && holdsName(tree, opening + 1, closing);
}

function holdsName({ tokens }: Tree, from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const isNamed = /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[from - 2]?.upos ?? "");
  const isShort = words.length > 0 && words.length <= LONGEST_NAME;
  return isNamed && isShort && words.every(({ form }) => /^\p{Lu}/u.test(form));
}
