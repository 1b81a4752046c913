import { z } from "zod";
import { knowledgeConflictSchema } from "./knowledge-conflict.ts";
import { EVENT_STATUSES, EVENT_TYPES } from "./plover.ts";
import { spanSchema } from "./span.ts";

/** ISO 8601 day, month or year, with an optional time. */
const dateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?(T[0-9:.]+(Z|[+-]\d{2}:\d{2})?)?$/, "an ISO 8601 day, month or year");

export const BLOCK_KINDS = [
  "title",
  "dek",
  "heading",
  "paragraph",
  "caption",
  "byline",
  "credit",
  "teaser",
  "boilerplate",
  "duplicate-title",
] as const;

export const blockSchema = spanSchema.extend({
  kind: z.enum(BLOCK_KINDS),
  /** Why the block has this kind: a rule's name and the words it used. Absent for plain paragraphs. */
  reason: z.string().optional(),
  /** For boilerplate: menu, comments, related, newsletter, cookie, share, site-name, breadcrumb… */
  role: z.string().optional(),
  /** BCP 47, only where it differs from the document's. */
  language: z.string().optional(),
  /** For headings, 1 to 6. */
  level: z.number().int().optional(),
});
export type Block = Readonly<z.infer<typeof blockSchema>>;
export type BlockKind = Block["kind"];

export const ISSUE_KINDS = [
  "garble",
  "code-leak",
  "dropped-words",
  "name-error",
  "mistranslation",
  "fact-error",
  "broken-paragraph",
  "glued-words",
  "unclosed-quote",
  "encoding",
] as const;

/** A passage that a reader cannot take at face value. */
export const issueSchema = spanSchema.extend({
  kind: z.enum(ISSUE_KINDS),
  note: z.string().nullish(),
  /** For `fact-error`: what the base has against it; absent where the base may be too old to be held against it, as the note says. */
  against: knowledgeConflictSchema.optional(),
});
export type Issue = Readonly<z.infer<typeof issueSchema>>;

export const documentSchema = z.object({
  title: z.string().nullable(),
  dek: z.string().nullable(),
  bylines: z.array(z.string()),
  outlet: z.string().nullable(),
  publishedAt: z
    .object({
      value: dateSchema,
      basis: z.enum(["given", "stated", "inferred"]),
      /** Where a page states it. */
      source: z.enum(["json-ld", "meta", "address", "time-element", "text"]).optional(),
      /** Other places of the page name another day. */
      doubt: z.boolean().optional(),
    })
    .nullable(),
  /** Last change that the page states, ISO 8601. */
  modifiedAt: dateSchema.nullish(),
  /** BCP 47. */
  language: z.string(),
  sourceUrl: z.string().nullable(),
  canonicalUrl: z.string().nullish(),
  /** Agencies and outlets that the text credits: « avec AFP », « Reportage par CNN ». Read by the count of origins. */
  credits: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  section: z.string().nullish(),
  paywalled: z.boolean().optional(),
  /** Who put the text into this language. */
  translator: z.string().nullish(),
  /** Entries of a live page, the newest first as a rule; each spans what is printed of it. */
  liveEntries: z
    .array(spanSchema.extend({ title: z.string().nullable(), publishedAt: dateSchema.nullable() }))
    .optional(),
  machineTranslated: z.enum(["yes", "suspected", "no"]),
  /** The passages that make `machineTranslated` other than "no". */
  machineTranslationEvidence: z.array(spanSchema).optional(),
});
export type ArticleDocument = Readonly<z.infer<typeof documentSchema>>;

/** A person, a body, a place, or another thing that has a name. */
export const ENTITY_TYPES = ["PER", "ORG", "LOC", "MISC"] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const mentionSchema = spanSchema.extend({ level: z.enum(["name", "nominal", "pronoun"]).optional() });
export type Mention = Readonly<z.infer<typeof mentionSchema>>;

export const entitySchema = z.object({
  id: z.string(),
  /** Canonical name. */
  name: z.string(),
  type: z.enum(ENTITY_TYPES),
  wikidata: z
    .string()
    .regex(/^Q[1-9][0-9]*$/)
    .nullable(),
  mentions: z.array(mentionSchema),
  /** Key of the knowledge base row the entity is linked to; absent when it is linked to none. */
  knowledgeId: z.string().optional(),
  /** The row is only the likeliest of its name, with no ground in the article: enough to join spellings, not to say where it lies. */
  tentative: z.literal(true).optional(),
  /** Why the mentions are one referent and why this row: rule names and the words used. */
  reason: z.string().optional(),
});
export type Entity = Readonly<z.infer<typeof entitySchema>>;

/** Somebody or something that takes part: an entity, or a description that is none (`entityId` null). */
export const partySchema = z.object({ name: z.string(), entityId: z.string().nullable() });
export type Party = Readonly<z.infer<typeof partySchema>>;

