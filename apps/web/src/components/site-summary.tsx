import type { Status } from "@recoupe/api";
import { type Language, presentCount, presentMoment, presentShortDate } from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../words/index.ts";

/** How much was read, from when to when; every number leads to its rows. One outlet beside several articles would read as theirs. */
export function SiteSummary({ status, words, language }: { status: Status; words: Words; language: Language }) {
  if (status.articles === 0) return <p className="muted">{words.home.empty}</p>;
  return (
    <p className="muted">
      <Link href="/articles">{presentCount(status.articles, "article", language)}</Link>
      {status.outlets > 1 ? (
        <>
          {" · "}
          <Link href="/sources">{presentCount(status.outlets, "outlet", language)}</Link>
        </>
      ) : null}
      {status.publishedFrom && status.publishedTo ? (
        <>
          {" · "}
          {words.home.dates(
            presentShortDate(status.publishedFrom, language),
            presentShortDate(status.publishedTo, language),
          )}
        </>
      ) : null}
      {status.lastArticleAt ? <> · {words.home.lastArticle(presentMoment(status.lastArticleAt, language))}</> : null}
    </p>
  );
}
