import type { JudgementRow } from "@recoupe/api";
import { type Language, presentMoment, verdictLabel } from "@recoupe/api/present";
import Link from "next/link";
import { JudgeForm } from "../../components/judge/judge-form.tsx";
import { hrefOfThing } from "../../components/links.tsx";
import { Pager } from "../../components/pager.tsx";
import { call, orNotFound } from "../../server/api.ts";
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
  const page = await orNotFound(
    call().judgement.list({ limit: LIMIT, ...(text.cursor ? { cursor: text.cursor } : {}) }),
  );
  return (
    <>
      <h1>{words.judge.history}</h1>
      <p className="muted">{words.judge.historyText}</p>
      {page.total === 0 ? (
        <p className="empty">{words.judge.none}</p>
      ) : (
        <table className="records">
          <thead>
            <tr>
              <th scope="col">{words.judge.decision}</th>
              <th scope="col">{words.judge.about}</th>
              <th scope="col">{words.judge.reason}</th>
              <th scope="col">{words.judge.by}</th>
              <th scope="col">{words.judge.undone}</th>
            </tr>
          </thead>
          <tbody>
            {page.rows.map((row) => (
              <DecisionRow key={row.sequence} row={row} words={words} language={language} />
            ))}
          </tbody>
        </table>
      )}
      <Pager path="/decisions" filters={text} page={page} words={words} />
    </>
  );
}

function DecisionRow({ row, words, language }: { row: JudgementRow; words: Words; language: Language }) {
  return (
    <tr>
      <td>
        <b>{verdictLabel(row.verdict, language)}</b>
      </td>
      <td lang="fr">
        <Thing thing={row.target} />
        {row.other ? (
          <>
            {" "}
            {row.verdict === "same" ? "=" : "≠"} <Thing thing={row.other} />
          </>
        ) : null}
        {row.values ? <div className="muted">{valuesOf(row.values)}</div> : null}
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

function Thing({ thing }: { thing: JudgementRow["target"] }) {
  const href = hrefOfThing(thing.id);
  return href ? <Link href={href}>{thing.label}</Link> : thing.label;
}

function valuesOf(values: NonNullable<JudgementRow["values"]>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} : ${value ?? "–"}`)
    .join(" ; ");
}
