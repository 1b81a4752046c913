import { compareText } from "../settle/cluster-links.ts";
import { isOneVoice, type Statement } from "../statements.ts";

/** Each holder once, by the earliest article, its text before its title and the claim before the event. */
export function eachVoiceOnce(side: readonly Statement[]): readonly Statement[] {
  const voices: Statement[] = [];
  for (const statement of inOrder([...new Set(side)]))
    if (!voices.some((voice) => isOneVoice(voice, statement))) voices.push(statement);
  return voices;
}

export function inOrder(statements: readonly Statement[]): readonly Statement[] {
  const rank = ({ document, event }: Statement) => (document.day ?? Number.MAX_SAFE_INTEGER / 4) * 2 + (event ? 1 : 0);
  // A title says in few words what the text says with its source.
  const titled = ({ document: { text }, evidence }: Statement) => (evidence.start < text.titleEnd ? 1 : 0);
  return [...statements].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      compareText(one.document.key, other.document.key) ||
      titled(one) - titled(other) ||
      one.evidence.start - other.evidence.start ||
      compareText(one.id, other.id),
  );
}

/** One and the same voice of one day does not contradict itself: it counts two things. */
export function isOneVoiceOnly(sides: readonly (readonly Statement[])[]): boolean {
  const [first] = sides.flat();
  return sides.flat().every((other) => first && isOneVoice(first, other) && first.document.day === other.document.day);
}

/** The shortest wording; ties fall by its letters. */
export function plainest(statements: readonly Statement[]): Statement | undefined {
  return [...statements].sort(
    (one, other) => one.words.length - other.words.length || compareText(one.words, other.words),
  )[0];
}

export function voiceName({ holder, document }: Statement): string {
  return holder?.name ?? document.file;
}

export function passageOf({ document, evidence }: Statement): string {
  return `${document.key}@${evidence.start}`;
}

/** The record that shows a statement: what is implied by a claim is shown by it too. */
export function recordOf({ pointer: { file, kind, id } }: Statement): string {
  return `${file} ${kind} ${id}`;
}
