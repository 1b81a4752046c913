import { getArticle, listArticles, listVersions, verifyArticle } from "@recoupe/db/read";
import { z } from "zod";
import { notFound } from "../api-error.ts";
import { procedure, router } from "../trpc.ts";
import { byId, dayField, idField, momentField, nameField, pageFields } from "./input.ts";

export const articleRouter = router({
  list: procedure
    .input(
      z.object({
        ...pageFields,
        storyId: idField.optional(),
        originId: idField.optional(),
        sourceId: idField.optional(),
        outletId: idField.optional(),
        withoutOutlet: z.boolean().optional(),
        entityId: idField.optional(),
        name: z.string().max(200).optional(),
        since: momentField.optional(),
        title: nameField.optional(),
        outlet: nameField.optional(),
        from: dayField.optional(),
        to: dayField.optional(),
      }),
    )
    .query(({ ctx, input }) => listArticles(ctx.database.db, input)),
  get: procedure
    .input(byId.extend({ version: z.number().int().positive().optional() }))
    .query(async ({ ctx, input }) => {
      const article = await getArticle(ctx.database.db, input.id, input.version);
      if (!article) throw notFound("article");
      return article;
    }),
  /** Every text of it that was seen, newest first, each with what it changed. */
  versions: procedure.input(byId).query(({ ctx, input }) => listVersions(ctx.database.db, input.id)),
  /** Whether what is stored is still what was read: hashes recomputed, every sentence compared with the text. */
  verify: procedure.input(byId).query(async ({ ctx, input }) => {
    const verification = await verifyArticle(ctx.database.db, input.id);
    if (!verification) throw notFound("article");
    return verification;
  }),
});
