import { listJudgements } from "@recoupe/db/read";
import { z } from "zod";
import { ApiError } from "../api-error.ts";
import type { JudgementOutcome } from "../ingest-verbs.ts";
import { procedure, router } from "../trpc.ts";
import { idField, pageFields } from "./input.ts";

/** Every decision is signed: history says who, when and why. */
const signed = {
  author: z.string().trim().min(1, "un nom").max(100),
  reason: z.string().trim().min(1, "une raison").max(2000),
};

/** Values a person may set in place of the machine's. */
const MOST_VALUES = 8;

/** What people decide: it wins over the machine, outlives every rebuild, and can be taken back. */
export const judgementRouter = router({
  list: procedure
    .input(z.object({ ...pageFields, about: idField.optional() }))
    .query(({ ctx, input }) => listJudgements(ctx.database.db, input)),
  /**
   * A contradiction that is none, a flagged passage that is in order, an announcement that is settled, a statement or claim that was read
   * wrongly, an article that has no place here and is taken out; with `as`, an event that is none.
   */
  dismiss: procedure
    .input(z.object({ id: idField, as: z.literal("no-event").optional(), ...signed }))
    .mutation(async ({ ctx, input: { id, as, ...by } }) =>
      accepted(await (await ctx.loadVerbs()).judge({ verdict: "dismiss", id, ...(as ? { as } : {}) }, by)),
    ),
  /** Two entities, events or statements that are one. */
  merge: procedure
    .input(z.object({ id: idField, otherId: idField, ...signed }))
    .mutation(async ({ ctx, input: { id, otherId, ...by } }) =>
      accepted(await (await ctx.loadVerbs()).judge({ verdict: "same", id, otherId }, by)),
    ),
  /** Members (`nam_ tel_ quo_`) that do not belong to the thing they were joined to. */
  split: procedure
    .input(z.object({ id: idField, memberIds: z.array(idField).min(1).max(500), ...signed }))
    .mutation(async ({ ctx, input: { id, memberIds, ...by } }) =>
      accepted(await (await ctx.loadVerbs()).judge({ verdict: "different", id, memberIds }, by)),
    ),
  /** Values that hold in place of what the machine found. */
  override: procedure
    .input(
      z.object({
        id: idField,
        values: z
          .record(z.string().max(40), z.string().max(300).nullable())
          .refine((values) => Object.keys(values).length > 0 && Object.keys(values).length <= MOST_VALUES),
        ...signed,
      }),
    )
    .mutation(async ({ ctx, input: { id, values, ...by } }) =>
      accepted(await (await ctx.loadVerbs()).judge({ verdict: "override", id, values }, by)),
    ),
  /** Takes back the decision of this number, or the last one that holds. */
  undo: procedure
    .input(
      z.object({
        sequence: z.number().int().positive().optional(),
        author: signed.author,
        reason: signed.reason.optional(),
      }),
    )
    .mutation(async ({ ctx, input: { sequence, ...by } }) =>
      accepted(await (await ctx.loadVerbs()).undo(sequence, by)),
    ),
});

function accepted(judged: JudgementOutcome) {
  if (judged.outcome === "refused") throw new ApiError({ kind: "rejected", code: judged.code }, judged.reason);
  return judged;
}
