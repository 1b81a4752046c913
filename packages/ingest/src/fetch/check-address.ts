import { FetchError } from "./fetch-error.ts";
import { type AllowedNetwork, mayUsePort } from "./network-policy.ts";

/** An address that may be asked, without its fragment. `base`: what it is relative to. Throws `FetchError` with what is wrong with it. */
export function checkAddress(
  address: string,
  base: string,
  settings: { readonly allowedNetworks: readonly AllowedNetwork[] },
): URL {
  const fail = (detail: string) => new FetchError({ code: "address", url: address, detail, retryable: false });
  const url = URL.parse(address, base === address ? undefined : base);
  if (!url) throw fail("ce n'est pas une adresse ; elle commence par https://");
  if (url.protocol !== "http:" && url.protocol !== "https:") throw fail("seules les adresses http et https sont lues");
  if (url.username || url.password) throw fail("une adresse avec identifiants n'est pas suivie");
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  if (!mayUsePort(url.hostname.replace(/^\[|\]$/g, ""), port, settings.allowedNetworks)) {
    throw fail(
      `le port ${port} n'est pas celui d'un site ; s'il est à vous, autorisez ${url.host} par RECOUPE_ALLOW_NETWORKS`,
    );
  }
  url.hash = "";
  return url;
}
