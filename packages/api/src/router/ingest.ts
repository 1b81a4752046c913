import { z } from "zod";
import { procedure, router } from "../trpc.ts";

/** 16 MiB, the most that is read as one article, as base64 writes it. */
const MOST_BASE64_CHARACTERS = Math.ceil((16 * 1024 * 1024) / 3) * 4;

const known = {
  /** Who publishes it, where whoever hands it in knows better than its text. */
  outlet: z.string().trim().min(1).max(200).optional(),
  publishedAt: z.iso
    .date()
    .or(z.iso.datetime({ offset: true }))
    .optional(),
  /** Who hands it in, and signs what they say of an article that is known already. */
  author: z.string().trim().min(1).max(100).optional(),
};

export const ingestRouter = router({
  /** The article at a web address. */
  address: procedure
    .input(z.object({ address: z.url({ protocol: /^https?$/ }).max(2000), ...known }))
    .mutation(async ({ ctx, input }) => (await ctx.loadVerbs()).ingestAddress(input)),
  /** One article handed in as bytes: a file of the terminal, a text pasted in the browser. */
  article: procedure
    .input(
      z.object({
        /** Base64, since the encoding of the page is for the parser to find out. */
        content: z.base64().max(MOST_BASE64_CHARACTERS),
        contentType: z.string().max(200).optional(),
        fileName: z.string().max(4096).optional(),
        url: z
          .url({ protocol: /^https?$/ })
          .max(2000)
          .optional(),
        /** The day that the mail or the line says which holds it: no word of whoever hands it in, and weaker than `publishedAt`. */
        statedAt: known.publishedAt,
        ...known,
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const verbs = await ctx.loadVerbs();
      return verbs.ingestText({ ...input, content: Buffer.from(input.content, "base64") });
    }),
});
