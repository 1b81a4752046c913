import type { Token } from "../../model/reading.ts";
import { type Tree, wordAt } from "../clause/tree.ts";
import type { Cue } from "./find-cues.ts";

const BORDER = new Set([",", "et", "mais", "puis", ";", "tandis", "alors", "que", "—", "–"]);

/**
 * Index after the last token of the clause that begins at `start`: the sentence's end, or where another cue begins
 * that is not part of what is said: « …, ajoutant que », « … et a souligné que », « …, selon X », « …, alors que ».
 */
export function endOfClause(
  tree: Tree,
  cue: Cue,
  start: number,
  cues: readonly Cue[],
  inMarks: (index: number) => boolean,
): number {
  const { tokens } = tree;
  let end = tokens.length;
  for (const other of cues) {
    if (other === cue || other.first <= start || inMarks(other.first)) continue;
    const border = siblingBorder(tree, cue, other);
    if (border !== undefined && border > start) end = Math.min(end, border);
  }
  end = Math.min(end, narratorAgain(tokens, start, end, inMarks));
  while (end > start && isLoose(tokens[end - 1])) end -= 1;
  return end;
}

function isLoose(token: Token | undefined): boolean {
  return token === undefined || /^[.,;:!?…»”"–—-]$/u.test(token.form);
}

/** Where the words around another cue begin, when that cue stands beside the first and not inside its clause. */
function siblingBorder(tree: Tree, cue: Cue, other: Cue): number | undefined {
  const { tokens } = tree;
  const before = (index: number) => wordAt(tokens, index);
  if (other.kind === "according" || other.incise)
    return before(other.first - 1) === "," || other.relay
      ? stepOver(tokens, other.first)
      : other.incise && other.kind === "verb"
        ? other.first
        : undefined;
  if (other.group?.form === "gerund") {
    const reports = other.complement !== undefined;
    return reports && (before(other.first - 1) === "," || before(other.first - 1) === "en")
      ? stepOver(tokens, other.first)
      : undefined;
  }
  if (other.complement === undefined || other.group?.form !== "finite") return undefined;
  if (/^(?:et|mais|puis|,)$/u.test(before(other.first - 1))) return stepOver(tokens, other.first);
  return withOwnSubject(tree, cue, other);
}

/** « …, tandis que Y affirmait », « … mais Y a dit que »: another speaker takes over. */
function withOwnSubject(tree: Tree, cue: Cue, other: Cue): number | undefined {
  if (other.speaker === undefined || other.speaker === cue.speaker || other.speaker > other.first) return undefined;
  for (let index = other.speaker; index > cue.last; index--) {
    const word = wordAt(tree.tokens, index);
    if (/^(?:que|qu'|qui)$/u.test(word) && !/^(?:tandis|alors)$/u.test(wordAt(tree.tokens, index - 1)))
      return undefined;
    if (/^(?:tandis|alors|mais|;)$/u.test(word)) return stepOver(tree.tokens, index);
  }
  return undefined;
}

/** Steps back over the comma and conjunction in front of `index`. */
function stepOver(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at > 0 && BORDER.has(wordAt(tokens, at - 1))) at -= 1;
  return at;
}

/** « …, alors que », « …, comme » after a comma: the narrator's words, unless marks show that the speaker goes on. */
function narratorAgain(
  tokens: readonly Token[],
  start: number,
  end: number,
  inMarks: (index: number) => boolean,
): number {
  for (let index = start + 1; index < end; index++) {
    if (wordAt(tokens, index) !== "," || inMarks(index)) continue;
    const next = wordAt(tokens, index + 1);
    const subordinate = (next === "alors" || next === "tandis") && /^(?:que|qu')$/u.test(wordAt(tokens, index + 2));
    const relays = next === "comme" && /^(?:l'|le|la)$/u.test(wordAt(tokens, index + 2));
    if ((subordinate || relays) && !range(index, end).some(inMarks)) return index;
  }
  return end;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}
