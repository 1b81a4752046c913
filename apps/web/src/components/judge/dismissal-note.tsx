import type { Dismissal } from "@recoupe/api";
import { type Language, presentMoment } from "@recoupe/api/present";
import type { Words } from "../../words/index.ts";
import { JudgeForm } from "./judge-form.tsx";

/** Says that a person put something aside: who, when, why, and the way to take it back. */
export function DismissalNote({
  dismissed,
  words,
  language,
}: {
  dismissed: Dismissal;
  words: Words;
  language: Language;
}) {
  const { sequence, author, at, reason } = dismissed;
  return (
    <div className="decision">
      <p>
        <b>{words.judge.dismissedBy(author, presentMoment(at, language))}</b>
        {reason ? <> {reason}</> : null}
      </p>
      <JudgeForm decision={{ kind: "undo", sequence }} language={language} />
    </div>
  );
}
