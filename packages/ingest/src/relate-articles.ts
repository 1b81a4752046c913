import { type Rebuilt, rebuildDerived } from "@recoupe/db";
import type { IngestContext } from "./ingest-context.ts";

/**
 * Puts everything that is stored side by side again and replaces the derived layer in one transaction. Does nothing
 * when neither article nor judgement came since the last time, unless forced.
 */
export async function relateArticles(
  context: IngestContext,
  options: { readonly force?: boolean } = {},
): Promise<Rebuilt> {
  return rebuildDerived(
    context.database,
    (documents, judgements) =>
      context.analyser.compare(
        documents.map(({ file, analysis }) => ({ file, analysis })),
        judgements,
      ),
    options,
  );
}
