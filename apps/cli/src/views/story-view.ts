import {
  articleName,
  eventTitle,
  explainReason,
  explanationLine,
  presentCount,
  presentOrigins,
  presentRange,
  presentShortDate,
  signOf,
} from "@recoupe/api/present";
import { blankParagraph, type Paragraph, paragraph, run, type Segment } from "../text/rich-text.ts";
import { addresses } from "./addresses.ts";
import { articleRow } from "./article-view.ts";
import { eventFacts, eventMark, eventRow, tellingView } from "./event-view.ts";
import { outletName, standingFor } from "./evidence-view.ts";
import type { ArticleRowOutput, EpisodesOutput, EventRowOutput, StoryOutput, StoryPartsOutput } from "./outputs.ts";
import type { Detail, Row } from "./view.ts";

export function storyRow(story: StoryOutput): Row {
  return {
    id: story.id,
    title: story.title ?? "(sans titre)",
    facts: factsOf(story),
    path: addresses.story(story.id),
  };
}

/** What a story is shown with. */
interface StoryContents {
  /** In the order in which they are to stand; left out where episodes hold them. */
  readonly articles: readonly ArticleRowOutput[];
  readonly episodes: EpisodesOutput;
  readonly told: StoryPartsOutput;
}

/** One matter: its episodes, or its articles where it has none, then who tells which part of it. */
export function storyDetail(story: StoryOutput, { articles, episodes, told }: StoryContents): Detail {
  const events = [...episodes.rows.flatMap((episode) => episode.events), ...told.parts.map(({ event }) => event)];
  const leads = new Map(events.map((event) => [event.id, standingFor(eventRow(event))(tellingView(event.lead))]));
  const places = [...leads.keys()];
  const titleOf = (event: EventRowOutput) => run(eventTitle(event), "evidence", [places.indexOf(event.id)]);
  return {
    title: story.title ?? "(sans titre)",
    path: addresses.story(story.id),
    evidence: [...leads.values()],
    paragraphs: [
      paragraph(story.title ?? "(sans titre)", "strong"),
      paragraph(factsOf(story), "quiet"),
      ...whyParagraphs(story.reason),
      blankParagraph,
      ...(episodes.total > 0
        ? episodeParagraphs(episodes, titleOf)
        : articles.map(articleRow).flatMap(({ title, facts }) => [paragraph(title), paragraph(facts, "quiet", 2)])),
      ...partParagraphs(told, titleOf),
    ],
  };
}

/** Its sentence, which is its title, as one that can be opened. */
type EventTitle = (event: EventRowOutput) => Segment;

function episodeParagraphs({ rows, total }: EpisodesOutput, titleOf: EventTitle): readonly Paragraph[] {
  const more = total - rows.length;
  return [
    paragraph(`Épisodes (${total}), dans l'ordre`, "strong"),
    ...rows.flatMap((episode, at) => [
      blankParagraph,
      paragraph(`${at + 1}. ${episode.title ?? "(sans titre)"}`),
      paragraph(factsOf(episode), "quiet", 2),
      ...episode.articles.map((article) =>
        paragraph(
          `${presentShortDate(article.publishedAt, "fr")} · ${outletName(article)} · ${articleName(article, "fr")}`,
          "plain",
          2,
        ),
      ),
      ...episode.events.map((event) => ({ segments: [run("raconté d'abord : ", "quiet"), titleOf(event)], indent: 2 })),
      ...silentParagraphs(episode.silent),
      ...whyParagraphs(episode.reason, 2),
    ]),
    ...(more > 0 ? [blankParagraph, paragraph(`et ${more} de plus, dans le navigateur`, "quiet")] : []),
  ];
}

function silentParagraphs(silent: EpisodesOutput["rows"][number]["silent"]): readonly Paragraph[] {
  if (silent === null || silent.length === 0) return [];
  return [paragraph(`lus ces jours-là, sans article sur cet épisode : ${outletWords(silent)}`, "quiet", 2)];
}

function whyParagraphs(reason: string | null, indent = 0): readonly Paragraph[] {
  if (reason === null) return [];
  return [paragraph(`pourquoi ? ${explanationLine(explainReason(reason, "fr"))}`, "quiet", indent)];
}

function partParagraphs({ parts, absent }: StoryPartsOutput, titleOf: EventTitle): readonly Paragraph[] {
  if (parts.length === 0) return [];
  return [
    blankParagraph,
    paragraph("Qui raconte quoi", "strong"),
    ...parts.flatMap(({ event, opening, further, silent }) => [
      { segments: [run(`${signOf(eventMark(event))} `), titleOf(event)] },
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
  const named = [...Map.groupBy(articles, outletName)].map(([name, { length }]) =>
    length === 1 ? name : `${name} (${presentCount(length, "article", "fr")})`,
  );
  return [paragraph(`${label} ${named.join(", ")}`, "quiet", 2)];
}

function absentWords(absent: StoryPartsOutput["absent"]): string {
  if (absent === null) return "Aucun de ces articles n'est daté : on ne sait quels autres médias ont été lus alors.";
  if (absent.length === 0) return "Aucun autre média n'a été lu à ces dates.";
  return `Lus à ces dates, sans article sur ce sujet : ${outletWords(absent)}`;
}

function outletWords(outlets: NonNullable<StoryPartsOutput["absent"]>): string {
  return outlets.map(({ name, articleCount }) => `${name} (${presentCount(articleCount, "article", "fr")})`).join(", ");
}

type Counted = Pick<StoryOutput, "articleCount" | "originCount" | "publishedFrom" | "publishedTo">;

function factsOf(story: Counted): string {
  const day = (moment: Date | null) => moment?.toISOString().slice(0, 10);
  const [from, to] = [day(story.publishedFrom), day(story.publishedTo)];
  const range = from === undefined || to === undefined ? null : { from, to };
  return `${presentRange(range, "fr")} · ${presentOrigins({ articles: story.articleCount, origins: story.originCount }, "fr")}`;
}
