import { expect, test } from "vitest";
import type { EpisodesOutput, StoryOutput } from "./outputs.ts";
import { storyDetail } from "./story-view.ts";

const days = { publishedFrom: new Date("2026-03-02"), publishedTo: new Date("2026-03-03") };
const story: StoryOutput = {
  id: "sto_1",
  title: "Le barrage cède",
  reason: null,
  articleCount: 5,
  originCount: 4,
  ...days,
};

function episode(title: string, more: Partial<EpisodesOutput["rows"][number]> = {}): EpisodesOutput["rows"][number] {
  return {
    title,
    reason: null,
    articleCount: 2,
    originCount: 2,
    ...days,
    articles: [],
    events: [],
    silent: [],
    ...more,
  };
}

function linesOf(episodes: EpisodesOutput): readonly string[] {
  const told = { parts: [], absent: null };
  const { paragraphs } = storyDetail(story, { articles: [], episodes, told });
  return paragraphs.map(({ segments }) => segments.map(({ text }) => text).join(""));
}

test("a story is read as its episodes in order, each with why it holds together and who was read and is silent", () => {
  const silent = [{ id: "pub_1", name: "La Digue", articleCount: 3 }];
  const rows = [
    episode("Le barrage cède", { reason: "one-episode@1: 1 events, digue", silent }),
    episode("Une marche"),
  ];
  expect(linesOf({ rows, total: 3, nextCursor: "next" })).toEqual(
    expect.arrayContaining([
      "Épisodes (3), dans l'ordre",
      "1. Le barrage cède",
      "lus ces jours-là, sans article sur cet épisode : La Digue (3 articles)",
      "pourquoi ? articles d'un même épisode (événements en commun : 1 ; en commun : « digue »)",
      "2. Une marche",
      "et 1 de plus, dans le navigateur",
    ]),
  );
});

test("a story without episodes names none", () => {
  expect(linesOf({ rows: [], total: 0, nextCursor: null }).join("\n")).not.toContain("pisode");
});
