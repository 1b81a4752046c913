import type { Dismissal } from "@recoupe/api";
import { type Language, presentDismissal } from "@recoupe/api/present";
import type { Words } from "../../words/index.ts";
import { UndoPress } from "./undo-press.tsx";

/** Where something that was put aside still stands: that it was, by whom and why, and the press that brings it back. */
export function PutAsideNote({
  dismissed,
  words,
  language,
}: {
  dismissed: Dismissal;
  words: Words;
  language: Language;
}) {
  return (
    <div className="put-aside small">
      <span aria-hidden="true">⊘</span> {presentDismissal(dismissed, language)}{" "}
      <UndoPress sequence={dismissed.sequence} label={words.judge.bringBack} language={language} />
    </div>
  );
}
