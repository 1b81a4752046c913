import { explainReason, explanationLine, presentOrigins, presentRange } from "@recoupe/api/present";
import { blankParagraph, paragraph } from "../text/rich-text.ts";
import { addresses } from "./addresses.ts";
import { articleRow } from "./article-view.ts";
import type { ArticleRowOutput, StoryOutput } from "./outputs.ts";
import type { Detail, Row } from "./view.ts";

export function storyRow(story: StoryOutput): Row {
  return {
    id: story.id,
    title: story.title ?? "(sans titre)",
    facts: factsOf(story),
    path: addresses.story(story.id),
  };
}

/** One matter: its articles in the order given. */
export function storyDetail(story: StoryOutput, articles: readonly ArticleRowOutput[]): Detail {
  return {
    title: story.title ?? "(sans titre)",
    path: addresses.story(story.id),
    evidence: [],
    paragraphs: [
      paragraph(story.title ?? "(sans titre)", "strong"),
      paragraph(factsOf(story), "quiet"),
      ...(story.reason === null
        ? []
        : [paragraph(`pourquoi ? ${explanationLine(explainReason(story.reason, "fr"))}`, "quiet")]),
      blankParagraph,
      ...articles.map(articleRow).flatMap(({ title, facts }) => [paragraph(title), paragraph(facts, "quiet", 2)]),
    ],
  };
}

function factsOf(story: StoryOutput): string {
  const day = (moment: Date | null) => moment?.toISOString().slice(0, 10);
  const [from, to] = [day(story.publishedFrom), day(story.publishedTo)];
  const range = from === undefined || to === undefined ? null : { from, to };
  return `${presentRange(range, "fr")} · ${presentOrigins({ articles: story.articleCount, origins: story.originCount }, "fr")}`;
}
