import { documentOfKey } from "./natural-key.ts";
import type { JudgementRow } from "./resolve-judgements.ts";

/**
 * Standing judgements as they speak of the articles that were not taken out: of something joined, of what is left of it. What the decision
 * to take an article out says, and what a person corrected of its facts, stays; so does what was noted of a contradiction whole: others may
 * keep it up in the same voices.
 */
export function withoutTakenOut(standing: readonly JudgementRow[]): readonly JudgementRow[] {
  const out = new Set(standing.filter(takesOut).map(({ targetKey }) => targetKey));
  if (out.size === 0) return standing;
  const isIn = (key: string) => !out.has(documentOfKey(key));
  return standing.flatMap((row) => (isOfArticle(row) || row.before?.conflict ? row : (leftOf(row, isIn) ?? [])));
}

/** The decision to take an article out, whose target key is the article's id. */
export function takesOut({ verdict, targetKind }: Pick<JudgementRow, "verdict" | "targetKind">): boolean {
  return verdict === "dismiss" && targetKind === "article";
}

function isOfArticle({ targetKind, otherKey }: JudgementRow): boolean {
  return targetKind === "article" && otherKey === null;
}

/** Undefined where nothing is left of the thing, or of the other one that it was set beside. */
function leftOf(row: JudgementRow, isIn: (key: string) => boolean): JudgementRow | undefined {
  const members = row.before?.members?.filter(isIn);
  const others = row.before?.others?.filter(isIn);
  const targetKey = isIn(row.targetKey) ? row.targetKey : nextOf(row, members);
  const otherKey = row.otherKey === null || isIn(row.otherKey) ? row.otherKey : nextOf(row, others);
  if (targetKey === undefined || otherKey === undefined) return undefined;
  const before = row.before && { ...row.before, ...(members ? { members } : {}), ...(others ? { others } : {}) };
  return { ...row, targetKey, otherKey, before };
}

/** Without more being noted, a contradiction is named by one passage of each side: neither stands for the other. */
function nextOf({ targetKind }: JudgementRow, keys: readonly string[] | undefined): string | undefined {
  return targetKind === "contradiction" ? undefined : keys?.[0];
}
