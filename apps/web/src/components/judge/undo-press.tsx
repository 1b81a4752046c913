"use client";

import type { Language } from "@recoupe/api/present";
import { DecisionPress } from "./decision-press.tsx";

/** Takes a decision back by one press, signed by who signed last in this browser; who never signed here is asked. */
export function UndoPress({ sequence, label, language }: { sequence: number; label: string; language: Language }) {
  return <DecisionPress decision={{ kind: "undo", sequence }} reason="" label={label} language={language} />;
}
