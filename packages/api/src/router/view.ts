import { changeWebhook, removeWatch, saveWatch, sendAgain } from "@recoupe/db";
import { getDigest, getView, listViews } from "@recoupe/db/read";
import { z } from "zod";
import { ApiError, notFound } from "../api-error.ts";
import { procedure, router } from "../trpc.ts";
import { byId, idField, pageFields } from "./input.ts";
import { checkedQuery, LONGEST_QUERY } from "./search.ts";

/** A day, from its first moment in UTC, or an instant. */
const since = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: "un jour de la forme 2025-03-13, ou un instant ISO 8601",
  })
  .optional();

/** Saved queries: each is a page, a table, a feed and a digest under its own address, and tells the addresses that follow it. */
export const viewRouter = router({
  list: procedure.query(({ ctx }) => listViews(ctx.database.db)),
  get: procedure.input(byId).query(async ({ ctx, input }) => {
    const view = await getView(ctx.database.db, input.id);
    if (!view) throw notFound("view");
    return view;
  }),
  /** What the view has found since then, with its sentences. */
  digest: procedure.input(z.object({ id: idField, since, ...pageFields })).query(async ({ ctx, input }) => {
    const from = input.since === undefined ? undefined : new Date(input.since);
    const digest = await getDigest(ctx.database.db, { ...input, since: from });
    if (!digest) throw notFound("view");
    return digest;
  }),
  save: procedure
    .input(z.object({ name: z.string().trim().min(1).max(100), query: z.string().trim().min(1).max(LONGEST_QUERY) }))
    .mutation(({ ctx, input }) => saveWatch(ctx.database.db, { ...input, filter: checkedQuery(input.query) })),
  remove: procedure.input(byId).mutation(async ({ ctx, input }) => {
    if (!(await removeWatch(ctx.database.db, input.id))) throw notFound("view");
    return { removed: true };
  }),
  /** Tells an address what the view finds from now on. The secret is given this once. */
  follow: procedure
    .input(
      z.object({
        id: idField,
        url: z.url({ protocol: /^https?$/, error: "une adresse http:// ou https://" }).max(2000),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const followed = await (await ctx.loadVerbs()).followView(input.id, input.url);
      if (!followed) throw notFound("view");
      if (followed.outcome === "refused") throw new ApiError({ kind: "rejected", code: "refused" }, followed.reason);
      return followed;
    }),
  /** Pauses, resumes or forgets an address. What is found while it is paused is not told later: the digest has it. */
  changeWebhook: procedure
    .input(z.object({ id: idField, change: z.enum(["pause", "resume", "remove"]) }))
    .mutation(async ({ ctx, input }) => {
      if (!(await changeWebhook(ctx.database.db, input.id, input.change))) throw notFound("webhook", input.id);
      return { changed: true };
    }),
  /** Sends one message again, under the id that it had. */
  sendAgain: procedure.input(byId).mutation(async ({ ctx, input }) => {
    if (!(await sendAgain(ctx.database.db, input.id))) throw notFound("message", input.id);
    return { queued: true };
  }),
});
