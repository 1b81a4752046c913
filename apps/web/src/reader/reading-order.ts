import type { BlockView } from "@recoupe/api";

/** What a reader sees in the column; the rest is kept, folded, with the reason. */
const READ_KINDS = new Set<BlockView["kind"]>(["title", "dek", "heading", "paragraph", "caption", "byline", "credit"]);

/** A block to read, or a run of blocks that were left out of the reading. */
export type ReaderPart =
  | { readonly kind: "read"; readonly block: BlockView }
  | { readonly kind: "removed"; readonly blocks: readonly BlockView[] };

/** The blocks in order, with neighbouring removed ones folded into one part. */
export function readerParts(blocks: readonly BlockView[]): readonly ReaderPart[] {
  const parts: ReaderPart[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (READ_KINDS.has(block.kind)) parts.push({ kind: "read", block });
    else if (last?.kind === "removed") parts[parts.length - 1] = { kind: "removed", blocks: [...last.blocks, block] };
    else parts.push({ kind: "removed", blocks: [block] });
  }
  return parts;
}
