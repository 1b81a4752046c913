import type { DatabaseHandle } from "@recoupe/db";
import { initTRPC } from "@trpc/server";
import superjson from "superjson";
import { z } from "zod";
import { toApiError } from "./api-error.ts";
import type { IngestVerbs } from "./ingest-verbs.ts";

/** What every procedure may use. */
export interface ApiContext {
  readonly database: DatabaseHandle;
  /** Loads the verbs that change the record on first use: they bring the language data with them. */
  readonly loadVerbs: () => Promise<IngestVerbs>;
}

// What is wrong with a request is told to whoever made it, and the interface speaks French.
z.config(z.locales.fr());

const trpc = initTRPC.context<ApiContext>().create({
  transformer: superjson,
  // No stack leaves the process, whatever NODE_ENV says.
  isDev: false,
  sse: {
    // A silent connection is noticed by both ends: proxies cut idle streams, laptops sleep.
    ping: { enabled: true, intervalMs: 15_000 },
    client: { reconnectAfterInactivityMs: 40_000 },
  },
  errorFormatter({ shape, error }) {
    const fault = toApiError(error);
    return {
      ...shape,
      message: fault.message,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        path: shape.data.path,
        fault: fault.fault,
        /** What to tell a reader, by the language of the face. */
        words: fault.words,
      },
    };
  },
});

/** Turns what went wrong below into codes that a client can act on: routers hold no `try`. */
const mapErrors = trpc.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  throw toApiError(result.error).toTrpc();
});

export const router = trpc.router;
export const procedure = trpc.procedure.use(mapErrors);
export const createCallerFactory = trpc.createCallerFactory;
