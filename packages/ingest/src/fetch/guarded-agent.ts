import { lookup } from "node:dns/promises";
import { isIP, isIPv6 } from "node:net";
import { Agent, buildConnector } from "undici";
import { FetchError } from "./fetch-error.ts";
import { type AllowedNetwork, mayConnect } from "./network-policy.ts";

/** Time to open a connection; the deadline of the whole fetch runs besides. */
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * An undici agent that resolves a name once, judges every address it stands for, and connects to the very address it judged.
 * Filtering in `lookup` would not do: undici never calls it for literal addresses, and a second resolution could answer otherwise.
 */
export function createGuardedAgent(allowed: readonly AllowedNetwork[], options: Guarding): Agent {
  const connect = buildConnector({ timeout: CONNECT_TIMEOUT_MS });
  return new Agent({
    pipelining: 1,
    connect: (target, callback) => {
      resolveGuarded(target, allowed, options).then(
        (address) => connect({ ...target, hostname: address, servername: serverName(target) }, callback),
        (error: Error) => callback(error, null),
      );
    },
  });
}

function serverName({ hostname, servername }: { hostname: string; servername?: string | undefined }): string {
  const name = servername ?? hostname;
  return isIP(name.replace(/^\[|\]$/g, "")) ? "" : name;
}

export interface Guarding {
  /** What the connection is for: whoever is refused is told what to do instead. */
  readonly purpose: "read" | "tell";
  readonly resolve?: Resolve;
}

/** All addresses a name stands for. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Throws `FetchError` when an address leads into a private network that is not allowed, or nowhere. */
export async function checkHost(
  { hostname, port, protocol }: URL,
  allowed: readonly AllowedNetwork[],
  guarding: Guarding,
): Promise<void> {
  await resolveGuarded({ hostname, port, protocol }, allowed, guarding);
}

async function resolveGuarded(
  target: { readonly hostname: string; readonly port: string; readonly protocol: string },
  allowed: readonly AllowedNetwork[],
  { purpose, resolve = resolveByDns }: Guarding,
): Promise<string> {
  const host = target.hostname.replace(/^\[|\]$|\.$/g, "").toLowerCase();
  const port = Number(target.port) || (target.protocol === "https:" ? 443 : 80);
  // RFC 6761: a localhost name is this machine, whatever a resolver says.
  const local = host === "localhost" || host.endsWith(".localhost");
  const addresses = isIP(host) ? [host] : local ? ["127.0.0.1"] : await resolve(host);
  // One private address among several is enough to refuse: the name is not to be trusted.
  const refused = addresses.find((address) => !mayConnect({ host, address, port }, allowed));
  if (refused !== undefined || addresses[0] === undefined) {
    // As `RECOUPE_ALLOW_NETWORKS` takes it.
    const place = `${isIPv6(host) ? `[${host}]` : host}:${port}`;
    throw new FetchError({
      code: "blocked",
      url: place,
      detail: refused === undefined ? `${host} ne mène à aucune adresse` : REFUSALS[purpose](refused, place),
      retryable: false,
    });
  }
  return addresses[0];
}

/** What is refused, why, and what can be done instead. */
const REFUSALS: Readonly<Record<Guarding["purpose"], (address: string, place: string) => string>> = {
  read: (address, place) =>
    `${place} n'est pas ouvert : ${address} est une adresse privée, et ce qui vient du web ne doit pas faire lire votre réseau ; donnez l'article en texte collé ou en fichier, ou, si cette adresse est à vous, relancez Recoupe avec RECOUPE_ALLOW_NETWORKS=${place}`,
  tell: (address, place) =>
    `${place} n'est pas prévenu : ${address} est une adresse privée, et rien de ce qui est lu ne doit partir dans votre réseau sans votre accord ; donnez une adresse publique, ou, si celle-ci est à vous, relancez Recoupe avec RECOUPE_ALLOW_NETWORKS=${place}`,
};

async function resolveByDns(host: string): Promise<readonly string[]> {
  try {
    return (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);
  } catch (cause) {
    throw new FetchError(
      {
        code: "dns",
        url: host,
        detail: `le nom ${host} est introuvable ; vérifiez l'adresse, et que cet ordinateur est relié au réseau`,
        retryable: true,
      },
      { cause },
    );
  }
}
