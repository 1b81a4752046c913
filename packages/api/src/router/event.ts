import { EVENT_STATUSES, EVENT_TYPES } from "@recoupe/core/model";
import { EVENT_ORDERS, getEvent, listEvents, listPlaces } from "@recoupe/db/read";
import { z } from "zod";
import { notFound } from "../api-error.ts";
import { procedure, router } from "../trpc.ts";
import { byId, dayField, idField, nameField, pageFields } from "./input.ts";

const filterFields = {
  status: z.enum(EVENT_STATUSES).optional(),
  type: z.enum(EVENT_TYPES).optional(),
  entityId: idField.optional(),
  placeId: idField.optional(),
  who: nameField.optional(),
  where: nameField.optional(),
  from: dayField.optional(),
  to: dayField.optional(),
  origins: z.number().int().min(1).max(1000).optional(),
  storyId: idField.optional(),
  dismissed: z.boolean().optional(),
};

export const eventRouter = router({
  list: procedure
    .input(z.object({ ...pageFields, order: z.enum(EVENT_ORDERS).optional(), ...filterFields }))
    .query(({ ctx, input }) => listEvents(ctx.database.db, input)),
  /** Where events under a filter are said to happen. */
  places: procedure.input(z.object(filterFields)).query(({ ctx, input }) => listPlaces(ctx.database.db, input)),
  get: procedure.input(byId).query(async ({ ctx, input }) => {
    const event = await getEvent(ctx.database.db, input.id);
    if (!event) throw notFound("event");
    return event;
  }),
});
