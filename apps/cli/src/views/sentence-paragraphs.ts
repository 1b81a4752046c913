import { signOf } from "@recoupe/api/present";
import { blankParagraph, type Paragraph, run } from "../text/rich-text.ts";
import type { Evidence, Row } from "./view.ts";

/** What the sentences below it show, as a line of a list says it. */
export function thingParagraph({ mark, title, facts }: Row): Paragraph {
  return {
    segments: [...(mark ? [run(`${signOf(mark)} `, mark)] : []), run(title, "strong"), run(` · ${facts}`, "quiet")],
  };
}

/** A sentence of a list of evidence: who, where and when above, the words below. */
export function sentenceParagraphs(evidence: Evidence, index: number): readonly Paragraph[] {
  const { mark, who, outlet, date, putAside } = evidence;
  return [
    {
      segments: [
        ...(mark ? [run(`${signOf(mark)} `, mark)] : []),
        run(who ?? outlet, "strong"),
        run(who ? ` · ${outlet} · ${date}` : ` · ${date}`, "quiet"),
      ],
    },
    { segments: [run(evidence.sentence, "evidence", [index])], indent: 2 },
    ...(putAside === undefined ? [] : [{ segments: [run(`⊘ ${putAside}`, "quiet")], indent: 2 }]),
    blankParagraph,
  ];
}
