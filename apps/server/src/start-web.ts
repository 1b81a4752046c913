import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Web {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  stop(): Promise<void>;
}

/** The web app keeps its hold on the database here, so that whoever ends the process can let it go. */
const shared = globalThis as typeof globalThis & { recoupeApi?: { close(): Promise<void> } };

/** Loads the built web app into this process. Its settings come from the environment, which must be complete by now. */
export async function startWeb(development: boolean): Promise<Web> {
  const folder = dirname(fileURLToPath(import.meta.resolve("@recoupe/web/package.json")));
  if (!development && !existsSync(join(folder, ".next/BUILD_ID"))) {
    throw new Error("L’interface web n’est pas construite. Lancez « npm start » à la racine, qui la construit.");
  }
  const next = await loadNext();
  const app = next({ dev: development, dir: folder });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    handle,
    stop: async () => {
      await app.close();
      await shared.recoupeApi?.close();
    },
  };
}

/**
 * Loaded late: the libraries decide at their first line whether they run in production. The cast is safe because Next's
 * module exports its function itself, which its types, written for compiled modules, put one `default` deeper.
 */
async function loadNext(): Promise<(options: { dev: boolean; dir: string }) => NextApp> {
  const { default: next } = await import("next");
  return next as unknown as (options: { dev: boolean; dir: string }) => NextApp;
}

interface NextApp {
  prepare(): Promise<void>;
  getRequestHandler(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  close(): Promise<void>;
}
