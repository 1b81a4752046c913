import type { ApiClient } from "../../client.ts";
import { openById } from "../../commands/show.ts";
import type { StatementOutput } from "../../views/outputs.ts";
import { statementDetail, statementOfQuote } from "../../views/quote-view.ts";
import { searchRows } from "../../views/search-view.ts";
import type { Screen } from "./screen.ts";

/** Results of each kind. Guessed. */
const FOUND_SHOWN = 40;

/** What answers the query typed last; nothing is asked before there is one. */
export function searchScreen(client: ApiClient, queryNow: () => string): Screen {
  const statements = new Map<string, StatementOutput>();
  return {
    id: "search",
    list: async () => {
      const query = queryNow();
      if (query === "") return { rows: [], next: undefined, total: 0 };
      const found = await client.search.query({ query, limit: FOUND_SHOWN });
      for (const quote of found.quotes) {
        const statement = statementOfQuote(quote);
        statements.set(statement.id, statement);
      }
      const rows = searchRows(found);
      return { rows, next: undefined, total: rows.length };
    },
    open: async (id) => {
      const statement = statements.get(id);
      if (statement) return statementDetail(statement);
      return openById(client, id);
    },
  };
}
