import type { ArticleDocument } from "../../model/analysis.ts";
import type { Article } from "../../model/article.ts";
import { foldPhrase } from "../fold.ts";
import { toIso } from "./find-dates.ts";
import { BODY } from "./linked-text.ts";
import type { LinkedUpdate } from "./read-json-ld.ts";

type LiveEntry = NonNullable<ArticleDocument["liveEntries"]>[number];

/** Letters of an entry's beginning by which its place on the page is found. */
const BEGINNING = 60;

/**
 * The entries of a live page that its JSON-LD lists and its text prints. An entry reaches to where the next one begins;
 * what the page does not print has no span and is left out.
 */
export function findLiveEntries(
  { text, blocks }: Pick<Article, "text" | "blocks">,
  updates: readonly LinkedUpdate[],
): readonly LiveEntry[] {
  const body = blocks.filter(({ kind }) => BODY.has(kind));
  const lines = new Map(body.map(({ start, end }, index) => [beginningOf(text.slice(start, end)), index]));
  const places = updates.flatMap((update) => {
    const at = [update.headline, update.body].map((words) => words && lines.get(beginningOf(words)));
    const index = at.find((place) => place !== undefined && place !== "");
    return typeof index === "number" ? [{ update, index }] : [];
  });
  places.sort((left, right) => left.index - right.index);
  return places.map(({ update, index }, place) => ({
    start: body[index]!.start,
    end: body[Math.max(index, (places[place + 1]?.index ?? body.length) - 1)]!.end,
    title: update.headline ?? null,
    publishedAt: toIso(update.datePublished) ?? null,
  }));
}

function beginningOf(words: string): string {
  return foldPhrase(words.slice(0, 2 * BEGINNING)).slice(0, BEGINNING);
}
