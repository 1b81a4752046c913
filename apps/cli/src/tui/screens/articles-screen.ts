import type { ApiClient } from "../../client.ts";
import { articleDetail, articleRow } from "../../views/article-view.ts";
import type { ListFilters } from "../narrowing.ts";
import { PAGE_ROWS, pageOf } from "./page-rows.ts";
import type { Screen } from "./screen.ts";

export function articlesScreen(client: ApiClient, filters: () => ListFilters): Screen {
  return {
    id: "articles",
    list: async (cursor) =>
      pageOf(await client.article.list.query({ ...filters(), cursor, limit: PAGE_ROWS }), articleRow),
    open: async (id) => articleDetail(await client.article.get.query({ id })),
  };
}
