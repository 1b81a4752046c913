import { z } from "zod";
import { spanSchema } from "./span.ts";

/** A row of the knowledge base as far as a reader wants it: `wikidata` leads to where it can be checked. */
const knownRowSchema = z.object({ id: z.string(), name: z.string(), wikidata: z.string().nullable() });
export type KnownRow = Readonly<z.infer<typeof knownRowSchema>>;

/**
 * `family`: a tie to somebody else than the base has it to. `state`: an office of another state than the base gives. `term`: an office
 * that the base says was over.
 */
export const KNOWLEDGE_MATTERS = ["family", "state", "term"] as const;

/** What the base says otherwise than some article: who is right is not said, and the base may be out of date. */
export const knowledgeStandSchema = z.object({
  matter: z.enum(KNOWLEDGE_MATTERS),
  about: knownRowSchema,
  /** The tie or the office as the base words it: `gendre`, `président`. */
  word: z.string(),
  /** Of whom or of what state the passage says it. */
  said: knownRowSchema,
  /** Of whom or of what state the base has it; for `term`, who holds the office after that. */
  known: knownRowSchema,
  /** For `term`: the last day, ISO. */
  until: z.string().optional(),
  /** Where the rows of the base come from: entries of its list of sources. */
  sources: z.array(z.string()),
  /** ISO day up to which the base was kept. */
  asOf: z.string(),
});
export type KnowledgeStand = Readonly<z.infer<typeof knowledgeStandSchema>>;

/** The same, held against a passage of an article; `evidence` is the sentence in which that stands. */
export const knowledgeConflictSchema = knowledgeStandSchema.extend({ evidence: spanSchema });
export type KnowledgeConflict = Readonly<z.infer<typeof knowledgeConflictSchema>>;

/** What is said of whom against what, whatever the article and its words: passages of one key are one finding. */
export function knowledgeConflictKey({ matter, about, word, said, known }: KnowledgeStand): string {
  return [matter, about.id, word, said.id, known.id].join("|");
}
