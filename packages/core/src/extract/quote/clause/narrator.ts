import type { Token } from "../../../model/reading.ts";
import { type Tree, wordAt } from "../../clause/tree.ts";
import { isCarrier } from "../find-channel.ts";

/** « …, alors que », « …, comme » after a comma: the narrator's words, unless marks show that the speaker goes on. */
export function narratorAgain(
  tokens: readonly Token[],
  start: number,
  end: number,
  inMarks: (index: number) => boolean,
  reports: (index: number) => boolean,
): number {
  for (let index = start + 1; index < end; index++) {
    if (wordAt(tokens, index) !== "," || inMarks(index)) continue;
    const next = wordAt(tokens, index + 1);
    const subordinate = (next === "alors" || next === "tandis") && /^(?:que|qu')$/u.test(wordAt(tokens, index + 2));
    // « …, tout en refusant », « …, avant de lancer »: what the speaker does besides.
    const besides =
      (next === "tout" && wordAt(tokens, index + 2) === "en") ||
      (next === "avant" && /^(?:de|d')$/u.test(wordAt(tokens, index + 2)) && reports(index + 3));
    const carried = /^(?:dans|lors|sur|via)$/u.test(next) && isCarrierWithin(tokens, index + 2);
    // « …, sans préciser lesquels »: what the speaker leaves out.
    const leavesOut = next === "sans" && tokens.slice(index + 2, index + 6).some(({ lemma }) => LEFT_OUT.has(lemma));
    const relays = next === "comme" && /^(?:l'|le|la)$/u.test(wordAt(tokens, index + 2));
    // « …, mais sans détails »: what the narrator misses.
    const misses = next === "mais" && wordAt(tokens, index + 2) === "sans";
    if ((subordinate || relays || misses) && !range(index, end).some(inMarks)) return index;
    if (besides || carried || leavesOut || isAside(tokens, index + 1)) return index;
  }
  return end;
}

/** « contrairement à ce qu'écrit la presse », « n'en déplaise aux élus »: the narrator sets what is said off against others. */
function isAside(tokens: readonly Token[], from: number): boolean {
  const words = [0, 1, 2, 3].map((offset) => wordAt(tokens, from + offset)).join(" ");
  return /^(?:contrairement à ce (?:que|qu')|n' en déplaise|au grand dam)/u.test(words);
}

/** Where the words before an incise end: at such an aside, where there is one. */
export function beforeAside(tokens: readonly Token[], start: number, end: number): number {
  for (let index = start + 1; index < end; index++)
    if (wordAt(tokens, index) === "," && isAside(tokens, index + 1)) return index;
  return end;
}

const LEFT_OUT = new Set(
  "préciser révéler donner fournir détailler citer nommer expliquer dire apporter avancer indiquer élaborer développer".split(
    " ",
  ),
);

/** « …, dans un entretien publié dimanche »: the narrator tells where it was said. */
function isCarrierWithin(tokens: readonly Token[], from: number): boolean {
  return (
    tokens.slice(from, from + 4).some((token) => isCarrier(token.lemma)) &&
    !tokens.slice(from, from + 2).some((token) => token.upos === "VERB")
  );
}

/** « a démenti soutenir le M23, malgré les conclusions… »: against which the narrator holds it. */
export function inSpiteOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  inMarks: (index: number) => boolean,
): number {
  for (let index = start + 1; index < end; index++) {
    const isSetOff = wordAt(tokens, index) === "," && /^(?:malgré|sans)$/u.test(wordAt(tokens, index + 1));
    if (isSetOff && !range(index, end).some(inMarks)) return index;
  }
  return end;
}

/** « … près de Djibo, un chiffre invérifiable », « …, une affirmation que l'ambassade a démentie »: what the narrator calls it. */
export function judged(tree: Tree, start: number, end: number, inMarks: (index: number) => boolean): number {
  for (let index = start + 1; index < end; index++) {
    if (wordAt(tree.tokens, index) !== "," || inMarks(index)) continue;
    const isNamed = /^une?$/u.test(wordAt(tree.tokens, index + 1)) && JUDGED.has(tree.tokens[index + 2]?.lemma ?? "");
    if (isNamed) return index;
  }
  return end;
}

const JUDGED = new Set(
  "chiffre bilan affirmation accusation annonce version information thèse déclaration promesse allégation hypothèse assertion".split(
    " ",
  ),
);

/** « … avoir déplacé des missiles : suivez notre direct »: the page speaks to its readers. */
export function addressed(tokens: readonly Token[], start: number, end: number): number {
  const colon = tokens.findIndex(
    ({ form }, index) =>
      index > start &&
      index < end &&
      form === ":" &&
      /^(?:suivez|lisez|voici|découvrez|revivez|retrouvez)$/u.test(wordAt(tokens, index + 1)),
  );
  return colon < 0 ? end : colon;
}

export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}
