"use client";

import { usePathname, useSearchParams } from "next/navigation";

/** Pages that have no data of their own. */
const WITHOUT_DATA = ["/method", "/articles/new"];

/** The address of the same view as JSON, filters included. */
export function DataLink({ label }: { label: string }) {
  const path = usePathname();
  const query = useSearchParams().toString();
  if (WITHOUT_DATA.includes(path)) return null;
  return <a href={`${path === "/" ? "/index" : path}.json${query ? `?${query}` : ""}`}>{label}</a>;
}
