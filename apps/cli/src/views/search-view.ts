import { articleName, publisherName } from "@recoupe/api/present";
import { addresses } from "./addresses.ts";
import { contradictionRow } from "./contradiction-view.ts";
import { entityRow } from "./entity-view.ts";
import { eventRow } from "./event-view.ts";
import type { SearchOutput } from "./outputs.ts";
import { statementOfQuote, statementRow } from "./quote-view.ts";
import type { Row } from "./view.ts";

/** What answers a query, contradictions first. */
export function searchRows(found: SearchOutput): readonly Row[] {
  return [
    ...found.contradictions.map(contradictionRow),
    ...found.articles.map(({ id, evidence }) => ({
      id: evidence.source.articleId,
      title: evidence.exact,
      facts: `article · ${publisherName(evidence.source, "fr")} · ${articleName(evidence.source, "fr")}`,
      path: addresses.article(id),
    })),
    ...found.quotes.map((quote) => statementRow(statementOfQuote(quote))),
    ...found.events.map(eventRow),
    ...found.entities.map(entityRow),
  ];
}
