import { issueKindLabel, presentCount } from "@recoupe/api/present";
import { blankParagraph, paragraph } from "../text/rich-text.ts";
import { evidenceView, outletName } from "./evidence-view.ts";
import type { AlteredArticleOutput, FlaggedPassageOutput } from "./outputs.ts";
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

/** An article with altered text: the words of its worst passage, and how many there are. A decision is about that passage. */
export function alteredArticleRow({ articleId, passageCount, worst }: AlteredArticleOutput): Row {
  const { source } = worst.evidence;
  return {
    id: articleId,
    thing: worst.id,
    mark: "altered",
    title: worst.evidence.exact,
    facts: `${issueKindLabel(worst.kind, "fr")} · ${presentCount(passageCount, "altered", "fr")} · ${outletName(source)}`,
    path: viewOf(worst).path,
  };
}

/** Every altered passage of one article, in reading order. */
export function alteredArticleDetail(passages: readonly FlaggedPassageOutput[]): Detail {
  const [first] = passages;
  if (!first) throw new Error("Plus aucun passage altéré à vérifier dans cet article.");
  const { title, opening } = first.evidence.source;
  const evidence = passages.map(viewOf);
  return {
    title: title ?? opening,
    path: viewOf(first).path,
    evidence,
    paragraphs: [
      paragraph(`À vérifier à la main : ${presentCount(passages.length, "altered", "fr")}`, "strong"),
      blankParagraph,
      ...passages.flatMap((passage, index) => [
        paragraph([issueKindLabel(passage.kind, "fr"), passage.note].filter(Boolean).join(" · "), "quiet"),
        ...sentenceParagraphs(viewOf(passage), index),
      ]),
    ],
  };
}

function viewOf({ evidence, note }: FlaggedPassageOutput) {
  return evidenceView(evidence, { who: null, mark: "altered", rule: null, notes: note === null ? [] : [note] });
}
