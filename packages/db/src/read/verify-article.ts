import { and, asc, eq } from "drizzle-orm";
import { readRaw } from "../archive/read-raw.ts";
import { articleText } from "../article/article-text.ts";
import { sha256 } from "../ids.ts";
import type { Queryable } from "../open-database.ts";
import { block, claimReport, documentVersion, eventMention, issue, mention, quote } from "../schema/index.ts";

/** Whether what is stored of an article is still what was read. */
export interface ArticleVerification {
  readonly articleId: string;
  readonly versionId: string;
  /** SHA-256 of the bytes as they came in, as it was noted then. */
  readonly rawHash: string;
  readonly textHash: string;
  /** Stored sentences and names that were compared with the text. */
  readonly spans: number;
  /** Empty when everything agrees. */
  readonly faults: readonly VerificationFault[];
}

export type VerificationFault =
  /** The bytes as received are gone, or no longer have the hash they were stored under. */
  | { readonly kind: "raw-missing" | "raw-changed" }
  /** The article's text no longer has the hash that was taken when it was read. */
  | { readonly kind: "text-changed" }
  /** A stored sentence is not what stands at its place in the text. */
  | { readonly kind: "span-changed"; readonly table: string; readonly id: string; readonly exact: string };

/** Recomputes the hashes of an article's current version and compares every stored sentence with the text. Undefined when there is no such article. */
export async function verifyArticle(database: Queryable, id: string): Promise<ArticleVerification | undefined> {
  const [version] = await database
    .select({
      versionId: documentVersion.id,
      rawHash: documentVersion.rawHash,
      textHash: documentVersion.textHash,
      text: documentVersion.text,
    })
    .from(documentVersion)
    .where(and(eq(documentVersion.documentId, id), documentVersion.isCurrent));
  if (!version) return undefined;
  const { text, ...known } = version;
  const raw = await readRaw(database, version.rawHash);
  const blocks = await database
    .select({ kind: block.kind, start: block.start, end: block.end })
    .from(block)
    .where(eq(block.versionId, version.versionId))
    .orderBy(asc(block.position));
  const spans = await loadSpans(database, version.versionId);
  const faults: readonly VerificationFault[] = [
    ...(raw === undefined ? [{ kind: "raw-missing" as const }] : []),
    ...(raw !== undefined && sha256(raw) !== version.rawHash ? [{ kind: "raw-changed" as const }] : []),
    ...(sha256(articleText({ text, blocks })) === version.textHash ? [] : [{ kind: "text-changed" as const }]),
    ...spans
      .filter(({ start, end, exact }) => text.slice(start, end) !== exact)
      .map(({ table, id: spanId, exact }) => ({ kind: "span-changed" as const, table, id: spanId, exact })),
  ];
  return { articleId: id, ...known, spans: spans.length, faults };
}

const TABLES = { quote, event_mention: eventMention, claim_report: claimReport, mention, issue } as const;

async function loadSpans(database: Queryable, versionId: string) {
  const found = await Promise.all(
    Object.entries(TABLES).map(async ([name, table]) => {
      const rows = await database
        .select({ id: table.id, start: table.start, end: table.end, exact: table.exact })
        .from(table)
        .where(eq(table.versionId, versionId));
      return rows.map((row) => ({ ...row, table: name }));
    }),
  );
  return found.flat();
}
