import {
  articleName,
  explainReason,
  presentDate,
  presentOrigins,
  presentRange,
  publisherName,
  translationLabel,
} from "@recoupe/api/present";
import type { Metadata } from "next";
import Link from "next/link";
import { EventTable } from "../../../components/event-table.tsx";
import { Why } from "../../../components/evidence-figure.tsx";
import { StoryParts } from "../../../components/story-parts.tsx";
import { compareDays } from "../../../reader/compare-days.ts";
import { keepTogether } from "../../../reader/keep-together.ts";
import { storyDates } from "../../../reader/story-dates.ts";
import { call, orNotFound } from "../../../server/api.ts";
import { readSettings } from "../../../server/reader.ts";

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

/** Rows of each part before « tout voir ». Guessed. */
const SHOWN = { articles: 60, events: 40 };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { words } = await readSettings();
  return { title: (await orNotFound(call().story.get({ id: (await params).id }))).title ?? words.untitled };
}

export default async function StoryPage({ params }: PageProps) {
  const { words, language } = await readSettings();
  const api = call();
  const story = await orNotFound(api.story.get({ id: (await params).id }));
  const [articles, events, { parts, absent }, status] = await Promise.all([
    api.article.list({ storyId: story.id, limit: SHOWN.articles }),
    api.event.list({ storyId: story.id, order: "oldest", limit: SHOWN.events }),
    api.story.parts({ id: story.id }),
    api.status(),
  ]);
  const inOrder = articles.rows.toSorted((a, b) => compareDays(a.publishedAt, b.publishedAt));
  const firstOf = Map.groupBy(inOrder, ({ originId, articleId }) => originId ?? articleId);
  const sameOrigin = ({ originId, articleId }: (typeof inOrder)[number]) => {
    const first = originId === null ? undefined : firstOf.get(originId)?.[0];
    return first && first.articleId !== articleId ? words.story.sameOrigin(articleName(first, language)) : undefined;
  };
  const query = `story=${encodeURIComponent(story.id)}`;
  return (
    <>
      <p className="crumbs">
        <Link href="/stories">{words.story.list}</Link> / <span className="mono">{story.id}</span>
      </p>
      <h1 lang="fr">{story.title ? keepTogether(story.title) : words.untitled}</h1>
      <p className="muted">
        {presentRange(storyDates(story), language)} ·{" "}
        <a href="#articles">{presentOrigins({ articles: story.articleCount, origins: story.originCount }, language)}</a>
      </p>
      {story.reason ? (
        <Why explanation={explainReason(story.reason, language)} words={{ ...words, why: words.story.joined }} />
      ) : null}
      <div className="stack">
        <section aria-labelledby="articles">
          <h2 id="articles">
            <Link href={`/articles?${query}`}>
              {words.story.articles} {articles.total}
            </Link>
          </h2>
          <ul className="rows">
            {inOrder.map((article) => (
              <li key={article.articleId}>
                <b>{presentDate(article.publishedAt, language)}</b> · {publisherName(article, language)} ·{" "}
                <Link href={`/articles/${encodeURIComponent(article.articleId)}`} data-row lang="fr">
                  {articleName(article, language)}
                </Link>{" "}
                <span className="muted">
                  {[translationLabel(article.machineTranslated, language), sameOrigin(article)]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </section>
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
