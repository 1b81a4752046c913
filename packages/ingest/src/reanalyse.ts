import {
  compareAnalysis,
  findSiteTemplate,
  listVersions,
  readRaw,
  replaceAnalysis,
  type StoredVersion,
} from "@recoupe/db";
import { AnalysisError } from "./analyser/background-analyser.ts";
import type { IngestContext } from "./ingest-context.ts";
import { siteOf } from "./learn-site.ts";

/** What became of one version that was read again. */
export interface ReanalysedVersion {
  readonly versionId: string;
  readonly documentId: string;
  readonly title: string | null;
  readonly outcome: "changed" | "same" | "failed";
  /** Findings that come and go, by kind; empty when nothing changed. */
  readonly findings: Readonly<Record<string, { readonly added: number; readonly removed: number }>>;
  /** Natural keys of decisions that the new analysis bears no more. */
  readonly conflicts: readonly string[];
  readonly reason: string | undefined;
}

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
): AsyncGenerator<ReanalysedVersion> {
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
      yield await reanalyseOne(version, context, dryRun);
      last = version.id;
      read++;
    }
    if (slice.length === 0) return;
  }
}

async function reanalyseOne(
  version: StoredVersion,
  { database, analyser }: IngestContext,
  dryRun: boolean,
): Promise<ReanalysedVersion> {
  const { id: versionId, documentId, title } = version;
  const about = { versionId, documentId, title, findings: {}, conflicts: [], reason: undefined };
  const content = await readRaw(database, version.rawHash);
  if (!content) return { ...about, outcome: "failed", reason: "les octets reçus ne sont plus là" };
  const contentType = version.contentType ?? undefined;
  const url = version.url ?? undefined;
  const publishedAt = version.givenDate ?? undefined;
  try {
    const site = siteOf(url);
    const siteTemplate = site ? await findSiteTemplate(database, site) : undefined;
    const made = await analyser.analyse({ content, contentType, url, publishedAt, siteTemplate });
    const change = dryRun
      ? await compareAnalysis(database, version, made.analysis)
      : await replaceAnalysis(database, version, { ...made, analyserVersion: made.version });
    return change ? { ...about, outcome: "changed", ...change } : { ...about, outcome: "same" };
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return { ...about, outcome: "failed", reason: `l’analyse a échoué : ${error.message}` };
  }
}
