import { presentDate, wordOf } from "@recoupe/api/present";
import type { Citation } from "./citations.ts";
import type { CitedWork } from "./cited-works.ts";

/** A cited work as Markdown: every sentence word for word, with speaker, outlet, full date and permalink. */
export function toMarkdown({ title, facts, address, parts }: CitedWork): string {
  const head = [`# ${escapeMarkdown(title)}`, ...facts.map(escapeMarkdown), `<${address}>`];
  const body = parts.map(({ heading, citations, notes = [] }) =>
    [
      ...(heading === null ? [] : [`## ${heading}`]),
      ...citations.map(citationMarkdown),
      ...notes.map(escapeMarkdown),
    ].join("\n\n"),
  );
  return `${[...head, ...body].join("\n\n")}\n`;
}

function citationMarkdown(citation: Citation): string {
  const { quote, status, permalink, note } = citation;
  const quoted = quote.split("\n").map((line) => `> ${escapeMarkdown(line)}`);
  const mark = status === null ? [] : [`**${wordOf(status, "fr")}**`];
  const source = [...mark, ...sourceParts(citation).map(escapeMarkdown), `<${permalink}>`].join(" · ");
  return [quoted.join("\n"), source, ...(note === null ? [] : [escapeMarkdown(note)])].join("\n\n");
}

/** Who says it, when, in which outlet, where. */
export function sourceParts({ speaker, published, outlet, title, paragraph }: Citation): readonly string[] {
  const place = [title, paragraph === null ? null : `§${paragraph}`].filter(Boolean).join(" ");
  return [speaker, presentDate(published, "fr"), outlet ?? "média inconnu", place].filter(
    (part): part is string => part !== null && part !== "",
  );
}

/** Signs that Markdown would read as its own. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
