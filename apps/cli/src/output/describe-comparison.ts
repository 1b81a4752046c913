import type { Comparison } from "@recoupe/api/local";
import { knowledgeLines, presentCount } from "@recoupe/api/present";
import { cleanText } from "./clean-text.ts";

/** A comparison for a reader: contradictions with both sides verbatim, then what is shared. */
export function describeComparison(comparison: Comparison): string {
  const analyses = new Map(comparison.documents.map(({ file, analysis }) => [file, analysis]));
  const words = ({ file, kind, id }: Comparison["contradictions"][number]["sides"][number][number]) => {
    const analysis = analyses.get(file);
    const item =
      kind === "quote"
        ? analysis?.quotes.find((quote) => quote.id === id)
        : (kind === "claim" ? analysis?.claims : analysis?.events)?.find((each) => each.id === id)?.evidence;
    const sentence = item && analysis ? analysis.text.slice(item.start, item.end).replace(/\s+/g, " ") : "";
    return `    ${sentence} (${file})`;
  };
  const contradictions = comparison.contradictions.map((contradiction) => {
    const sides = contradiction.sides.map((side) => side.map(words).join("\n")).join("\n    ≠\n");
    const explained = contradiction.explained ? ` (s'explique : ${contradiction.explained})` : "";
    return `  ≠ ${contradiction.question ?? contradiction.kind}${explained}\n${sides}\n`;
  });
  const againstBase = (comparison.knowledgeContradictions ?? []).map(({ question, against, passages }) => {
    const said = passages.map(({ file, evidence: { start, end } }) => {
      const sentence = analyses.get(file)?.text.slice(start, end) ?? "";
      return `    ${sentence.replace(/\s+/g, " ")} (${file})`;
    });
    const base = knowledgeLines(against, "fr").map((line) => `    ${line}`);
    return `  ≠ ${question}\n${[...said, "    ≠", ...base].join("\n")}\n`;
  });
  const copies = comparison.nearDuplicates.map(
    ({ a, b, score, relation }) => `  ${a} ≈ ${b} : ${relation ?? "proche"}, ${score.toFixed(2)}\n`,
  );
  const stories = comparison.stories.map(({ title, documents, episodes = [] }) => {
    const parts = episodes.map((episode) => `    – ${episode.title ?? ""} : ${episode.documents.join(", ")}\n`);
    return `  ${title ?? ""} : ${documents.join(", ")}\n${parts.join("")}`;
  });
  const parts: [string, string[]][] = [
    ["Contradictions", contradictions],
    ["Contre la base de connaissances", againstBase],
    ["Copies", copies],
    ["Histoires", stories],
  ];
  const origins = comparison.origins?.length;
  const counts = [
    presentCount(comparison.documents.length, "article", "fr"),
    ...(origins === undefined ? [] : [presentCount(origins, "origin", "fr")]),
    counted(comparison.events.length, "fait rapproché", "faits rapprochés"),
    counted(comparison.utterances.length, "déclaration rapprochée", "déclarations rapprochées"),
  ];
  const body = parts.map(([title, lines]) => `\n${title} (${lines.length})\n${lines.join("")}`);
  return cleanText(`${counts.join(" · ")}\n${body.join("")}`);
}

/** In French, none is one. */
function counted(count: number, one: string, other: string): string {
  return `${count} ${count < 2 ? one : other}`;
}
