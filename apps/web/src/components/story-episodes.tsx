import type { Page, StoryEpisode } from "@recoupe/api";
import {
  articleName,
  explainReason,
  type Language,
  presentCount,
  presentOrigins,
  presentRange,
} from "@recoupe/api/present";
import Link from "next/link";
import { keepTogether } from "../reader/keep-together.ts";
import { storyDates } from "../reader/story-dates.ts";
import type { Words } from "../words/index.ts";
import { EventTitle } from "./event-title.tsx";
import { Why } from "./evidence-figure.tsx";
import { hrefOf } from "./pager.tsx";
import { StoryArticles } from "./story-articles.tsx";

interface EpisodeProps {
  readonly words: Words;
  readonly language: Language;
}

/** What happened in a story, one after the other, each with the articles that tell it. */
export function StoryEpisodes({ page, words, language }: EpisodeProps & { readonly page: Page<StoryEpisode> }) {
  return (
    <>
      <p className="muted">{words.story.episodesText}</p>
      <ol className="rows episodes">
        {page.rows.map((episode) => (
          <li key={anchorOf(episode)} id={anchorOf(episode)}>
            <Episode episode={episode} words={words} language={language} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Episodes have no id: their first article names them in an address. */
function anchorOf({ articles }: StoryEpisode): string {
  return `episode-${articles[0]?.articleId}`;
}

function Episode({ episode, words, language }: EpisodeProps & { readonly episode: StoryEpisode }) {
  const { articles, articleCount, originCount, events, reason, title } = episode;
  const [first] = articles;
  const shownTitle = title ?? (first ? articleName(first, language) : words.untitled);
  return (
    <>
      <h3 lang="fr">{keepTogether(shownTitle)}</h3>
      <p className="muted">
        {presentRange(storyDates(episode), language)} ·{" "}
        <a href={`#${anchorOf(episode)}`}>
          {presentOrigins({ articles: articleCount, origins: originCount }, language)}
        </a>
      </p>
      <StoryArticles articles={articles} words={words} language={language} />
      {articleCount > articles.length ? <p className="muted">{words.shown(articles.length, articleCount)}</p> : null}
      {events.map((event) => (
        <p key={event.id} className="small">
          {words.story.toldFirst}{" "}
          <Link href={`/events/${encodeURIComponent(event.id)}`} lang="fr">
            <EventTitle event={event} />
          </Link>
        </p>
      ))}
      <Silent episode={episode} words={words} language={language} />
      {reason === null ? null : (
        <Why explanation={explainReason(reason, language)} words={{ ...words, why: words.story.joined }} />
      )}
    </>
  );
}

/** Outlets that tell the story, and were read in these days; their articles of these days are behind their names. */
function Silent({ episode, words, language }: EpisodeProps & { readonly episode: StoryEpisode }) {
  const days = storyDates(episode);
  if (!episode.silent || episode.silent.length === 0 || days === null) return null;
  return (
    <p className="small">
      {words.story.silentInEpisode}{" "}
      {episode.silent.map(({ id, name, articleCount }, index) => (
        <span key={id}>
          {index === 0 ? null : ", "}
          <Link href={hrefOf("/articles", { outlet: id, from: days.from, to: days.to })}>
            {name} ({presentCount(articleCount, "article", language)})
          </Link>
        </span>
      ))}
    </p>
  );
}
