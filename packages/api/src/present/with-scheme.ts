/** People write `rfi.fr`: the web's own scheme is meant. What is no name of a site stays as it is. */
export function withScheme(address: string): string {
  return SITE.test(address) ? `https://${address}` : address;
}

/** Two names and a dot at least, with a port or a path at most. */
const SITE = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?].*)?$/u;
