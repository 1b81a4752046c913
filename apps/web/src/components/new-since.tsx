"use client";

import type { ArticleRow, ContradictionView } from "@recoupe/api";
import { articleName, contradictionTitle, type Language, presentCount, presentMoment } from "@recoupe/api/present";
import Link from "next/link";
import { useEffect, useState } from "react";
import { client } from "../reader/api-client.ts";
import { visitsAt } from "../reader/last-visit.ts";
import { wordsOf } from "../words/index.ts";

const VISITS_KEY = "recoupe-visits";
/** Titles shown below each count. Guessed. */
const SHOWN = 5;

interface Arrived {
  readonly since: string;
  readonly contradictions: { readonly total: number; readonly rows: readonly ContradictionView[] };
  readonly articles: { readonly total: number; readonly rows: readonly ArticleRow[] };
}

/**
 * What came in since this browser was last here: contradictions in which a new article takes part, then the articles. The moment is kept in
 * the browser; the server keeps nothing.
 */
export function NewSince({ language }: { language: Language }) {
  const words = wordsOf(language).home;
  const [arrived, setArrived] = useState<Arrived>();
  useEffect(() => {
    const visits = visitsAt(new Date(), localStorage.getItem(VISITS_KEY));
    localStorage.setItem(VISITS_KEY, JSON.stringify(visits));
    const since = visits.previous;
    if (since === null) return;
    let gone = false;
    const slice = { since, limit: SHOWN };
    Promise.all([client.contradiction.list.query(slice), client.article.list.query(slice)]).then(
      ([contradictions, articles]) => {
        if (!gone) setArrived({ since, contradictions, articles });
      },
      // The page stands without it: what is new is on it anyway.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  if (!arrived || arrived.articles.total === 0) return null;
  const { since, contradictions, articles } = arrived;
  const query = `?since=${encodeURIComponent(since)}`;
  return (
    <section aria-labelledby="new-since">
      <h2 id="new-since">{words.newSince(presentMoment(new Date(since), language))}</h2>
      {contradictions.total > 0 ? (
        <>
          <p>
            <Link href={`/contradictions${query}`}>
              {presentCount(contradictions.total, "contradiction", language)}
            </Link>
          </p>
          <ul className="rows">
            {contradictions.rows.map((contradiction) => (
              <li key={contradiction.id} lang="fr">
                <Link href={`/c/${encodeURIComponent(contradiction.id)}`}>
                  {contradictionTitle(contradiction, language)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        <Link href={`/articles${query}`}>{presentCount(articles.total, "article", language)}</Link>
      </p>
      <ul className="rows">
        {articles.rows.map((article) => (
          <li key={article.articleId} lang="fr">
            <Link href={`/articles/${encodeURIComponent(article.articleId)}`}>{articleName(article, language)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
