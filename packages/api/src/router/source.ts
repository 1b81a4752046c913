import { listSources } from "@recoupe/db/read";
import { z } from "zod";
import { ApiError, notFound } from "../api-error.ts";
import { procedure, router } from "../trpc.ts";
import { byId } from "./input.ts";

/** On the web, or a folder of the machine that the server runs on. */
const address = z
  .union([z.url({ protocol: /^https?$/ }), z.string().regex(/^\//)], {
    error: "une adresse http:// ou https://, ou le chemin entier d'un dossier",
  })
  .pipe(z.string().max(2000));
/** An OPML file of a thousand feeds has some 300,000 characters. */
const MOST_OPML_CHARACTERS = 5_000_000;

export const sourceRouter = router({
  list: procedure.query(({ ctx }) => listSources(ctx.database.db)),
  /** Follows the feed or sitemap at an address, the first feed of the site there, or a folder. */
  add: procedure.input(z.object({ address })).mutation(async ({ ctx, input }) => {
    const added = await (await ctx.loadVerbs()).addSource(input.address);
    if (added.outcome === "failed" || added.outcome === "no-feed") {
      throw new ApiError({ kind: "rejected", code: added.outcome }, added.reason);
    }
    return added;
  }),
  /** Pauses, resumes, checks now or forgets a source. The articles it brought stay. */
  change: procedure
    .input(z.object({ id: z.string().max(64), change: z.enum(["pause", "resume", "check", "remove"]) }))
    .mutation(async ({ ctx, input }) => {
      if (!(await (await ctx.loadVerbs()).changeSource(input.id, input.change))) throw notFound("source", input.id);
      return { changed: true };
    }),
  /** Takes something off the list of what could not be read; it comes back when it fails again. */
  forgetFailure: procedure.input(byId).mutation(async ({ ctx, input }) => {
    if (!(await (await ctx.loadVerbs()).forgetFailure(input.id))) throw notFound("failure", input.id);
    return { forgotten: true };
  }),
  importOpml: procedure
    .input(z.object({ text: z.string().max(MOST_OPML_CHARACTERS) }))
    .mutation(async ({ ctx, input }) => {
      const imported = await (await ctx.loadVerbs()).importOpml(input.text);
      if (!imported)
        throw new ApiError(
          { kind: "rejected", code: "not-opml" },
          {
            fr: "Ce fichier n'est pas une liste OPML. Exportez-la depuis votre lecteur de flux, puis recommencez.",
            en: "This file is no OPML list. Export it from your feed reader, then try again.",
          },
        );
      return imported;
    }),
  exportOpml: procedure.query(async ({ ctx }) => ({ text: await (await ctx.loadVerbs()).exportOpml() })),
});
