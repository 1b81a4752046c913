import { type RecordFilter, SEARCH_KINDS, searchRecord } from "@recoupe/db/read";
import { z } from "zod";
import { ApiError } from "../api-error.ts";
import type { Language } from "../present/language.ts";
import { readQuery } from "../query/read-query.ts";
import { procedure } from "../trpc.ts";
import { pageFields } from "./input.ts";

/** Longest query read; longer ones are somebody's article pasted into the box. Guessed. */
export const LONGEST_QUERY = 500;

/** The query language of every face; a filter that cannot be read is refused with what to write instead. */
export const searchProcedure = procedure
  .input(
    z.object({
      query: z.string().max(LONGEST_QUERY),
      limit: z.number().int().min(1).max(100).default(20),
      kind: z.enum(SEARCH_KINDS).optional(),
      cursor: pageFields.cursor,
    }),
  )
  .query(({ ctx, input: { query, ...slice } }) =>
    searchRecord(ctx.database.db, { filter: checkedQuery(query), ...slice }),
  );

/** Throws an error that says everything that is wrong with a query. */
export function checkedQuery(query: string): RecordFilter {
  const { filter, problems } = readQuery(query);
  if (problems.length === 0) return filter;
  const all = (language: Language) => problems.map(({ message }) => message[language]);
  throw new ApiError(
    { kind: "bad-request", problems: all("fr") },
    { fr: all("fr").join("\n"), en: all("en").join("\n") },
  );
}
