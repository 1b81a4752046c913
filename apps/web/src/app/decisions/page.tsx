import type { JudgementRow } from "@recoupe/api";
import { type Language, presentMoment } from "@recoupe/api/present";
import { DecisionWords } from "../../components/judge/decision-words.tsx";
import { JudgeForm } from "../../components/judge/judge-form.tsx";
import { Pager } from "../../components/pager.tsx";
import { RecordTable } from "../../components/record-table.tsx";
import { call, readList } from "../../server/api.ts";
import { type PageParameters, readFilters } from "../../server/filters.ts";
import { readSettings } from "../../server/reader.ts";
import type { Words } from "../../words/index.ts";

/** Rows of one slice. Guessed. */
const LIMIT = 50;

export async function generateMetadata() {
  const { words } = await readSettings();
  return { title: words.judge.history };
}

/** Everything that people decided, newest first, what was taken back included. */
export default async function DecisionsPage({ searchParams }: PageParameters) {
  const { words, language } = await readSettings();
  const { text } = await readFilters(searchParams);
  const page = await readList(call().judgement.list({ limit: LIMIT, ...(text.cursor ? { cursor: text.cursor } : {}) }));
  return (
    <>
      <h1>{words.judge.history}</h1>
      <p className="muted">{words.judge.historyText}</p>
      {page.total === 0 ? (
        <p className="empty">{words.judge.none}</p>
      ) : (
        <RecordTable columns={[words.judge.decision, words.judge.reason, words.judge.by, words.judge.undone]}>
          {page.rows.map((row) => (
            <DecisionRow key={row.sequence} row={row} words={words} language={language} />
          ))}
        </RecordTable>
      )}
      <Pager path="/decisions" filters={text} page={page} words={words} />
    </>
  );
}

function DecisionRow({ row, words, language }: { row: JudgementRow; words: Words; language: Language }) {
  return (
    <tr>
      <td>
        <DecisionWords row={row} words={words} language={language} />
      </td>
      <td data-label={words.judge.reason}>{row.reason}</td>
      <td className="muted">
        {row.author}, {presentMoment(row.at, language)}
      </td>
      <td>
        {row.undone ? (
          <span className="muted">
            {[words.judge.undoneBy(row.undone.author, presentMoment(row.undone.at, language)), row.undone.reason]
              .filter(Boolean)
              .join(" ")}
          </span>
        ) : (
          <JudgeForm decision={{ kind: "undo", sequence: row.sequence }} language={language} />
        )}
      </td>
    </tr>
  );
}
