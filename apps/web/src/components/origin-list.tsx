import type { OriginView } from "@recoupe/api";
import {
  articleName,
  explainReason,
  type Language,
  presentDate,
  presentOrigins,
  publisherName,
} from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../words/index.ts";

interface OriginListProps {
  readonly origins: readonly OriginView[];
  readonly counts: { readonly articleCount: number; readonly originCount: number };
  readonly words: Words;
  readonly language: Language;
}

/** « 3 articles · 2 origines »: opens to which articles go back to one report, and why. */
export function OriginList({ origins, counts, words, language }: OriginListProps) {
  return (
    <details id="origins" className="why">
      <summary>
        {presentOrigins({ articles: counts.articleCount, origins: counts.originCount }, language)} – {words.why}
      </summary>
      <ul>
        {origins.map(({ id, reason, articles }) => (
          <li key={id}>
            {articles.map((article, index) => (
              <span key={article.articleId}>
                {index > 0 ? " = " : null}
                <Link href={`/articles/${encodeURIComponent(article.articleId)}`} lang="fr">
                  {articleName(article, language)}
                </Link>{" "}
                ({publisherName(article, language)}, {presentDate(article.publishedAt, language)})
              </span>
            ))}
            {reason === null ? null : ` – ${explainReason(reason, language).details.join(" ; ")}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
