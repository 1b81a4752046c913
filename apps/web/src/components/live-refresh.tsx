"use client";

import type { AppRouter } from "@recoupe/api";
import { createTRPCClient, httpSubscriptionLink } from "@trpc/client";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import superjson from "superjson";

/** Several changes of one ingest become one refresh. Guessed: short enough to feel live. */
const SETTLE_MS = 400;
/** How long the note stays. */
const NOTE_MS = 6000;

interface LiveWords {
  readonly article: string;
  readonly related: string;
  readonly other: string;
}

/** Reads the page again when the record changed, and says so. The connection resumes by itself and misses nothing. */
export function LiveRefresh({ article, related, other, since }: LiveWords & { readonly since: number | undefined }) {
  const router = useRouter();
  // Later pages stand further on; the open connection knows by itself what it has seen.
  const [first] = useState(since);
  const [note, setNote] = useState("");
  useEffect(() => {
    let settle: ReturnType<typeof setTimeout> | undefined;
    let fade: ReturnType<typeof setTimeout> | undefined;
    const client = createTRPCClient<AppRouter>({
      links: [httpSubscriptionLink({ url: "/api/trpc", transformer: superjson })],
    });
    const subscription = client.live.subscribe(first === undefined ? undefined : { lastEventId: String(first) }, {
      onData: ({ data }) => {
        clearTimeout(settle);
        clearTimeout(fade);
        settle = setTimeout(() => {
          router.refresh();
          setNote(data.kind === "article" ? article : data.kind === "related" ? related : other);
          fade = setTimeout(() => setNote(""), NOTE_MS);
        }, SETTLE_MS);
      },
    });
    return () => {
      clearTimeout(settle);
      clearTimeout(fade);
      subscription.unsubscribe();
    };
  }, [router, article, related, other, first]);
  return (
    <p className="live-note" role="status">
      {note}
    </p>
  );
}
