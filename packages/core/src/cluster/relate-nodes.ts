import { compareNames } from "./compare/compare-names.ts";
import { liftLinks, nodeOf } from "./entity-nodes.ts";
import { toldApart } from "./join-entities.ts";
import type { PreparedDocument } from "./prepare/prepared-document.ts";
import type { Related } from "./relater.ts";
import type { Constraints } from "./settle/judgements.ts";

/** What the names of changed articles are joined by, and the links between these that each pair of articles speaks for. */
export function relateNodes(
  changed: readonly PreparedDocument[],
  pairs: readonly (readonly [PreparedDocument, PreparedDocument])[],
  constraints: Constraints,
): Pick<Related, "nodes" | "nodeLinks"> {
  const told = toldApart(constraints.entities);
  const nodes = new Map(
    [...new Set([...changed, ...pairs.flat()])].flatMap(({ file, names }) =>
      names.map((name) => [name.id, nodeOf(name, file, told.has(name.id))] as const),
    ),
  );
  return {
    nodes: changed.flatMap(({ file, names }) =>
      names.map(({ id, entity }) => ({ file, entityId: entity.id, node: nodes.get(id) ?? "" })),
    ),
    nodeLinks: pairs.flatMap(([left, right]) =>
      liftLinks(compareNames(left, right), (id) => nodes.get(id)).map((link) => ({
        files: [left.file, right.file] as const,
        link,
      })),
    ),
  };
}
