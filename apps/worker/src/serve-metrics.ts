import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, isIP } from "node:net";

export interface MetricsEndpoint {
  readonly address: string;
  close(): Promise<void>;
}

/** Programs of this computer only: what a newsroom reads is nobody else's business. */
const LOOPBACK = "127.0.0.1";

export interface MetricsParts {
  /** Prometheus' text format. */
  readonly metrics: () => Promise<string>;
  /** What must be so for the process to be of use, each with its answer. */
  readonly ready: () => Promise<Readonly<Record<string, boolean>>>;
}

/** `/metrics` for Prometheus, `/healthz` and `/readyz` for whoever looks after processes, on a port of their own. */
export async function serveMetrics(port: number, { metrics, ready }: MetricsParts): Promise<MetricsEndpoint> {
  const server = createServer((request, response) => {
    if (!isOwnHost(request.headers.host)) return reply(response, 421, { status: "unknown host" });
    answer(request.url ?? "/", response).catch((error: unknown) => {
      response.writeHead(500).end(error instanceof Error ? error.name : "");
    });
  });
  const answer = async (path: string, response: ServerResponse) => {
    switch (path) {
      case "/healthz":
        return reply(response, 200, { status: "ok" });
      case "/readyz": {
        const checks = await ready();
        const ok = Object.values(checks).every(Boolean);
        return reply(response, ok ? 200 : 503, { status: ok ? "ok" : "unavailable", checks });
      }
      case "/metrics": {
        const text = await metrics();
        response.writeHead(200, { "content-type": "text/plain; version=0.0.4; charset=utf-8" });
        return void response.end(text);
      }
      default:
        return reply(response, 404, { status: "unknown" });
    }
  };
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, resolve);
  });
  // A TCP server that listens has an address with a port.
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://${LOOPBACK}:${actual}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/**
 * A page of another site can give its own name the address 127.0.0.1 and have the reader's browser ask here (DNS rebinding):
 * that name stands in `Host`. An address in figures cannot be rebound; programs may send no `Host`.
 */
function isOwnHost(host: string | undefined): boolean {
  const name = host === undefined ? "localhost" : (URL.parse(`http://${host}`)?.hostname ?? "");
  return isIP(name.replace(/^\[|\]$/g, "")) > 0 || name === "localhost";
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(body));
}
