import { sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";

/**
 * Natural key of a flagged passage, in a query over `issue` and `document_version`: article, kind of flag and a hash of the words.
 * A passage is observed; what the base has against it is joined over articles, so that its judgements are followed by relating.
 */
export const passageKey = sql<string>`(document_version.document_id || '/passage/' || issue.kind || '/' || md5(issue.exact))`;

/**
 * The row of a direct quotation in which a flagged passage stands, in a query over `issue`; null outside of any. In reported speech
 * the words are the article's.
 */
export const quoteAround = sql<
  string | null
>`(select around.id from quote around where around.version_id = issue.version_id
  and around.kind = 'direct'
  and around.start_offset <= issue.start_offset and around.end_offset >= issue.end_offset
  order by around.start_offset desc, around.id limit 1)`;

/** Whose words a flagged passage is, in a query over `issue`, `document_version` and the quotation around: its speaker, else the outlet. */
export const passageVoice = sql<string | null>`coalesce(quote.speaker_name, (select publisher.name from document
  join publisher on publisher.id = document.publisher_id where document.id = document_version.document_id))`;

/** Undefined when there is no such passage. */
export async function keyOfPassage(database: Queryable, issueId: string): Promise<string | undefined> {
  const { rows } = await database.execute<{ key: string }>(
    sql`select ${passageKey} as key from issue join document_version on document_version.id = issue.version_id
      where issue.id = ${issueId}`,
  );
  return rows[0]?.key;
}

/** What the base says, in a judgement: the side of a contradiction that no article tells. */
export function knowledgeKey(contradictionId: string): string {
  return `knowledge/${contradictionId}`;
}
