import type { ApiClient } from "../../client.ts";
import { openById } from "../../commands/show.ts";
import { storyRow } from "../../views/story-view.ts";
import { PAGE_ROWS, pageOf } from "./page-rows.ts";
import type { Screen } from "./screen.ts";

export function storiesScreen(client: ApiClient): Screen {
  return {
    id: "stories",
    list: async (cursor) => pageOf(await client.story.list.query({ cursor, limit: PAGE_ROWS }), storyRow),
    open: (id) => openById(client, id),
  };
}
