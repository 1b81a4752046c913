import type { PreparedClaim } from "../prepare/prepared-document.ts";

/** Reads something from a claim once: it meets the claims of many articles. */
export function perClaim<Read>(read: (claim: PreparedClaim) => Read): (claim: PreparedClaim) => Read {
  const known = new WeakMap<PreparedClaim, { readonly read: Read }>();
  return (claim) => {
    const found = known.get(claim) ?? { read: read(claim) };
    known.set(claim, found);
    return found.read;
  };
}
