import type { QuoteStatement, QuoteView, Rendering } from "@recoupe/api";
import { explainReason, type Language, quoteKindLabel } from "@recoupe/api/present";
import type { Words } from "../words/index.ts";
import { EvidenceFigure, Why } from "./evidence-figure.tsx";
import { JudgeForm } from "./judge/judge-form.tsx";
import { Party } from "./links.tsx";
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
  const { tellings } = statement;
  const speaker = tellings.find((telling) => telling.speaker)?.speaker;
  const articles = new Set(tellings.map(({ evidence }) => evidence.source.articleId)).size;
  return (
    <li id={statement.id}>
      <h3>{speaker ? <Party party={speaker} /> : <span className="muted">{words.quote.unknownSpeaker}</span>}</h3>
      {articles > 1 ? (
        <p>
          <StatusMark mark="corroborated" language={language}>
            {words.quote.sameWords(articles)}
          </StatusMark>
        </p>
      ) : null}
      {statement.reason && tellings.length > 1 ? (
        <Why explanation={explainReason(statement.reason, language)} words={{ ...words, why: words.quote.joined }} />
      ) : null}
      {tellings.some(({ pieces }) => pieces.some(({ own }) => own)) ? (
        <p className="muted small">
          <u className="own-words">{words.quote.underlined}</u> : {words.quote.underlinedMeaning}
        </p>
      ) : null}
      <div className={tellings.length > 1 ? "sides" : undefined}>
        {tellings.map((telling) => (
          <div key={telling.id}>
            <QuoteFigure quote={telling} words={words} language={language} />
            {tellings.length > 1 ? (
              <JudgeForm decision={{ kind: "split", id: statement.id, memberIds: [telling.id] }} language={language} />
            ) : null}
          </div>
        ))}
      </div>
    </li>
  );
}

/** A quotation with its sentence, form, verb and channel. */
export function QuoteFigure({
  quote,
  words,
  language,
}: {
  quote: QuoteView & Partial<Pick<Rendering, "pieces">>;
  words: Words;
  language: Language;
}) {
  const { kind, cue, channel, corrupt } = quote;
  const note = [
    quoteKindLabel(kind, language),
    cue ? `« ${cue} »` : null,
    channel ? words.quote.via(channel) : null,
    corrupt ? words.quote.corrupt : null,
  ];
  return (
    <EvidenceFigure
      evidence={quote.evidence}
      mark={corrupt ? "altered" : undefined}
      by={quote.speaker}
      rule={quote.rule}
      pieces={quote.pieces}
      note={note.filter(Boolean).join(" · ")}
      words={words}
      language={language}
    />
  );
}
