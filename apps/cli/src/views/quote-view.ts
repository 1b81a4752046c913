import {
  explainReason,
  explanationLine,
  presentCount,
  quoteKindLabel,
  quotePartyLabel,
  signOf,
  wordOf,
} from "@recoupe/api/present";
import { blankParagraph, paragraph } from "../text/rich-text.ts";
import { sentencePath } from "./addresses.ts";
import { evidenceView, outletName, putAsideWords } from "./evidence-view.ts";
import type { QuoteOutput, StatementOutput } from "./outputs.ts";
import { sentenceParagraphs } from "./sentence-paragraphs.ts";
import type { Detail, Evidence, Row } from "./view.ts";

export function statementRow(statement: StatementOutput): Row {
  const [first] = statement.tellings;
  return {
    id: statement.id,
    mark: statement.tellings.some(({ corrupt }) => corrupt) ? "altered" : undefined,
    title: first ? `${speakerOf(statement)} : ${first.evidence.exact}` : statement.id,
    facts: factsOf(statement),
    path: pathOf(statement),
  };
}

/** One thing said, as each article gives it: several translations stand side by side. */
export function statementDetail(statement: StatementOutput): Detail {
  const evidence = statement.tellings.map(quoteView);
  const said = [...new Set(statement.tellings.map(speakerOf))];
  // A person's word on who speaks stands above what each article gives.
  const speakers = said.length > 1 || said[0] === speakerOf(statement) ? said : [speakerOf(statement)];
  return {
    title: speakers.join(", "),
    path: pathOf(statement),
    evidence,
    paragraphs: [
      paragraph(speakers.join(" ou "), "strong"),
      paragraph(factsOf(statement), "quiet"),
      ...(statement.dismissed ? [paragraph(putAsideWords(statement.dismissed), "strong")] : []),
      ...[...new Set(statement.tellings.flatMap(partiesOf))].map((words) => paragraph(words, "quiet")),
      ...(speakers.length > 1
        ? [paragraph(`${signOf("contested")} Les articles ne l'attribuent pas à la même personne.`, "contested")]
        : []),
      ...(statement.reason === null || statement.tellings.length < 2
        ? []
        : [paragraph(`pourquoi ? ${explanationLine(explainReason(statement.reason, "fr"))}`, "quiet")]),
      blankParagraph,
      ...evidence.flatMap((view, index) => sentenceParagraphs(view, index)),
    ],
  };
}

export function quoteView(quote: QuoteOutput): Evidence {
  return evidenceView(quote.evidence, {
    who: quote.speaker,
    memberIds: [quote.id],
    mark: quote.corrupt ? "altered" : undefined,
    rule: quote.rule,
    dismissed: quote.dismissed,
    notes: [
      quoteKindLabel(quote.kind, "fr"),
      ...(quote.cue === null ? [] : [`annoncée par « ${quote.cue} »`]),
      ...(quote.channel === null ? [] : [`par ${quote.channel}`]),
      ...partiesOf(quote),
      ...(quote.corrupt ? [wordOf("altered", "fr").toLowerCase()] : []),
    ],
  });
}

/** To whom it is said, of whom it speaks. */
function partiesOf(quote: QuoteOutput): readonly string[] {
  return (["addressee", "about"] as const).flatMap((part) => {
    const party = quote[part];
    return party === null ? [] : [`${quotePartyLabel(part, "fr")} ${party.name}`];
  });
}

/** A statement has no page of its own: its address is that of its first sentence. */
function pathOf({ tellings: [first] }: StatementOutput): string {
  return first ? sentencePath(first.evidence) : "/quotes";
}

/** One quotation as a statement of its own, such as a search finds it. */
export function statementOfQuote(quote: QuoteOutput & { readonly utteranceId: string | null }): StatementOutput {
  return {
    id: quote.utteranceId ?? quote.id,
    reason: null,
    speaker: quote.speaker,
    articleCount: 1,
    tellingCount: 1,
    dismissed: quote.dismissed,
    tellings: [quote],
  };
}

function speakerOf({ speaker }: Pick<QuoteOutput, "speaker">): string {
  return speaker?.name ?? "auteur non dit";
}

const AND = new Intl.ListFormat("fr", { type: "conjunction" });

/** A list holds the first renderings only: the outlets of others stand behind « … ». */
function factsOf({ tellings, tellingCount, articleCount }: StatementOutput): string {
  const kinds = [...new Set(tellings.map(({ kind }) => quoteKindLabel(kind, "fr")))];
  const outlets = [...new Set(tellings.map(({ evidence }) => outletName(evidence.source)))];
  const others = tellings.length < tellingCount ? ["…"] : [];
  return [AND.format(kinds), presentCount(articleCount, "article", "fr"), [...outlets, ...others].join(", ")].join(
    " · ",
  );
}
