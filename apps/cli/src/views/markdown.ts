import { signOf, wordOf } from "@recoupe/api/present";
import { cleanLine } from "../output/clean-text.ts";
import type { Detail, Evidence } from "./view.ts";

/** One thing with its sentences as Markdown: each verbatim, with who, where, when and its permanent address. */
export function markdownOf(detail: Detail, addressOf: (path: string) => string): string {
  return [
    `# ${plain(detail.title)}`,
    "",
    `<${addressOf(detail.path)}>`,
    "",
    ...detail.evidence.flatMap((evidence) => quoteLines(evidence, addressOf)),
  ].join("\n");
}

function quoteLines(evidence: Evidence, addressOf: (path: string) => string): readonly string[] {
  const { mark, who, outlet, date, sentence, notes } = evidence;
  const status = mark ? `${signOf(mark)} ${wordOf(mark, "fr")} — ` : "";
  return [
    `> ${plain(sentence)}`,
    "",
    `${status}${plain(who ?? outlet)}${who ? `, ${plain(outlet)}` : ""}, ${date}. <${addressOf(evidence.path)}>`,
    "",
    ...(notes.length === 0 ? [] : [`*${plain(notes.join(" ; "))}*`, ""]),
  ];
}

/** Article text is data: nothing in it may become a link, an image or markup of the file. */
function plain(text: string): string {
  return cleanLine(text).replace(/[\\`*_[\]<>#|!~]/g, "\\$&");
}
