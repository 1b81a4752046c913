import type { ApiClient } from "../../client.ts";
import { readEntity } from "../../read-entity.ts";
import { entityDetail, entityRow } from "../../views/entity-view.ts";
import type { ListFilters } from "../narrowing.ts";
import { PAGE_ROWS, pageOf } from "./page-rows.ts";
import type { Screen } from "./screen.ts";

export function entitiesScreen(client: ApiClient, filters: () => ListFilters): Screen {
  return {
    id: "entities",
    list: async (cursor) =>
      pageOf(await client.entity.list.query({ ...filters(), cursor, limit: PAGE_ROWS }), entityRow),
    open: async (id) => entityDetail(await readEntity(client, id)),
  };
}
