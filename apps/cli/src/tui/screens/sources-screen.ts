import type { ApiClient } from "../../client.ts";
import { sourceDetail, sourceRows } from "../../views/source-view.ts";
import type { Screen } from "./screen.ts";

export function sourcesScreen(client: ApiClient): Screen {
  return {
    id: "sources",
    list: async () => {
      const rows = sourceRows(await client.source.list.query());
      return { rows, next: undefined, total: rows.length };
    },
    open: async (id) => {
      const detail = sourceDetail(await client.source.list.query(), id);
      if (!detail) throw new Error("Cette source n'est plus dans la liste.");
      return detail;
    },
  };
}
