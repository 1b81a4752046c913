import { addToDossier, changeDossier, changeDossierItem, createDossier } from "@recoupe/db";
import { getDossier, listDossiers } from "@recoupe/db/read";
import { z } from "zod";
import { notFound } from "../api-error.ts";
import { procedure, router } from "../trpc.ts";
import { byId, idField } from "./input.ts";

const title = z.string().trim().min(1, "un titre").max(200);
const note = z.string().trim().max(5000);
const author = z.string().trim().min(1, "un nom").max(100);
/** Items put aside in one go: all sentences of a large contradiction. Guessed. */
const MOST_ITEMS = 100;

/** Baskets of evidence with notes: what a person takes along from the record. Nothing of the record changes. */
export const dossierRouter = router({
  list: procedure.query(({ ctx }) => listDossiers(ctx.database.db)),
  get: procedure.input(byId).query(async ({ ctx, input }) => {
    const dossier = await getDossier(ctx.database.db, input.id);
    if (!dossier) throw notFound("dossier");
    return dossier;
  }),
  create: procedure
    .input(z.object({ title, note: note.default(""), author }))
    .mutation(async ({ ctx, input }) => ({ id: await createDossier(ctx.database.db, input) })),
  /** Title, note, and whether it is thrown away; what is absent stays. */
  change: procedure
    .input(byId.extend({ title: title.optional(), note: note.optional(), removed: z.boolean().optional() }))
    .mutation(async ({ ctx, input: { id, ...change } }) => {
      if (!(await changeDossier(ctx.database.db, id, change))) throw notFound("dossier");
      return { id };
    }),
  /** Sentences by their article and range; each is kept word for word. */
  add: procedure
    .input(
      byId.extend({
        items: z
          .array(
            z.object({
              articleId: idField,
              start: z.number().int().min(0),
              end: z.number().int().min(1),
              thingId: idField.optional(),
            }),
          )
          .min(1)
          .max(MOST_ITEMS),
        note: note.default(""),
        author,
      }),
    )
    .mutation(async ({ ctx, input: { id, items, ...signed } }) => {
      const added: string[] = [];
      for (const item of items) {
        const outcome = await addToDossier(ctx.database.db, id, { ...item, ...signed });
        if (outcome === "no-dossier") throw notFound("dossier");
        if (outcome === "no-words") throw notFound("passage");
        added.push(outcome);
      }
      return { itemIds: added };
    }),
  changeItem: procedure
    .input(byId.extend({ note: note.optional(), removed: z.boolean().optional() }))
    .mutation(async ({ ctx, input: { id, ...change } }) => {
      if (!(await changeDossierItem(ctx.database.db, id, change))) throw notFound("passage");
      return { id };
    }),
});
