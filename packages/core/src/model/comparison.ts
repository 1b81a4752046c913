import { z } from "zod";
import { analysisSchema } from "./analysis.ts";
import { knowledgeStandSchema } from "./knowledge-conflict.ts";
import { spanSchema } from "./span.ts";

const explained = { reason: z.string().optional() };

export const episodeSchema = z.object({
  documents: z.array(z.string()),
  /** Verbatim title of one of its articles. */
  title: z.string().nullish(),
  /** Ids of events that two of its articles or more tell first. */
  events: z.array(z.string()),
  ...explained,
});

export const storySchema = z.object({
  id: z.string(),
  documents: z.array(z.string()),
  /** Verbatim title of one of its articles. */
  title: z.string().nullish(),
  /** In order of time; absent for a story of few articles or of one episode. */
  episodes: z.array(episodeSchema).optional(),
  ...explained,
});
export type Story = Readonly<z.infer<typeof storySchema>>;

export const entityClusterSchema = z.object({
  id: z.string(),
  name: z.string().optional(),
  members: z.array(z.object({ file: z.string(), entityId: z.string() })),
  ...explained,
});
export type EntityCluster = Readonly<z.infer<typeof entityClusterSchema>>;

export const eventClusterSchema = z.object({
  id: z.string(),
  members: z.array(z.object({ file: z.string(), eventId: z.string() })),
  /** Reports that the tellings go back to; copies of one report count once. */
  originCount: z.number().int().optional(),
  /** For what was announced: told as done, still ahead of the newest article, or past it without a word. */
  outcome: z.enum(["happened", "ahead", "unknown"]).optional(),
  ...explained,
});
export type EventCluster = Readonly<z.infer<typeof eventClusterSchema>>;

export const utteranceSchema = z.object({
  id: z.string(),
  members: z.array(z.object({ file: z.string(), quoteId: z.string() })),
  ...explained,
});
export type Utterance = Readonly<z.infer<typeof utteranceSchema>>;

export const nearDuplicateSchema = z.object({
  a: z.string(),
  b: z.string(),
  /** 0 to 1. */
  score: z.number(),
  relation: z.enum(["identical", "syndicated", "same-source-paraphrase"]).optional(),
  ...explained,
});
export type NearDuplicate = Readonly<z.infer<typeof nearDuplicateSchema>>;

/** Documents that go back to one report: copies, translations, one agency's text. */
export const originSchema = z.object({ id: z.string(), documents: z.array(z.string()), ...explained });
export type Origin = Readonly<z.infer<typeof originSchema>>;

export const pointerSchema = z.object({
  file: z.string(),
  kind: z.enum(["claim", "event", "quote"]),
  id: z.string(),
  /** How it stands to the question where its record is told otherwise: « la grève se poursuit » denies that it is over. */
  stance: z.enum(["asserts", "denies"]).optional(),
});
export type Pointer = Readonly<z.infer<typeof pointerSchema>>;

/** `knowledge`: one side is the knowledge base, which has no words of an article; all others are between tellings. */
export const CONTRADICTION_KINDS = [
  "hard",
  "value",
  "scope",
  "framing",
  "date",
  "place",
  "actor",
  "attribution",
  "knowledge",
] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

export const contradictionSchema = z.object({
  id: z.string(),
  kind: z.enum(CONTRADICTION_KINDS).exclude(["knowledge"]),
  /** What accounts for the difference: `update`, `time`; null when nothing does. */
  explained: z.string().nullish(),
  sides: z.array(z.array(pointerSchema).min(1)).min(2),
  /** What is at issue, as a question: « La route de Gao est-elle coupée ? ». */
  question: z.string().optional(),
  /** For kind `value`: what differs. */
  topic: z.string().optional(),
  ...explained,
});
export type Contradiction = Readonly<z.infer<typeof contradictionSchema>>;

/** What the knowledge base has against articles: who is right is not said, and the base may be out of date. */
export const knowledgeContradictionSchema = z.object({
  id: z.string(),
  /** In French. */
  question: z.string(),
  against: knowledgeStandSchema,
  /** Reports that the articles go back to; copies of one report count once. */
  originCount: z.number().int(),
  /** The words of the articles, each with its sentence. */
  passages: z.array(spanSchema.extend({ file: z.string(), evidence: spanSchema })).min(1),
  ...explained,
});
export type KnowledgeContradiction = Readonly<z.infer<typeof knowledgeContradictionSchema>>;

/** A day that an undated article must have been written about, from a dated telling of the same event. */
export const inferredDateSchema = z.object({
  file: z.string(),
  /** ISO day: the article is not older. */
  notBefore: z.string(),
  /** The dated record that it rests on. */
  anchor: z.object({ file: z.string(), eventId: z.string() }),
  ...explained,
});
export type InferredDate = Readonly<z.infer<typeof inferredDateSchema>>;

/** Everything joined over documents: layer B, and what `recoupe compare` prints. */
export const comparisonSchema = z.object({
  schemaVersion: z.literal(1),
  documents: z.array(z.object({ file: z.string(), analysis: analysisSchema })),
  stories: z.array(storySchema),
  entities: z.array(entityClusterSchema),
  events: z.array(eventClusterSchema),
  utterances: z.array(utteranceSchema),
  nearDuplicates: z.array(nearDuplicateSchema),
  origins: z.array(originSchema).optional(),
  inferredDates: z.array(inferredDateSchema).optional(),
  contradictions: z.array(contradictionSchema),
  /** Beside the contradictions, whose sides are all words of articles. */
  knowledgeContradictions: z.array(knowledgeContradictionSchema).optional(),
});
export type Comparison = Readonly<z.infer<typeof comparisonSchema>>;

/** One article among those compared; `file` is its name towards the reader and must be unique. */
export interface ComparedDocument {
  readonly file: string;
  readonly analysis: z.infer<typeof analysisSchema>;
}
