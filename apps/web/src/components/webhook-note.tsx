import type { Status } from "@recoupe/api";
import Link from "next/link";
import type { Words } from "../words/index.ts";

/** Says where everybody looks that somebody waits for messages in vain. Nothing while all arrive. */
export function WebhookNote({ status, words }: { readonly status: Status; readonly words: Words }) {
  if (status.failingWebhooks === 0) return null;
  return (
    <p className="coverage">
      <Link href="/search#views">{words.webhook.failingSomewhere(status.failingWebhooks)}</Link>
    </p>
  );
}
