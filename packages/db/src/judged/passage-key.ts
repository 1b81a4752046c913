import { sql } from "drizzle-orm";
import type { Queryable } from "../open-database.ts";

/**
 * Natural key of a flagged passage, in a query over `issue` and `document_version`: article, kind of flag and a hash of the words.
 * A passage is observed and joined to nothing, so its judgements need no rebuild.
 */
export const passageKey = sql`(document_version.document_id || '/passage/' || issue.kind || '/' || md5(issue.exact))`;

/** Undefined when there is no such passage. */
export async function keyOfPassage(database: Queryable, issueId: string): Promise<string | undefined> {
  const { rows } = await database.execute<{ key: string }>(
    sql`select ${passageKey} as key from issue join document_version on document_version.id = issue.version_id
      where issue.id = ${issueId}`,
  );
  return rows[0]?.key;
}
