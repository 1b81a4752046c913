import { type DatabaseHandle, rereadWatches } from "@recoupe/db";
import { readQuery } from "./query/read-query.ts";

/** Reads the queries of all saved views as this version does; one that it cannot read any more finds nothing until it is saved anew. */
export function rereadViews(database: DatabaseHandle): Promise<void> {
  return rereadWatches(database.db, (query) => {
    const { filter, problems } = readQuery(query);
    return problems.length === 0 ? filter : undefined;
  });
}
