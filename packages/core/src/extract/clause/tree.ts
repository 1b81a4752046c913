import { datelineEndOf } from "../../language/dateline.ts";
import { withoutSubtype } from "../../language/tree.ts";
import { onceFor } from "../../model/once-for.ts";
import type { Sentence, Token } from "../../model/reading.ts";

/** A sentence with its tree turned around: who hangs below whom. Indices are token indices. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
  /** Of each token, its relation without the subtype. */
  readonly relations: readonly string[];
}

export const treeOf: (sentence: Sentence) => Tree = onceFor((sentence) => {
  const children: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, index) => {
    if (token.head >= 0 && token.head !== index) children[token.head]?.push(index);
  });
  const relations = sentence.tokens.map(({ relation }) => withoutSubtype(relation));
  return { sentence, tokens: sentence.tokens, children, relations };
});

/** The relation without its subtype. */
export function relationOf(token: Token | undefined): string {
  return token === undefined ? "" : withoutSubtype(token.relation);
}

export function childrenWith(tree: Tree, index: number, ...relations: readonly string[]): readonly number[] {
  const children = tree.children[index];
  if (children === undefined || children.length === 0) return NOBODY;
  const found: number[] = [];
  for (const child of children)
    if (relations.includes(tree.relations[child]!) || relations.includes(tree.tokens[child]!.relation))
      found.push(child);
  return found;
}

const NOBODY: readonly number[] = [];

/** Below `index`, itself included, without the branches whose relation is listed; in order of the sentence. */
export function branch(tree: Tree, index: number, without: ReadonlySet<string>): readonly number[] {
  const found: number[] = [];
  const open = [index];
  // A damaged tree may hold a ring: every token is visited once.
  const seen = new Set<number>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    found.push(next);
    for (const child of tree.children[next] ?? []) {
      if (!without.has(tree.relations[child]!) && !without.has(tree.tokens[child]!.relation)) open.push(child);
    }
  }
  return found.sort((a, b) => a - b);
}

/** Whether `above` governs `index`, directly or through others. */
export function isBelow(tree: Tree, index: number, above: number): boolean {
  let at = index;
  for (let steps = 0; steps <= tree.tokens.length; steps++) {
    if (at === above) return true;
    const head = tree.tokens[at]?.head ?? -1;
    if (head < 0) return false;
    at = head;
  }
  return false;
}

export const isParsed = (tree: Tree): boolean => tree.tokens.some((token) => token.head >= 0);

/** Lower-case form, for words that do not inflect. */
export function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? "";
}

/** Index of the first word behind the dateline; 0 without one. */
export const datelineEnd = (tree: Tree): number => datelineEndOf(tree.tokens);
