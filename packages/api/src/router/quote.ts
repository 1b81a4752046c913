import { QUOTE_KINDS } from "@recoupe/core/model";
import { listQuotes } from "@recoupe/db/read";
import { z } from "zod";
import { procedure, router } from "../trpc.ts";
import { idField, nameField, pageFields } from "./input.ts";

export const quoteRouter = router({
  list: procedure
    .input(
      z.object({
        ...pageFields,
        speakerId: idField.optional(),
        speaker: nameField.optional(),
        kind: z.enum(QUOTE_KINDS).optional(),
        unattributed: z.boolean().optional(),
        statementId: idField.optional(),
        dismissed: z.boolean().optional(),
        tellings: z.number().int().min(1).max(200).optional(),
      }),
    )
    .query(({ ctx, input }) => listQuotes(ctx.database.db, input)),
});
