import {
  articleName,
  eventKindLabel,
  eventKindLine,
  eventTitle,
  explainReason,
  explanationLine,
  type Mark,
  markOfStatus,
  presentDate,
  presentOrigins,
  presentRange,
  presentToldRange,
  publisherName,
  signOf,
  wordOf,
} from "@recoupe/api/present";
import type { EventPage } from "../read-event.ts";
import { blankParagraph, type Paragraph, paragraph } from "../text/rich-text.ts";
import { addresses } from "./addresses.ts";
import { disputeOf } from "./contradiction-view.ts";
import { evidenceView, outletName, partyNames, putAsideWords } from "./evidence-view.ts";
import { originParagraphs } from "./origin-paragraphs.ts";
import type { EventOutput, EventRowOutput, TellingOutput } from "./outputs.ts";
import { sentenceParagraphs, thingParagraph } from "./sentence-paragraphs.ts";
import type { Detail, Evidence, Row } from "./view.ts";

export function eventRow(event: EventRowOutput): Row {
  return {
    id: event.id,
    mark: eventMark(event),
    title: eventTitle(event),
    facts: eventFacts(event),
    presumedDay: event.date?.presumed ? event.date : undefined,
    path: addresses.event(event.id),
  };
}

/** What it is, when, how it is told and by how many. */
export function eventFacts(event: EventRowOutput): string {
  const statuses = event.statuses.map((status) => wordOf(markOfStatus(status), "fr").toLowerCase());
  return [eventKindLine(event, "fr"), presentRange(event.date, "fr"), statuses.join(" et "), countsOf(event)].join(
    " · ",
  );
}

/** Each telling with its sentence; what the tellings differ in above, what contradicts them below. */
export function eventDetail({ event, contradictions }: EventPage): Detail {
  const tellings = event.tellings.map(tellingView);
  const disputes = contradictions.map(disputeOf);
  const evidence = [...tellings, ...disputes.flatMap(({ views }) => views)];
  return {
    title: eventTitle(event),
    path: addresses.event(event.id),
    evidence,
    paragraphs: [
      paragraph(eventTitle(event), "strong"),
      paragraph(
        [eventKindLine(event, "fr"), presentRange(event.date, "fr"), event.lead.location?.name, countsOf(event)]
          .filter(Boolean)
          .join(" · "),
        "quiet",
      ),
      ...(event.lead.dismissed ? [paragraph(putAsideWords(event.lead.dismissed), "strong")] : []),
      ...(event.reason === null
        ? []
        : [paragraph(`pourquoi ? ${explanationLine(explainReason(event.reason, "fr"))}`, "quiet")]),
      ...originParagraphs(event.origins),
      ...disputes.map(({ row }) => paragraph(`${signOf("contested")} contredit : ${row.title}`, "contested")),
      ...differences(event.tellings),
      blankParagraph,
      ...tellings.flatMap((view, index) => sentenceParagraphs(view, index)),
      ...outcomeParagraphs(event),
      ...(disputes.length === 0 ? [] : [paragraph(`Contradictions (${disputes.length})`, "strong")]),
      ...disputes.flatMap(({ row, views }) => [
        thingParagraph(row),
        ...views.flatMap((view) => sentenceParagraphs(view, evidence.indexOf(view))),
      ]),
      ...silentParagraphs(event),
    ],
  };
}

/** Announced and nothing more: said, since its outcome is what a reader looks for. */
function outcomeParagraphs({ statuses }: EventOutput): readonly Paragraph[] {
  const announced = statuses.includes("planned") || statuses.includes("requested");
  if (!announced || statuses.includes("asserted") || statuses.includes("denied")) return [];
  return [paragraph(`${signOf("planned")} Aucun article lu ne dit ce qu'il en est advenu.`, "planned")];
}

/** Who could have told it and did not. */
function silentParagraphs({ silent }: EventOutput): readonly Paragraph[] {
  if (silent.length === 0) return [];
  return [
    paragraph("Ne le racontent pas, dans la même histoire", "strong"),
    ...silent.map((article) =>
      paragraph(
        `${publisherName(article, "fr")} · ${presentDate(article.publishedAt, "fr")} · ${articleName(article, "fr")}`,
        "quiet",
        2,
      ),
    ),
  ];
}

/** One telling as evidence, with who does what to whom in its notes. */
export function tellingView(telling: TellingOutput): Evidence {
  return evidenceView(telling.evidence, {
    who: telling.attributedTo,
    memberIds: [telling.id],
    mark: markOfStatus(telling.status),
    rule: telling.rule,
    dismissed: telling.dismissed,
    notes: [
      [
        eventKindLabel(telling, "fr"),
        partyNames(telling.actors) || "–",
        "→",
        partyNames(telling.recipients) || "–",
      ].join(" "),
      ...(telling.location ? [`lieu : ${telling.location.name}`] : []),
      ...(telling.date ? [`date : ${presentRange(telling.date, "fr")}`] : []),
      ...telling.quantities.map(quantityWords),
    ],
  });
}

export function eventMark(event: EventRowOutput): Mark {
  if (event.contradictionIds.length > 0) return "contested";
  const [status = "asserted"] = event.statuses;
  return event.originCount > 1 && status === "asserted" ? "corroborated" : markOfStatus(status);
}

function countsOf(event: EventRowOutput): string {
  return presentOrigins({ articles: event.articleCount, origins: event.originCount }, "fr");
}

function quantityWords({ value, unit, what }: TellingOutput["quantities"][number]): string {
  return [String(value), unit, what].filter(Boolean).join(" ");
}

/** Who, where, when and how many, where the outlets do not all say the same. */
function differences(tellings: readonly TellingOutput[]) {
  const aspects: readonly (readonly [string, (telling: TellingOutput) => string])[] = [
    ["Qui", (telling) => partyNames(telling.actors)],
    ["Où", (telling) => telling.location?.name ?? ""],
    ["Quand", (telling) => presentToldRange(telling.date, "fr")],
    ["Combien", (telling) => telling.quantities.map(quantityWords).join(", ")],
  ];
  const lines = aspects.flatMap(([title, read]) => {
    const said = Map.groupBy(
      tellings.filter((telling) => read(telling) !== ""),
      read,
    );
    if (said.size < 2) return [];
    const parts = [...said].map(([words, by]) => `${words} (${[...new Set(by.map(sourceOf))].join(", ")})`);
    return [paragraph(`${title} : ${parts.join(" ; ")}`, "plain", 2)];
  });
  return lines.length === 0 ? [] : [blankParagraph, paragraph("Ce qui diffère", "strong"), ...lines];
}

function sourceOf(telling: TellingOutput): string {
  return outletName(telling.evidence.source);
}
