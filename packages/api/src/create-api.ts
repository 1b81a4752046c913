import { type DatabaseHandle, openDatabase } from "@recoupe/db";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { toApiError } from "./api-error.ts";
import type { IngestVerbs } from "./ingest-verbs.ts";
import { answerRest } from "./rest/answer-rest.ts";
import { appRouter } from "./router/index.ts";
import { type ApiContext, createCallerFactory } from "./trpc.ts";

export interface ApiSettings {
  readonly databaseUrl: string;
  /** Loads the verbs that change the record, on the first mutation. */
  readonly loadVerbs: (database: DatabaseHandle) => Promise<IngestVerbs>;
  /** Gets errors whose cause clients are not told. Default: none are reported. */
  readonly onInternalError?: (error: unknown, path: string | undefined) => void;
}

/** Where the API answers under the web address. */
export const API_PATH = "/api/trpc";

/** Most calls in one HTTP request: a batch may not become a way to keep the server busy. */
const MOST_BATCHED_CALLS = 10;

/** One process's API: in process through `call`, over HTTP through `handle`. Connects on first use. */
export function createApi(settings: ApiSettings) {
  const database = openDatabase({ url: settings.databaseUrl, applicationName: "recoupe-api" });
  let verbs: Promise<IngestVerbs> | undefined;
  const context: ApiContext = {
    database,
    loadVerbs: () => {
      verbs ??= settings.loadVerbs(database);
      return verbs;
    },
  };
  const report = (error: unknown, path: string | undefined) => {
    if (toApiError(error).fault.kind === "internal") settings.onInternalError?.(error, path);
  };
  return {
    call: createCallerFactory(appRouter)(context, { onError: ({ error, path }) => report(error.cause ?? error, path) }),
    handle: (request: Request): Promise<Response> =>
      fetchRequestHandler({
        endpoint: API_PATH,
        req: request,
        router: appRouter,
        createContext: () => context,
        maxBatchSize: MOST_BATCHED_CALLS,
        onError: ({ error, path }) => report(error.cause ?? error, path),
      }),
    /** `GET /api/v1/…`: reading in plain JSON, for other programs. */
    read: (request: Request): Promise<Response> =>
      answerRest(
        request,
        createCallerFactory(appRouter)(context, { onError: ({ error, path }) => report(error.cause ?? error, path) }),
      ),
    close: () => database.close(),
  };
}

export type Api = ReturnType<typeof createApi>;
