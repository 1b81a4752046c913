import type { ApiClient } from "../../client.ts";
import { SHOWN_RENDERINGS } from "../../commands/lists.ts";
import { statementDetail, statementRow } from "../../views/quote-view.ts";
import type { ListFilters } from "../narrowing.ts";
import { PAGE_ROWS, pageOf } from "./page-rows.ts";
import type { Screen } from "./screen.ts";

export function quotesScreen(client: ApiClient, filters: () => ListFilters): Screen {
  return {
    id: "quotes",
    // A row names the first renderings; opened, a statement has all of them.
    list: async (cursor) =>
      pageOf(
        await client.quote.list.query({ ...filters(), cursor, limit: PAGE_ROWS, tellings: SHOWN_RENDERINGS }),
        statementRow,
      ),
    open: async (id) => {
      const {
        rows: [statement],
      } = await client.quote.list.query({ statementId: id, limit: 1 });
      if (!statement) throw new Error("Cette déclaration n'est plus dans la liste.");
      return statementDetail(statement);
    },
  };
}
