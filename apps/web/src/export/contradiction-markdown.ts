import type { ContradictionView } from "@recoupe/api";
import {
  contradictionKindLabel,
  contradictionTitle,
  explainReason,
  explanationLabel,
  explanationLine,
  presentDate,
  presentOrigins,
  wordOf,
} from "@recoupe/api/present";
import { inOrderOfDate } from "../reader/contradiction-sides.ts";
import { citationsOf } from "./citations.ts";

/** A contradiction as Markdown: both sides word for word, with speaker, outlet, full date and permalink. */
export function contradictionMarkdown(contradiction: ContradictionView, origin: string): string {
  const { id, kind, explained, reason, articleCount, originCount, sides } = contradiction;
  const head = [
    `# ${contradictionTitle(contradiction, "fr")}`,
    `${contradictionKindLabel(kind, "fr")}${explained ? ` (${explanationLabel(explained, "fr")})` : ""} · ${presentOrigins({ articles: articleCount, origins: originCount }, "fr")}`,
    ...(reason ? [`Relevé par : ${explanationLine(explainReason(reason, "fr"))}`] : []),
    `<${origin}/c/${encodeURIComponent(id)}>`,
  ];
  const body = sides.map((side, index) =>
    [`## ${index + 1}`, ...citationsOf(inOrderOfDate(side), origin).map(citationMarkdown)].join("\n\n"),
  );
  return `${[...head, ...body].join("\n\n")}\n`;
}

function citationMarkdown(citation: ReturnType<typeof citationsOf>[number]): string {
  const { quote, status, speaker, published, outlet, title, paragraph, permalink } = citation;
  const quoted = quote.split("\n").map((line) => `> ${escapeMarkdown(line)}`);
  const source = [
    `**${wordOf(status, "fr")}**`,
    speaker,
    presentDate(published, "fr"),
    outlet ?? "média inconnu",
    [title, paragraph === null ? null : `§${paragraph}`].filter(Boolean).join(" "),
  ];
  return `${quoted.join("\n")}\n\n${source
    .filter(Boolean)
    .map((part) => (part?.startsWith("**") ? part : escapeMarkdown(part ?? "")))
    .join(" · ")} · <${permalink}>`;
}

/** Signs that Markdown would read as its own. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
