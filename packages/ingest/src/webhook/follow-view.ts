import { randomBytes } from "node:crypto";
import { addWebhook, type Database } from "@recoupe/db";
import type { Poster } from "../fetch/index.ts";

/** Standard Webhooks asks for 24 to 64 bytes. */
const SECRET_BYTES = 32;

export interface FollowedView {
  readonly id: string;
  readonly url: string;
  /** What the receiver checks signatures with; told this once, undefined where the address was told already. */
  readonly secret: string | undefined;
}

/**
 * Has a saved view tell an address what it finds from now on. Undefined when there is no such view; throws `FetchError` for an address
 * that may not be told anything.
 */
export async function followView(
  viewId: string,
  url: string,
  { database, poster }: { readonly database: Database; readonly poster: Poster },
): Promise<FollowedView | undefined> {
  await poster.check(url);
  const secret = `whsec_${randomBytes(SECRET_BYTES).toString("base64")}`;
  const added = await addWebhook(database, { watchId: viewId, url, secret });
  return added && { id: added.webhook.id, url: added.webhook.url, secret: added.isNew ? secret : undefined };
}
