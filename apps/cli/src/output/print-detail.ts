import { wrapParagraphs } from "../text/wrap.ts";
import type { Detail } from "../views/view.ts";

/** Width of a detail in a pipe; a terminal gives its own, up to what reads well. */
const DEFAULT_COLUMNS = 80;
const WIDEST_COLUMNS = 100;

/** A detail as lines of text; with `why`, the sentences again with the rule behind each, and what was left out with its reason. */
export function printDetail(
  detail: Detail,
  options: {
    readonly columns: number | undefined;
    readonly why: boolean;
    readonly addressOf: (path: string) => string;
  },
): string {
  const width = Math.min(WIDEST_COLUMNS, options.columns ?? DEFAULT_COLUMNS);
  const lines = wrapParagraphs(detail.paragraphs, width).map(({ segments }) =>
    segments.map(({ text }) => text).join(""),
  );
  const removed = (detail.removed ?? []).flatMap(({ text, reason }) => [`retiré : ${text}`, `   ${reason}`]);
  const why = options.why ? ["", "Pourquoi ?", ...detail.evidence.flatMap(whyLines), ...removed] : [];
  return [...lines, ...why, "", options.addressOf(detail.path), ""].join("\n");
}

function whyLines({ sentence, notes, rules }: Detail["evidence"][number], index: number): readonly string[] {
  const words = sentence.replace(/\s+/g, " ");
  return [
    `${index + 1}. ${words}`,
    ...(notes.length === 0 ? ["   (aucune règle notée)"] : notes.map((note) => `   ${note}`)),
    ...(rules.length === 0 ? [] : [`   règle ${rules.join(", ")}`]),
  ];
}
