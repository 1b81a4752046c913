import type { NearDuplicate } from "../model/comparison.ts";
import { compareText } from "./settle/cluster-links.ts";
import type { MatterRelations } from "./settle/relations.ts";

/** Pairs that are identical, syndicated or a paraphrase of one source; what a person judged otherwise is left out. */
export function findNearDuplicates({ documents, copies, judgements }: MatterRelations): readonly NearDuplicate[] {
  const keyOf = new Map(documents.map(({ file, key }) => [file, key]));
  const apart = new Set(
    judgements.copies
      .filter(({ decision }) => decision === "different")
      .map(({ left, right }) => [left, right].sort().join("|")),
  );
  const kept = copies.filter(({ a, b }) => !apart.has([keyOf.get(a), keyOf.get(b)].sort().join("|")));
  return [...kept].sort((one, other) => compareText(`${one.a}|${one.b}`, `${other.a}|${other.b}`));
}
