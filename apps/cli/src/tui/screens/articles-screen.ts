import type { ApiClient } from "../../client.ts";
import { articleDetail, articleRow, takenOutRow } from "../../views/article-view.ts";
import type { ListFilters } from "../narrowing.ts";
import { PAGE_ROWS, pageOf } from "./page-rows.ts";
import type { Screen } from "./screen.ts";

export function articlesScreen(client: ApiClient, filters: () => ListFilters): Screen {
  return {
    id: "articles",
    list: async (cursor) => {
      const { takenOut, ...asked } = filters();
      const page = { cursor, limit: PAGE_ROWS };
      if (takenOut !== undefined) return pageOf(await client.article.takenOut.query(page), takenOutRow);
      return pageOf(await client.article.list.query({ ...asked, ...page }), articleRow);
    },
    open: async (id) => {
      const gone = filters().takenOut === undefined ? [] : (await client.article.takenOut.query({ id, limit: 1 })).rows;
      return articleDetail(await client.article.get.query({ id, version: gone[0]?.versionNumber }));
    },
  };
}
