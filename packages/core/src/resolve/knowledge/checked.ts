import { DAY_OF_BASE } from "../../extract/extract-mentions.ts";
import type { Entity, Issue } from "../../model/analysis.ts";
import type { Article } from "../../model/article.ts";
import type { StageContext } from "../../model/context.ts";
import type { KnowledgeRow } from "../../model/knowledge.ts";
import type { KnowledgeConflict, KnownRow } from "../../model/knowledge-conflict.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";

/** An article as it is held against the base. */
export interface Checked {
  readonly text: string;
  readonly reading: Reading;
  readonly entities: readonly Entity[];
  readonly context: StageContext;
  /** ISO day on which offices are looked up: the article's, else the last that the base knows. */
  readonly day: string;
  /** Why the base may not know what held on the article's day; undefined where it does. */
  readonly doubt: "undated" | "later" | undefined;
}

export function checkedOf(
  { text, document: { publishedAt } }: Article,
  reading: Reading,
  entities: readonly Entity[],
  context: StageContext,
): Checked {
  const day = publishedAt?.value.slice(0, DAY_LETTERS) ?? DAY_OF_BASE;
  const isSure = publishedAt !== null && day.length === DAY_LETTERS && !publishedAt.doubt;
  const doubt = !isSure ? "undated" : day > DAY_OF_BASE ? "later" : undefined;
  return { text, reading, entities, context, day, doubt };
}

/** Letters of a whole ISO day: what is known by its month or year alone may have been on any day of it. */
export const DAY_LETTERS = 10;

/** A passage and what the base has against it, before it is known in which sentence it stands. */
export type Clash = Omit<KnowledgeConflict, "evidence" | "asOf" | "about" | "said" | "known" | "sources"> &
  Readonly<Record<"about" | "said" | "known", KnowledgeRow>>;

/**
 * The passage as an issue; none where its sentence says itself that it is not so. Where there is a doubt, it is not held against the
 * article.
 */
export function flag(
  span: Span,
  { note, clash, doubt }: { readonly note: string; readonly clash: Clash; readonly doubt: Checked["doubt"] },
  { text, reading, context }: Checked,
): readonly Issue[] {
  const sentence = reading.sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
  if (REFUTED.test(text.slice(sentence.start, sentence.end))) return [];
  if (doubt !== undefined) {
    const reason = DOUBTS[doubt];
    context.trace.add("check-knowledge", reason, { ...span, text: text.slice(span.start, span.end) });
    const explained = `${note} ; ${reason}`;
    return [{ kind: "fact-error", ...span, note: explained }];
  }
  const { about, said, known, ...facts } = clash;
  const against: KnowledgeConflict = {
    ...facts,
    about: rowOf(about),
    said: rowOf(said),
    known: rowOf(known),
    sources: [...new Set([about.source, ...(clash.matter === "term" ? [known.source] : [])])],
    asOf: DAY_OF_BASE,
    evidence: { start: sentence.start, end: sentence.end },
  };
  return [{ kind: "fact-error", ...span, note, against }];
}

/** Whoever checks a rumour tells it: « il est faux que A est le fils de B ». */
const REFUTED =
  /(?<!\p{L})(?:faux|fausse(?:ment|s)?|rumeurs?|à tort|infox|intox|désinformation|canular|préten\p{L}+|soi-disant|dém(?:ent|enti|entie|entent)|confon\p{L}+|par erreur)(?!\p{L})/iu;

const DOUBTS = {
  undated: "article sans date sûre, non retenu comme contradiction",
  later: `article postérieur à la base (${DAY_OF_BASE}), non retenu comme contradiction`,
} as const;

function rowOf({ id, name, wikidata }: KnowledgeRow): KnownRow {
  return { id, name, wikidata };
}
