import { signOf, wordOf } from "@recoupe/api/present";
import { blankParagraph, type Paragraph, paragraph, run } from "../../text/rich-text.ts";
import type { Detail } from "../../views/view.ts";

/** One sentence in its context: who, where, when, the words around it, and why it is here. */
export function evidenceParagraphs(detail: Detail, index: number): readonly Paragraph[] {
  const evidence = detail.evidence[index];
  if (!evidence) return [paragraph("Aucune phrase.", "quiet")];
  const { mark, who, outlet, date, notes } = evidence;
  return [
    { segments: [run(`Phrase ${index + 1} sur ${detail.evidence.length}`, "quiet")] },
    blankParagraph,
    ...(mark ? [paragraph(`${signOf(mark)} ${wordOf(mark, "fr")}`, mark)] : []),
    paragraph(who ?? outlet, "strong"),
    paragraph(who ? `${outlet} · ${date}` : date, "quiet"),
    blankParagraph,
    {
      segments: [
        run(evidence.before, "quiet"),
        run(evidence.sentence, "evidence", [index]),
        run(evidence.after, "quiet"),
      ],
    },
    ...(evidence.thing ? [blankParagraph, paragraph(`Entrée ouvre : ${evidence.thing.title}`, "quiet")] : []),
    ...(notes.length > 0 ? [blankParagraph, paragraph("Pourquoi ?", "strong")] : []),
    ...notes.map((note) => paragraph(note, "quiet")),
  ];
}
