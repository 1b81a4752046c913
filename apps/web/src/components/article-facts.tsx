import type { ArticleCorrection, ArticleView } from "@recoupe/api";
import {
  articleName,
  duplicateRelationLabel,
  explainReason,
  type Language,
  presentBasis,
  presentCorrection,
  presentCount,
  presentDate,
  presentInferredDate,
  publisherName,
  translationLabel,
} from "@recoupe/api/present";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Words } from "../words/index.ts";
import { Why } from "./evidence-figure.tsx";
import { correctArticle } from "./judge/corrections.ts";
import { JudgeForm } from "./judge/judge-form.tsx";
import { UndoPress } from "./judge/undo-press.tsx";

interface FactsProps {
  readonly article: ArticleView;
  readonly words: Words;
  readonly language: Language;
}

/** Where an article comes from, and what it stands beside. What is unknown of it is said where a reader would look for it. */
export function ArticleFacts({ article, words, language }: FactsProps) {
  const labels = words.article;
  const translated = translationLabel(article.machineTranslated, language);
  const credits = article.credits.length > 0 ? ` · ${labels.credits(article.credits)}` : null;
  const spoken = new Intl.DisplayNames(language, { type: "language" }).of(article.language);
  return (
    <dl className="facts">
      <Fact name={labels.outlet}>
        {publisherName(article, language)}
        {credits}
        <Corrected fact="outlet" article={article} words={words} language={language} />
      </Fact>
      <Fact name={labels.published}>
        {presentDate(article.publishedAt, language)}
        {article.publishedBasis && !article.corrections.some(({ fact }) => fact === "publishedAt") ? (
          <span className="muted"> ({presentBasis(article.publishedBasis, language)})</span>
        ) : null}
        {article.inferredDate ? " " : null}
        {article.inferredDate ? (
          <Link href={`/events/${encodeURIComponent(article.inferredDate.eventId)}`}>
            {presentInferredDate(article.inferredDate, language)}
          </Link>
        ) : null}
        <Corrected fact="publishedAt" article={article} words={words} language={language} />
        {article.takenOut ? null : (
          <div className="judge-row">
            <JudgeForm
              decision={correctArticle(article, { words, language })}
              label={labels.correct}
              language={language}
              quiet
            />
            <JudgeForm
              decision={{ kind: "take-out", id: article.articleId }}
              label={labels.takeOut}
              language={language}
              quiet
            />
          </div>
        )}
      </Fact>
      <Fact name={labels.language}>{[spoken, translated].filter(Boolean).join(" · ")}</Fact>
      {article.url ? (
        <Fact name={labels.original}>
          <a href={article.url} rel="noreferrer">
            {new URL(article.url).host}
          </a>
        </Fact>
      ) : null}
      {article.versionCount > 1 ? (
        <Fact name={labels.versions}>
          <Link href={`/articles/${encodeURIComponent(article.articleId)}/versions`}>
            {labels.versionCount(article.versionCount)}
          </Link>
        </Fact>
      ) : null}
      {article.nearDuplicates.length > 0 ? (
        <Fact name={labels.duplicates}>
          <Copies article={article} words={words} language={language} />
        </Fact>
      ) : null}
      {article.sameStory.length > 0 ? (
        <Fact name={labels.sameStory}>
          <SameStory article={article} words={words} language={language} />
        </Fact>
      ) : null}
    </dl>
  );
}

/** Says that a person set it: who, in place of what, why, and the way back. Nothing where nobody did. */
function Corrected({ fact, article, words, language }: FactsProps & { readonly fact: ArticleCorrection["fact"] }) {
  const correction = article.corrections.find((each) => each.fact === fact);
  if (!correction) return null;
  return (
    <div className="muted small">
      {presentCorrection(correction, language)}{" "}
      <UndoPress sequence={correction.sequence} label={words.judge.undoNow} language={language} />
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Copies({ article, words, language }: FactsProps) {
  return article.nearDuplicates.map((other) => (
    <div key={other.articleId}>
      <Link href={`/articles/${encodeURIComponent(other.articleId)}`}>{articleName(other, language)}</Link>{" "}
      {other.relation ? <span className="muted">({duplicateRelationLabel(other.relation, language)})</span> : null}
      {other.reason ? <Why explanation={explainReason(other.reason, language)} words={words} /> : null}
    </div>
  ));
}

function SameStory({ article, language }: FactsProps) {
  return (
    <>
      {article.storyId ? (
        <Link href={`/stories/${encodeURIComponent(article.storyId)}`}>
          {presentCount(article.sameStory.length + 1, "article", language)}
        </Link>
      ) : null}
      {article.sameStory.map((other) => (
        <div key={other.articleId} lang="fr">
          <Link href={`/articles/${encodeURIComponent(other.articleId)}`}>{articleName(other, language)}</Link>
        </div>
      ))}
    </>
  );
}
