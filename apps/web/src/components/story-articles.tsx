import type { EpisodeArticle } from "@recoupe/api";
import { articleName, type Language, presentDate, publisherName, translationLabel } from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../words/index.ts";

interface StoryArticlesProps {
  /** In order of time. */
  readonly articles: readonly EpisodeArticle[];
  readonly words: Words;
  readonly language: Language;
}

/** Articles by day and outlet; of those that go back to one report, the later ones name the first. */
export function StoryArticles({ articles, words, language }: StoryArticlesProps) {
  const firstOf = Map.groupBy(articles, ({ originId, articleId }) => originId ?? articleId);
  const sameOrigin = ({ originId, articleId }: EpisodeArticle) => {
    const first = originId === null ? undefined : firstOf.get(originId)?.[0];
    return first && first.articleId !== articleId ? words.story.sameOrigin(articleName(first, language)) : undefined;
  };
  return (
    <ul className="rows">
      {articles.map((article) => (
        <li key={article.articleId}>
          <b>{presentDate(article.publishedAt, language)}</b> · {publisherName(article, language)} ·{" "}
          <Link href={`/articles/${encodeURIComponent(article.articleId)}`} data-row lang="fr">
            {articleName(article, language)}
          </Link>{" "}
          <span className="muted">
            {[translationLabel(article.machineTranslated, language), sameOrigin(article)].filter(Boolean).join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
