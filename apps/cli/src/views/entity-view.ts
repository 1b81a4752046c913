import { entityTypeLabel, explainReason, explanationLine, presentCount } from "@recoupe/api/present";
import type { EntityPage } from "../read-entity.ts";
import { blankParagraph, type Paragraph, paragraph, run } from "../text/rich-text.ts";
import { addresses } from "./addresses.ts";
import { disputeOf } from "./contradiction-view.ts";
import { eventRow, tellingView } from "./event-view.ts";
import { evidenceView, standingFor } from "./evidence-view.ts";
import { judgementRow } from "./judgement-view.ts";
import type { EntityOutput, EntityRowOutput } from "./outputs.ts";
import { quoteView, statementRow } from "./quote-view.ts";
import { sentenceParagraphs, thingParagraph } from "./sentence-paragraphs.ts";
import type { Detail, Evidence, Row } from "./view.ts";

export function entityRow(entity: EntityRowOutput): Row {
  return {
    id: entity.id,
    title: entity.name,
    facts: [entityTypeLabel(entity.type, "fr"), countsOf(entity), ...alsoNamed(entity)].join(" · "),
    path: addresses.entity(entity.id),
  };
}

/** What people decided of it, its contradictions, statements and events, every name with where it was seen, the first mentions. */
export function entityDetail({ entity, contradictions, statements, events, decisions }: EntityPage): Detail {
  const disputes = contradictions.rows.map(disputeOf);
  const said = statements.rows.map((statement) => ({
    row: undefined,
    views: statement.tellings
      .slice(0, 1)
      .map(quoteView)
      .map(standingFor(statementRow(statement))),
  }));
  const done = events.rows.map((event) => {
    const row = eventRow(event);
    return { row, views: [tellingView(event.lead)].map(standingFor(row)) };
  });
  const names = entity.names.map((name) => ({ counts: countsOf(name), view: nameView(entity, name) }));
  const mentions = entity.mentions.map((mention) => evidenceView(mention, { who: null, rule: null }));
  const evidence = [
    ...[disputes, said, done].flat().flatMap(({ views }) => views),
    ...names.map(({ view }) => view),
    ...mentions,
  ];
  const shown = ({ row, views }: Group) => [
    ...(row ? [thingParagraph(row)] : []),
    ...views.flatMap((view) => sentenceParagraphs(view, evidence.indexOf(view))),
  ];
  return {
    title: entity.name,
    path: addresses.entity(entity.id),
    evidence,
    paragraphs: [
      ...headParagraphs(entity),
      ...decisionParagraphs(decisions),
      ...(contradictions.total === 0 ? [] : part("Contradictions", contradictions, disputes.flatMap(shown))),
      ...part("Déclarations", statements, said.flatMap(shown), "Aucune déclaration relevée."),
      ...part("Événements", events, done.flatMap(shown), "Aucun événement relevé."),
      paragraph(`Noms (${names.length})`, "strong"),
      ...names.map(({ counts, view }) => nameParagraph(view, counts, evidence.indexOf(view))),
      blankParagraph,
      ...part(
        "Mentions",
        { total: entity.mentionCount, rows: mentions },
        mentions.flatMap((view) => mentionParagraphs(view, evidence.indexOf(view))),
      ),
      ...restParagraphs(entity, [contradictions, statements, events]),
    ],
  };
}

/** Sentences under the title of what they show, where that is not said by them. */
interface Group {
  readonly row: Row | undefined;
  readonly views: readonly Evidence[];
}

interface Counted {
  readonly total: number;
  readonly rows: readonly unknown[];
}

function headParagraphs(entity: EntityOutput): readonly Paragraph[] {
  const wikidata = entity.wikidata === null ? "sans fiche Wikidata" : `Wikidata ${entity.wikidata}`;
  return [
    paragraph(entity.name, "strong"),
    paragraph([entityTypeLabel(entity.type, "fr"), countsOf(entity), wikidata].join(" · "), "quiet"),
    ...alsoNamed(entity).map((words) => paragraph(words, "quiet")),
    ...(entity.reason === null
      ? []
      : [paragraph(`pourquoi ? ${explanationLine(explainReason(entity.reason, "fr"))}`, "quiet")]),
    blankParagraph,
  ];
}

function decisionParagraphs(decisions: EntityPage["decisions"]): readonly Paragraph[] {
  if (decisions.length === 0) return [];
  const lines = decisions.map((decision) => {
    const { title, facts } = judgementRow(decision);
    return paragraph(`${title} · ${facts} · recoupe undo ${decision.sequence}`, "plain", 2);
  });
  return [paragraph("Décidé par des personnes", "strong"), ...lines, blankParagraph];
}

function part(
  title: string,
  { rows, total }: Counted,
  paragraphs: readonly Paragraph[],
  whenEmpty = "",
): readonly Paragraph[] {
  if (total === 0) return [paragraph(`${title} (0)`, "strong"), paragraph(whenEmpty, "quiet", 2), blankParagraph];
  const shown = rows.length < total ? `${rows.length} sur ${total}` : `${total}`;
  return [paragraph(`${title} (${shown})`, "strong"), ...paragraphs];
}

/** How the rest of a long part is reached, in words that hold for the full screen and for the command line. */
function restParagraphs({ name }: EntityOutput, parts: readonly Counted[]): readonly Paragraph[] {
  if (parts.every(({ rows, total }) => rows.length >= total)) return [];
  return [paragraph(`La suite se cherche : entity:"${name}" (touche 7, ou recoupe search).`, "quiet")];
}

/** Where a name is met first; it can be parted from the others where articles know the entity without it. */
function nameView({ names }: EntityOutput, { firstSeen, memberIds }: Name): Evidence {
  const parts = names.some((other) => other.memberIds.some((id) => !memberIds.includes(id)));
  return { ...evidenceView(firstSeen, { who: null, rule: null }), memberIds: parts ? memberIds : undefined };
}

type Name = EntityOutput["names"][number];

function nameParagraph({ sentence, outlet }: Evidence, counts: string, index: number): Paragraph {
  return {
    segments: [run(sentence, "evidence", [index]), run(` · ${counts} · vu dans ${outlet}`, "quiet")],
    indent: 2,
    hang: 2,
  };
}

/** A name alone says nothing: it stands in the words around it. */
function mentionParagraphs({ outlet, date, before, sentence, after }: Evidence, index: number): readonly Paragraph[] {
  return [
    { segments: [run(outlet, "strong"), run(` · ${date}`, "quiet")] },
    { segments: [run(before, "plain"), run(sentence, "evidence", [index]), run(after, "plain")], indent: 2 },
    blankParagraph,
  ];
}

function alsoNamed({ aliases }: Pick<EntityRowOutput, "aliases">): readonly string[] {
  return aliases.length === 0 ? [] : [`aussi : ${aliases.join(", ")}`];
}

function countsOf({ mentionCount, articleCount }: Pick<EntityRowOutput, "mentionCount" | "articleCount">): string {
  return `${presentCount(mentionCount, "mention", "fr")} · ${presentCount(articleCount, "article", "fr")}`;
}
