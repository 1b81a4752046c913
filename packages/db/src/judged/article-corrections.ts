import { and, asc, eq, sql } from "drizzle-orm";
import { sha256 } from "../ids.ts";
import type { Queryable } from "../open-database.ts";
import { document, documentVersion, judgement, publisher } from "../schema/index.ts";
import { OVERRIDABLE } from "./apply-judgements.ts";
import { type JudgementRow, resolveJudgements } from "./resolve-judgements.ts";

export type CorrectedFact = (typeof OVERRIDABLE.article)[number];

/** What people say of an article in place of what it says of itself: facts that nobody corrected are absent, null says that it is unknown. */
export type ArticleCorrections = Readonly<Partial<Record<CorrectedFact, string | null>>>;

/** One fact of an article as a person corrected it, and what stood there before. */
export interface ArticleCorrection {
  readonly fact: CorrectedFact;
  /** Null: it is unknown, whatever the article says. */
  readonly value: string | null;
  /** Null: nothing was known. */
  readonly before: string | null;
  /** The decision, by which it can be taken back. */
  readonly sequence: number;
  readonly author: string;
  readonly reason: string | null;
  readonly at: Date;
}

/** The corrections of an article that hold, one for each fact: the last. */
export async function listArticleCorrections(
  database: Queryable,
  documentId: string,
): Promise<readonly ArticleCorrection[]> {
  const rows = await database
    .select()
    .from(judgement)
    .where(and(eq(judgement.targetKind, "article"), eq(judgement.targetKey, documentId)))
    .orderBy(asc(judgement.sequence));
  const { overrides } = resolveJudgements(rows);
  const found = overrides.flatMap((row) => OVERRIDABLE.article.flatMap((fact) => correctionOf(row, fact) ?? []));
  return [...new Map(found.map((correction) => [correction.fact, correction])).values()];
}

export async function readArticleCorrections(database: Queryable, documentId: string): Promise<ArticleCorrections> {
  const corrections = await listArticleCorrections(database, documentId);
  return Object.fromEntries(corrections.map(({ fact, value }) => [fact, value]));
}

/** What stands now where corrections would: null where nothing is known. */
export async function readCorrectableFacts(
  database: Queryable,
  documentId: string,
): Promise<Readonly<Record<CorrectedFact, string | null>>> {
  const [facts] = await database
    .select({ outlet: publisher.name, publishedAt: documentVersion.publishedAt })
    .from(documentVersion)
    .innerJoin(document, eq(document.id, documentVersion.documentId))
    .leftJoin(publisher, eq(publisher.id, document.publisherId))
    .where(and(eq(documentVersion.documentId, documentId), documentVersion.isCurrent));
  return facts ?? { outlet: null, publishedAt: null };
}

function correctionOf(row: JudgementRow, fact: CorrectedFact): ArticleCorrection | undefined {
  const value = row.after?.[fact];
  if (value === undefined) return undefined;
  const { sequence, author, reason, at, before } = row;
  return { fact, value, before: before?.values?.[fact] ?? null, sequence, author, reason, at };
}

/** Lets one decision at a time change how an article is read, until the end of the transaction. */
export async function lockArticle(database: Queryable, documentId: string): Promise<void> {
  await database.execute(sql`select 1 from ${document} where ${document.id} = ${documentId} for no key update`);
}

/** Parts the analyser's version from what it was told, in `analyser_version`. */
const TOLD = "~";
const PRINT_DIGITS = 8;

/** The version of a reading: the analyser's, and a print of what people told it of the article. Other facts make another reading. */
export function readingVersion(analyserVersion: string, corrections: ArticleCorrections): string {
  const told = OVERRIDABLE.article.flatMap((fact) =>
    corrections[fact] === undefined ? [] : [fact, corrections[fact]],
  );
  if (told.length === 0) return analyserVersion;
  return `${analyserVersion}${TOLD}${sha256(JSON.stringify(told)).slice(0, PRINT_DIGITS)}`;
}

/** The analyser's part of the version of a stored reading. */
export const analyserOf = sql`split_part(${documentVersion.analyserVersion}, ${TOLD}, 1)`;

/** Of a stored reading: people told it something of the article. */
export const isCorrected = sql<boolean>`(strpos(${documentVersion.analyserVersion}, ${TOLD}) > 0)`;
