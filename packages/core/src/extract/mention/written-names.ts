import type { KnowledgeRow } from "../../model/knowledge.ts";
import { remembering } from "../../resolve/names/index.ts";

/** Letter for letter, but for a capital at the start: « Mer Noire » and « mer Noire ». */
export function isWritten(row: KnowledgeRow, words: string): boolean {
  return [row.name, ...row.aliases].some((name) => {
    const own = plainMarks(name);
    if (own === words || (row.type === "LOC" && isInCapitals(words) && own.toUpperCase() === words)) return true;
    const opensWithArticle = /^(?:l[ae]s? |l')/.test(words) && (row.kind !== "party" || words.split(" ").length < 3);
    return !opensWithArticle && own.slice(1) === words.slice(1);
  });
}

/** Capitals stay; accents go, since foreign names lose theirs in the press. */
export const plainMarks: (words: string) => string = remembering((words) =>
  words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .replace(/[‐‑]/g, "-")
    .replace(/\s+/g, " "),
);

/** « PORT-AU-PRINCE, Haïti — »: datelines are set in capitals; shorter words may be acronyms. */
export const isInCapitals = (words: string): boolean => /^[\p{Lu} '-]{4,}$/u.test(words);
