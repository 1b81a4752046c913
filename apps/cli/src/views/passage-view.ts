import { issueKindLabel } from "@recoupe/api/present";
import { blankParagraph, paragraph } from "../text/rich-text.ts";
import { evidenceView, outletName } from "./evidence-view.ts";
import type { FlaggedPassageOutput } from "./outputs.ts";
import { sentenceParagraphs } from "./sentence-paragraphs.ts";
import type { Detail, Row } from "./view.ts";

/** A passage to check by hand: what is wrong with it, and its words. */
export function passageRow(passage: FlaggedPassageOutput): Row {
  const { evidence } = passage;
  return {
    id: passage.id,
    mark: "altered",
    title: evidence.exact,
    facts: `${issueKindLabel(passage.kind, "fr")} · ${outletName(evidence.source)}`,
    path: viewOf(passage).path,
  };
}

export function passageDetail(passage: FlaggedPassageOutput): Detail {
  const evidence = viewOf(passage);
  return {
    title: issueKindLabel(passage.kind, "fr"),
    path: evidence.path,
    evidence: [evidence],
    paragraphs: [
      paragraph(`À vérifier à la main : ${issueKindLabel(passage.kind, "fr")}`, "strong"),
      ...(passage.note === null ? [] : [paragraph(passage.note, "quiet")]),
      blankParagraph,
      ...sentenceParagraphs(evidence, 0),
    ],
  };
}

function viewOf({ evidence, note }: FlaggedPassageOutput) {
  return evidenceView(evidence, { who: null, mark: "altered", rule: null, notes: note === null ? [] : [note] });
}
