import type { VersionRow } from "@recoupe/api";
import { articleName, presentMoment } from "@recoupe/api/present";
import type { Metadata } from "next";
import Link from "next/link";
import { call } from "../../../../server/api.ts";
import { loadArticle } from "../../../../server/load-article.ts";
import { readSettings } from "../../../../server/reader.ts";
import type { Words } from "../../../../words/index.ts";

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readSettings();
  return { title: words.article.versions };
}

/** Every text of one article that was seen, with what each changed. */
export default async function VersionsPage({ params }: PageProps) {
  const { words, language } = await readSettings();
  const api = call();
  const { id } = await params;
  const { article } = await loadArticle(id);
  const versions = await api.article.versions({ id });
  const address = `/articles/${encodeURIComponent(article.articleId)}`;
  return (
    <>
      <p className="crumbs">
        <Link href="/articles">{words.article.list}</Link> /{" "}
        <Link href={address} lang="fr">
          {articleName(article, language)}
        </Link>
      </p>
      <h1>{words.article.versions}</h1>
      <div className="stack">
        {versions.map((version) => (
          <section key={version.number} aria-labelledby={`version-${version.number}`}>
            <h2 id={`version-${version.number}`}>
              <Link href={version.isCurrent ? address : `${address}?version=${version.number}`}>
                {words.article.version(version.number)}
              </Link>
              {version.isCurrent ? ` · ${words.article.currentVersion}` : null}
            </h2>
            <p className="muted">{words.article.seenAt(presentMoment(version.seenAt, language))}</p>
            <Changes version={version} words={words} />
          </section>
        ))}
      </div>
    </>
  );
}

function Changes({ version, words }: { version: VersionRow; words: Words }) {
  if (version.changes === null) return <p className="empty">{words.article.firstVersion}</p>;
  if (version.changes.length === 0) return <p className="empty">{words.article.noChange}</p>;
  return version.changes.map((parts, index) => (
    <p key={index} className="passage" lang="fr">
      {parts.map(({ kind, text }, part) =>
        kind === "same" ? (
          <span key={part}>{text}</span>
        ) : kind === "added" ? (
          <ins key={part}>{text}</ins>
        ) : (
          <del key={part}>{text}</del>
        ),
      )}
    </p>
  ));
}
