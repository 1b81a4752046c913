import {
  contradictionKindLabel,
  contradictionTitle,
  explainReason,
  explanationLabel,
  explanationLine,
  knowledgeLines,
  markOfStatus,
  presentMoment,
  presentOrigins,
  signOf,
  wordOf,
} from "@recoupe/api/present";
import { blankParagraph, type Paragraph, paragraph } from "../text/rich-text.ts";
import { addresses } from "./addresses.ts";
import { evidenceView, standingFor } from "./evidence-view.ts";
import { originParagraphs } from "./origin-paragraphs.ts";
import type { ContradictionOutput, ContradictionRowOutput } from "./outputs.ts";
import { sentenceParagraphs } from "./sentence-paragraphs.ts";
import type { Detail, Evidence, Row } from "./view.ts";

type Statement = ContradictionRowOutput["sides"][number][number];

export function contradictionRow(contradiction: ContradictionRowOutput): Row {
  return {
    id: contradiction.id,
    mark: "contested",
    title: contradictionTitle(contradiction, "fr"),
    facts: factsOf(contradiction),
    path: addresses.contradiction(contradiction.id),
  };
}

/** On a page about something else: its title over the first sentence of each side, each of which leads to it. */
export function disputeOf(contradiction: ContradictionRowOutput): Dispute {
  const row = contradictionRow(contradiction);
  return { row, views: statementViews(contradiction).flatMap((side) => side.slice(0, 1).map(standingFor(row))) };
}

interface Dispute {
  readonly row: Row;
  readonly views: readonly Evidence[];
}

/** Both sides verbatim, side after side; the kind of conflict and what may explain it above. */
export function contradictionDetail(contradiction: ContradictionOutput): Detail {
  const sides = statementViews(contradiction);
  const aside = contradiction.putAside.map(statementView);
  const evidence = [...sides.flat(), ...aside];
  return {
    title: contradictionTitle(contradiction, "fr"),
    path: addresses.contradiction(contradiction.id),
    evidence,
    paragraphs: [
      paragraph(contradictionTitle(contradiction, "fr"), "strong"),
      paragraph(`${signOf("contested")} ${factsOf(contradiction)}`, "contested"),
      ...dismissalParagraphs(contradiction),
      ...originParagraphs(contradiction.origins),
      ...(contradiction.reason === null
        ? []
        : [paragraph(`pourquoi ? ${explanationLine(explainReason(contradiction.reason, "fr"))}`, "quiet")]),
      ...sides.flatMap((side, index) => [
        blankParagraph,
        paragraph(sideTitle(contradiction.sides[index] ?? [], index), "strong"),
        ...side.flatMap((view): readonly Paragraph[] => sentenceParagraphs(view, evidence.indexOf(view))),
      ]),
      ...knowledgeParagraphs(contradiction),
      ...(aside.length === 0 ? [] : [blankParagraph, paragraph(`Mis de côté (${aside.length})`, "strong")]),
      ...aside.flatMap((view) => sentenceParagraphs(view, evidence.indexOf(view))),
    ],
  };
}

/** The sentences of each side. */
export function statementViews({ sides }: ContradictionRowOutput): readonly (readonly Evidence[])[] {
  return sides.map((side) => side.map(statementView));
}

function statementView({ evidence, by, status, rule, proposition, dismissed }: Statement): Evidence {
  return evidenceView(evidence, {
    who: by,
    mark: markOfStatus(status),
    rule,
    dismissed,
    notes: proposition === null ? [] : [`proposition : ${proposition}`],
  });
}

/** The side that no article tells. */
export function knowledgeParagraphs({ against }: Pick<ContradictionRowOutput, "against">): readonly Paragraph[] {
  if (against === null) return [];
  const [stand = "", ...more] = knowledgeLines(against, "fr");
  return [
    blankParagraph,
    paragraph("La base de connaissances", "strong"),
    paragraph(stand, "plain", 2),
    ...more.map((line) => paragraph(line, "quiet", 2)),
    blankParagraph,
  ];
}

function dismissalParagraphs({ dismissed }: ContradictionOutput): readonly Paragraph[] {
  if (dismissed === null) return [];
  const { author, at, reason } = dismissed;
  return [paragraph(`Écartée par ${author}, le ${presentMoment(at, "fr")} : ${reason ?? "sans raison"}`, "strong")];
}

function factsOf(contradiction: ContradictionRowOutput): string {
  return [
    presentOrigins({ articles: contradiction.articleCount, origins: contradiction.originCount }, "fr"),
    contradictionKindLabel(contradiction.kind, "fr"),
    ...(contradiction.explained === null ? [] : [explanationLabel(contradiction.explained, "fr")]),
  ].join(" · ");
}

function sideTitle(side: ContradictionOutput["sides"][number], index: number): string {
  const words = new Set(side.map(({ status }) => wordOf(markOfStatus(status), "fr").toLowerCase()));
  return `Côté ${index + 1} · ${[...words].join(", ")}`;
}
