import { listVersions } from "@recoupe/db";
import type { IngestContext } from "./ingest-context.ts";
import { type RereadVersion, rereadVersion } from "./reread-version.ts";

export interface ReanalysisOptions {
  /** Says what would change, and changes nothing. */
  readonly dryRun: boolean;
  /** Also those that this version of the analyser has read. */
  readonly all?: boolean;
  /** Begins behind this version. */
  readonly after?: string | undefined;
  /** Versions read at most. Default: all there are. */
  readonly limit?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Versions fetched from the database at once. */
const SLICE = 20;

/**
 * Reads stored raw bytes again with this version of the analyser, one version after the other, in the order of their ids.
 * Ended in the middle and begun again, it goes on where it was.
 */
export async function* reanalyse(
  context: IngestContext,
  { dryRun, all = false, after = "", limit = Number.POSITIVE_INFINITY, signal }: ReanalysisOptions,
): AsyncGenerator<RereadVersion> {
  const notReadBy = all ? undefined : await context.analyser.version();
  let [last, read] = [after, 0];
  while (read < limit && !signal?.aborted) {
    const slice = await listVersions(context.database, {
      notReadBy,
      after: last,
      limit: Math.min(SLICE, limit - read),
    });
    for (const version of slice) {
      if (signal?.aborted) return;
      yield await rereadVersion(version, context, { dryRun });
      last = version.id;
      read++;
    }
    if (slice.length === 0) return;
  }
}
