import type { Dismissal } from "@recoupe/api";
import { type Language, presentTakenOut } from "@recoupe/api/present";
import type { Words } from "../../words/index.ts";
import { UndoPress } from "./undo-press.tsx";

/** Of an article that a person took out: by whom and why, and the press that brings it back. */
export function TakenOutNote({ takenOut, words, language }: { takenOut: Dismissal; words: Words; language: Language }) {
  return (
    <>
      <span aria-hidden="true">⊘</span> {presentTakenOut(takenOut, language)}{" "}
      <UndoPress sequence={takenOut.sequence} label={words.judge.bringBack} language={language} />
    </>
  );
}
