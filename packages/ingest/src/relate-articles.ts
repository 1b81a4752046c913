import { type Rebuilt, relateChanged } from "@recoupe/db";
import { placeEntities } from "./place-entities.ts";
import type { RelatingContext } from "./relating-context.ts";

/**
 * Puts side by side what is new, was read again or was judged since the last time, and writes what that changes. `force`: everything
 * anew. Does nothing when there is nothing of the kind.
 */
export async function relateArticles(
  context: RelatingContext,
  options: { readonly force?: boolean } = {},
): Promise<Rebuilt> {
  const rebuilt = await relateChanged(context.database, context.relating, options);
  await placeEntities(context);
  return rebuilt;
}
