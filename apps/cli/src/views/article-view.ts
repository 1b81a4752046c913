import {
  articleName,
  blockKindLabel,
  blockReasonText,
  blockRoleLabel,
  duplicateRelationLabel,
  issueKindLabel,
  markOfStance,
  presentCorrection,
  presentCount,
  presentDate,
  presentInferredDate,
  presentShortDate,
  presentTakenOut,
  publisherName,
  signOf,
  translationLabel,
} from "@recoupe/api/present";
import { blankParagraph, type Paragraph, paragraph, run, type Segment } from "../text/rich-text.ts";
import { addresses } from "./addresses.ts";
import { tellingView } from "./event-view.ts";
import { evidenceView, outletName } from "./evidence-view.ts";
import type { ArticleOutput, ArticleRowOutput, DismissalOutput, TakenOutOutput } from "./outputs.ts";
import { quoteView } from "./quote-view.ts";
import type { Detail, Evidence, Place, Row } from "./view.ts";

type Block = ArticleOutput["blocks"][number];

/** Kinds of block that are not part of the article as its readers know it. */
const REMOVED: readonly Block["kind"][] = ["boilerplate", "teaser", "duplicate-title"];

export function articleRow(article: ArticleRowOutput): Row {
  const copies = article.nearDuplicates === 0 ? [] : [`≈ ${presentCount(article.nearDuplicates, "near", "fr")}`];
  return {
    id: article.articleId,
    mark: article.issues > 0 ? "altered" : undefined,
    title: articleName(article, "fr"),
    facts: [
      publisherName(article, "fr"),
      presentShortDate(article.publishedAt, "fr"),
      presentCount(article.quotes, "quote", "fr"),
      presentCount(article.events, "event", "fr"),
      ...copies,
    ].join(" · "),
    path: addresses.article(article.articleId),
  };
}

/** An article that was taken out: by whom, why, and how it is brought back. */
export function takenOutRow(article: TakenOutOutput): Row {
  return {
    id: article.articleId,
    takenOutBy: article.takenOut.sequence,
    title: articleName(article, "fr"),
    facts: [
      publisherName(article, "fr"),
      takenOutWords(article.takenOut),
      ...(article.isNewer ? ["un texte plus récent est arrivé depuis"] : []),
    ].join(" · "),
    path: addresses.article(article.articleId),
  };
}

function takenOutWords(takenOut: DismissalOutput): string {
  return `${presentTakenOut(takenOut, "fr")} · recoupe undo ${takenOut.sequence}`;
}

/** The article to read, with every sentence that shows something; opened at one of them when a place is given. */
export function articleDetail(article: ArticleOutput, place?: Place): Detail {
  const evidence = evidenceOf(article, place);
  const kept = article.blocks.filter(({ kind }) => !REMOVED.includes(kind));
  const removed = article.blocks
    .filter(({ kind }) => REMOVED.includes(kind))
    .map((block) => removedPiece(article, block));
  const first = place ? evidence.findIndex((each) => each.start === place.start && each.end === place.end) : 0;
  return {
    title: articleName(article, "fr"),
    path: addresses.article(article.articleId),
    evidence,
    removed,
    first: Math.max(0, first),
    paragraphs: [
      ...headOf(article),
      ...kept.flatMap((block) => blockParagraphs(article, block, evidence)),
      ...removedParagraphs(removed),
    ],
  };
}

function headOf(article: ArticleOutput): readonly Paragraph[] {
  const translated = translationLabel(article.machineTranslated, "fr");
  const facts = [publisherName(article, "fr"), presentDate(article.publishedAt, "fr"), ...article.bylines];
  return [
    ...(article.title === null ? [paragraph(articleName(article, "fr"), "quiet")] : []),
    paragraph([...facts, ...(translated ? [translated] : [])].join(" · "), "quiet"),
    ...languageParagraphs(article),
    ...(article.takenOut ? [paragraph(takenOutWords(article.takenOut), "strong")] : []),
    ...(article.url === null ? [] : [paragraph(article.url, "quiet")]),
    ...(article.inferredDate ? [paragraph(presentInferredDate(article.inferredDate, "fr"), "quiet")] : []),
    ...article.corrections.map((correction) =>
      paragraph(
        `${correction.fact === "outlet" ? "média" : "jour"} ${presentCorrection(correction, "fr")} · recoupe undo ${correction.sequence}`,
        "quiet",
      ),
    ),
    ...(article.versionCount > 1
      ? [paragraph(`version ${article.versionNumber} sur ${article.versionCount}`, "quiet")]
      : []),
    ...article.nearDuplicates.map((other) => {
      const relation = other.relation === null ? "texte proche" : duplicateRelationLabel(other.relation, "fr");
      return paragraph(`≈ ${relation} : ${articleName(other, "fr")}`, "quiet");
    }),
    blankParagraph,
  ];
}

/** Of an article that is not in French: which language it is in, and what that means. */
function languageParagraphs({ language }: ArticleOutput): readonly Paragraph[] {
  if (/^(?:fr|und)(?:-|$)/u.test(language)) return [];
  const name = new Intl.DisplayNames("fr", { type: "language" }).of(language) ?? language;
  return [paragraph(`Langue : ${name}. Recoupe lit le français : peu de choses en sont tirées.`, "strong")];
}

