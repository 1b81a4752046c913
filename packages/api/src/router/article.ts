import type { Database } from "@recoupe/db";
import { getArticle, listArticles, listTakenOut, listVersions, verifyArticle } from "@recoupe/db/read";
import { z } from "zod";
import { ApiError, notFound } from "../api-error.ts";
import { presentTakenOut } from "../present/dismissal.ts";
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
      if (!article) throw await notThere(ctx.database.db, input.id);
      return article;
    }),
  /** Articles that a person took out, the last first; `id`: that one alone, if it was. */
  takenOut: procedure
    .input(z.object({ ...pageFields, id: idField.optional() }))
    .query(({ ctx, input }) => listTakenOut(ctx.database.db, input)),
  /** Every text of it that was seen, newest first, each with what it changed. */
  versions: procedure.input(byId).query(({ ctx, input }) => listVersions(ctx.database.db, input.id)),
  /** Whether what is stored is still what was read: hashes recomputed, every sentence compared with the text. */
  verify: procedure.input(byId).query(async ({ ctx, input }) => {
    const verification = await verifyArticle(ctx.database.db, input.id);
    if (!verification) throw await notThere(ctx.database.db, input.id);
    return verification;
  }),
});

/** An article that was taken out is not there, and says so. */
async function notThere(database: Database, id: string): Promise<ApiError> {
  const [gone] = (await listTakenOut(database, { id, limit: 1 })).rows;
  if (!gone) return notFound("article");
  const { sequence } = gone.takenOut;
  return new ApiError(
    { kind: "not-found" },
    {
      fr: `Article ${presentTakenOut(gone.takenOut, "fr")}. Pour le remettre : « recoupe undo ${sequence} », ou le bouton de sa page.`,
      en: `Article ${presentTakenOut(gone.takenOut, "en")}. To bring it back: “recoupe undo ${sequence}”, or the button of its page.`,
    },
  );
}
