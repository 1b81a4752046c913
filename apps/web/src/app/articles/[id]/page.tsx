import { articleName } from "@recoupe/api/present";
import type { Metadata } from "next";
import Link from "next/link";
import { ArticleSide } from "../../../components/article-side.tsx";
import { ArticleText } from "../../../components/article-text.tsx";
import { TakenOutNote } from "../../../components/judge/taken-out-note.tsx";
import { TakenOutPage } from "../../../components/taken-out-article.tsx";
import { readEvidence } from "../../../reader/read-evidence.ts";
import { call } from "../../../server/api.ts";
import type { PageParameters } from "../../../server/filters.ts";
import { loadArticle } from "../../../server/load-article.ts";
import { readSettings } from "../../../server/reader.ts";

interface PageProps extends PageParameters {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { language } = await readSettings();
  const { article } = await loadArticle((await params).id);
  return { title: articleName(article, language) };
}

export default async function ArticlePage({ params, searchParams }: PageProps) {
  const { words, language } = await readSettings();
  const api = call();
  const { evidence, version } = await searchParams;
  const number = Number(version);
  const found = await loadArticle((await params).id, Number.isInteger(number) && number > 0 ? number : undefined);
  if (found.kind === "taken-out") return <TakenOutPage article={found.article} words={words} language={language} />;
  const { article } = found;
  const contradictions = await api.contradiction.list({ articleId: article.articleId, limit: 20 });
  const lit = readEvidence(Array.isArray(evidence) ? evidence[0] : evidence, article.text.length);
  return (
    <>
      <p className="crumbs">
        <Link href="/articles">{words.article.list}</Link> /{" "}
        <span className="mono">{article.fileName ?? article.articleId}</span>
      </p>
      {article.takenOut ? (
        <p className="decision">
          <TakenOutNote takenOut={article.takenOut} words={words} language={language} />
        </p>
      ) : article.versionNumber < article.versionCount && version ? (
        <p className="decision">
          {words.article.olderVersion(article.versionNumber)}{" "}
          <Link href={`/articles/${encodeURIComponent(article.articleId)}`}>{words.article.toCurrent}</Link>
        </p>
      ) : null}
      <div className="reader">
        <article className="reader-text" lang={article.language}>
          {article.blocks.some(({ kind }) => kind === "title") ? null : (
            <h1 className="muted">{articleName(article, language)}</h1>
          )}
          <ArticleText article={article} lit={lit} words={words} language={language} />
        </article>
        <ArticleSide article={article} contradictions={contradictions.rows} words={words} language={language} />
      </div>
    </>
  );
}
