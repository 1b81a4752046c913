import { documentOfKey } from "./natural-key.ts";
import type { JudgementRow, StandingJudgements } from "./resolve-judgements.ts";

/** Articles on which something else holds after than before: what must be related again. */
export function differingDocuments(before: StandingJudgements, after: StandingJudgements): readonly string[] {
  const [old, now] = [printed(before), printed(after)];
  const differing = [...old, ...now].filter(([print]) => !old.has(print) || !now.has(print));
  return [...new Set(differing.flatMap(([, keys]) => keys.map(documentOfKey)))];
}

/** What holds, with the natural keys that it speaks of. */
function printed({ pairs, dismissals, overrides }: StandingJudgements): ReadonlyMap<string, readonly string[]> {
  const rows = [...dismissals, ...overrides].map((row) => [String(row.sequence), keysOf(row)] as const);
  const joined = pairs.map(
    ({ kind, left, right, decision }) => [JSON.stringify([kind, left, right, decision]), [left, right]] as const,
  );
  return new Map<string, readonly string[]>([...rows, ...joined]);
}

function keysOf({ targetKey, otherKey, before }: JudgementRow): readonly string[] {
  const keys = [targetKey, otherKey ?? targetKey, ...(before?.members ?? [])];
  return keys.filter((key) => key !== "");
}
