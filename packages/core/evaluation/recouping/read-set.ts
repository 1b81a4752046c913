import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Analysis } from "../../src/model/analysis.ts";
import type { ComparedDocument } from "../../src/model/comparison.ts";

/** One hand-annotated article, as its file has it. Names and words are exact; sentences are counted from 1, the title is 0. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly matter: string;
  readonly outlet: string;
  readonly publishedAt: string | null;
  readonly credits: readonly string[];
  readonly title: string;
  readonly paragraphs: readonly (readonly string[])[];
  readonly entities: readonly {
    readonly name: string;
    readonly type: "PER" | "ORG" | "LOC" | "MISC";
    readonly aliases: readonly string[];
  }[];
  readonly quotes: readonly {
    readonly id: string;
    readonly speaker: string;
    readonly kind: "direct" | "mixed" | "indirect";
    readonly words: string;
    readonly key?: string;
  }[];
  readonly events: readonly AnnotatedEvent[];
  readonly claims: readonly AnnotatedClaim[];
}

export interface AnnotatedEvent {
  readonly id: string;
  readonly key: string;
  readonly type: Analysis["events"][number]["type"];
  readonly mode: string | null;
  readonly who: readonly string[];
  readonly whom: readonly string[];
  readonly where: string | null;
  /** ISO day, month or `from/to`. */
  readonly when: string | null;
  readonly status: Analysis["events"][number]["status"];
  readonly by: string | null;
  readonly count: readonly {
    readonly value: number | string;
    readonly unit: string | null;
    readonly what: string | null;
  }[];
  readonly sentence: number;
}

export interface AnnotatedClaim {
  readonly id: string;
  readonly key: string;
  readonly proposition: string;
  readonly by: string;
  readonly polarity: "asserts" | "denies";
  readonly sentence: number;
}

/** What must be found across the articles of a set. Pointers are `article#item`. */
export interface ExpectedRelations {
  readonly stories: readonly { readonly id: string; readonly documents: readonly string[] }[];
  /** Of the sets that may be read alone: see `episodes/README.md`. */
  readonly episodes?: readonly { readonly documents: readonly string[] }[];
  readonly nearDuplicates: readonly { readonly a: string; readonly b: string; readonly relation: string }[];
  readonly origins: readonly { readonly documents: readonly string[] }[];
  readonly contradictions: readonly ExpectedContradiction[];
}

export interface ExpectedContradiction {
  readonly id: string;
  readonly kind: string;
  readonly explained: string | null;
  readonly optional: boolean;
  readonly sides: readonly (readonly string[])[];
}

export interface RecoupingSet {
  readonly articles: readonly AnnotatedArticle[];
  readonly expected: ExpectedRelations;
}

/**
 * `development` and `development-5` are tuned on. `held-out-2` to `held-out-4` were written and annotated later, each before its first
 * run; `development-5` was written with the fourth and taken from it after that run.
 */
export const HALVES = ["development", "held-out", "held-out-2", "development-4", "held-out-4", "development-5"] as const;
export type Half = (typeof HALVES)[number];

/** Reads one part of the recouping evaluation. */
export function readSet(half: Half): RecoupingSet {
  return readSetIn(fileURLToPath(new URL(`./${half}/`, import.meta.url)));
}

/** Reads a set of the same form from any folder: pages that others wrote are measured where they lie. */
export function readSetIn(folder: string): RecoupingSet {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const names = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "cross.json");
  // The files are ours and reviewed by hand; their shape is checked by the evaluation that reads every field.
  return {
    articles: names.sort().map((name) => read(name) as AnnotatedArticle),
    expected: read("cross.json") as ExpectedRelations,
  };
}

/** Where each sentence of an article stands in its text; the first is the title. */
export interface LaidOut {
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[];
}

export function layOut(article: AnnotatedArticle): LaidOut {
  let text = article.title;
  const sentences = [{ start: 0, end: text.length }];
  const paragraphs: { start: number; end: number }[] = [];
  for (const paragraph of article.paragraphs) {
    text += "\n\n";
    const start = text.length;
    paragraph.forEach((sentence, at) => {
      if (at > 0) text += " ";
      sentences.push({ start: text.length, end: text.length + sentence.length });
      text += sentence;
    });
    paragraphs.push({ start, end: text.length });
  }
  return { text, sentences, paragraphs };
}

/** The annotated article as a system without mistakes would have analysed it. */
export function analysisOf(article: AnnotatedArticle): ComparedDocument {
  const { text, sentences, paragraphs } = layOut(article);
  const ids = new Map(article.entities.map(({ name }, at) => [name, `n${at + 1}`]));
  const party = (name: string) => ({ name, entityId: ids.get(name) ?? null });
  const holder = (name: string | null) => (name === null || name.startsWith("(") ? null : party(name));
  const sentence = (at: number) => sentences[at] ?? { start: 0, end: 1 };
  const analysis: Analysis = {
    schemaVersion: 1,
    text,
    document: {
      title: article.title,
      dek: null,
      bylines: [],
      outlet: article.outlet,
      publishedAt: article.publishedAt === null ? null : { value: article.publishedAt, basis: "given" },
      language: "fr",
      sourceUrl: null,
      credits: [...article.credits],
      machineTranslated: "no",
    },
    blocks: [
      { kind: "title", start: 0, end: article.title.length },
      ...paragraphs.map((span) => ({ kind: "paragraph" as const, ...span })),
    ],
    issues: [],
    entities: article.entities.map(({ name, type, aliases }) => ({
      id: ids.get(name) ?? "",
      name,
      type,
      wikidata: null,
      mentions: mentionsOf(text, [name, ...aliases]),
    })),
    quotes: article.quotes.map(({ id, kind, words, speaker }) => {
      const start = text.indexOf(words, article.title.length);
      return { id, kind, start, end: start + words.length, speaker: party(speaker), cue: null, channel: null };
    }),
    events: article.events.map((event) => ({
      id: event.id,
      type: event.type,
      mode: event.mode,
      actors: event.who.map(party),
      recipients: event.whom.map(party),
      location: event.where === null ? null : party(event.where),
      date: rangeOf(event.when),
      status: event.status,
      attributedTo: holder(event.by),
      quantities: event.count.map((quantity) => ({ ...quantity })),
      evidence: sentence(event.sentence),
    })),
    claims: article.claims.map((claim) => ({
      id: claim.id,
      proposition: claim.proposition,
      holder: holder(claim.by),
      stance: claim.polarity,
      evidence: sentence(claim.sentence),
    })),
    sentences: sentences.slice(1),
  };
  return { file: `${article.id}.txt`, analysis };
}

function rangeOf(when: string | null): { from: string; to: string } | null {
  if (when === null) return null;
  const [from = when, to = from] = when.split("/");
  return { from, to };
}

/** Every place where one of the names stands as whole words, longest name first, without overlaps. */
function mentionsOf(text: string, names: readonly string[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const name of [...names].sort((one, other) => other.length - one.length)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      const whole = !/\p{L}/u.test(text[start - 1] ?? " ") && !/\p{L}/u.test(text[end] ?? " ");
      if (whole && !found.some((other) => other.start < end && start < other.end)) found.push({ start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
