import { listAlteredArticles, listFlaggedPassages, listOpenAnnouncements } from "@recoupe/db/read";
import { z } from "zod";
import { procedure, router } from "../trpc.ts";
import { idField, pageFields } from "./input.ts";

/** What a person has to look at: « à vérifier à la main ». */
export const checkRouter = router({
  passages: procedure
    .input(
      z.object({
        ...pageFields,
        group: z.enum(["knowledge", "altered"]),
        dismissed: z.boolean().optional(),
        articleId: idField.optional(),
      }),
    )
    .query(({ ctx, input }) => listFlaggedPassages(ctx.database.db, input)),
  /** Altered text article by article: how many passages, and the worst of them. */
  altered: procedure.input(z.object(pageFields)).query(({ ctx, input }) => listAlteredArticles(ctx.database.db, input)),
  announcements: procedure
    .input(z.object({ ...pageFields, dismissed: z.boolean().optional() }))
    .query(({ ctx, input }) => listOpenAnnouncements(ctx.database.db, input)),
});
