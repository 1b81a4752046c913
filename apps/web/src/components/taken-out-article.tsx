import type { TakenOutArticle } from "@recoupe/api";
import { articleName, type Language, presentDate, publisherName } from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../words/index.ts";
import { TakenOutNote } from "./judge/taken-out-note.tsx";

/** What stands at the address of an article that was taken out: which one, by whom and why, its kept text, and the way back. */
export function TakenOutPage({
  article,
  words,
  language,
}: {
  article: TakenOutArticle;
  words: Words;
  language: Language;
}) {
  return (
    <>
      <p className="crumbs">
        <Link href="/articles">{words.article.list}</Link> /{" "}
        <Link href="/articles/taken-out">{words.article.takenOutList}</Link>
      </p>
      <h1 lang="fr">{articleName(article, language)}</h1>
      <p className="muted">
        {publisherName(article, language)} · {presentDate(article.publishedAt, language)}
      </p>
      <div className="decision">
        <p>
          <TakenOutNote takenOut={article.takenOut} words={words} language={language} />
        </p>
        <p>{words.article.takenOutText}</p>
        {article.isNewer ? <p>{words.article.newerText}</p> : null}
        <p>
          <Link href={keptText(article)}>{words.article.keptText}</Link>
        </p>
      </div>
    </>
  );
}

/** Where its last text can still be read. */
export function keptText({ articleId, versionNumber }: TakenOutArticle): string {
  return `/articles/${encodeURIComponent(articleId)}?version=${versionNumber}`;
}
