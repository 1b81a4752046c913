import type { Analysis } from "@recoupe/api/local";
import { cleanText } from "./clean-text.ts";

type Party = NonNullable<Analysis["quotes"][number]["speaker"]>;

/** One article for a reader: each finding with its sentence, in the order of the text. */
export function describeAnalysis(analysis: Analysis): string {
  const { document, text } = analysis;
  const sentence = (span: { start: number; end: number }) => text.slice(span.start, span.end).replace(/\s+/g, " ");
  const head = [
    document.title ?? "(sans titre)",
    [document.outlet ?? "source inconnue", document.publishedAt?.value ?? "date inconnue", ...document.bylines].join(
      " · ",
    ),
  ];
  const quotes = analysis.quotes.map(
    (quote) => `${quote.speaker?.name ?? "?"}${quote.cue ? ` (${quote.cue})` : ""} : ${sentence(quote)}`,
  );
  const events = analysis.events.map(
    (event) =>
      `${statusWords[event.status]} ${event.type} ${names(event.actors)} → ${names(event.recipients)}\n    ${sentence(event.evidence)}`,
  );
  const claims = analysis.claims.map(
    (claim) =>
      `${claim.holder?.name ?? "l'article"} ${claim.stance === "denies" ? "✕ nie" : "● affirme"} : ${claim.proposition}\n    ${sentence(claim.evidence)}`,
  );
  const issues = analysis.issues.map((issue) => `▨ ${issue.kind} : ${sentence(issue)}`);
  const parts: [string, string[]][] = [
    ["Déclarations", quotes],
    ["Événements", events],
    ["Affirmations", claims],
    ["Texte altéré", issues],
  ];
  const body = parts.map(
    ([title, lines]) => `\n${title} (${lines.length})\n${lines.map((line) => `  ${line}\n`).join("")}`,
  );
  return cleanText(`${head.join("\n")}\n${body.join("")}`);
}

const statusWords: Readonly<Record<Analysis["events"][number]["status"], string>> = {
  asserted: "● affirmé",
  planned: "◌ annoncé",
  requested: "◌ demandé",
  hypothetical: "◌ supposé",
  denied: "✕ démenti",
};

function names(parties: readonly Party[]): string {
  return parties.map(({ name }) => name).join(", ") || "–";
}
