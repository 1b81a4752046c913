import { wordOf } from "@recoupe/api/present";
import type { Citation } from "./citations.ts";
import type { CitedWork } from "./cited-works.ts";
import { sourceParts } from "./markdown.ts";

/** A cited work as plain text, as a mail carries it: each sentence quoted on one line, its source under it. */
export function toPlainText({ title, facts, address, parts }: CitedWork): string {
  const body = parts.map(({ heading, citations, notes = [] }) =>
    [
      ...(heading === null ? [] : [underlined(oneLine(heading), "-")]),
      ...citations.map(citationText),
      ...notes.map(oneLine),
    ].join("\n\n"),
  );
  return `${[underlined(oneLine(title), "="), ...facts.map(oneLine), address, ...body].join("\n\n")}\n`;
}

function underlined(text: string, sign: string): string {
  return `${text}\n${sign.repeat([...text].length)}`;
}

function citationText(citation: Citation): string {
  const { quote, status, permalink, note } = citation;
  const mark = status === null ? [] : [wordOf(status, "fr")];
  const lines = [`> ${oneLine(quote)}`, [...mark, ...sourceParts(citation).map(oneLine)].join(" · "), permalink];
  return [...lines, ...(note === null ? [] : [oneLine(note)])].join("\n    ");
}

/** Articles are untrusted text: no line of theirs can pass for one of ours, and no control sign reaches a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, " ").trim();
}
