import {
  eventTitle,
  explainReason,
  explanationLine,
  presentCount,
  presentOrigins,
  presentRange,
  signOf,
} from "@recoupe/api/present";
import { blankParagraph, type Paragraph, paragraph } from "../text/rich-text.ts";
import { addresses } from "./addresses.ts";
import { articleRow } from "./article-view.ts";
import { eventFacts, eventMark } from "./event-view.ts";
import { outletName } from "./evidence-view.ts";
import type { ArticleRowOutput, StoryOutput, StoryPartsOutput } from "./outputs.ts";
import type { Detail, Row } from "./view.ts";

export function storyRow(story: StoryOutput): Row {
  return {
    id: story.id,
    title: story.title ?? "(sans titre)",
    facts: factsOf(story),
    path: addresses.story(story.id),
  };
}

/** One matter: its articles in the order given, then who tells which part of it. */
export function storyDetail(story: StoryOutput, articles: readonly ArticleRowOutput[], told: StoryPartsOutput): Detail {
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
      ...partParagraphs(told),
    ],
  };
}

function partParagraphs({ parts, absent }: StoryPartsOutput): readonly Paragraph[] {
  if (parts.length === 0) return [];
  return [
    blankParagraph,
    paragraph("Qui raconte quoi", "strong"),
    ...parts.flatMap(({ event, opening, further, silent }) => [
      paragraph(`${signOf(eventMark(event))} ${eventTitle(event)}`),
      paragraph(`${eventFacts(event)} · ${event.id}`, "quiet", 2),
      ...tellers("en tête chez", opening),
      ...tellers("plus bas chez", further),
      ...tellers("pas relevé chez", silent),
    ]),
    blankParagraph,
    paragraph(absentWords(absent), "quiet"),
  ];
}

function tellers(label: string, articles: StoryPartsOutput["parts"][number]["silent"]): readonly Paragraph[] {
  if (articles.length === 0) return [];
  return [paragraph(`${label} ${articles.map(outletName).join(", ")}`, "quiet", 2)];
}

function absentWords(absent: StoryPartsOutput["absent"]): string {
  if (absent === null) return "Aucun de ces articles n'est daté : on ne sait quels autres médias ont été lus alors.";
  if (absent.length === 0) return "Aucun autre média n'a été lu à ces dates.";
  const outlets = absent.map(({ name, articleCount }) => `${name} (${presentCount(articleCount, "article", "fr")})`);
  return `Lus à ces dates, sans article sur ce sujet : ${outlets.join(", ")}`;
}

function factsOf(story: StoryOutput): string {
  const day = (moment: Date | null) => moment?.toISOString().slice(0, 10);
  const [from, to] = [day(story.publishedFrom), day(story.publishedTo)];
  const range = from === undefined || to === undefined ? null : { from, to };
  return `${presentRange(range, "fr")} · ${presentOrigins({ articles: story.articleCount, origins: story.originCount }, "fr")}`;
}
