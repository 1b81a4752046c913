import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { createTestDatabase, type TestServer } from "@recoupe/db/testing";
import { createIngestContext, ingestFiles, relateArticles } from "@recoupe/ingest";
import { type Api, createApi } from "./create-api.ts";
import { createVerbs } from "./create-verbs.ts";

/** vitest `globalSetup` for a face that asks the API: a throw-away database server. */
export { createTestDatabase, default, type TestServer } from "@recoupe/db/testing";

export interface TestApi {
  /** `http://127.0.0.1:…`, without a path. */
  readonly url: string;
  close(): Promise<void>;
}

/** The articles that the project is handed over with. */
const SEEDS = join(import.meta.dirname, "../../../seeds");

export interface SeededApi {
  readonly api: Api;
  /** The database behind it, for what no procedure may do. */
  readonly database: Awaited<ReturnType<typeof createTestDatabase>>;
  close(): Promise<void>;
}

/** The API as a value, on a database of its own that holds the seed articles; `file`: only that one. */
export async function createSeededApi(server: TestServer, file = ""): Promise<SeededApi> {
  const database = await createTestDatabase(server);
  const context = createIngestContext(database.db);
  await ingestFiles([join(SEEDS, file)], context);
  await relateArticles(context);
  const api = createApiOn(database.url);
  return {
    api,
    database,
    close: async () => {
      await api.close();
      await database.drop();
    },
  };
}

function createApiOn(databaseUrl: string): Api {
  return createApi({ databaseUrl, loadVerbs: async (handle) => createVerbs(handle, { allowNetworks: "" }) });
}

/** A real API over HTTP on loopback, on a database of its own that is empty. */
export async function startTestApi(server: TestServer): Promise<TestApi> {
  const database = await createTestDatabase(server);
  const api = createApiOn(database.url);
  const http = createServer((request, response) => void answer(request, response, api.handle));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await api.close();
      await database.drop();
    },
  };
}

/** Carries one exchange between Node's server and the fetch handler, event streams included. */
async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: (request: Request) => Promise<Response>,
): Promise<void> {
  const leaving = new AbortController();
  outgoing.on("close", () => leaving.abort());
  const hasBody = incoming.method !== "GET" && incoming.method !== "HEAD";
  const response = await handle(
    new Request(`http://${incoming.headers.host}${incoming.url}`, {
      method: incoming.method ?? "GET",
      headers: Object.entries(incoming.headers).flatMap(([name, value]) =>
        typeof value === "string" ? [[name, value] as [string, string]] : [],
      ),
      signal: leaving.signal,
      ...(hasBody ? { body: Readable.toWeb(incoming) as NonNullable<RequestInit["body"]>, duplex: "half" } : {}),
    }),
  );
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) {
    outgoing.end();
    return;
  }
  // The client leaves an event stream in the middle; that ends the stream and is no error.
  Readable.fromWeb(response.body as ReadableStream)
    .on("error", () => outgoing.end())
    .pipe(outgoing);
}
