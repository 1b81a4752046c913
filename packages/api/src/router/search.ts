import { searchRecord } from "@recoupe/db/read";
import { z } from "zod";
import { procedure } from "../trpc.ts";

/** Longest query read; longer ones are somebody's article pasted into the box. Guessed. */
const LONGEST_QUERY = 500;

export const searchProcedure = procedure
  .input(z.object({ query: z.string().max(LONGEST_QUERY), limit: z.number().int().min(1).max(100).default(20) }))
  .query(({ ctx, input }) => searchRecord(ctx.database.db, input));
