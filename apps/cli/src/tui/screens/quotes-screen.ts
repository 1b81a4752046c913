import type { ApiClient } from "../../client.ts";
import type { StatementOutput } from "../../views/outputs.ts";
import { statementDetail, statementRow } from "../../views/quote-view.ts";
import { PAGE_ROWS, pageOf } from "./page-rows.ts";
import type { Screen } from "./screen.ts";

export function quotesScreen(client: ApiClient): Screen {
  // A statement of the list is whole, so that opening it asks nothing more.
  const read = new Map<string, StatementOutput>();
  return {
    id: "quotes",
    list: async (cursor) => {
      const page = await client.quote.list.query({ cursor, limit: PAGE_ROWS });
      for (const statement of page.rows) read.set(statement.id, statement);
      return pageOf(page, statementRow);
    },
    open: async (id) => {
      const statement = read.get(id);
      if (!statement) throw new Error("Cette déclaration n'est plus dans la liste.");
      return statementDetail(statement);
    },
  };
}
