import { CONTRADICTION_KINDS } from "@recoupe/core/model";
import { getContradiction, listContradictions } from "@recoupe/db/read";
import { z } from "zod";
import { notFound } from "../api-error.ts";
import { procedure, router } from "../trpc.ts";
import { byId, idField, momentField, pageFields } from "./input.ts";

export const contradictionRouter = router({
  list: procedure
    .input(
      z.object({
        ...pageFields,
        kind: z.enum(CONTRADICTION_KINDS).optional(),
        articleId: idField.optional(),
        entityId: idField.optional(),
        since: momentField.optional(),
        dismissed: z.boolean().optional(),
      }),
    )
    .query(({ ctx, input }) => listContradictions(ctx.database.db, input)),
  get: procedure.input(byId).query(async ({ ctx, input }) => {
    const contradiction = await getContradiction(ctx.database.db, input.id);
    if (!contradiction) throw notFound("contradiction");
    return contradiction;
  }),
});
