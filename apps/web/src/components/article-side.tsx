import type { ArticleView, ContradictionView, Dismissal } from "@recoupe/api";
import {
  contradictionTitle,
  eventKindLabel,
  explainRule,
  issueKindLabel,
  issueNoteText,
  type Language,
} from "@recoupe/api/present";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Words } from "../words/index.ts";
import { ArticleFacts } from "./article-facts.tsx";
import { Why } from "./evidence-figure.tsx";
import { JudgeForm } from "./judge/judge-form.tsx";
import { PutAsideNote } from "./judge/put-aside-note.tsx";
import type { PageDecision } from "./judge/send-decision.ts";
import { Party } from "./links.tsx";
import { QuoteFacts } from "./quote-facts.tsx";
import { Quoted } from "./quoted.tsx";
import { StatusMark } from "./status-mark.tsx";

interface ArticleSideProps {
  readonly article: ArticleView;
  readonly contradictions: readonly ContradictionView[];
  readonly words: Words;
  readonly language: Language;
}

/** Beside the text: where it comes from, and everything that was read out of it, each leading to its words. */
export function ArticleSide({ article, contradictions, words, language }: ArticleSideProps) {
  const part = { article, words, language };
  return (
    <aside className="reader-side" aria-labelledby="in-this">
      <h2 id="in-this">{words.article.inThis}</h2>
      <ArticleFacts {...part} />
      {contradictions.length > 0 ? <Contradictions contradictions={contradictions} {...part} /> : null}
      <Entities {...part} />
      <Quotes {...part} />
      <Events {...part} />
      {article.issues.length > 0 ? <Damage {...part} /> : null}
    </aside>
  );
}

type PartProps = Omit<ArticleSideProps, "contradictions">;

/** The article with these words lit. */
function lit({ articleId }: ArticleView, { start, end }: { readonly start: number; readonly end: number }): string {
  return `/articles/${encodeURIComponent(articleId)}?evidence=${start}-${end}#evidence`;
}

function Contradictions({ contradictions, words, language }: ArticleSideProps) {
  return (
    <Part id="contradictions" title={`${words.article.contradictions} ${contradictions.length}`} open>
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
  );
}

function Entities({ article, words }: PartProps) {
  return (
    <Part id="entities" title={`${words.article.entities} ${article.entities.length}`} open>
      <p lang="fr">
        {article.entities.map((entity, index) => (
          <span key={`${entity.entityId} ${entity.name}`}>
            {index > 0 ? ", " : null}
            <Party party={entity} />
            <OtherNames names={namesBeside(entity)} words={words} />
          </span>
        ))}
      </p>
    </Part>
  );
}

function Quotes({ article, words, language }: PartProps) {
  const standing = article.quotes.filter(({ dismissed }) => dismissed === null);
  const known = standing.filter(({ speaker }) => speaker).length;
  return (
    <Part id="quotes" title={`${words.article.quotes} ${words.article.quotesWithSpeaker(standing.length, known)}`}>
      <ul className="rows">
        {putAsideLast(article.quotes).map((quote) => (
          <li key={quote.id} className={quote.dismissed ? "aside-row" : undefined}>
            <b>{quote.speaker ? <Party party={quote.speaker} /> : words.quote.unknownSpeaker}</b>{" "}
            <Link href={lit(article, quote.evidence)} lang="fr">
              <Quoted text={quote.evidence.exact} />
            </Link>
            <div className="muted small">
              <QuoteFacts quote={quote} words={words} language={language} />
            </div>
            {quote.rule ? <Why explanation={explainRule(quote.rule, language)} words={words} /> : null}
            <PutAside
              decision={{ kind: "dismiss", id: quote.utteranceId ?? quote.id, misread: true }}
              label={words.judge.misread}
              of={quote}
              words={words}
              language={language}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Events({ article, words, language }: PartProps) {
  const standing = article.tellings.filter(({ dismissed }) => dismissed === null);
  return (
    <Part id="events" title={`${words.article.events} ${standing.length}`}>
      <ul className="rows">
        {putAsideLast(article.tellings).map((telling) => (
          <li key={telling.id} className={telling.dismissed ? "aside-row" : undefined}>
            <StatusMark mark={telling.status} language={language}>
              {telling.eventId === null ? (
                eventKindLabel(telling, language)
              ) : (
                <Link href={`/events/${encodeURIComponent(telling.eventId)}`}>{eventKindLabel(telling, language)}</Link>
              )}
            </StatusMark>
            <br />
            <Link href={lit(article, telling.evidence)} lang="fr">
              <Quoted text={telling.evidence.exact} />
            </Link>
            {telling.rule ? <Why explanation={explainRule(telling.rule, language)} words={words} /> : null}
            <PutAside
              decision={{ kind: "dismiss", id: telling.eventId ?? telling.id, as: "no-event", misread: true }}
              label={words.event.noEvent}
              of={telling}
              words={words}
              language={language}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function putAsideLast<Finding extends { readonly dismissed: Dismissal | null }>(
  findings: readonly Finding[],
): readonly Finding[] {
  return findings.toSorted((one, other) => Number(one.dismissed !== null) - Number(other.dismissed !== null));
}

/** Puts a finding aside; of one that was, says so and brings it back. */
function PutAside({
  of: { dismissed },
  decision,
  label,
  words,
  language,
}: Pick<PartProps, "words" | "language"> & {
  of: { readonly dismissed: Dismissal | null };
  decision: PageDecision;
  label: string;
}) {
  if (dismissed) return <PutAsideNote dismissed={dismissed} words={words} language={language} />;
  return <JudgeForm decision={decision} label={label} language={language} quiet />;
}

function Damage({ article, words, language }: PartProps) {
  return (
    <Part id="damage" title={words.article.altered(article.issues.length)}>
      <ul className="rows">
        {article.issues.map((issue) => (
          <li key={issue.id}>
            <StatusMark mark={issue.kind === "fact-error" ? "contested" : "altered"} language={language}>
              {issueKindLabel(issue.kind, language)}
            </StatusMark>
            <br />
            <Link href={lit(article, issue)} lang="fr">
              «&nbsp;{article.text.slice(issue.start, issue.end)}&nbsp;»
            </Link>
            {issue.note ? <div className="muted">{issueNoteText(issue.note, language)}</div> : null}
          </li>
        ))}
      </ul>
    </Part>
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

/** The names that say more than the one that is shown: « armée malienne » beside « Armée malienne » does not. */
function namesBeside({ name, names }: ArticleView["entities"][number]): readonly string[] {
  return names.filter((other) => other.toLocaleLowerCase("fr") !== name.toLocaleLowerCase("fr"));
}

function OtherNames({ names, words }: { names: readonly string[]; words: Words }) {
  return names.length === 0 ? null : <span className="muted"> {words.article.also(names)}</span>;
}
