import { ENTITY_TYPES } from "@recoupe/core/model";
import { findNearNames, getEntity, listEntities } from "@recoupe/db/read";
import { z } from "zod";
import { notFound } from "../api-error.ts";
import { procedure, router } from "../trpc.ts";
import { byId, pageFields } from "./input.ts";

export const entityRouter = router({
  list: procedure
    .input(z.object({ ...pageFields, type: z.enum(ENTITY_TYPES).optional(), name: z.string().max(200).optional() }))
    .query(({ ctx, input }) => listEntities(ctx.database.db, input)),
  /** Names spelt almost like a word that nothing answers. */
  near: procedure
    .input(z.object({ typed: z.string().max(200) }))
    .query(({ ctx, input }) => findNearNames(ctx.database.db, input.typed)),
  get: procedure.input(byId).query(async ({ ctx, input }) => {
    const entity = await getEntity(ctx.database.db, input.id);
    if (!entity) throw notFound("entity");
    return entity;
  }),
});
