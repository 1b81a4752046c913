import { getStory, listAbsentOutlets, listEpisodes, listStories, listStoryParts } from "@recoupe/db/read";
import { z } from "zod";
import { notFound } from "../api-error.ts";
import { procedure, router } from "../trpc.ts";
import { byId, idField, pageFields } from "./input.ts";

export const storyRouter = router({
  list: procedure.input(z.object(pageFields)).query(({ ctx, input }) => listStories(ctx.database.db, input)),
  get: procedure.input(byId).query(async ({ ctx, input }) => {
    const story = await getStory(ctx.database.db, input.id);
    if (!story) throw notFound("story");
    return story;
  }),
  /** Who tells which part of it, and which outlets read at the time have nothing on it. */
  parts: procedure.input(byId).query(async ({ ctx, input }) => {
    const [parts, absent] = await Promise.all([
      listStoryParts(ctx.database.db, input.id),
      listAbsentOutlets(ctx.database.db, input.id),
    ]);
    return { parts, absent };
  }),
  /** What happened in it one after the other; nothing for a story of few articles or of one episode. */
  episodes: procedure
    .input(z.object({ id: idField, ...pageFields }))
    .query(({ ctx, input: { id, ...request } }) => listEpisodes(ctx.database.db, id, request)),
});
