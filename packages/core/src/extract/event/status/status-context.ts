import type { Quote } from "../../../model/analysis.ts";
import { contains, overlapping, type Span } from "../../../model/span.ts";
import type { Tree } from "../../clause/tree.ts";
import type { PartyFinder } from "../../parties.ts";

export interface StatusContext {
  readonly tree: Tree;
  readonly finder: PartyFinder;
  readonly quotes: readonly Quote[];
}

/** The quotation that a token stands in. */
export function quoteAround(index: number, { tree, quotes }: StatusContext): Quote | undefined {
  const token: Span | undefined = tree.tokens[index];
  return token && overlapping(quotes, token).find((quote) => contains(quote, token));
}
