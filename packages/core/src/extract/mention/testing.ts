import type { KnowledgeRow } from "../../model/knowledge.ts";
import { analyseText } from "../testing.ts";

/** Lines around a text, so that the parser takes it for a paragraph of an article. */
const TITLE = "La journée en quelques lignes";
export const CLOSING =
  "Une centaine de personnes attendaient depuis le matin devant le siège, où la presse était réunie.";

/** Names of a paragraph with their types, in order: « ORG Unicef »; `known` persons stand in the base. For tests only. */
export function namesOf(text: string, known: readonly KnowledgeRow[] = []): readonly string[] {
  const analysis = analyseText(`${TITLE}\n\n${text} ${CLOSING}\n\n${CLOSING}`, "2024-06-12", known);
  return analysis.entities
    .flatMap(({ type, mentions }) =>
      mentions.filter(({ level }) => level === "name").map(({ start, end }) => ({ start, end, type })),
    )
    .toSorted((left, right) => left.start - right.start)
    .map(({ start, end, type }) => `${type} ${analysis.text.slice(start, end)}`);
}
