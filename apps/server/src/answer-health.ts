import type { IncomingMessage, ServerResponse } from "node:http";
import type { DatabaseHandle } from "@recoupe/db";
import type { Workers } from "./start-workers.ts";

/**
 * `/healthz` says that the process lives and asks nobody; `/readyz` says whether it can be used, 503 when it cannot.
 * Neither tells a version. False for every other address.
 */
export async function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  { database, workers }: { readonly database: DatabaseHandle; readonly workers: Pick<Workers, "alive"> },
): Promise<boolean> {
  if (request.url === "/healthz") {
    reply(response, 200, { status: "ok" });
    return true;
  }
  if (request.url !== "/readyz") return false;
  const checks = { database: await answers(database), worker: workers.alive() };
  const ok = Object.values(checks).every(Boolean);
  reply(response, ok ? 200 : 503, { status: ok ? "ok" : "unavailable", checks });
  return true;
}

async function answers({ db }: DatabaseHandle): Promise<boolean> {
  try {
    await db.execute("select 1");
    return true;
  } catch {
    // Whatever the reason, it cannot be used now; the reason stands in the worker's log.
    return false;
  }
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}
