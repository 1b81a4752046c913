import type { Evidence, PartyView, RuleView } from "@recoupe/api";
import {
  articleName,
  type Explanation,
  explainRule,
  type Language,
  type Mark,
  presentDate,
  publisherName,
  sourceName,
  translationLabel,
} from "@recoupe/api/present";
import Link from "next/link";
import type { ReactNode } from "react";
import { keepTogether } from "../reader/keep-together.ts";
import type { Words } from "../words/index.ts";
import { CopyQuote } from "./copy-quote.tsx";
import { AddToDossier, type DossierSentence } from "./dossier/add-to-dossier.tsx";
import { evidenceHref, Party } from "./links.tsx";
import { StatusMark } from "./status-mark.tsx";

interface EvidenceFigureProps {
  readonly evidence: Evidence;
  readonly language: Language;
  readonly words: Words;
  /** How it is told; absent where it is no statement about the world, such as a mention. */
  readonly mark?: Mark | undefined;
  /** Who says so; null where the outlet itself does. */
  readonly by?: PartyView | null | undefined;
  readonly rule?: RuleView | null | undefined;
  /** The words cut where another article gives other ones, to underline those. */
  readonly pieces?: readonly { readonly text: string; readonly own: boolean }[] | undefined;
  /** More for the line of sources, such as the kind of quotation. */
  readonly note?: ReactNode;
  /** `small`: only the words and a short source, on small space. */
  readonly size?: "full" | "small" | undefined;
  /** What the words were found under: a dossier remembers it. */
  readonly thingId?: string | undefined;
  /** Whether the words can be put into a dossier from here. */
  readonly putsAside?: boolean | undefined;
  /** More that can be done with the words. */
  readonly children?: ReactNode;
}

/** The words of an evidence as a dossier takes them. */
export function sentenceOf({ source, start, end }: Evidence, thingId?: string): DossierSentence {
  return { articleId: source.articleId, start, end, ...(thingId === undefined ? {} : { thingId }) };
}

/** The words of an article in their surroundings, with speaker, date, outlet, paragraph and a link that lights them there. */
export function EvidenceFigure(props: EvidenceFigureProps) {
  const {
    evidence,
    language,
    words,
    mark,
    by,
    rule,
    note,
    pieces = [],
    size = "full",
    thingId,
    putsAside = true,
    children,
  } = props;
  return (
    <figure className={`evidence ${size} ${mark ? `mark-${mark}` : ""}`}>
      {mark ? <StatusMark mark={mark} language={language} /> : null}
      <blockquote lang="fr">
        {size === "full" ? <span className="context">{evidence.before}</span> : null}
        <mark>{pieces.length === 0 ? evidence.exact : <Pieces pieces={pieces} />}</mark>
        {size === "full" ? <span className="context">{evidence.after}</span> : null}
      </blockquote>
      <figcaption>
        {by ? (
          <>
            <b>
              <Party party={by} />
            </b>
            {" · "}
          </>
        ) : null}
        {size === "full" ? (
          <SourceLine evidence={evidence} language={language} words={words} />
        ) : (
          <ShortSourceLine evidence={evidence} language={language} words={words} />
        )}
        {note ? <> · {note}</> : null}
      </figcaption>
      {size === "full" ? (
        <div className="under">
          {rule ? <Why explanation={explainRule(rule, language)} words={words} /> : null}
          <CopyQuote
            text={quoted(evidence, by, { language, words })}
            path={evidenceHref(evidence)}
            {...words.copyQuote}
          />
          {putsAside ? <AddToDossier sentences={[sentenceOf(evidence, thingId)]} language={language} quiet /> : null}
          {children}
        </div>
      ) : null}
    </figure>
  );
}

/** The sentence as it is quoted elsewhere, with who says it, where and when. */
function quoted(
  { exact, source, paragraph }: Evidence,
  by: EvidenceFigureProps["by"],
  { language, words }: Pick<EvidenceFigureProps, "language" | "words">,
): string {
  const place =
    paragraph === null
      ? articleName(source, language)
      : `${articleName(source, language)} ${words.paragraph}${paragraph}`;
  const from = [by?.name, publisherName(source, language), presentDate(source.publishedAt, language), place];
  return `« ${exact.trim()} »\n${from.filter(Boolean).join(" · ")}`;
}

function Pieces({ pieces }: { pieces: NonNullable<EvidenceFigureProps["pieces"]> }) {
  let start = 0;
  return pieces.map(({ text, own }) => {
    const key = start;
    start += text.length;
    return own ? (
      <u key={key} className="own-words">
        {text}
      </u>
    ) : (
      text
    );
  });
}

/** Outlet, date and paragraph; the paragraph is the link to the words in their article. */
export function SourceLine({ evidence, language, words }: { evidence: Evidence; language: Language; words: Words }) {
  const { source, paragraph } = evidence;
  const translated = translationLabel(source.machineTranslated, language);
  return (
    <>
      {presentDate(source.publishedAt, language)}
      {" · "}
      {publisherName(source, language)}
      {" · "}
      <Link href={evidenceHref(evidence)} data-evidence>
        <span lang="fr">{keepTogether(articleName(source, language))}</span>
        {paragraph === null ? "" : ` ${words.paragraph}${paragraph}`}
      </Link>
      {source.credits.length > 0 ? ` · ${words.article.credits(source.credits)}` : ""}
      {translated ? ` · ${translated}` : ""}
    </>
  );
}

/** Date, and the shortest name by which the article can be told apart: the link to the words. */
function ShortSourceLine({ evidence, language, words }: { evidence: Evidence; language: Language; words: Words }) {
  const { source } = evidence;
  const translated = translationLabel(source.machineTranslated, language);
  return (
    <>
      {presentDate(source.publishedAt, language)} ·{" "}
      <Link href={evidenceHref(evidence)} title={source.title ?? undefined} data-evidence>
        <SourceName evidence={evidence} words={words} language={language} />
      </Link>
      {translated ? ` · ${translated}` : ""}
    </>
  );
}

/** The outlet or what stands for it, with the paragraph. */
export function SourceName({ evidence, words, language }: { evidence: Evidence; words: Words; language: Language }) {
  const { source, paragraph } = evidence;
  return (
    <>
      {keepTogether(sourceName(source, language))}
      {paragraph === null ? "" : ` ${words.paragraph}${paragraph}`}
    </>
  );
}

/** Why the machine found something: « pourquoi ? ». The rule's own name stands last, for those who look it up. */
export function Why({ explanation, words }: { explanation: Explanation; words: Words }) {
  const { rule, code, details } = explanation;
  return (
    <details className="why">
      <summary>{words.why}</summary>
      <p>
        {rule}
        {details.length > 0 ? ` – ${details.join(" ; ")}` : null}
        {code ? (
          <>
            {" · "}
            <Link href="/method#rules" className="mono">
              {code}
            </Link>
          </>
        ) : null}
      </p>
    </details>
  );
}
