import { ENTITY_TYPES } from "@recoupe/core/model";
import { getEntity, listEntities } from "@recoupe/db/read";
import { z } from "zod";
import { notFound } from "../api-error.ts";
import { procedure, router } from "../trpc.ts";
import { byId, pageFields } from "./input.ts";

export const entityRouter = router({
  list: procedure
    .input(z.object({ ...pageFields, type: z.enum(ENTITY_TYPES).optional(), name: z.string().max(200).optional() }))
    .query(({ ctx, input }) => listEntities(ctx.database.db, input)),
  get: procedure.input(byId).query(async ({ ctx, input }) => {
    const entity = await getEntity(ctx.database.db, input.id);
    if (!entity) throw notFound("entity");
    return entity;
  }),
});
