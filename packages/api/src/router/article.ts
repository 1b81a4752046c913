import { getArticle, listArticles, verifyArticle } from "@recoupe/db/read";
import { z } from "zod";
import { notFound } from "../api-error.ts";
import { procedure, router } from "../trpc.ts";
import { byId, idField, pageFields } from "./input.ts";

export const articleRouter = router({
  list: procedure
    .input(
      z.object({
        ...pageFields,
        storyId: idField.optional(),
        originId: idField.optional(),
        sourceId: idField.optional(),
        outletId: idField.optional(),
      }),
    )
    .query(({ ctx, input }) => listArticles(ctx.database.db, input)),
  get: procedure.input(byId).query(async ({ ctx, input }) => {
    const article = await getArticle(ctx.database.db, input.id);
    if (!article) throw notFound("Article");
    return article;
  }),
  /** Whether what is stored is still what was read: hashes recomputed, every sentence compared with the text. */
  verify: procedure.input(byId).query(async ({ ctx, input }) => {
    const verification = await verifyArticle(ctx.database.db, input.id);
    if (!verification) throw notFound("Article");
    return verification;
  }),
});
