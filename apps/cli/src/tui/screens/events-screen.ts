import type { ApiClient } from "../../client.ts";
import { readEvent } from "../../read-event.ts";
import { eventDetail, eventRow } from "../../views/event-view.ts";
import type { ListFilters } from "../narrowing.ts";
import { PAGE_ROWS, pageOf } from "./page-rows.ts";
import type { Screen } from "./screen.ts";

export function eventsScreen(client: ApiClient, filters: () => ListFilters): Screen {
  return {
    id: "events",
    list: async (cursor) => pageOf(await client.event.list.query({ ...filters(), cursor, limit: PAGE_ROWS }), eventRow),
    open: async (id) => eventDetail(await readEvent(client, id)),
  };
}
