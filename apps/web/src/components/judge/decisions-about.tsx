import { type Language, presentMoment } from "@recoupe/api/present";
import { call } from "../../server/api.ts";
import type { Words } from "../../words/index.ts";
import { DecisionWords } from "./decision-words.tsx";
import { JudgeForm } from "./judge-form.tsx";

/** Decisions shown beside what they are about; all of them stand among the decisions. */
const SHOWN = 20;

/** What people decided about one thing and did not take back: who, when, why, and the way back. Nothing where nobody did. */
export async function DecisionsAbout({ id, words, language }: { id: string; words: Words; language: Language }) {
  const { rows } = await call().judgement.list({ about: id, limit: SHOWN });
  const standing = rows.filter(({ undone }) => undone === null);
  if (standing.length === 0) return null;
  return (
    <section aria-labelledby="decided">
      <h2 id="decided">
        {words.judge.decidedHere} {standing.length}
      </h2>
      <ul className="rows">
        {standing.map((row) => (
          <li key={row.sequence}>
            <DecisionWords row={row} words={words} language={language} />{" "}
            <span className="muted">
              {[row.author, presentMoment(row.at, language), row.reason].filter(Boolean).join(" · ")}
            </span>{" "}
            <JudgeForm decision={{ kind: "undo", sequence: row.sequence }} language={language} quiet />
          </li>
        ))}
      </ul>
    </section>
  );
}
