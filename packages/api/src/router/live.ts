import type { DatabaseHandle } from "@recoupe/db";
import { type ChangeRow, lastChange, listChanges } from "@recoupe/db/read";
import { tracked } from "@trpc/server";
import { z } from "zod";
import { procedure } from "../trpc.ts";

/** Changes read at once. A client that missed more gets them in several reads. Guessed. */
const CHANGES_PER_READ = 100;

/**
 * Every committed change, as it happens. A client that comes back names the last change it saw and gets what it missed:
 * `change.sequence` grows in the order of commits, so nothing can slip in below it later.
 */
export const liveProcedure = procedure
  .input(z.object({ lastEventId: z.string().regex(/^\d+$/).nullish() }).optional())
  .subscription(async function* ({ ctx, input, signal }) {
    for await (const change of followChanges(ctx.database, input?.lastEventId ?? undefined, signal))
      yield tracked(String(change.sequence), change);
  });

/** Where a page stands when it is made: following from here, nothing falls between the page and its subscription. */
export const lastChangeProcedure = procedure.query(({ ctx }) => lastChange(ctx.database.db));

async function* followChanges(
  database: DatabaseHandle,
  lastEventId: string | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<ChangeRow> {
  const bell = createBell(signal);
  // Listening starts before the first read: a change between the two is read, never lost.
  const stop = await database.listen(bell.ring);
  try {
    let last = lastEventId === undefined ? await lastChange(database.db) : Number(lastEventId);
    while (!signal?.aborted) {
      const changes = await listChanges(database.db, last, CHANGES_PER_READ);
      for (const change of changes) {
        last = change.sequence;
        yield change;
      }
      if (changes.length < CHANGES_PER_READ) await bell.rung();
    }
  } finally {
    stop();
    bell.end();
  }
}

/** Remembers that something happened until somebody asks: rings during a read are not lost. */
function createBell(signal: AbortSignal | undefined) {
  let pending = false;
  let wake: (() => void) | undefined;
  const ring = () => {
    pending = true;
    wake?.();
  };
  signal?.addEventListener("abort", ring);
  return {
    ring,
    rung: async () => {
      if (!pending)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      pending = false;
      wake = undefined;
    },
    end: () => signal?.removeEventListener("abort", ring),
  };
}
