import { presentCount, presentMoment } from "@recoupe/api/present";
import { blankParagraph, type Paragraph, paragraph } from "../text/rich-text.ts";
import { addresses } from "./addresses.ts";
import { contradictionRow, knowledgeParagraphs, statementViews } from "./contradiction-view.ts";
import { eventRow, tellingView } from "./event-view.ts";
import type { DigestOutput, SavedViewOutput } from "./outputs.ts";
import { quoteView } from "./quote-view.ts";
import { savedViewRow, webhookLines } from "./saved-view-row.ts";
import { sentenceParagraphs } from "./sentence-paragraphs.ts";
import type { Detail, Evidence, Row } from "./view.ts";

type Entry = DigestOutput["rows"][number];

/** A saved view among others, with what it found since it was seen last. */
export function watchedViewRow(view: Parameters<typeof savedViewRow>[0], news: number): Row {
  const row = savedViewRow(view);
  const found = news === 0 ? "rien de nouveau" : presentCount(news, "news", "fr");
  return { ...row, facts: `${found} · ${row.facts}` };
}

/** What a view has found, the new first, each with its sentences; whom it tells below. */
export function watchedViewDetail(
  { name, query, createdAt, webhooks, id }: SavedViewOutput,
  digest: DigestOutput,
  since: Date,
): Detail {
  const parts = [
    { heading: `Nouveau depuis le ${presentMoment(since, "fr")}`, entries: digest.rows.filter(isNewSince(since)) },
    { heading: "Déjà vu", entries: digest.rows.filter((entry) => !isNewSince(since)(entry)) },
  ];
  const shown = parts.map(({ heading, entries }) => ({
    heading: `${heading} (${entries.length})`,
    found: entries.map((entry) => ({
      heading: headingOf(entry),
      evidence: evidenceOf(entry),
      behind: entry.kind === "contradiction" ? knowledgeParagraphs(entry.contradiction) : [],
    })),
  }));
  const evidence = shown.flatMap(({ found }) => found.flatMap((each) => each.evidence));
  const left = digest.rows.length < digest.total ? [`${digest.rows.length} sur ${digest.total}`] : [];
  return {
    title: name,
    path: addresses.view(id),
    evidence,
    paragraphs: [
      paragraph(name, "strong"),
      paragraph([query, `enregistrée le ${presentMoment(createdAt, "fr")}`, ...left].join(" · "), "quiet"),
      ...shown.flatMap((part) => partParagraphs(part, evidence)),
      ...toldParagraphs(webhooks),
    ],
  };
}

/** Found at that instant or later. */
export function isNewSince(since: Date): (entry: Entry) => boolean {
  return ({ foundAt }) => foundAt >= since;
}

/** A quotation is known by its words, which follow. */
function headingOf(entry: Entry): string | undefined {
  if (entry.kind === "contradiction") return contradictionRow(entry.contradiction).title;
  return entry.kind === "event" ? eventRow(entry.event).title : undefined;
}

function evidenceOf(entry: Entry): readonly Evidence[] {
  switch (entry.kind) {
    case "contradiction":
      return statementViews(entry.contradiction).flat();
    case "event":
      return [tellingView(entry.event.lead)];
    case "quote":
      return entry.quote.tellings.map(quoteView);
    default:
      return entry satisfies never;
  }
}

interface ShownPart {
  readonly heading: string;
  readonly found: readonly {
    readonly heading: string | undefined;
    readonly evidence: readonly Evidence[];
    readonly behind: readonly Paragraph[];
  }[];
}

function partParagraphs({ heading, found }: ShownPart, all: readonly Evidence[]): readonly Paragraph[] {
  return [
    blankParagraph,
    paragraph(heading, "strong"),
    ...found.flatMap((each) => [
      ...(each.heading === undefined ? [] : [paragraph(each.heading, "strong")]),
      ...each.evidence.flatMap((view) => sentenceParagraphs(view, all.indexOf(view))),
      ...each.behind,
    ]),
  ];
}

function toldParagraphs(webhooks: SavedViewOutput["webhooks"]): readonly Paragraph[] {
  if (webhooks.length === 0) return [];
  return [
    paragraph(`Adresses prévenues (${webhooks.length})`, "strong"),
    ...webhooks.flatMap((each) => webhookLines(each).map((line) => paragraph(line.trim(), "quiet"))),
  ];
}
