import type { AbsentOutlet, ArticleSource, Status, StoryPart } from "@recoupe/api";
import {
  articleName,
  type Language,
  presentCount,
  presentRange,
  presentShortDate,
  publisherName,
} from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../words/index.ts";
import { CoverageNote } from "./coverage-note.tsx";
import { EventMarks } from "./event-table.tsx";
import { EventTitle } from "./event-title.tsx";
import { RecordTable } from "./record-table.tsx";

interface StoryPartsProps {
  readonly parts: readonly StoryPart[];
  /** Null: nobody knows of which days the story is. */
  readonly absent: readonly AbsentOutlet[] | null;
  readonly status: Status;
  readonly words: Words;
  readonly language: Language;
}

/** What the articles of a story open with, who tells it where, and who does not. Nothing for a story of one article. */
export function StoryParts({ parts, absent, status, words, language }: StoryPartsProps) {
  if (parts.length === 0) return null;
  const { story } = words;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">
        {story.parts} {parts.length}
      </h2>
      <p className="muted">{story.partsText}</p>
      <RecordTable columns={[story.part, story.opens, story.further, story.silent]}>
        {parts.map(({ event, opening, further, silent }) => (
          <tr key={event.id}>
            <td>
              <EventMarks event={event} language={language} />{" "}
              <Link href={`/events/${encodeURIComponent(event.id)}`} data-row lang="fr">
                <EventTitle event={event} />
              </Link>
              <div className="muted">{presentRange(event.date, language)}</div>
            </td>
            <Tellers label={story.opens} articles={opening} language={language} />
            <Tellers label={story.further} articles={further} language={language} />
            <Tellers label={story.silent} articles={silent} language={language} />
          </tr>
        ))}
      </RecordTable>
      <Absent outlets={absent} words={words} language={language} />
      <CoverageNote status={status} language={language} />
    </section>
  );
}

/** By outlet and day where the outlet is known, for it may have told more than once; else by the article's own name. */
function Tellers({
  label,
  articles,
  language,
}: {
  readonly label: string;
  readonly articles: readonly ArticleSource[];
  readonly language: Language;
}) {
  const named = articles.map((article) => (
    <div key={article.articleId}>
      <Link href={`/articles/${encodeURIComponent(article.articleId)}`} lang="fr">
        {article.outlet === null ? articleName(article, language) : publisherName(article, language)}
      </Link>
      {article.outlet === null || article.publishedAt === null ? null : (
        <span className="muted small"> {presentShortDate(article.publishedAt, language)}</span>
      )}
    </div>
  ));
  return (
    <td data-label={label}>
      {named.length > MOST_NAMED ? (
        <details>
          <summary>{presentCount(named.length, "article", language)}</summary>
          {named}
        </details>
      ) : (
        named
      )}
    </td>
  );
}

/** Articles named at once beside an event; more stand behind their count, so that the events stay beside each other. Guessed. */
const MOST_NAMED = 3;

/** Outlets that were read in the same days; one that was not read at all is not named here. */
function Absent({
  outlets,
  words,
  language,
}: {
  readonly outlets: readonly AbsentOutlet[] | null;
  readonly words: Words;
  readonly language: Language;
}) {
  if (outlets === null) return <p className="muted">{words.story.undated}</p>;
  if (outlets.length === 0) return <p className="muted">{words.story.noAbsent}</p>;
  return (
    <p>
      {words.story.absent}{" "}
      {outlets.map(({ id, name, articleCount }, index) => (
        <span key={id}>
          {index === 0 ? null : ", "}
          <Link href={`/articles?outlet=${encodeURIComponent(id)}`}>
            {name} ({presentCount(articleCount, "article", language)})
          </Link>
        </span>
      ))}
    </p>
  );
}
