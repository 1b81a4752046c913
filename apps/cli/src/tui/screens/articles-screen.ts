import type { ApiClient } from "../../client.ts";
import { articleDetail, articleRow } from "../../views/article-view.ts";
import { PAGE_ROWS, pageOf } from "./page-rows.ts";
import type { Screen } from "./screen.ts";

export function articlesScreen(client: ApiClient): Screen {
  return {
    id: "articles",
    list: async (cursor) => pageOf(await client.article.list.query({ cursor, limit: PAGE_ROWS }), articleRow),
    open: async (id) => articleDetail(await client.article.get.query({ id })),
  };
}
