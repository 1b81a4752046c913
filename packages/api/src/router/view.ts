import { removeWatch, saveWatch } from "@recoupe/db";
import { listWatches } from "@recoupe/db/read";
import { z } from "zod";
import { notFound } from "../api-error.ts";
import { procedure, router } from "../trpc.ts";
import { byId } from "./input.ts";
import { checkedQuery, LONGEST_QUERY } from "./search.ts";

/** Saved queries: each is a page, a table and a feed under its own address. */
export const viewRouter = router({
  list: procedure.query(({ ctx }) => listWatches(ctx.database.db)),
  save: procedure
    .input(z.object({ name: z.string().trim().min(1).max(100), query: z.string().trim().min(1).max(LONGEST_QUERY) }))
    .mutation(({ ctx, input }) => {
      checkedQuery(input.query);
      return saveWatch(ctx.database.db, input);
    }),
  remove: procedure.input(byId).mutation(async ({ ctx, input }) => {
    if (!(await removeWatch(ctx.database.db, input.id))) throw notFound("Vue");
    return { removed: true };
  }),
});
