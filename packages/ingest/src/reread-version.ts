import {
  type AnalysisChange,
  compareAnalysis,
  findSiteTemplate,
  listArticleVersions,
  type Queryable,
  readArticleCorrections,
  readingVersion,
  readRaw,
  replaceAnalysis,
  type StoredVersion,
} from "@recoupe/db";
import { AnalysisError, type BackgroundAnalyser } from "./analyser/background-analyser.ts";
import { siteOf } from "./learn-site.ts";

/** What became of one version that was read again. */
export interface RereadVersion {
  readonly versionId: string;
  readonly documentId: string;
  readonly title: string | null;
  readonly outcome: "changed" | "same" | "failed";
  /** Findings that come and go, by kind; empty when nothing changed. */
  readonly findings: AnalysisChange["findings"] | Readonly<Record<string, never>>;
  /** Natural keys of decisions that the new analysis bears no more. */
  readonly conflicts: readonly string[];
  readonly reason: string | undefined;
}

export interface RereadingContext {
  readonly database: Queryable;
  readonly analyser: BackgroundAnalyser;
}

/** Reads stored bytes again, with what people said of the article since. `dryRun`: says what would change, and changes nothing. */
export async function rereadVersion(
  version: StoredVersion,
  { database, analyser }: RereadingContext,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<RereadVersion> {
  const { id: versionId, documentId, title } = version;
  const about = { versionId, documentId, title, findings: {}, conflicts: [], reason: undefined };
  const content = await readRaw(database, version.rawHash);
  if (!content) return { ...about, outcome: "failed", reason: "les octets reçus ne sont plus là" };
  const contentType = version.contentType ?? undefined;
  const url = version.url ?? undefined;
  const corrections = await readArticleCorrections(database, documentId);
  const { publishedAt = version.givenDate ?? undefined } = corrections;
  try {
    const site = siteOf(url);
    const siteTemplate = site ? await findSiteTemplate(database, site) : undefined;
    const outlet = corrections.outlet ?? version.givenOutlet ?? undefined;
    const made = await analyser.analyse({ content, contentType, url, publishedAt, outlet, siteTemplate });
    const analyserVersion = readingVersion(made.version, corrections);
    const change = dryRun
      ? await compareAnalysis(database, version, made.analysis)
      : await replaceAnalysis(database, version, { ...made, analyserVersion });
    return change ? { ...about, outcome: "changed", ...change } : { ...about, outcome: "same" };
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return { ...about, outcome: "failed", reason: `l’analyse a échoué : ${error.message}` };
  }
}

/** Reads every text of an article again; the versions of which it could not be done. */
export async function rereadArticle(documentId: string, context: RereadingContext): Promise<readonly RereadVersion[]> {
  const failed: RereadVersion[] = [];
  for (const version of await listArticleVersions(context.database, documentId)) {
    const reread = await rereadVersion(version, context);
    if (reread.outcome === "failed") failed.push(reread);
  }
  return failed;
}
