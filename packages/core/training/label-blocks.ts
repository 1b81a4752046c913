import type { TextBlock } from "../src/parse/html/page.ts";
import { wordsOf } from "./score-text.ts";

/** Share of a block's words that must stand in the gold, in runs of four, for it to count as article text. */
export const POSITIVE = 0.5;
const RUN = 4;
/** What a block of two or three words gets when the gold holds them somewhere: true only among other article text. */
const WEAK = 0.6;

/** How much of each block the gold text holds, 0 to 1; -1 for blocks without words, which teach nothing. */
export function labelBlocks(blocks: readonly TextBlock[], gold: string): Float32Array {
  const goldWords = wordsOf(gold.toLowerCase());
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= goldWords.length; at++) runs.add(goldWords.slice(at, at + RUN).join(" "));
  const lines = new Map<string, number>();
  for (const line of gold.split("\n")) {
    const key = keyOf(line);
    if (key) lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  const whole = ` ${goldWords.join(" ")} `;
  const labels = Float32Array.from(blocks, ({ text }) => labelOf(text, { runs, lines, whole }));
  distrustShort(blocks, labels);
  distrustRepeats(blocks, labels, lines, whole);
  return labels;
}

interface Gold {
  readonly runs: ReadonlySet<string>;
  readonly lines: ReadonlyMap<string, number>;
  readonly whole: string;
}

function labelOf(text: string, { runs, lines, whole }: Gold): number {
  const words = wordsOf(text.toLowerCase());
  if (words.length === 0) return -1;
  const key = words.join(" ");
  if (lines.has(key)) return 1;
  if (words.length < RUN) return words.length >= 2 && whole.includes(` ${key} `) ? WEAK : 0;
  const covered = new Uint8Array(words.length);
  for (let at = 0; at + RUN <= words.length; at++) {
    if (runs.has(words.slice(at, at + RUN).join(" "))) covered.fill(1, at, at + RUN);
  }
  return covered.reduce((sum, value) => sum + value, 0) / words.length;
}

/** Short matches count only where the longer blocks around them match too. */
function distrustShort(blocks: readonly TextBlock[], labels: Float32Array): void {
  blocks.forEach(({ text }, index) => {
    const short = Math.abs(labels[index]! - WEAK) < 1e-6 || (labels[index] === 1 && text.length < 25);
    if (!short) return;
    const around = [-3, -2, -1, 1, 2, 3]
      .map((offset) => index + offset)
      .filter((at) => (blocks[at]?.text.length ?? 0) > 40);
    const matched = around.filter((at) => labels[at]! > 0.7).length;
    if (around.length === 0 || matched / around.length < 0.5) labels[index] = 0;
  });
}

/** Of blocks that stand on the page more often than in the gold, the ones among article text are meant. */
function distrustRepeats(
  blocks: readonly TextBlock[],
  labels: Float32Array,
  lines: ReadonlyMap<string, number>,
  whole: string,
): void {
  const places = new Map<string, number[]>();
  blocks.forEach(({ text }, index) => {
    if (labels[index]! > POSITIVE) places.set(keyOf(text), [...(places.get(keyOf(text)) ?? []), index]);
  });
  for (const [key, indexes] of places) {
    if (indexes.length < 2) continue;
    const wanted = Math.max(1, lines.get(key) ?? whole.split(` ${key} `).length - 1);
    const scored = indexes.map((index) => ({
      index,
      score: textAround(blocks, labels, index) - (blocks[index]!.node.hidden ? 500 : 0),
    }));
    scored.sort((left, right) => right.score - left.score || left.index - right.index);
    for (const { index } of scored.slice(wanted)) labels[index] = 0;
  }
}

function textAround(blocks: readonly TextBlock[], labels: Float32Array, index: number): number {
  let mass = 0;
  for (let offset = -4; offset <= 4; offset++) {
    if (offset !== 0 && labels[index + offset]! > POSITIVE) mass += Math.min(300, blocks[index + offset]!.text.length);
  }
  return mass;
}

function keyOf(text: string): string {
  return wordsOf(text.toLowerCase()).join(" ");
}
