import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Queryable } from "../open-database.ts";
import { document, documentVersion, inferredDate, publisher } from "../schema/index.ts";
import { type ArticleSource, sourceColumns } from "./article-source.ts";

/** A day than which an undated article is not older, and what tells so. */
export interface InferredDateView {
  /** ISO day. */
  readonly notBefore: string;
  /** The event that both tell as done, and the dated article that dates it to this day. */
  readonly eventId: string;
  readonly anchor: ArticleSource;
  /** The rule by which it was inferred, and its version. */
  readonly reason: string;
}

const read = alias(documentVersion, "read");

/** Undefined for an article without an anchor, and for texts that it had before: they may be older than what the present one tells. */
export async function loadInferredDate(database: Queryable, versionId: string): Promise<InferredDateView | undefined> {
  const { notBefore, eventId, reason } = inferredDate;
  const [row] = await database
    .select({ notBefore, eventId, reason, anchor: sourceColumns })
    .from(inferredDate)
    .innerJoin(read, and(eq(read.documentId, inferredDate.documentId), read.isCurrent))
    .innerJoin(document, eq(document.id, inferredDate.anchorDocumentId))
    .innerJoin(documentVersion, and(eq(documentVersion.documentId, document.id), documentVersion.isCurrent))
    .leftJoin(publisher, eq(publisher.id, document.publisherId))
    .where(eq(read.id, versionId));
  return row;
}
