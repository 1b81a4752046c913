import { explainReason, presentOrigins, presentRange } from "@recoupe/api/present";
import type { Metadata } from "next";
import Link from "next/link";
import { EventTable } from "../../../components/event-table.tsx";
import { Why } from "../../../components/evidence-figure.tsx";
import { Pager } from "../../../components/pager.tsx";
import { StoryArticles } from "../../../components/story-articles.tsx";
import { StoryEpisodes } from "../../../components/story-episodes.tsx";
import { StoryParts } from "../../../components/story-parts.tsx";
import { compareDays } from "../../../reader/compare-days.ts";
import { keepTogether } from "../../../reader/keep-together.ts";
import { storyDates } from "../../../reader/story-dates.ts";
import { call, orNotFound, readList } from "../../../server/api.ts";
import { type PageParameters, readFilters } from "../../../server/filters.ts";
import { readSettings } from "../../../server/reader.ts";

interface PageProps extends PageParameters {
  readonly params: Promise<{ id: string }>;
}

/** Rows of each part before « tout voir ». Guessed. */
const SHOWN = { episodes: 30, articles: 60, events: 40 };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { words } = await readSettings();
  return { title: (await orNotFound(call().story.get({ id: (await params).id }))).title ?? words.untitled };
}

export default async function StoryPage({ params, searchParams }: PageProps) {
  const { words, language } = await readSettings();
  const api = call();
  const story = await orNotFound(api.story.get({ id: (await params).id }));
  const { text } = await readFilters(searchParams);
  const [episodes, articles, events, { parts, absent }, status] = await Promise.all([
    readList(api.story.episodes({ id: story.id, limit: SHOWN.episodes, cursor: text.cursor })),
    api.article.list({ storyId: story.id, limit: SHOWN.articles }),
    api.event.list({ storyId: story.id, order: "oldest", limit: SHOWN.events }),
    api.story.parts({ id: story.id }),
    api.status(),
  ]);
  const inOrder = articles.rows.toSorted((a, b) => compareDays(a.publishedAt, b.publishedAt));
  const query = `story=${encodeURIComponent(story.id)}`;
  return (
    <>
      <p className="crumbs">
        <Link href="/stories">{words.story.list}</Link> / <span className="mono">{story.id}</span>
      </p>
      <h1 lang="fr">{story.title ? keepTogether(story.title) : words.untitled}</h1>
      <p className="muted">
        {presentRange(storyDates(story), language)} ·{" "}
        <Link href={`/articles?${query}`}>
          {presentOrigins({ articles: story.articleCount, origins: story.originCount }, language)}
        </Link>
      </p>
      {story.reason ? (
        <Why explanation={explainReason(story.reason, language)} words={{ ...words, why: words.story.joined }} />
      ) : null}
      <div className="stack">
        {episodes.total > 0 ? (
          <section aria-labelledby="episodes">
            <h2 id="episodes">
              {words.story.episodes} {episodes.total}
            </h2>
            <StoryEpisodes page={episodes} words={words} language={language} />
            {episodes.nextCursor !== null || text.cursor ? (
              <Pager path={`/stories/${encodeURIComponent(story.id)}`} filters={text} page={episodes} words={words} />
            ) : null}
          </section>
        ) : (
          <section aria-labelledby="articles">
            <h2 id="articles">
              <Link href={`/articles?${query}`}>
                {words.story.articles} {articles.total}
              </Link>
            </h2>
            <StoryArticles articles={inOrder} words={words} language={language} />
          </section>
        )}
        <StoryParts parts={parts} absent={absent} status={status} words={words} language={language} />
        <section aria-labelledby="events">
          <h2 id="events">
            <Link href={`/events?${query}`}>
              {words.story.events} {events.total}
            </Link>
          </h2>
          {events.total === 0 ? (
            <p className="empty">{words.event.noneAtAll}</p>
          ) : (
            <EventTable events={events.rows} words={words} language={language} />
          )}
        </section>
      </div>
    </>
  );
}
