import type { ContradictionStatement } from "@recoupe/api";
import {
  contradictionKindLabel,
  contradictionTitle,
  explainReason,
  explanationLabel,
  type Language,
  presentDate,
  presentRange,
  publisherName,
} from "@recoupe/api/present";
import type { Metadata } from "next";
import Link from "next/link";
import { CopyLink } from "../../../components/copy-link.tsx";
import { AddToDossier } from "../../../components/dossier/add-to-dossier.tsx";
import { EvidenceFigure, sentenceOf, Why } from "../../../components/evidence-figure.tsx";
import { ExportLinks } from "../../../components/export-links.tsx";
import { DismissalNote } from "../../../components/judge/dismissal-note.tsx";
import { JudgeForm } from "../../../components/judge/judge-form.tsx";
import { PutAsideNote } from "../../../components/judge/put-aside-note.tsx";
import { KnowledgeSide } from "../../../components/knowledge-side.tsx";
import { evidenceHref } from "../../../components/links.tsx";
import { OriginList } from "../../../components/origin-list.tsx";
import { Quoted } from "../../../components/quoted.tsx";
import { StatusMark } from "../../../components/status-mark.tsx";
import { datesOf, inOrderOfDate, sideTitle } from "../../../reader/contradiction-sides.ts";
import { keepTogether } from "../../../reader/keep-together.ts";
import { call, orNotFound } from "../../../server/api.ts";
import { readSettings } from "../../../server/reader.ts";
import type { Words } from "../../../words/index.ts";

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { language } = await readSettings();
  const contradiction = await orNotFound(call().contradiction.get({ id: (await params).id }));
  return { title: contradictionTitle(contradiction, language) };
}

export default async function ContradictionPage({ params }: PageProps) {
  const { words, language } = await readSettings();
  const contradiction = await orNotFound(call().contradiction.get({ id: (await params).id }));
  const { id, sides, kind, explained, reason, articleCount, originCount, dismissed, origins, putAside, against } =
    contradiction;
  return (
    <>
      <p className="crumbs">
        <Link href="/">{words.home.title}</Link> / <Link href="/contradictions">{words.contradiction.list}</Link> /{" "}
        <span className="mono">{id}</span>
      </p>
      <h1 lang="fr">{keepTogether(contradictionTitle(contradiction, language))}</h1>
      <p className="muted">{words.promise}</p>
      <p>
        <StatusMark mark="contested" language={language}>
          {presentRange(datesOf(sides), language)}
        </StatusMark>{" "}
        <span className="muted">
          {contradictionKindLabel(kind, language)}
          {explained ? ` · ${explanationLabel(explained, language)}` : null}
        </span>
      </p>
      <div className="toolbar">
        <ExportLinks address={`/c/${encodeURIComponent(id)}`} words={words} />
        <CopyLink {...words.copyLink} />
        <AddToDossier
          sentences={sides.flat().map(({ evidence }) => sentenceOf(evidence, id))}
          label={words.dossier.addAll}
          language={language}
        />
        {dismissed ? null : <JudgeForm decision={{ kind: "dismiss", id }} language={language} />}
      </div>
      <OriginList origins={origins} counts={{ articleCount, originCount }} words={words} language={language} />
      {reason ? (
        <Why explanation={explainReason(reason, language)} words={{ ...words, why: words.contradiction.why }} />
      ) : null}
      {dismissed ? <DismissalNote dismissed={dismissed} words={words} language={language} /> : null}
      <div className="sides">
        {sides.map((side, index) => (
          <section key={side[0]?.id} aria-labelledby={`side-${index}`}>
            <h2 id={`side-${index}`}>{sideTitle(side, index, { sides, words })}</h2>
            {inOrderOfDate(side).map((statement) => (
              <EvidenceFigure
                key={statement.id}
                evidence={statement.evidence}
                mark={statement.status}
                by={statement.by}
                rule={statement.rule}
                thingId={id}
                words={words}
                language={language}
              >
                <Misread statement={statement} words={words} language={language} />
              </EvidenceFigure>
            ))}
          </section>
        ))}
        {against ? (
          <section aria-labelledby="knowledge">
            <h2 id="knowledge">{words.contradiction.knowledge}</h2>
            <KnowledgeSide against={against} words={words} language={language} />
          </section>
        ) : null}
      </div>
      {putAside.length > 0 ? (
        <section aria-labelledby="put-aside">
          <h2 id="put-aside">
            {words.judge.putAside} {putAside.length}
          </h2>
          <ul className="rows">
            {inOrderOfDate(putAside).map((statement) => (
              <li key={statement.id}>
                <Link href={evidenceHref(statement.evidence)} lang="fr">
                  <Quoted text={statement.evidence.exact} />
                </Link>
                <Misread statement={statement} words={words} language={language} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Timeline statements={inOrderOfDate(sides.flat())} words={words} language={language} />
    </>
  );
}

/** The press that puts a sentence aside, or the one that brings it back. */
function Misread({
  statement: { id, kind, dismissed },
  words,
  language,
}: {
  statement: ContradictionStatement;
  words: Words;
  language: Language;
}) {
  if (dismissed) return <PutAsideNote dismissed={dismissed} words={words} language={language} />;
  const as = kind === "event" ? ("no-event" as const) : undefined;
  return (
    <JudgeForm
      decision={{ kind: "dismiss", id, as, misread: true }}
      label={words.judge.misread}
      language={language}
      quiet
    />
  );
}

function Timeline({
  statements,
  words,
  language,
}: {
  statements: readonly ContradictionStatement[];
  words: Words;
  language: Language;
}) {
  const days = [...Map.groupBy(statements, ({ evidence }) => evidence.source.publishedAt?.slice(0, 10) ?? null)];
  return (
    <section aria-labelledby="timeline" className="timeline">
      <h2 id="timeline">{words.contradiction.timeline}</h2>
      <ol>
        {days.map(([day, told]) => (
          <li key={day}>
            <b>{presentDate(day, language)}</b>
            <ul>
              {told.map(({ id, status, by, evidence }) => (
                <li key={id}>
                  <StatusMark mark={status} language={language}>
                    <Link href={evidenceHref(evidence)}>
                      {by?.name ?? words.contradiction.outlet}, {publisherName(evidence.source, language)}
                    </Link>
                  </StatusMark>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
