import {
  presentCount,
  presentFailure,
  presentMoment,
  presentNextCheck,
  presentSourceState,
} from "@recoupe/api/present";
import { blankParagraph, type Paragraph, paragraph } from "../text/rich-text.ts";
import { addresses } from "./addresses.ts";
import type { SourcesOutput } from "./outputs.ts";
import type { Detail, Row } from "./view.ts";

type Source = SourcesOutput["sources"][number];
type Outlet = SourcesOutput["outlets"][number];
type Failure = SourcesOutput["failures"][number];

/** Sources first, then what failed, then the outlets that were read. */
export function sourceRows(found: SourcesOutput): readonly Row[] {
  return [
    ...found.sources.map(sourceRow),
    ...found.failures.map((failure) => ({
      id: failure.id,
      mark: "altered" as const,
      title: failure.address,
      facts: `n'a pas pu être lu · ${presentFailure(failure, "fr")}`,
      path: addresses.sources(),
    })),
    ...found.outlets.map((outlet) => ({
      id: outlet.id,
      title: outlet.name,
      facts: [outlet.host ?? "sans adresse", presentCount(outlet.articleCount, "article", "fr")].join(" · "),
      path: addresses.sources(),
    })),
  ];
}

export function sourceRow(source: Source): Row {
  return {
    id: source.id,
    mark: source.lastError === null ? undefined : "altered",
    title: source.title ?? source.address,
    address: source.address,
    facts: [...statesOf(source), presentCount(source.articleCount, "article", "fr"), source.address].join(" · "),
    path: addresses.sources(),
  };
}

/** Undefined when the source is gone since the list was read. */
export function sourceDetail(found: SourcesOutput, id: string): Detail | undefined {
  const source = found.sources.find((each) => each.id === id);
  const failure = found.failures.find((each) => each.id === id);
  const outlet = found.outlets.find((each) => each.id === id);
  const paragraphs = source
    ? sourceParagraphs(source)
    : failure
      ? failureParagraphs(failure)
      : outlet
        ? outletParagraphs(outlet)
        : undefined;
  return paragraphs && { title: source?.title ?? id, path: addresses.sources(), evidence: [], paragraphs };
}

function sourceParagraphs(source: Source): readonly Paragraph[] {
  const moment = (date: Date | null) => (date ? presentMoment(date, "fr") : "jamais");
  return [
    paragraph(source.title ?? source.address, "strong"),
    paragraph(source.address, "quiet"),
    blankParagraph,
    paragraph(`État : ${presentSourceState(source, "fr")}`, source.failureCount > 0 ? "failure" : "plain"),
    paragraph(`Dernière lecture : ${moment(source.lastCheckAt)}`),
    paragraph(`Dernière réussite : ${moment(source.lastSuccessAt)}`),
    paragraph(`Prochaine lecture : ${presentNextCheck(source, "fr") ?? "aucune, en pause"}`),
  ];
}

function failureParagraphs(failure: Failure): readonly Paragraph[] {
  return [
    paragraph(failure.address, "strong"),
    paragraph(presentFailure(failure, "fr"), "failure"),
    paragraph(
      `étape ${failure.stage}, code ${failure.code}, ${failure.attempts} ${failure.attempts > 1 ? "essais" : "essai"}`,
      "quiet",
    ),
    paragraph(`depuis le ${presentMoment(failure.firstFailedAt, "fr")}`, "quiet"),
  ];
}

function outletParagraphs(outlet: Outlet): readonly Paragraph[] {
  return [
    paragraph(outlet.name, "strong"),
    paragraph(outlet.host ?? "sans adresse connue", "quiet"),
    paragraph(presentCount(outlet.articleCount, "article", "fr")),
  ];
}

/** How it fares, when it was read, whether that went well, and when it is read next and why not sooner. */
function statesOf(source: Source): readonly string[] {
  const { lastCheckAt, lastSuccessAt, failureCount } = source;
  const next = presentNextCheck(source, "fr");
  return [
    presentSourceState(source, "fr"),
    ...(lastCheckAt ? [`dernière lecture : ${presentMoment(lastCheckAt, "fr")}`] : []),
    ...(failureCount > 0
      ? [`dernière réussite : ${lastSuccessAt ? presentMoment(lastSuccessAt, "fr") : "jamais"}`]
      : []),
    ...(next === undefined ? [] : [`prochaine : ${next}`]),
  ];
}
