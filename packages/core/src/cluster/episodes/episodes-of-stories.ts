import type { Analysis } from "../../model/analysis.ts";
import type { ComparedDocument, EventCluster, NearDuplicate, Story } from "../../model/comparison.ts";
import { contains } from "../../model/span.ts";
import { groupEpisodes, type StoryArticle } from "./group-episodes.ts";

interface Told {
  readonly documents: readonly ComparedDocument[];
  readonly events: readonly EventCluster[];
  readonly nearDuplicates: readonly NearDuplicate[];
}

/** The same stories, each with its episodes where it has several. */
export function withEpisodes(stories: readonly Story[], { documents, events, nearDuplicates }: Told): readonly Story[] {
  const analyses = new Map(documents.map(({ file, analysis }) => [file, analysis]));
  const eventOf = new Map(
    events.flatMap(({ id, members }) => members.map(({ file, eventId }) => [`${file}#${eventId}`, id] as const)),
  );
  const copies = nearDuplicates.map(({ a, b }) => [a, b] as const);
  return stories.map((story) => {
    const articles = story.documents.flatMap((file) => {
      const analysis = analyses.get(file);
      return analysis ? [storyArticle(file, analysis, eventOf)] : [];
    });
    const episodes = groupEpisodes(articles, copies).map(({ articles: own, ...episode }) => ({
      ...episode,
      events: [...episode.events],
      documents: [...own],
    }));
    return episodes.length === 0 ? story : { ...story, episodes };
  });
}

function storyArticle(file: string, analysis: Analysis, eventOf: ReadonlyMap<string, string>): StoryArticle {
  const { text, blocks, events, document } = analysis;
  const head = blocks.filter(({ kind }) => kind === "title" || kind === "dek");
  const lead = blocks.find(({ kind }) => kind === "paragraph");
  const earliest = Math.min(...events.map(({ evidence }) => evidence.start));
  const first = events.filter(
    ({ evidence }) => evidence.start === earliest || head.some((block) => contains(block, evidence)),
  );
  return {
    key: file,
    publishedAt: document.publishedAt?.value ?? null,
    title: document.title,
    opening: [...head, ...(lead ? [lead] : [])].map(({ start, end }) => text.slice(start, end)).join("\n"),
    firstEvents: [...new Set(first.flatMap(({ id }) => eventOf.get(`${file}#${id}`) ?? []))],
  };
}
