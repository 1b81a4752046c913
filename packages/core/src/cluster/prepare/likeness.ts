import type { Meaning } from "./meaning.ts";

/** Words so common in news that sharing them says little; stems. */
const COMMON = new Set(
  "foi guerr pai peut peuven pouvoi doit veut fin mettr mise pay jour an anne gen chos nouvea nouvel grand presid ministr situat".split(
    " ",
  ),
);

/**
 * How much a shared token tells. Countries, troops and names stand in all articles on a matter; what is said of them tells one
 * sentence from another. Guessed; see the evaluation.
 */
export function weightOf(token: string, names: ReadonlySet<string>): number {
  if (token === "") return 0;
  if (token === "#forces") return 0.3;
  if (token.startsWith("@")) return 0.4;
  if (COMMON.has(token)) return 0.5;
  return names.has(token) ? 0.6 : 1;
}

export interface Likeness {
  /** Weighted Sørensen–Dice. */
  readonly dice: number;
  /** Weighted share of the lighter meaning that the heavier has too. */
  readonly containment: number;
  /** Weight of what both have. */
  readonly shared: number;
  /** Weight of the lighter of the two. */
  readonly lighter: number;
  readonly words: readonly string[];
}

export function likenessOf(one: Meaning, other: Meaning): Likeness {
  const words = [...one.tokens].filter((token) => token !== "" && other.tokens.has(token));
  const shared = total(words, one.names);
  const [left, right] = [total(one.tokens, one.names), total(other.tokens, other.names)];
  const lighter = Math.min(left, right);
  return {
    dice: left + right === 0 ? 0 : (2 * shared) / (left + right),
    containment: lighter === 0 ? 0 : Math.min(1, shared / lighter),
    shared,
    lighter,
    words,
  };
}

function total(tokens: Iterable<string>, names: ReadonlySet<string>): number {
  let sum = 0;
  for (const token of tokens) sum += weightOf(token, names);
  return sum;
}
