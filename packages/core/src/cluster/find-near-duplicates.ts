import type { NearDuplicate } from "../model/comparison.ts";
import type { Relations } from "./settle/relations.ts";

/** Pairs that are identical, syndicated or a paraphrase of one source; what a person judged otherwise is left out. */
export function findNearDuplicates({ pairs, judgements }: Relations): readonly NearDuplicate[] {
  const denied = new Set(
    judgements.nearDuplicates
      .filter(({ decision }) => decision === "different")
      .map(({ left, right }) => [left, right].sort().join("|")),
  );
  const found = pairs.flatMap(({ left, right, nearDuplicate }) =>
    nearDuplicate && !denied.has([left.key, right.key].sort().join("|")) ? [nearDuplicate] : [],
  );
  return found.sort((one, other) => (`${one.a}|${one.b}` < `${other.a}|${other.b}` ? -1 : 1));
}