/** Quotations, tellings and claims in reading order; those of one sentence are one, with all that it shows. */
function evidenceOf(article: ArticleOutput, place: Place | undefined): readonly Evidence[] {
  const found: readonly Evidence[] = [
    ...article.quotes.map(quoteView),
    ...article.tellings.map(tellingView),
    ...article.claims.map((claim) =>
      evidenceView(claim.evidence, {
        who: claim.holder,
        mark: markOfStance(claim.stance),
        rule: claim.rule,
        dismissed: claim.dismissed,
        notes: [`proposition : ${claim.proposition}`],
      }),
    ),
  ];
  // Of what one sentence shows, what still stands speaks for it.
  const standingFirst = found.toSorted(
    (one, other) => Number(one.putAside !== undefined) - Number(other.putAside !== undefined),
  );
  const bySentence = Map.groupBy(standingFirst, ({ start, end }) => `${start}-${end}`);
  const joined = [...bySentence.values()].flatMap(([first, ...others]) => (first ? [joinedView(first, others)] : []));
  const asked = place && !bySentence.has(`${place.start}-${place.end}`) ? [placeView(article, place)] : [];
  return [...joined, ...asked].toSorted((left, right) => left.start - right.start || right.end - left.end);
}

/** What several findings show by one sentence. */
function joinedView(first: Evidence, others: readonly Evidence[]): Evidence {
  const all = [first, ...others];
  const notes = [...new Set(all.flatMap((each) => each.notes))];
  return { ...first, notes, rules: [...new Set(all.flatMap((each) => each.rules))] };
}

/** A place that no finding covers, such as the mention of a name: shown for what it is. */
function placeView(article: ArticleOutput, { start, end }: Place): Evidence {
  return {
    who: null,
    outlet: outletName(article),
    date: presentShortDate(article.publishedAt, "fr"),
    before: "",
    sentence: article.text.slice(start, end),
    after: "",
    notes: [],
    rules: [],
    articleId: article.articleId,
    start,
    end,
    path: addresses.article(article.articleId),
  };
}

function blockParagraphs(article: ArticleOutput, block: Block, evidence: readonly Evidence[]): readonly Paragraph[] {
  const body = segmentsOf(article, block, evidence);
  const number = block.paragraph === null ? [] : [run(`§ ${block.paragraph}  `, "quiet")];
  const label = ["paragraph", "title", "heading"].includes(block.kind)
    ? []
    : [run(`[${blockKindLabel(block.kind, "fr")}] `, "quiet")];
  return [{ segments: [...number, ...label, ...body] }, blankParagraph];
}

/** The block cut wherever a sentence or an altered passage begins or ends, so that each piece knows what it belongs to. */
function segmentsOf(article: ArticleOutput, block: Block, evidence: readonly Evidence[]): readonly Segment[] {
  const spans = [...evidence, ...article.issues];
  const inside = (offset: number) => offset > block.start && offset < block.end;
  const cuts = [block.start, ...spans.flatMap(({ start, end }) => [start, end]).filter(inside), block.end];
  const places = [...new Set(cuts)].sort((left, right) => left - right);
  const strong = block.kind === "title" || block.kind === "heading";
  return places.slice(0, -1).flatMap((start, index) => {
    const end = places[index + 1] ?? block.end;
    const within = (span: { start: number; end: number }) => span.start <= start && end <= span.end;
    const numbers = evidence.flatMap((each, number) => (within(each) ? [number] : []));
    const issue = article.issues.find(within);
    const opens = article.issues.find((each) => each.start === start);
    const text = article.text.slice(start, end);
    const tone = issue ? "altered" : numbers.length > 0 ? "evidence" : strong ? "strong" : "plain";
    return [
      ...(opens ? [run(`${signOf("altered")} (${issueKindLabel(opens.kind, "fr")}) `, "altered")] : []),
      run(text, tone, numbers),
    ];
  });
}

/** What was left out of the article, and why: nothing vanishes. */
function removedParagraphs(removed: NonNullable<Detail["removed"]>): readonly Paragraph[] {
  if (removed.length === 0) return [];
  return [
    paragraph(`Retiré de l'article (${removed.length})`, "strong"),
    ...removed.map(({ text, reason }) => ({
      segments: [run(text, "quiet"), run(` — ${reason}`, "plain")],
      indent: 2,
    })),
  ];
}

function removedPiece(article: ArticleOutput, block: Block): { readonly text: string; readonly reason: string } {
  const reason = [
    blockKindLabel(block.kind, "fr"),
    block.role && blockRoleLabel(block.role, "fr"),
    block.reason ? blockReasonText(block.reason, "fr") : "aucune raison notée",
  ];
  return {
    text: article.text.slice(block.start, block.end).replace(/\s+/g, " "),
    // A rule may be named as what it finds is: said once.
    reason: [...new Set(reason.filter(Boolean))].join(", "),
  };
}
