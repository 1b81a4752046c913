import type { IncomingMessage, ServerResponse } from "node:http";
import { isIP } from "node:net";

/** Names under which this server may be asked, besides this computer's own; from `RECOUPE_HOSTS`. */
export type KnownHosts = readonly string[];

/**
 * Refuses what a page of another site makes the reader's browser ask. Such a page can give its own name the address
 * 127.0.0.1 and then counts as ours (DNS rebinding): its name stands in `Host`. True when the request was answered.
 */
export function refuseForeign(request: IncomingMessage, response: ServerResponse, hosts: KnownHosts): boolean {
  const { host } = request.headers;
  if (!isOwnHost(host, hosts)) {
    refuse(
      response,
      421,
      `Recoupe ne répond pas sous le nom « ${host} ». Ouvrez http://127.0.0.1, ou ajoutez ce nom à RECOUPE_HOSTS.`,
    );
    return true;
  }
  if (changes(request) && request.headers["sec-fetch-site"] === "cross-site") {
    refuse(response, 403, "Cette demande vient de la page d’un autre site.");
    return true;
  }
  return false;
}

/** An address in figures cannot be rebound, only a name can. Programs that are no browser may send no `Host`. */
export function isOwnHost(host: string | undefined, known: KnownHosts): boolean {
  if (host === undefined) return true;
  const name = URL.parse(`http://${host}`)?.hostname;
  if (name === undefined) return false;
  return isIP(name.replace(/^\[|\]$/g, "")) > 0 || /^(?:.+\.)?localhost$/.test(name) || known.includes(name);
}

const READING = ["GET", "HEAD", "OPTIONS"];

function changes({ method = "" }: IncomingMessage): boolean {
  return !READING.includes(method);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  response.end(`${message}\n`);
}
