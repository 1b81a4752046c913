import type { AlteredArticle, EventRow, FlaggedPassage, Page } from "@recoupe/api";
import { issueKindLabel, issueNoteText, type Language, presentRange } from "@recoupe/api/present";
import Link from "next/link";
import type { ReactNode } from "react";
import type { Words } from "../words/index.ts";
import { SourceName } from "./evidence-figure.tsx";
import { JudgeForm } from "./judge/judge-form.tsx";
import { evidenceHref } from "./links.tsx";
import { Quoted } from "./quoted.tsx";
import { StatusMark } from "./status-mark.tsx";

interface Reading {
  readonly words: Words;
  readonly language: Language;
}

interface ToCheckTableProps extends Reading {
  readonly knowledge?: Pick<Page<FlaggedPassage>, "rows" | "total"> | undefined;
  readonly announcements?: Pick<Page<EventRow>, "rows" | "total"> | undefined;
  readonly altered?: Pick<Page<AlteredArticle>, "rows" | "total"> | undefined;
  /** Altered passages one by one, where they were asked for. */
  readonly passages?: Pick<Page<FlaggedPassage>, "rows" | "total"> | undefined;
  /** Whether a passage can be dismissed here: on its own page, where there is room for it. */
  readonly judges?: boolean;
}

/** What a person has to look at, what weighs most first; each with the words and where they stand. */
export function ToCheckTable({ knowledge, announcements, altered, passages, ...reading }: ToCheckTableProps) {
  const { words } = reading;
  const groups = { knowledge, announcements, altered, passages };
  if (Object.values(groups).every((group) => !group?.rows.length))
    return <p className="empty">{words.home.noChecks}</p>;
  return (
    <table className="records">
      <thead>
        <tr>
          <th scope="col">{words.home.what}</th>
          <th scope="col">{words.home.where}</th>
        </tr>
      </thead>
      <Group name="knowledge" group={knowledge} words={words}>
        {(passage) => <PassageRow key={passage.id} passage={passage} {...reading} />}
      </Group>
      <Group name="announcements" group={announcements} words={words}>
        {(event) => <AnnouncementRow key={event.id} event={event} {...reading} />}
      </Group>
      <Group name="altered" group={altered} words={words}>
        {(article) => <AlteredRow key={article.articleId} article={article} {...reading} />}
      </Group>
      <Group name="altered" group={passages} words={words}>
        {(passage) => <PassageRow key={passage.id} passage={passage} {...reading} />}
      </Group>
    </table>
  );
}

interface GroupProps<Row> {
  readonly name: "knowledge" | "announcements" | "altered";
  readonly group: Pick<Page<Row>, "rows" | "total"> | undefined;
  readonly words: Words;
  readonly children: (row: Row) => ReactNode;
}

/** One kind of thing to check under its own heading: how many there are, and the way to all of them. */
function Group<Row>({ name, group, words, children }: GroupProps<Row>) {
  if (!group || group.rows.length === 0) return null;
  return (
    <tbody id={name}>
      <tr className="group">
        <th scope="rowgroup" colSpan={2}>
          <Link href={`/checks#${name}`}>
            {words.home.groups[name]} {group.total}
          </Link>
        </th>
      </tr>
      {group.rows.map(children)}
      {group.rows.length < group.total ? (
        <tr>
          <td colSpan={2}>
            <Link href="/checks">{words.home.seeAll(group.rows.length, group.total)}</Link>
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

interface PassageRowProps extends Reading {
  readonly passage: FlaggedPassage;
  readonly judges?: boolean;
}

function PassageRow({ passage, judges = false, words, language }: PassageRowProps) {
  const isKnowledge = passage.kind === "fact-error";
  return (
    <tr>
      <td>
        <StatusMark mark={isKnowledge ? "contested" : "altered"} language={language}>
          {isKnowledge ? words.home.knowledge : issueKindLabel(passage.kind, language)}
        </StatusMark>
        <br />
        <span lang="fr" className="passage">
          <Quoted text={passage.evidence.exact} />
        </span>
        <Note passage={passage} language={language} />
        {judges ? <JudgeForm decision={{ kind: "dismiss", id: passage.id }} language={language} quiet /> : null}
      </td>
      <Where evidence={passage.evidence} words={words} language={language} />
    </tr>
  );
}

/** Why the passage is here. */
function Note({ passage: { note }, language }: { readonly passage: FlaggedPassage; readonly language: Language }) {
  return note === null ? null : <div className="muted">{issueNoteText(note, language)}</div>;
}

/** An article with its altered passages: their number, which leads to all of them, and the words of the worst. */
function AlteredRow({
  article: { articleId, passageCount, worst },
  judges = false,
  words,
  language,
}: Reading & { readonly article: AlteredArticle; readonly judges?: boolean }) {
  return (
    <tr>
      <td>
        <StatusMark mark="altered" language={language}>
          {issueKindLabel(worst.kind, language)}
        </StatusMark>
        <br />
        <span lang="fr" className="passage">
          <Quoted text={worst.evidence.exact} />
        </span>
        <Note passage={worst} language={language} />
        <div className="muted to-all">
          <Link href={`/checks?article=${encodeURIComponent(articleId)}`}>{words.article.altered(passageCount)}</Link>
        </div>
        {judges ? <JudgeForm decision={{ kind: "dismiss", id: worst.id }} language={language} quiet /> : null}
      </td>
      <Where evidence={worst.evidence} words={words} language={language} />
    </tr>
  );
}

function AnnouncementRow({
  event,
  judges = false,
  words,
  language,
}: Reading & { readonly event: EventRow; readonly judges?: boolean }) {
  return (
    <tr>
      <td>
        <StatusMark mark="planned" language={language}>
          {words.home.announced}
        </StatusMark>
        <br />
        <span lang="fr" className="passage">
          <Quoted text={event.lead.evidence.exact} />
        </span>
        <div className="muted to-all">
          <Link href={`/events/${encodeURIComponent(event.id)}`}>
            {event.date ? presentRange(event.date, language) : words.home.event}
          </Link>
        </div>
        {judges ? (
          <JudgeForm
            decision={{ kind: "dismiss", id: event.id }}
            label={words.judge.settled}
            language={language}
            quiet
          />
        ) : null}
      </td>
      <Where evidence={event.lead.evidence} words={words} language={language} />
    </tr>
  );
}

function Where({ evidence, words, language }: Reading & { readonly evidence: FlaggedPassage["evidence"] }) {
  return (
    <td className="where">
      <Link href={evidenceHref(evidence)} title={evidence.source.title ?? undefined} data-row>
        <SourceName evidence={evidence} words={words} language={language} />
      </Link>
    </td>
  );
}