/** The rule that made a finding, its version and the words it used: the answer to « pourquoi ? ». */
export const ruleSchema = z.object({
  name: z.string(),
  version: z.number().int(),
  words: z.array(z.string()),
});
export type Rule = Readonly<z.infer<typeof ruleSchema>>;

/** How words are given: in quotation marks, partly in them, reported. */
export const QUOTE_KINDS = ["direct", "mixed", "indirect"] as const;

export const quoteSchema = spanSchema.extend({
  id: z.string(),
  kind: z.enum(QUOTE_KINDS),
  speaker: partySchema.nullable(),
  cue: z.string().nullable(),
  /** Where the cue stands. */
  cueSpan: spanSchema.optional(),
  channel: z.string().nullable(),
  addressee: partySchema.nullish(),
  /** Of whom the words speak, where the words around them say so: « a-t-il dit à propos de Y », « a qualifié Y de ». */
  about: partySchema.nullish(),
  /** Who else says the same words with the speaker: « X et Y ont déclaré ». */
  jointSpeakers: z.array(partySchema).readonly().optional(),
  /** True when the words themselves cannot be trusted. */
  corrupt: z.boolean().optional(),
  rule: ruleSchema.optional(),
});
export type Quote = Readonly<z.infer<typeof quoteSchema>>;

/** Both ends included. */
export const dateRangeSchema = z.object({ from: dateSchema, to: dateSchema });
export type DateRange = Readonly<z.infer<typeof dateRangeSchema>>;

/** `presumed`: the text gives no time, and it is told as news of the article's own day. */
export const eventDateSchema = dateRangeSchema.extend({ presumed: z.literal(true).optional() });
export type EventDate = Readonly<z.infer<typeof eventDateSchema>>;

export const quantitySchema = z.object({
  /** A number, or the words as written where they are vague. */
  value: z.union([z.number(), z.string()]),
  unit: z.string().nullable(),
  what: z.string().nullable(),
});
export type Quantity = Readonly<z.infer<typeof quantitySchema>>;

export const eventSchema = z.object({
  id: z.string(),
  type: z.enum(EVENT_TYPES),
  mode: z.string().nullable(),
  actors: z.array(partySchema),
  recipients: z.array(partySchema),
  location: partySchema.nullable(),
  date: eventDateSchema.nullable(),
  status: z.enum(EVENT_STATUSES),
  /** Null when the outlet itself says so. */
  attributedTo: partySchema.nullable(),
  quantities: z.array(quantitySchema),
  /** The whole sentence. */
  evidence: spanSchema,
  otherEvidence: z.array(spanSchema).optional(),
  /** The word that carries the event. */
  trigger: spanSchema.optional(),
  /** Lemma of the trigger, as in the event lexicon. */
  lemma: z.string().optional(),
  rule: ruleSchema.optional(),
});
export type Event = Readonly<z.infer<typeof eventSchema>>;

/** The days that the text tells; null where it tells none, also where one is presumed. */
export function toldDate({ date }: Pick<Event, "date">): DateRange | null {
  return date === null || date.presumed ? null : { from: date.from, to: date.to };
}

export const claimSchema = z.object({
  id: z.string(),
  /** Present tense, positive form. */
  proposition: z.string(),
  /** Null: the outlet itself. */
  holder: partySchema.nullable(),
  stance: z.enum(["asserts", "denies"]),
  evidence: spanSchema,
  /** The proposition taken apart, so that two tellings can be compared. */
  subject: partySchema.nullish(),
  predicate: z.string().optional(),
  object: partySchema.nullish(),
  location: partySchema.nullish(),
  date: dateRangeSchema.nullish(),
  quantity: quantitySchema.nullish(),
  rule: ruleSchema.optional(),
});
export type Claim = Readonly<z.infer<typeof claimSchema>>;

/** One line of the record of what a stage removed, merged or decided, and why. */
export const traceEntrySchema = z.object({
  stage: z.string(),
  reason: z.string(),
  start: z.number().int().optional(),
  end: z.number().int().optional(),
  text: z.string().optional(),
});
export type TraceEntry = Readonly<z.infer<typeof traceEntrySchema>>;

/** Everything read out of one article: layer A, and what `recoupe analyse` prints. */
export const analysisSchema = z.object({
  schemaVersion: z.literal(1),
  /** The input decoded, in NFC, without byte-order mark. Every span of the analysis is a range of it. */
  text: z.string(),
  document: documentSchema,
  blocks: z.array(blockSchema),
  issues: z.array(issueSchema),
  entities: z.array(entitySchema),
  quotes: z.array(quoteSchema),
  events: z.array(eventSchema),
  claims: z.array(claimSchema),
  /** Sentences of the blocks that count as article, in order. */
  sentences: z.array(spanSchema).optional(),
  trace: z.array(traceEntrySchema).optional(),
});
export type Analysis = Readonly<z.infer<typeof analysisSchema>>;
