"use client";

import type { ArticleRow } from "@recoupe/api";
import { articleName, type Language, presentCount, presentMoment } from "@recoupe/api/present";
import Link from "next/link";
import { useEffect, useState } from "react";
import { client } from "../reader/api-client.ts";
import { visitsAt } from "../reader/last-visit.ts";
import { wordsOf } from "../words/index.ts";

const VISITS_KEY = "recoupe-visits";
/** Titles shown below the count. Guessed. */
const SHOWN = 5;

interface Arrived {
  readonly since: string;
  readonly total: number;
  readonly rows: readonly ArticleRow[];
}

/** Articles that came in since this browser was last here. The moment is kept in the browser; the server keeps nothing. */
export function NewSince({ language }: { language: Language }) {
  const words = wordsOf(language).home;
  const [arrived, setArrived] = useState<Arrived>();
  useEffect(() => {
    const visits = visitsAt(new Date(), localStorage.getItem(VISITS_KEY));
    localStorage.setItem(VISITS_KEY, JSON.stringify(visits));
    const since = visits.previous;
    if (since === null) return;
    let gone = false;
    client.article.list.query({ since, limit: SHOWN }).then(
      ({ total, rows }) => {
        if (!gone) setArrived({ since, total, rows });
      },
      // The page stands without it: what is new is on it anyway.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  if (!arrived || arrived.total === 0) return null;
  return (
    <section aria-labelledby="new-since">
      <h2 id="new-since">
        <Link href={`/articles?since=${encodeURIComponent(arrived.since)}`}>
          {words.newSince(presentMoment(new Date(arrived.since), language))}{" "}
          {presentCount(arrived.total, "article", language)}
        </Link>
      </h2>
      <ul className="rows">
        {arrived.rows.map((article) => (
          <li key={article.articleId} lang="fr">
            <Link href={`/articles/${encodeURIComponent(article.articleId)}`}>{articleName(article, language)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
