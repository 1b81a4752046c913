import { getStory, listStories } from "@recoupe/db/read";
import { z } from "zod";
import { notFound } from "../api-error.ts";
import { procedure, router } from "../trpc.ts";
import { byId, pageFields } from "./input.ts";

export const storyRouter = router({
  list: procedure.input(z.object(pageFields)).query(({ ctx, input }) => listStories(ctx.database.db, input)),
  get: procedure.input(byId).query(async ({ ctx, input }) => {
    const story = await getStory(ctx.database.db, input.id);
    if (!story) throw notFound("Histoire");
    return story;
  }),
});
