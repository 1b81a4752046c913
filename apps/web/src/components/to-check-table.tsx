import type { EventRow, FlaggedPassage } from "@recoupe/api";
import { issueKindLabel, type Language, presentRange } from "@recoupe/api/present";
import Link from "next/link";
import type { Words } from "../words/index.ts";
import { SourceName } from "./evidence-figure.tsx";
import { JudgeForm } from "./judge/judge-form.tsx";
import { evidenceHref } from "./links.tsx";
import { StatusMark } from "./status-mark.tsx";

interface ToCheckTableProps {
  readonly passages: readonly FlaggedPassage[];
  readonly announcements: readonly EventRow[];
  readonly words: Words;
  readonly language: Language;
  /** Whether a passage can be dismissed here: on its own page, where there is room for it. */
  readonly judges?: boolean;
}

/** What a person has to look at, each with the words and where they stand. */
export function ToCheckTable({ passages, announcements, words, language, judges = false }: ToCheckTableProps) {
  if (passages.length + announcements.length === 0) return <p className="empty">{words.home.noChecks}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.home.what}</th>
          <th scope="col">{words.home.where}</th>
        </tr>
      </thead>
      <tbody>
        {passages.map((passage) => (
          <tr key={passage.id}>
            <td>
              <PassageMark passage={passage} words={words} language={language} />
              <br />
              <span lang="fr">«&nbsp;{passage.evidence.exact}&nbsp;»</span>
              {passage.note ? <div className="muted">{passage.note}</div> : null}
              {judges ? <JudgeForm decision={{ kind: "dismiss", id: passage.id }} language={language} /> : null}
            </td>
            <Where evidence={passage.evidence} words={words} language={language} />
          </tr>
        ))}
        {announcements.map((event) => (
          <tr key={event.id}>
            <td>
              <StatusMark mark="planned" language={language}>
                {words.home.announced}
              </StatusMark>
              <br />
              <span lang="fr">«&nbsp;{event.lead.evidence.exact}&nbsp;»</span>
              <div className="muted">
                <Link href={`/events/${encodeURIComponent(event.id)}`}>{presentRange(event.date, language)}</Link>
              </div>
            </td>
            <Where evidence={event.lead.evidence} words={words} language={language} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PassageMark({ passage, words, language }: { passage: FlaggedPassage; words: Words; language: Language }) {
  const label = passage.kind === "fact-error" ? words.home.knowledge : issueKindLabel(passage.kind, language);
  return (
    <StatusMark mark={passage.kind === "fact-error" ? "contested" : "altered"} language={language}>
      {label}
    </StatusMark>
  );
}

function Where({
  evidence,
  words,
  language,
}: {
  evidence: FlaggedPassage["evidence"];
  words: Words;
  language: Language;
}) {
  return (
    <td className="where">
      <Link href={evidenceHref(evidence)} title={evidence.source.title ?? undefined} data-row>
        <SourceName evidence={evidence} words={words} language={language} />
      </Link>
    </td>
  );
}
