import { entityTypeLabel, explainReason, explanationLine, presentCount } from "@recoupe/api/present";
import { blankParagraph, type Paragraph, paragraph, run } from "../text/rich-text.ts";
import { addresses } from "./addresses.ts";
import { evidenceView, outletName } from "./evidence-view.ts";
import type { EntityOutput, EntityRowOutput } from "./outputs.ts";
import type { Detail, Evidence, Row } from "./view.ts";

export function entityRow(entity: EntityRowOutput): Row {
  const aliases = entity.aliases.length === 0 ? [] : [`aussi : ${entity.aliases.join(", ")}`];
  return {
    id: entity.id,
    title: entity.name,
    facts: [entityTypeLabel(entity.type, "fr"), countsOf(entity), ...aliases].join(" · "),
    path: addresses.entity(entity.id),
  };
}

/** Every name with where it was first seen, then the first mentions in their sentences. */
export function entityDetail(entity: EntityOutput): Detail {
  const evidence = entity.mentions.map((mention) => evidenceView(mention, { who: null, rule: null }));
  return {
    title: entity.name,
    path: addresses.entity(entity.id),
    evidence,
    paragraphs: [
      paragraph(entity.name, "strong"),
      paragraph(
        [
          entityTypeLabel(entity.type, "fr"),
          countsOf(entity),
          entity.wikidata === null ? "sans fiche Wikidata" : `Wikidata ${entity.wikidata}`,
        ].join(" · "),
        "quiet",
      ),
      ...(entity.reason === null
        ? []
        : [paragraph(`pourquoi ? ${explanationLine(explainReason(entity.reason, "fr"))}`, "quiet")]),
      blankParagraph,
      paragraph("Noms", "strong"),
      ...entity.names.map(({ name, mentionCount, articleCount, firstSeen }) => ({
        segments: [
          run(name, "plain"),
          run(
            ` · ${presentCount(mentionCount, "mention", "fr")} · ${presentCount(articleCount, "article", "fr")} · vu dans ${outletName(firstSeen.source)}`,
            "quiet",
          ),
        ],
        indent: 2,
      })),
      blankParagraph,
      paragraph("Mentions", "strong"),
      ...evidence.flatMap(mentionParagraphs),
    ],
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

function countsOf({ mentionCount, articleCount }: EntityRowOutput): string {
  return `${presentCount(mentionCount, "mention", "fr")} · ${presentCount(articleCount, "article", "fr")}`;
}
