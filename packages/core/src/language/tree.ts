import { onceFor } from "../model/once-for.ts";
import type { Sentence, Token } from "../model/reading.ts";
import type { Span } from "../model/span.ts";

/** Indexes of the tokens that hang on a token, in order of the text. */
export function childrenOf(sentence: Sentence, index: number): readonly number[] {
  return childLists(sentence)[index] ?? [];
}

/** Children of each token. */
const childLists = onceFor(({ tokens }: Sentence): readonly (readonly number[])[] => {
  const lists: number[][] = tokens.map(() => []);
  for (const [child, { head }] of tokens.entries()) lists[head]?.push(child);
  return lists;
});

/** First child with a relation (its name before the colon is enough: `nsubj` finds `nsubj:pass`), undefined for none. */
export function childWith(sentence: Sentence, index: number, ...relations: readonly string[]): number | undefined {
  return childrenOf(sentence, index).find((child) => hasRelation(sentence.tokens[child], ...relations));
}

/** Whether a word hangs by one of some relations, their subtypes included; a word that is not there by none. */
export function hasRelation(token: Token | undefined, ...relations: readonly string[]): boolean {
  if (token === undefined) return false;
  const { relation } = token;
  return relations.includes(relation) || relations.includes(withoutSubtype(relation));
}

/** `nsubj:pass` is `nsubj`. There are few relations, and every word of a text is asked for its own many times. */
export function withoutSubtype(relation: string): string {
  let base = BASES.get(relation);
  if (base === undefined) {
    base = relation.split(":")[0] ?? "";
    BASES.set(relation, base);
  }
  return base;
}

const BASES = new Map<string, string>();

/**
 * The token and all that hangs on it, in order of the text; branches for which `prune` holds are left out.
 * Without recursion: a list of 100,000 words may hang together in one chain.
 */
export function subtreeOf(
  sentence: Sentence,
  index: number,
  prune: (child: number, parent: number) => boolean = () => false,
): readonly number[] {
  const found = [index];
  for (let at = 0; at < found.length; at++) {
    const parent = found[at]!;
    for (const child of childrenOf(sentence, parent)) if (!prune(child, parent)) found.push(child);
  }
  return found.sort((left, right) => left - right);
}

/** From the first to the last of some tokens, without marks at the ends. Undefined when only marks are left. */
export function spanOfTokens(sentence: Sentence, indexes: readonly number[]): Span | undefined {
  const words = indexes.filter((index) => sentence.tokens[index]!.upos !== "PUNCT");
  const [first, last] = [sentence.tokens[words[0] ?? -1], sentence.tokens[words.at(-1) ?? -1]];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
