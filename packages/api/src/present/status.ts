import type { EventStatus } from "@recoupe/core/model";
import type { Language, Wording } from "./language.ts";

/** Everything a row, a sentence or a passage can be said to be. Colour comes last: sign, word and line tell it first. */
export const MARKS = [
  "asserted",
  "denied",
  "planned",
  "requested",
  "hypothetical",
  "contested",
  "corroborated",
  "altered",
] as const;
export type Mark = (typeof MARKS)[number];

export type MarkLine = "solid" | "dashed" | "dotted" | "double" | "hatched";

interface MarkFace {
  readonly sign: string;
  readonly line: MarkLine;
  readonly word: Wording;
}

const FACES: Readonly<Record<Mark, MarkFace>> = {
  asserted: { sign: "●", line: "solid", word: { fr: "Affirmé", en: "Asserted" } },
  denied: { sign: "✕", line: "dashed", word: { fr: "Démenti", en: "Denied" } },
  planned: { sign: "◌", line: "dotted", word: { fr: "Annoncé", en: "Announced" } },
  requested: { sign: "◇", line: "dotted", word: { fr: "Demandé", en: "Requested" } },
  hypothetical: { sign: "~", line: "dotted", word: { fr: "Hypothétique", en: "Hypothetical" } },
  contested: { sign: "≠", line: "double", word: { fr: "Contredit", en: "Contradicted" } },
  corroborated: { sign: "✓", line: "solid", word: { fr: "Recoupé", en: "Corroborated" } },
  altered: { sign: "▨", line: "hatched", word: { fr: "Texte altéré", en: "Damaged text" } },
};

/** The mark of how one source presents an event. */
export function markOfStatus(status: EventStatus): Mark {
  return status;
}

/** The mark of a claim's stance. */
export function markOfStance(stance: "asserts" | "denies"): Mark {
  return stance === "asserts" ? "asserted" : "denied";
}

/** One character that tells a mark without colour. */
export function signOf(mark: Mark): string {
  return FACES[mark].sign;
}

/** The line by which a mark is told without colour. */
export function lineOf(mark: Mark): MarkLine {
  return FACES[mark].line;
}

/** The word beside the sign. */
export function wordOf(mark: Mark, language: Language): string {
  return FACES[mark].word[language];
}
