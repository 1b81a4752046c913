import type { QuoteStatement, QuoteView, Rendering } from "@recoupe/api";
import { explainReason, type Language, presentOrigins } from "@recoupe/api/present";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Words } from "../words/index.ts";
import { EvidenceFigure, Why } from "./evidence-figure.tsx";
import { correctSpeaker } from "./judge/corrections.ts";
import { JudgeForm } from "./judge/judge-form.tsx";
import { PutAsideNote } from "./judge/put-aside-note.tsx";
import { Party } from "./links.tsx";
import { hrefOf } from "./pager.tsx";
import { QuoteFacts } from "./quote-facts.tsx";
import { StatusMark } from "./status-mark.tsx";

/** One thing said; where several articles give it, their wordings side by side. */
export function StatementItem({
  statement,
  words,
  language,
}: {
  statement: QuoteStatement;
  words: Words;
  language: Language;
}) {
  const { id, speaker, tellings, tellingCount, articleCount, originCount } = statement;
  return (
    <li id={statement.id}>
      <h3>{speaker ? <Party party={speaker} /> : <span className="muted">{words.quote.unknownSpeaker}</span>}</h3>
      {statement.dismissed ? <PutAsideNote dismissed={statement.dismissed} words={words} language={language} /> : null}
      {originCount > 1 ? <StatusMark mark="corroborated" language={language} /> : null}
      {statement.reason && tellings.length > 1 ? (
        <Why
          explanation={explainReason(statement.reason, language)}
          words={{
            ...words,
            why: words.quote.joined(presentOrigins({ articles: articleCount, origins: originCount }, language)),
          }}
        />
      ) : null}
      {tellings.some(({ pieces }) => pieces.some(({ own }) => own)) ? (
        <p className="muted small">
          <u className="own-words">{words.quote.underlined}</u> : {words.quote.underlinedMeaning}
        </p>
      ) : null}
      <div className={tellings.length > 1 ? "sides" : undefined}>
        {tellings.map((telling) => (
          <QuoteFigure key={telling.id} quote={telling} words={words} language={language} thingId={statement.id}>
            {tellings.length > 1 ? (
              <JudgeForm
                decision={{ kind: "split", id: statement.id, memberIds: [telling.id] }}
                language={language}
                quiet
              />
            ) : null}
          </QuoteFigure>
        ))}
      </div>
      {tellings.length < tellingCount ? (
        <p>
          <Link href={hrefOf("/quotes", { statement: id })}>{words.home.seeAll(tellings.length, tellingCount)}</Link>
        </p>
      ) : null}
      <p className="judge-row">
        <JudgeForm decision={{ kind: "merge", id: statement.id, among: "quotes" }} language={language} quiet />
        <JudgeForm
          decision={correctSpeaker(statement, { words, language })}
          label={words.judge.speaker}
          language={language}
          quiet
        />
        {statement.dismissed ? null : (
          <JudgeForm
            decision={{ kind: "dismiss", id: statement.id, misread: true }}
            label={words.judge.misread}
            language={language}
            quiet
          />
        )}
      </p>
    </li>
  );
}

/** A quotation with its sentence and what the words around it tell of it. */
export function QuoteFigure({
  quote,
  thingId,
  children,
  words,
  language,
}: {
  quote: QuoteView & Partial<Pick<Rendering, "pieces">>;
  thingId?: string;
  children?: ReactNode;
  words: Words;
  language: Language;
}) {
  return (
    <EvidenceFigure
      evidence={quote.evidence}
      mark={quote.corrupt ? "altered" : undefined}
      by={quote.speaker}
      rule={quote.rule}
      pieces={quote.pieces}
      note={<QuoteFacts quote={quote} words={words} language={language} />}
      thingId={thingId}
      words={words}
      language={language}
    >
      {children}
    </EvidenceFigure>
  );
}
