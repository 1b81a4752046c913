"use client";

import { usePathname, useSearchParams } from "next/navigation";

/** The page's whole address, for paper: what was printed can be found again. */
export function PageAddress({ origin }: { readonly origin: string }) {
  const path = usePathname();
  const query = useSearchParams().toString();
  return <p className="on-paper mono">{`${origin}${path}${query ? `?${query}` : ""}`}</p>;
}
