import { z } from "zod";
import { isDate } from "../query/read-range.ts";

/** Rows of one slice: what a screen shows at first, and the most a client may ask for. Guessed. */
const DEFAULT_LIMIT = 50;
const MOST_ROWS = 200;

/** Fields of every paged list. */
export const pageFields = {
  cursor: z.string().max(500).optional(),
  limit: z.number().int().min(1).max(MOST_ROWS).default(DEFAULT_LIMIT),
};

/** An id as the database makes them: short, and never long enough to hurt. */
export const idField = z.string().min(1).max(200);

export const byId = z.object({ id: idField });

/** A moment with its zone. */
export const momentField = z.iso.datetime({ offset: true }).transform((moment) => new Date(moment));

/** Part of a name, as people type it into a filter. */
export const nameField = z.string().trim().min(1).max(200);

/** ISO day, month or year that the calendar has. */
export const dayField = z.string().refine(isDate, "une date de la forme 2025-03-13");
