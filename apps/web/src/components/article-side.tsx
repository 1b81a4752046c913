import type { ArticleView, ContradictionView } from "@recoupe/api";
import {
  articleName,
  contradictionTitle,
  duplicateRelationLabel,
  eventKindLabel,
  explainReason,
  explainRule,
  issueKindLabel,
  type Language,
  presentBasis,
  presentDate,
  translationLabel,
} from "@recoupe/api/present";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Words } from "../words/index.ts";
import { Why } from "./evidence-figure.tsx";
import { Party } from "./links.tsx";
import { StatusMark } from "./status-mark.tsx";

interface ArticleSideProps {
  readonly article: ArticleView;
  readonly contradictions: readonly ContradictionView[];
  readonly words: Words;
  readonly language: Language;
}

/** Beside the text: where it comes from, and everything that was read out of it, each leading to its words. */
export function ArticleSide({ article, contradictions, words, language }: ArticleSideProps) {
  const labels = words.article;
  const lightUp = ({ start, end }: { start: number; end: number }) =>
    `/articles/${encodeURIComponent(article.articleId)}?evidence=${start}-${end}#evidence`;
  return (
    <aside className="reader-side" aria-labelledby="in-this">
      <h2 id="in-this">{labels.inThis}</h2>
      <Facts article={article} words={words} language={language} />
      {contradictions.length > 0 ? (
        <Part id="contradictions" title={`${labels.contradictions} ${contradictions.length}`} open>
          <ul className="rows">
            {contradictions.map((contradiction) => (
              <li key={contradiction.id}>
                <StatusMark mark="contested" language={language} />
                <br />
                <Link href={`/c/${encodeURIComponent(contradiction.id)}`} data-row lang="fr">
                  {contradictionTitle(contradiction, language)}
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Part id="entities" title={`${labels.entities} ${article.entities.length}`} open>
        <p lang="fr">
          {article.entities.map((entity, index) => (
            <span key={`${entity.entityId} ${entity.name}`}>
              {index > 0 ? ", " : null}
              <Party party={entity} />
              <OtherNames names={entity.names.filter((name) => name !== entity.name)} words={words} />
            </span>
          ))}
        </p>
      </Part>
      <Part
        id="quotes"
        title={`${labels.quotes} ${labels.quotesWithSpeaker(article.quotes.length, article.quotes.filter(({ speaker }) => speaker).length)}`}
      >
        <ul className="rows">
          {article.quotes.map((quote) => (
            <li key={quote.id}>
              <b>{quote.speaker ? <Party party={quote.speaker} /> : words.quote.unknownSpeaker}</b>{" "}
              <Link href={lightUp(quote.evidence)} lang="fr">
                «&nbsp;{quote.evidence.exact}&nbsp;»
              </Link>
              {quote.rule ? <Why explanation={explainRule(quote.rule, language)} words={words} /> : null}
            </li>
          ))}
        </ul>
      </Part>
      <Part id="events" title={`${labels.events} ${article.tellings.length}`}>
        <ul className="rows">
          {article.tellings.map((telling) => (
            <li key={telling.id}>
              <StatusMark mark={telling.status} language={language}>
                {telling.eventId === null ? (
                  eventKindLabel(telling, language)
                ) : (
                  <Link href={`/events/${encodeURIComponent(telling.eventId)}`}>
                    {eventKindLabel(telling, language)}
                  </Link>
                )}
              </StatusMark>
              <br />
              <Link href={lightUp(telling.evidence)} lang="fr">
                «&nbsp;{telling.evidence.exact}&nbsp;»
              </Link>
              {telling.rule ? <Why explanation={explainRule(telling.rule, language)} words={words} /> : null}
            </li>
          ))}
        </ul>
      </Part>
      {article.issues.length > 0 ? (
        <Part id="damage" title={labels.altered(article.issues.length)}>
          <ul className="rows">
            {article.issues.map((issue) => (
              <li key={issue.id}>
                <StatusMark mark={issue.kind === "fact-error" ? "contested" : "altered"} language={language}>
                  {issueKindLabel(issue.kind, language)}
                </StatusMark>
                <br />
                <Link href={lightUp(issue)} lang="fr">
                  «&nbsp;{article.text.slice(issue.start, issue.end)}&nbsp;»
                </Link>
                {issue.note ? <div className="muted">{issue.note}</div> : null}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </aside>
  );
}

function Part({
  id,
  title,
  open = false,
  children,
}: {
  id: string;
  title: string;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details id={id} open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function OtherNames({ names, words }: { names: readonly string[]; words: Words }) {
  return names.length === 0 ? null : <span className="muted"> {words.article.also(names)}</span>;
}

function Facts({ article, words, language }: Pick<ArticleSideProps, "article" | "words" | "language">) {
  const labels = words.article;
  const date = presentDate(article.publishedAt, language);
  const translated = translationLabel(article.machineTranslated, language);
  return (
    <dl className="facts">
      <dt>{labels.outlet}</dt>
      <dd>
        {article.outlet ?? words.unknownOutlet}
        {article.credits.length > 0 ? ` · ${labels.credits} : ${article.credits.join(", ")}` : null}
      </dd>
      <dt>{labels.published}</dt>
      <dd>
        {date}
        {article.publishedBasis ? (
          <span className="muted"> ({presentBasis(article.publishedBasis, language)})</span>
        ) : null}
      </dd>
      <dt>{labels.language}</dt>
      <dd>
        {[new Intl.DisplayNames(language, { type: "language" }).of(article.language), translated]
          .filter(Boolean)
          .join(" · ")}
      </dd>
      {article.url ? (
        <>
          <dt>{labels.original}</dt>
          <dd>
            <a href={article.url} rel="noreferrer">
              {new URL(article.url).host}
            </a>
          </dd>
        </>
      ) : null}
      {article.versionCount > 1 ? (
        <>
          <dt>{labels.versions}</dt>
          <dd>
            <Link href={`/articles/${encodeURIComponent(article.articleId)}/versions`}>
              {labels.versionCount(article.versionCount)}
            </Link>
          </dd>
        </>
      ) : null}
      {article.nearDuplicates.length > 0 ? (
        <>
          <dt>{labels.duplicates}</dt>
          <dd>
            {article.nearDuplicates.map((other) => (
              <div key={other.articleId}>
                <Link href={`/articles/${encodeURIComponent(other.articleId)}`}>{articleName(other, language)}</Link>{" "}
                {other.relation ? (
                  <span className="muted">({duplicateRelationLabel(other.relation, language)})</span>
                ) : null}
                {other.reason ? <Why explanation={explainReason(other.reason, language)} words={words} /> : null}
              </div>
            ))}
          </dd>
        </>
      ) : null}
      {article.sameStory.length > 0 ? (
        <>
          <dt>{labels.sameStory}</dt>
          <dd>
            {article.storyId ? (
              <Link href={`/stories/${encodeURIComponent(article.storyId)}`}>
                {article.sameStory.length + 1} articles
              </Link>
            ) : null}
            {article.sameStory.map((other) => (
              <div key={other.articleId} lang="fr">
                <Link href={`/articles/${encodeURIComponent(other.articleId)}`}>{articleName(other, language)}</Link>
              </div>
            ))}
          </dd>
        </>
      ) : null}
    </dl>
  );
}
