import ipaddr from "ipaddr.js";

/** Who may be asked besides the public internet: a host and port, or a range of addresses. */
export type AllowedNetwork =
  | { readonly kind: "host"; readonly host: string; readonly port: number }
  | { readonly kind: "range"; readonly range: readonly [ipaddr.IPv4 | ipaddr.IPv6, number] };

/**
 * Reads `127.0.0.1:8080, intranet.example:80, 10.0.0.0/8`. Throws on an entry that is neither, because a typing error
 * here must not open or close a network silently.
 */
export function parseAllowedNetworks(list: string): readonly AllowedNetwork[] {
  return list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map(parseAllowedNetwork);
}

function parseAllowedNetwork(entry: string): AllowedNetwork {
  if (entry.includes("/")) return { kind: "range", range: ipaddr.parseCIDR(entry) };
  const parts = /^(?<host>\[[^\]]+\]|[^:]+):(?<port>\d{1,5})$/u.exec(entry)?.groups;
  if (!parts?.host || !parts.port) {
    throw new Error(`« ${entry} » is neither host:port nor a range such as 10.0.0.0/8`);
  }
  return { kind: "host", host: parts.host.toLowerCase().replace(/^\[|\]$/g, ""), port: Number(parts.port) };
}

/**
 * Global unicast IPv6 (RFC 4291, 2.4). Everything else is loopback, link-local, unique-local, IPv4 in disguise or unassigned.
 * Translation and tunnel ranges inside it (6to4, Teredo) are caught by ipaddr's own ranges.
 */
const GLOBAL_UNICAST_V6 = ipaddr.parseCIDR("2000::/3");

/** Whether an address (not a name) is on the public internet. False for anything that cannot be read as an address. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || parsed.match(GLOBAL_UNICAST_V6);
}

/** Whether a connection to this resolved address may be made. `host` is the name as asked for. */
export function mayConnect(
  target: { readonly host: string; readonly address: string; readonly port: number },
  allowed: readonly AllowedNetwork[],
): boolean {
  if (isPublicAddress(target.address)) return true;
  return allowed.some((entry) => {
    if (entry.kind === "host") {
      return entry.port === target.port && (entry.host === target.host || entry.host === target.address);
    }
    if (!ipaddr.isValid(target.address)) return false;
    const address = ipaddr.process(target.address);
    const [base] = entry.range;
    return address.kind() === base.kind() && address.match([...entry.range]);
  });
}

/** Ports a public site answers on; others must be allowed by name, so that a feed cannot make us knock on mail or database servers. */
const WEB_PORTS = [80, 443, 8080, 8443];

export function mayUsePort(host: string, port: number, allowed: readonly AllowedNetwork[]): boolean {
  if (WEB_PORTS.includes(port)) return true;
  return allowed.some((entry) => entry.kind === "range" || (entry.port === port && entry.host === host));
}
