import type { ApiClient } from "../../client.ts";
import type { SeenViews } from "../../seen-views.ts";
import { watchedViewDetail, watchedViewRow } from "../../views/digest-view.ts";
import type { Screen } from "./screen.ts";

/** Findings of an opened view: what the server gives at once. */
const FOUND_SHOWN = 200;

/** Saved searches: what each has found since it was seen last on this account, since it was saved where it never was. */
export function viewsScreen(client: ApiClient, seen: SeenViews): Screen {
  return {
    id: "views",
    list: async () => {
      const views = await client.view.list.query();
      const rows = await Promise.all(
        views.map(async (view) => {
          const since = (seen.of(view.id) ?? view.createdAt).toISOString();
          const { total } = await client.view.digest.query({ id: view.id, since, limit: 1 });
          return watchedViewRow(view, total);
        }),
      );
      return { rows, next: undefined, total: rows.length };
    },
    open: async (id) => {
      const [view, digest] = await Promise.all([
        client.view.get.query({ id }),
        client.view.digest.query({ id, limit: FOUND_SHOWN }),
      ]);
      return watchedViewDetail(view, digest, seen.of(id) ?? view.createdAt);
    },
  };
}
