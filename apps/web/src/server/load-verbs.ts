import "server-only";
import type { ApiSettings, IngestVerbs } from "@recoupe/api";
import { readEnv } from "../env.ts";

type Database = Parameters<ApiSettings["loadVerbs"]>[0];
type Verbs = {
  readonly createVerbs: (
    database: Database,
    settings: { readonly allowNetworks: string; readonly outlets: string | undefined },
  ) => IngestVerbs;
};

/** Not written into the import itself: neither Turbopack nor the type check of this app is to follow it. */
const VERBS_MODULE: string = "@recoupe/api/verbs";

/**
 * Loads the verbs when the first article is handed in: they bring models and a knowledge base that no page needs,
 * and find their data files beside their own source, so they cannot be bundled. The cast holds since the module's
 * own type check covers `createVerbs`.
 */
export const loadVerbs: ApiSettings["loadVerbs"] = async (database) => {
  const { createVerbs }: Verbs = await import(/* turbopackIgnore: true */ VERBS_MODULE);
  const { RECOUPE_ALLOW_NETWORKS: allowNetworks, RECOUPE_OUTLETS: outlets } = readEnv();
  return createVerbs(database, { allowNetworks, outlets });
};
